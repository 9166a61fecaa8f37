import { emptyWorkbook } from '../../local/store/empty-workbook';
import type { StoredWorkbook } from '../../local/store/workbook';
import { drawnTable } from './official-samples';

/** The id that the samples open by address. */
const SAMPLE_ID = 'abc123456';

/** The document on which a sample runs: the sheets it names come first, then others up to five. */
export function preparedDocument(code: string): StoredWorkbook {
  const named = [...code.matchAll(/getSheetByName\(\s*['"]([^'"]+)['"]|getRange\('(\w+)!/g)].map(
    (match) => match[1] ?? match[2]!,
  );
  const sheets = [...new Set([...named, 'Sheet1', 'Sheet2', 'Sheet3', 'Sheet4', 'Sheet5'])];
  const opened = /openById\(\s*'([^']+)'|spreadsheets\/d\/([\w-]+)/.exec(code);
  const workbook = emptyWorkbook({
    id: opened?.[1] ?? opened?.[2] ?? SAMPLE_ID,
    name: 'Sample',
    locale: 'en_US',
    timeZone: 'America/New_York',
    sheets,
  });
  const gridId = /\b\d{10}\b/.exec(code)?.[0];
  if (gridId !== undefined) workbook.sheets[1]!.id = Number(gridId);
  return workbook;
}

/** Objects that samples presuppose, made where the sample's code shows that it does; `s` is its sheet. */
const OBJECTS: readonly { readonly when: RegExp; readonly unless?: RegExp; readonly make: string }[] = [
  {
    when: /./,
    unless: /is blank|has the following values/,
    make: `s.getRange('A1:E20').setValues(Array.from({ length: 20 }, (_, row) => ['dog ' + row, row + 1, 'b' + (row % 3), row * 2, 'x']));`,
  },
  { when: /getFilter\(\)/, unless: /createFilter|insertSheetWith/, make: `s.getRange('A1:E20').createFilter();` },
  {
    when: /getCharts\(\)/,
    make: `s.insertChart(s.newChart().setChartType(Charts.ChartType.BAR).addRange(s.getRange('A1:B8')).setPosition(5, 5, 0, 0).build());`,
  },
  {
    when: /getConditionalFormatRules\(\)/,
    make: `s.setConditionalFormatRules([0, 1].map(() => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('a')
      .setBackground('#ff0000').setRanges([s.getRange('A1:B3')]).build()));`,
  },
  {
    when: /getDataValidations?\(\)/,
    make: `s.getRange('A1:B10').setDataValidation(SpreadsheetApp.newDataValidation()
      .requireDateBetween(new Date('1/1/2013'), new Date('12/31/2013')).setAllowInvalid(true).build());`,
  },
  {
    when: /getNamedRanges\(\)/,
    make: `ss.setNamedRange('Prepared', s.getRange('A1:B2'));`,
  },
  {
    when: /getRangeByName\(|getRange\(['"]TaxRates/,
    make: `['TaxRates', 'SampleRange', 'my range'.replace(' ', '')].forEach((name) => ss.setNamedRange(name, s.getRange('A1:B2')));`,
  },
  {
    when: /getProtections\(/,
    make: `s.protect().setDescription('sheet'); s.getRange('A1:B2').protect().setDescription('range');`,
  },
  { when: /getNote|getNotes/, make: `s.getRange('A1').setNote('note');` },
  { when: /getFormula/, make: `s.getRange('F1').setFormula('=SUM(B1:B3)');` },
  { when: /getActiveRangeList|getActiveRange|getCurrentCell|getActiveCell/, make: `s.getRange('B5').activate();` },
];

/** Script that makes the objects a sample presupposes. */
export function preparation(code: string): string {
  const table = drawnTable(code, 'has the following values');
  const steps = OBJECTS.filter(({ when, unless }) => when.test(code) && !unless?.test(code)).map(({ make }) => make);
  if (table) steps.push(`s.getRange(1, 1, ${table.length}, ${table[0]!.length}).setValues(${JSON.stringify(table)});`);
  return `const ss = SpreadsheetApp.getActive(); const s = ss.getSheets()[0]; ${steps.join('\n')} ss.setActiveSheet(s);`;
}
