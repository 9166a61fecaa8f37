import { setSpills } from '../../store/spills';
import { writeRuns } from '../../store/style-runs';
import type { CellStyle, StoredSheet, StyleRun } from '../../store/workbook';
import { unescapeText } from './cell-text';
import { conditionKey, criterionOfCondition, fileConditionFrom, lookOf } from './conditional-rules';
import { areaOf, areasOf } from './file-areas';
import type { LocalFactsOfSheet } from './local-sheet';
import { openOriginals } from './originals';
import { isOn, parseXml, type Attributes } from './parse-xml';
import { createCellReader, type CellContext, type CellReader } from './read-cells';
import type { PackageStyles } from './read-styles';
import { fileValidationFrom, validationKey, validationRuleOf, type RangeReader } from './validation-rules';

/** What a sheet part is read with. */
export interface SheetContext extends Omit<CellContext, 'formulas'> {
  readonly facts: LocalFactsOfSheet | undefined;
  readonly rangeOf: RangeReader;
}

/** What a sheet part says that the store cannot hold: the sheet may be carried as it stands, not written again. */
export interface SheetLosses {
  readonly dataTables: number;
}

const PIXELS_PER_CHARACTER = 7;
const LAST_COLUMN = 1024;

/** Elements of the validations that Excel 2010 writes apart: those that speak of another sheet. */
const EXTENDED_RULES = new Set(['dataValidation', 'formula1', 'formula2', 'sqref']);

/** Fills a sheet of the store from its part. */
export function readSheet(bytes: Uint8Array, sheet: StoredSheet, context: SheetContext): SheetLosses {
  const cells = createCellReader(sheet, { ...context, formulas: context.facts?.formulas ?? {} });
  const rules = createRuleReader(sheet, context);
  const columnStyles = new Map<number, CellStyle>();
  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    ...settingOpeners(sheet, context.styles, columnStyles),
    ...rules.openers,
    row: cells.openRow,
    c: cells.openCell,
    f: cells.openFormula,
    v: cells.openText,
    t: cells.openText,
  };
  const closers: Readonly<Record<string, () => void>> = {
    ...rules.closers,
    c: cells.closeCell,
    f: cells.closeText,
    v: cells.closeText,
    t: cells.closeText,
  };
  const inside = { extLst: 0, dataValidations: 0, rPh: 0, sheetData: 0 };
  const isInside = (name: string): name is keyof typeof inside => name in inside;
  const isHeard = (name: string): boolean =>
    inside.rPh === 0 && (inside.extLst === 0 || (inside.dataValidations > 0 && EXTENDED_RULES.has(name)));
  parseXml(bytes, {
    open: (name, attributes) => {
      if (isInside(name)) inside[name] += 1;
      if (isHeard(name)) openers[name]?.(attributes);
    },
    close: (name) => {
      if (isHeard(name)) closers[name]?.();
      if (isInside(name)) inside[name] -= 1;
    },
    text: (piece) => {
      if (inside.sheetData > 0) cells.text(piece);
      else rules.text(piece);
    },
  });
  finish(sheet, cells, columnStyles, context.facts);
  return { dataTables: cells.dataTables() };
}

function finish(
  sheet: StoredSheet,
  cells: CellReader,
  columnStyles: ReadonlyMap<number, CellStyle>,
  facts: LocalFactsOfSheet | undefined,
): void {
  sheet.rowCount = facts?.rowCount ?? Math.max(sheet.rowCount, sheet.values.length);
  for (let column = 1; column <= Math.max(cells.runs.length, ...columnStyles.keys(), 0); column++) {
    const runs = completeRuns(sheet, cells.runs[column - 1] ?? [], columnStyles.get(column));
    if (runs.length > 0) writeRuns(sheet, column, runs);
  }
  setSpills(sheet, cells.spills());
}

/** The runs of the cells written, and the column's own style everywhere else. */
function completeRuns(
  sheet: StoredSheet,
  written: readonly StyleRun[],
  base: CellStyle | undefined,
): readonly StyleRun[] {
  if (!base) return written;
  const complete: StyleRun[] = [];
  let next = 1;
  for (const run of written) {
    if (run.first > next) complete.push({ first: next, last: run.first - 1, style: base });
    complete.push(run);
    next = run.last + 1;
  }
  const last = Math.max(sheet.rowCount, sheet.values.length);
  if (next <= last) complete.push({ first: next, last, style: base });
  return complete;
}

type Openers = Readonly<Record<string, (attributes: Attributes) => void>>;

function settingOpeners(sheet: StoredSheet, styles: PackageStyles, columnStyles: Map<number, CellStyle>): Openers {
  return {
    tabColor: (attributes) => {
      sheet.tabColor = styles.colourOf(attributes) ?? null;
    },
    pane: (attributes) => {
      if (!(attributes['state'] ?? '').startsWith('frozen')) return;
      sheet.frozenRows = Number(attributes['ySplit'] ?? 0);
      sheet.frozenColumns = Number(attributes['xSplit'] ?? 0);
    },
    col: (attributes) => {
      const style = styles.cells[Number(attributes['style'] ?? 0)] ?? {};
      const last = Math.min(Number(attributes['max']), LAST_COLUMN);
      for (let column = Number(attributes['min']); column <= last; column++) {
        if (isOn(attributes['customWidth'])) {
          sheet.columnWidths.set(column, Math.round(Number(attributes['width']) * PIXELS_PER_CHARACTER));
        }
        if (isOn(attributes['hidden'])) sheet.hiddenColumns.add(column);
        if (Object.keys(style).length > 0) columnStyles.set(column, style);
      }
    },
    mergeCell: (attributes) => {
      sheet.merges.push(areaOf(attributes['ref'] ?? ''));
    },
    autoFilter: (attributes) => {
      sheet.filter = areaOf(attributes['ref'] ?? '');
    },
    sheetProtection: (attributes) => {
      if (!isOn(attributes['sheet'])) return;
      const foreign = { id: 0, unprotected: [], description: '', warningOnly: false, editors: [] };
      sheet.protections.unshift(foreign);
    },
    protectedRange: (attributes) => {
      sheet.protections[0]?.unprotected.push(...areasOf(attributes['sqref'] ?? ''));
    },
  };
}

interface RuleReader {
  readonly openers: Openers;
  readonly closers: Readonly<Record<string, () => void>>;
  readonly text: (piece: string) => void;
}

function createRuleReader(sheet: StoredSheet, { facts, rangeOf, styles }: SheetContext): RuleReader {
  const validations = openOriginals(facts?.validations ?? {});
  const conditions = openOriginals(facts?.conditions ?? {});
  let attributes: Attributes = {};
  let formulas: string[] = [];
  let areas = '';
  let listening: 'formula' | 'areas' | undefined;
  const openRule = (opened: Attributes): void => {
    attributes = opened;
    formulas = [];
  };
  const openFormula = (): void => {
    formulas.push('');
    listening = 'formula';
  };
  const closeFormula = (): void => {
    listening = undefined;
  };
  return {
    text: (piece) => {
      if (listening === 'formula') formulas.push((formulas.pop() ?? '') + piece);
      else if (listening === 'areas') areas += piece;
    },
    openers: {
      dataValidation: (opened) => {
        openRule(opened);
        areas = opened['sqref'] ?? '';
      },
      sqref: () => {
        areas = '';
        listening = 'areas';
      },
      cfRule: openRule,
      formula: openFormula,
      formula1: openFormula,
      formula2: openFormula,
      conditionalFormatting: ({ sqref }) => {
        areas = sqref ?? '';
      },
    },
    closers: {
      formula: closeFormula,
      formula1: closeFormula,
      formula2: closeFormula,
      sqref: closeFormula,
      dataValidation: () => {
        const { prompt } = attributes;
        const decoded = prompt === undefined ? attributes : { ...attributes, prompt: unescapeText(prompt) };
        const rule = fileValidationFrom(decoded, formulas.map(textOfRule));
        const stored = validations(validationKey(rule)) ?? validationRuleOf(rule, rangeOf);
        sheet.validations.push({ areas: areasOf(areas), ...stored });
      },
      cfRule: () => {
        const text = unescapeText(attributes['text'] ?? '');
        const rule = fileConditionFrom({ ...attributes, text }, formulas.map(textOfRule));
        const criterion = conditions(conditionKey(rule)) ?? criterionOfCondition(rule);
        if (!criterion) return;
        const style = lookOf(attributes['dxfId'], styles.differential);
        sheet.conditionalFormats.push({ areas: areasOf(areas), criterion, style });
      },
    },
  };
}

function textOfRule(formula: string): string {
  return unescapeText(formula).trim();
}
