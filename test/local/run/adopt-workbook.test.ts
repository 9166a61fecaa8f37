import { aSession } from '../../builders/a-session';

/** Paths of what belongs to another realm. */
function foreignParts(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!(value instanceof Object)) return [path];
  const items: readonly (readonly [number | string, unknown])[] =
    value instanceof Map || value instanceof Set
      ? Array.from<unknown>(value).map((item, index) => [index, item])
      : Object.entries(value);
  return items.flatMap(([name, item]) => foreignParts(item, `${path}.${name}`));
}

it('leaves nothing of a finished execution in what lasts', () => {
  const session = aSession(`function main() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Neuve');
    sheet.getRange(1, 1, 2, 2).setValues([[1, 'a'], [2, 'b']]).setBackground('#ff0000').setNote('n');
    sheet.getRange('A3').setFormula('=SUM(A1:A2)');
    sheet.setFrozenRows(1);
    sheet.getRange('B1:B9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());
    sheet.protect().setWarningOnly(true);
    sheet.addDeveloperMetadata('k', 'v');
    PropertiesService.getDocumentProperties().setProperty('a', '1');
    CacheService.getScriptCache().put('a', '1');
    ScriptApp.newTrigger('main').timeBased().everyHours(1).create();
    DocumentApp.create('D').getBody().appendTable([['x']]);
    MailApp.sendEmail('a@example.org', 's', 'b');
  }`);
  expect(session.run({ function: 'main' })).toMatchObject({ ok: true });
  expect(session.workbook.sheets.map(({ name }) => name)).toContain('Neuve');
  expect(foreignParts(session.workbook, 'workbook')).toEqual([]);
  expect(foreignParts(session.platform, 'platform')).toEqual([]);
});

it('gives the next execution what the last one wrote', () => {
  const session = aSession(`
    function write() { SpreadsheetApp.getActiveSheet().getRange('A1:B1').setValues([['x', 2]]); }
    function read() { return SpreadsheetApp.getActiveSheet().getRange('A1:B2').getValues(); }`);
  session.run({ function: 'write' });
  expect(session.run({ function: 'read' })).toMatchObject({
    value: [
      ['x', 2],
      ['', ''],
    ],
  });
});
