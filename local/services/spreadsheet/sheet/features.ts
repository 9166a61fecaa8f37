import { cloneSheet, renameSheet, takeId } from '../../../store/sheets-of-workbook';
import { sheetNamePrefix } from '../../../store/empty-workbook';
import type { StoredChart, StoredSheet, StoredWorkbook } from '../../../store/workbook';
import { exception, reads, writes } from '../../emulate';
import { copiedChart } from '../chart/embedded-chart';
import type { Context, FormatRuleState, Methods, SheetState } from '../context';
import { beginSheetEdit, checkGrowth, liveSheet } from '../edit';
import type { Named } from '../enumerations';
import { rangeByText } from '../range/address';
import { filterOf } from '../rules/filter';
import { ADD_METADATA, addMetadata, metadataOfSheet } from '../rules/metadata';
import { namedRangesOf } from '../rules/named-range';
import { protect, protectionsOf } from '../rules/protection';
import { currentCell, select, selectedArea, showSheet } from '../selection';

/** Throws if a sheet of that name exists, capitals aside. */
export function checkNewName(book: StoredWorkbook, name: string, except?: StoredSheet): void {
  const isTaken = book.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** Identity, rules, charts, metadata and selection of a sheet. */
export const featureMethods = (context: Context) => {
  const sheetObject = (state: SheetState): unknown => context.classes.sheet.create(state);
  const rangeOf = (range: unknown) => context.classes.range.stateOf(range);
  const selected = (state: SheetState) => ({
    book: state.book,
    sheet: state.sheet,
    area: selectedArea(context, liveSheet(state)),
  });
  const selecting = (state: SheetState, target: unknown): unknown => {
    const range = typeof target === 'string' ? rangeByText(state.book, liveSheet(state), target) : rangeOf(target);
    select(context, range);
    return context.classes.range.create(range);
  };
  return {
    getName: reads('', (state: SheetState) => liveSheet(state).name),
    getSheetName: reads('', (state: SheetState) => liveSheet(state).name),
    setName: writes('String', (state: SheetState, name: string) => {
      checkNewName(state.book, name, state.sheet);
      beginSheetEdit(context, state);
      renameSheet(state.book, state.sheet, name);
      return sheetObject(state);
    }),
    getSheetId: reads('', ({ sheet }: SheetState) => sheet.id),
    getIndex: reads('', (state: SheetState) => state.book.sheets.indexOf(liveSheet(state)) + 1),
    getParent: reads('', ({ book }: SheetState) => context.classes.spreadsheet.create({ book })),
    getType: reads('', () => context.enums.SheetType.GRID),
    getFormUrl: reads('', () => null),
    copyTo: writes(
      'SpreadsheetApp.Spreadsheet',
      (state: SheetState, target: unknown) => {
        const { book } = context.classes.spreadsheet.stateOf(target);
        const sheet = copiedSheet(context, book, liveSheet(state));
        book.sheets.push(sheet);
        return sheetObject({ book, sheet });
      },
      'write',
    ),
    activate: writes('', (state: SheetState) => {
      showSheet(context, state.book, liveSheet(state));
      return sheetObject(state);
    }),
    getActiveCell: reads('', (state: SheetState) => context.classes.range.create(currentCell(selected(state)))),
    getCurrentCell: reads('', (state: SheetState) => context.classes.range.create(currentCell(selected(state)))),
    getActiveRange: reads('', (state: SheetState) => context.classes.range.create(selected(state))),
    getActiveRangeList: reads('', (state: SheetState) =>
      context.classes.rangeList.create({ ranges: [selected(state)] }),
    ),
    getSelection: reads('', ({ book }: SheetState) => context.classes.selection.create({ book })),
    setActiveRange: writes('SpreadsheetApp.Range', selecting),
    setActiveSelection: writes(['SpreadsheetApp.Range', 'String'], selecting),
    setCurrentCell: writes('SpreadsheetApp.Range', selecting),
    setActiveRangeList: writes('SpreadsheetApp.RangeList', (_state: SheetState, list: unknown) => {
      const { ranges } = context.classes.rangeList.stateOf(list);
      if (ranges[0]) select(context, ranges[0]);
      return list;
    }),
    protect: writes('', (state: SheetState) => {
      beginSheetEdit(context, state);
      const existing = state.sheet.protections.find(({ area }) => area === undefined);
      const protection = existing ? { ...state, protection: existing } : protect(context, state);
      return context.classes.protection.create(protection);
    }),
    getProtections: reads('SpreadsheetApp.ProtectionType', (state: SheetState, type: Named) =>
      protectionsOf(context, { book: state.book, sheet: liveSheet(state) }, type.name()),
    ),
    getConditionalFormatRules: reads('', (state: SheetState) =>
      liveSheet(state).conditionalFormats.map((rule) =>
        context.classes.formatRule.create({ book: state.book, sheet: state.sheet, rule }),
      ),
    ),
    setConditionalFormatRules: writes(
      'SpreadsheetApp.ConditionalFormatRule[]',
      (state: SheetState, rules: readonly unknown[]) => {
        beginSheetEdit(context, state);
        state.sheet.conditionalFormats = rules.map((rule) => ruleFor(state, context.classes.formatRule.stateOf(rule)));
      },
      'format',
    ),
    clearConditionalFormatRules: writes('', (state: SheetState) => {
      beginSheetEdit(context, state);
      state.sheet.conditionalFormats = [];
    }),
    getFilter: reads('', (state: SheetState) => filterOf(context, state)),
    getNamedRanges: reads('', ({ book, sheet }: SheetState) => namedRangesOf(context, book, sheet.id)),
    addDeveloperMetadata: writes(ADD_METADATA, (state: SheetState, key: string, ...rest: never[]) => {
      beginSheetEdit(context, state);
      addMetadata(state, { location: 'SHEET' }, key, ...rest);
      return sheetObject(state);
    }),
    getDeveloperMetadata: reads('', ({ book, sheet }: SheetState) =>
      metadataOfSheet(book, sheet)
        .filter(({ metadata }) => metadata.location === 'SHEET')
        .map((state) => context.classes.metadata.create(state)),
    ),
    createDeveloperMetadataFinder: reads('', ({ book, sheet }: SheetState) =>
      context.classes.metadataFinder.create({ candidates: () => metadataOfSheet(book, sheet), tests: [] }),
    ),
    newChart: reads('', (state: SheetState) => context.classes.chartBuilder.create({ ...state, chart: blankChart() })),
    getCharts: reads('', ({ book, sheet }: SheetState) =>
      sheet.charts.map((chart) => context.classes.chart.create({ book, sheet, chart })),
    ),
    insertChart: writes(
      'SpreadsheetApp.EmbeddedChart',
      (state: SheetState, chart: unknown) => {
        beginSheetEdit(context, state);
        const stored = copiedChart(context.classes.chart.stateOf(chart).chart);
        state.sheet.charts.push({ ...stored, id: takeId(state.book) });
      },
      'format',
    ),
    updateChart: writes(
      'SpreadsheetApp.EmbeddedChart',
      (state: SheetState, chart: unknown) => {
        beginSheetEdit(context, state);
        const stored = copiedChart(context.classes.chart.stateOf(chart).chart);
        const place = state.sheet.charts.findIndex(({ id }) => id === stored.id);
        if (place < 0) throw exception('The chart is not on this sheet.');
        state.sheet.charts[place] = stored;
      },
      'format',
    ),
    removeChart: writes(
      'SpreadsheetApp.EmbeddedChart',
      (state: SheetState, chart: unknown) => {
        beginSheetEdit(context, state);
        const { id } = context.classes.chart.stateOf(chart).chart;
        state.sheet.charts = state.sheet.charts.filter((other) => other.id !== id);
      },
      'format',
    ),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;
};

function ruleFor(state: SheetState, given: FormatRuleState): FormatRuleState['rule'] {
  if (given.sheet !== state.sheet) {
    throw exception('Conditional format rule cannot reference a different sheet.');
  }
  return { ...given.rule, areas: [...given.rule.areas] };
}

function blankChart(): StoredChart {
  return { id: 0, type: 'COLUMN', ranges: [], options: {}, anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 } };
}

/** A copy of a sheet for a spreadsheet, under the name that the platform gives to copies. */
export function copiedSheet(context: Context, book: StoredWorkbook, sheet: StoredSheet): StoredSheet {
  checkGrowth(book, sheet.rowCount * sheet.columnCount);
  const prefix = book.locale.startsWith('fr') ? 'Copie de ' : 'Copy of ';
  let name = prefix + sheet.name;
  for (let number = 2; book.sheets.some((other) => other.name === name); number++)
    name = `${prefix}${sheet.name} ${number}`;
  const id = takeId(book);
  context.emulator.host.touch(id);
  return cloneSheet(sheet, id, name);
}

/** The name of the next new sheet. */
export function nextSheetName(book: StoredWorkbook): string {
  const prefix = sheetNamePrefix(book.locale);
  let number = book.sheets.length + 1;
  while (book.sheets.some(({ name }) => name === `${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
