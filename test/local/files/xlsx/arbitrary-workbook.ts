import fc from 'fast-check';
import { emptySheet } from '../../../../local/store/empty-workbook';
import type { PlatformState } from '../../../../local/store/platform';
import {
  cellKey,
  type Area,
  type CellStyle,
  type StoredSheet,
  type StoredValidation,
  type StoredValue,
  type StoredWorkbook,
} from '../../../../local/store/workbook';

const ROWS = 12;
const COLUMNS = 6;

/** Texts of every kind: accents, markup, control characters, escapes of the file format, halves of characters. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    '007',
    ' bord ',
    'a\r\nb',
    '_x0041_',
    '_x',
    "l'été",
    '<b>&"',
    '=1+1',
    '\u0000',
    '\ud800',
    'TRUE',
    '12,5',
  ),
);

const value: fc.Arbitrary<StoredValue> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.constantFrom(12345678901234, 0.1, 1e21, 1e-7),
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', '#ERROR!'),
);

const FORMULAS = [
  '=SUM(A1:B2)',
  '=SUM(Achats!A2:A)',
  "=XLOOKUP(A1,'Été 2026'!A:A,'Été 2026'!B:B)",
  '=PME_SHARE(2024)',
  '=IF(A1>0,"IFS(",1.5)',
  '=SUM(A1:A3',
  '={1,2;3,4}',
  '=ARRAYFORMULA(A1:A2*2)',
  '=FILTER(A1:A4,A1:A4<>"")',
  '=T1!A1&"é""x"',
  '=SUM(A1;A2)',
  '=-A1^2%',
  '=INDIRECT("A"&1)',
];

const color = fc.constantFrom('#ff0000', '#00aa55', '#ffffff');
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom('0.00', 'dd/mm/yyyy', '@', '#,##0.00 "€"', '[Red]0;"<&>"'),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    strikethrough: fc.constant(true),
    fontSize: fc.constantFrom(8, 14),
    fontFamily: fc.constantFrom('Calibri', 'Courier New'),
    fontColor: color,
    background: color,
    horizontalAlignment: fc.constantFrom('left', 'center', 'right'),
    verticalAlignment: fc.constantFrom('top', 'middle', 'bottom'),
    wrap: fc.boolean(),
    border: fc.record({
      top: fc.constantFrom(undefined, 'thin', 'double #ff0000'),
      bottom: fc.constantFrom(undefined, 'dashed'),
      left: fc.constant('thick'),
      right: fc.constant(undefined),
    }),
  },
  { requiredKeys: [] },
);

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: 1, max: ROWS }),
  column: fc.integer({ min: 1, max: COLUMNS }),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

const criterion = fc.constantFrom<StoredValidation['criterion']>(
  { type: 'VALUE_IN_LIST', values: ['PME', 'ETI', 'GE'] },
  { type: 'VALUE_IN_LIST', values: ['a, b', 'c "d"'] },
  { type: 'VALUE_IN_LIST', values: Array.from({ length: 80 }, (_, index) => `Département ${index}`) },
  { type: 'VALUE_IN_LIST', values: [1, 2] },
  { type: 'VALUE_IN_RANGE', values: [{ range: { row: 1, column: 1, rows: 5, columns: 1 }, sheetId: 7 }] },
  { type: 'CHECKBOX', values: [] },
  { type: 'CHECKBOX', values: ['oui', 'non'] },
  { type: 'NUMBER_BETWEEN', values: [0, 100] },
  { type: 'NUMBER_NOT_EQUAL_TO', values: [3] },
  { type: 'DATE_AFTER', values: [45000] },
  { type: 'DATE_IS_VALID_DATE', values: [] },
  { type: 'TEXT_IS_VALID_URL', values: [] },
  { type: 'TEXT_CONTAINS', values: ['"x"'] },
  { type: 'CUSTOM_FORMULA', values: ['=A1>B1'] },
);

const conditionCriterion = fc.constantFrom<StoredValidation['criterion']>(
  { type: 'NUMBER_GREATER_THAN', values: [9000] },
  { type: 'NUMBER_BETWEEN', values: [1, 2] },
  { type: 'DATE_BEFORE', values: [45000] },
  { type: 'NUMBER_LESS_THAN', values: [45000] },
  { type: 'TEXT_CONTAINS', values: ['é<"&'] },
  { type: 'TEXT_STARTS_WITH', values: ['PME'] },
  { type: 'TEXT_EQUAL_TO', values: ['PME'] },
  { type: 'CELL_EMPTY', values: [] },
  { type: 'CUSTOM_FORMULA', values: ['=$C2="à vérifier"'] },
  { type: 'DATE_AFTER', values: ['PAST_WEEK'] },
);

const dense = fc.array(fc.array(value, { maxLength: COLUMNS }), { maxLength: ROWS });

function runsOf(styles: readonly CellStyle[], rowCount: number): StoredSheet['styles'] {
  return styles.map((one, index) => {
    if (Object.keys(one).length === 0) return undefined;
    const last = index % 2 === 0 ? rowCount : 4;
    return [{ first: index + 1, last, style: one }];
  });
}

/** A sheet with something of everything that a file must keep. */
function sheetOf(id: number, name: string): fc.Arbitrary<StoredSheet> {
  const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: COLUMNS })), {
    maxLength: 4,
  });
  return fc
    .record({
      values: dense,
      formulas: fc.array(fc.tuple(cells, fc.constantFrom(...FORMULAS)), { maxLength: 4 }),
      notes: fc.tuple(
        cells,
        text.filter((note) => note !== ''),
      ),
      styles: fc.array(style, { maxLength: 4 }),
      settings: fc.record({
        visibility: fc.constantFrom<StoredSheet['visibility']>('visible', 'hidden', 'veryHidden'),
        tabColor: fc.option(color),
        rowCount: fc.integer({ min: 20, max: 30 }),
        columnCount: fc.integer({ min: 8, max: 10 }),
        frozenRows: fc.integer({ min: 0, max: 2 }),
        frozenColumns: fc.integer({ min: 0, max: 2 }),
        columnWidths: fc.dictionary(fc.constantFrom('1', '3', '5'), fc.integer({ min: 10, max: 400 })),
        rowHeights: fc.dictionary(fc.constantFrom('2', '15'), fc.integer({ min: 10, max: 200 })),
        hiddenRows: fc.uniqueArray(fc.integer({ min: 1, max: 18 }), { maxLength: 3 }),
        hiddenColumns: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }),
        merges: fc.array(area, { maxLength: 1 }),
        filter: fc.option(area),
      }),
      validations: fc.array(
        fc.record({
          areas: fc.array(area, { minLength: 1, maxLength: 2 }),
          criterion,
          allowInvalid: fc.boolean(),
          helpText: fc.option(fc.constantFrom('Choisir\n"PME"', 'x'.repeat(300))),
          showDropdown: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      conditions: fc.array(
        fc.record({
          areas: fc.array(area, { minLength: 1, maxLength: 2 }),
          criterion: conditionCriterion,
          style: fc.record(
            { background: color, fontColor: color, bold: fc.constant(true) },
            { requiredKeys: ['background'] },
          ),
        }),
        { maxLength: 3 },
      ),
      protection: fc.option(
        fc.record({ area: fc.option(area), unprotected: fc.array(area, { maxLength: 2 }), warningOnly: fc.boolean() }),
      ),
    })
    .map(({ values, formulas, notes, styles, settings, validations, conditions, protection }) => {
      const { columnWidths, rowHeights, hiddenRows, hiddenColumns, ...plain } = settings;
      const numbered = (record: Record<string, number>): Map<number, number> =>
        new Map(Object.entries(record).map(([key, size]) => [Number(key), size]));
      return {
        ...emptySheet(id, name),
        ...plain,
        values,
        formulas: new Map(
          formulas.flatMap(([places, formula]) => places.map(([r, c]) => [cellKey(r, c), formula] as const)),
        ),
        notes: new Map(notes[0].map(([r, c]) => [cellKey(r, c), notes[1]])),
        styles: runsOf(styles, settings.rowCount),
        columnWidths: numbered(columnWidths),
        rowHeights: numbered(rowHeights),
        hiddenRows: new Set(hiddenRows),
        hiddenColumns: new Set(hiddenColumns),
        validations,
        conditionalFormats: conditions,
        protections: protection
          ? [
              {
                id: 3,
                ...(protection.area ? { area: protection.area } : {}),
                unprotected: protection.unprotected,
                description: 'é',
                warningOnly: protection.warningOnly,
                editors: ['a@b.fr'],
              },
            ]
          : [],
        metadata: [
          { id: 4, key: 'k', value: 'v', visibility: 'DOCUMENT' as const, location: 'COLUMN' as const, position: 2 },
        ],
        charts: [],
      };
    });
}

/** A whole document; the first sheet is always seen, as Excel demands. */
export const arbitraryWorkbook: fc.Arbitrary<StoredWorkbook> = fc
  .tuple(sheetOf(7, 'Achats'), sheetOf(0, 'Été 2026'), sheetOf(9, "T1 & l'<an>"))
  .map(([first, ...others]) => ({
    id: 'abc',
    name: 'classeur',
    locale: 'fr_FR',
    timeZone: 'Europe/Paris',
    sheets: [{ ...first, visibility: 'visible' as const }, ...others],
    names: [{ name: 'liste_pme', sheetId: 0, area: { row: 2, column: 1, rows: 4, columns: 1 } }],
    metadata: [{ id: 1, key: 'schema', value: '3', visibility: 'PROJECT' as const, location: 'SPREADSHEET' as const }],
    nextId: 42,
  }));

/** Everything that Google keeps outside the grid, with texts that JSON and XML both dislike. */
export const platform: PlatformState = {
  properties: { document: { 'clé "x"': `<&>\u0000_x0041_\ud83d\ude00${'long '.repeat(7_000)}` } },
  caches: {},
  triggers: [],
  mails: [],
  documents: [],
  owner: 'moi@localhost',
  editors: [],
  viewers: [],
  nextId: 5,
};

/** A document as plain data, without what says nothing: trailing blanks, empty runs, absent properties. */
export function plainOf(workbook: StoredWorkbook): unknown {
  return { ...workbook, sheets: workbook.sheets.map(plainSheet) };
}

function plainSheet(sheet: StoredSheet): unknown {
  const rows = sheet.values.map((row) => trimmed(row ?? [], (cell) => cell === ''));
  return {
    ...sheet,
    values: trimmed(rows, (row) => row.length === 0),
    formulas: [...sheet.formulas].sort(([a], [b]) => a - b),
    notes: [...sheet.notes].sort(([a], [b]) => a - b),
    columnWidths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
    rowHeights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    styles: trimmed(
      sheet.styles.map((runs) => JSON.stringify(runs?.map((run) => ({ ...run, style: sortedStyle(run.style) })) ?? [])),
      (runs) => runs === '[]',
    ),
  };
}

function sortedStyle(one: CellStyle): unknown {
  const { border, ...rest } = one;
  const lines = Object.entries(border ?? {}).filter(([, line]) => line !== undefined);
  return [Object.entries(rest).sort(), lines.sort()];
}

function trimmed<T>(list: readonly T[], isBlank: (item: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && isBlank(list[length - 1]!)) length -= 1;
  return list.slice(0, length);
}
