import { indicatorsTab } from '../../../sheets-templates/indicators-tab';
import { indicatorFields, type IndicatorCard, type IndicatorField } from '../../bridge/indicator-messages';
import type { CellValue, TabCells } from '../../plans/cell';
import type { PlanStep, WorkbookPlan } from '../../plans/workbook-plan';
import { codecOf } from '../../workbook/decode-rows';
import type { ColumnDefinition } from '../../workbook/define-tab';
import { findColumns } from '../../workbook/find-columns';
import { fingerprintOf } from '../../model/fingerprint';

const columns: Readonly<Record<IndicatorField, ColumnDefinition>> = indicatorsTab.columns;

/** A line of Indicateurs as it stands; row from 1. */
export interface IndicatorLine {
  readonly row: number;
  readonly card: IndicatorCard;
  /** Stands for the line: another one as soon as one of our cells differs. */
  readonly mark: string;
}

/** The label of a list as the templates write it, whatever the case that a person typed; other texts as they are. */
function textIn(cell: CellValue, column: ColumnDefinition): string {
  if (column.kind !== 'choice' && column.kind !== 'flag') return String(cell).trim();
  const codec = codecOf(column);
  const { value } = codec.decode(cell, column);
  return value === undefined ? String(cell).trim() : String(codec.encode(value, column));
}

/** A card whose texts a function gives. */
function cardOf(textFor: (field: IndicatorField) => string): IndicatorCard {
  const entries = indicatorFields.map((field) => [field, textFor(field)] as const);
  return { ...blankCard, ...Object.fromEntries(entries) };
}

const blankCard: IndicatorCard = {
  ...{ code: '', label: '', active: 'Oui', measure: '', population: '', relativeTo: '', scope: '', unit: '' },
  ...{ direction: '', targets: '', alert: '', owner: '', reference: '' },
};

/** What is proposed for a new indicator: the share of an amount among all suppliers, followed. */
export const newCard: IndicatorCard = {
  ...blankCard,
  ...{ measure: indicatorsTab.columns.measure.choices.amount },
  ...{ population: indicatorsTab.columns.population.choices.smallAndMedium },
  ...{ relativeTo: indicatorsTab.columns.relativeTo.choices.qualified },
  ...{ unit: indicatorsTab.columns.unit.choices.share, direction: indicatorsTab.columns.direction.choices.up },
};

/** Every line of Indicateurs that has a code, in order. */
export function indicatorLines(cells: TabCells): readonly IndicatorLine[] {
  const { headerRow, places } = findColumns(indicatorsTab, cells.rows);
  if (headerRow === undefined) return [];
  return cells.rows.slice(headerRow + 1).flatMap((line, offset) => {
    const cellOf = (field: IndicatorField): CellValue => line[places.get(field) ?? -1] ?? '';
    const card = cardOf((field) => textIn(cellOf(field), columns[field]));
    if (card.code === '') return [];
    return [{ row: headerRow + offset + 2, card, mark: fingerprintOf(indicatorFields.map(cellOf)) }];
  });
}

/** The first line of a code, in any case; undefined where there is none. */
export function lineOfCode(lines: readonly IndicatorLine[], code: string): IndicatorLine | undefined {
  const wanted = code.trim().toUpperCase();
  return lines.find(({ card }) => card.code.toUpperCase() === wanted);
}

/** The row under the last used one of the tab. */
export function firstFreeRow({ rows }: TabCells): number {
  let row = rows.length;
  while (row > 0 && !rows[row - 1]?.some((cell) => cell !== '')) row--;
  return row + 1;
}

/**
 * The steps that write a card in a row of Indicateurs: columns found by header, neighbours in one write, as text; cells of
 * the person's own columns, between or beside ours, stay.
 */
export function planIndicatorLine(cells: TabCells, row: number, card: IndicatorCard): WorkbookPlan {
  const { places } = findColumns(indicatorsTab, cells.rows);
  const inOrder = indicatorFields
    .flatMap((field) => {
      const place = places.get(field);
      return place === undefined ? [] : [{ place, text: card[field].trim(), format: codecOf(columns[field]).format }];
    })
    .sort((one, other) => one.place - other.place);
  const steps: (Extract<PlanStep, { do: 'write' }> & { values: string[][]; formats: string[] })[] = [];
  for (const { place, text, format } of inOrder) {
    const last = steps[steps.length - 1];
    if (last && last.column + last.formats.length === place + 1) {
      last.values[0]?.push(text);
      last.formats.push(format);
    } else steps.push({ do: 'write', tab: cells.tab, row, column: place + 1, values: [[text]], formats: [format] });
  }
  return steps;
}

/** The tab as it will stand with a card in a row: what the parser judges before anything is written. */
export function withIndicatorLine(cells: TabCells, row: number, card: IndicatorCard): TabCells {
  const { places } = findColumns(indicatorsTab, cells.rows);
  const line: CellValue[] = [...(cells.rows[row - 1] ?? [])];
  for (const field of indicatorFields) {
    const place = places.get(field);
    if (place === undefined) continue;
    while (line.length < place) line.push('');
    line[place] = card[field].trim();
  }
  const rows = [...cells.rows];
  while (rows.length < row - 1) rows.push([]);
  rows[row - 1] = line;
  return { ...cells, rows };
}
