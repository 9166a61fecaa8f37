import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { FileError } from '../../../../local/files/file-error';
import { readWorkbookBytes, type ReadWorkbook } from '../../../../local/files/xlsx/read-workbook';
import { writeWorkbook } from '../../../../local/files/xlsx/save-workbook';
import { emptySheet, emptyWorkbook } from '../../../../local/store/empty-workbook';
import { patchStyles } from '../../../../local/store/style-runs';
import { cellKey } from '../../../../local/store/workbook';
import { platform } from './arbitrary-workbook';
import { BUDGET, CARRIED, foreignWorkbook } from './foreign-package';

const open = (changes?: Readonly<Record<string, string>>): ReadWorkbook =>
  readWorkbookBytes(foreignWorkbook(changes), 'budget');

function saved({ workbook, source }: ReadWorkbook): Readonly<Record<string, string>> {
  const parts = unzipSync(writeWorkbook(workbook, platform, source).bytes);
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Every part is XML, every target of a relationship and every declared part is there. */
function expectSound(parts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(parts)) {
    if (!/\.(xml|rels|vml)$/.test(path)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${path}: ${error.message}`);
    });
    parser.write(text).close();
  }
  for (const [, name = ''] of parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]*)"/g)) {
    expect(Object.keys(parts)).toContain(name);
  }
  const targets = [...parts['xl/_rels/workbook.xml.rels']!.matchAll(/Id="([^"]*)"[^>]*Target="\/?([^"]*)"/g)];
  expect(new Set(targets.map(([, id]) => id)).size).toBe(targets.length);
  for (const [, , target = ''] of targets) {
    expect(Object.keys(parts)).toContain(target.startsWith('xl/') ? target : `xl/${target}`);
  }
}

describe('a user’s own workbook, with a chart, a chart sheet and a pivot table', () => {
  it('is read: values, formulas, formats, theme colours', () => {
    const { workbook, platform: none } = open();
    const [budget, pivot] = workbook.sheets;
    expect(none).toBeUndefined();
    expect([budget!.name, pivot!.name]).toEqual(['Budget', 'TCD']);
    expect(budget!.values.slice(0, 3)).toEqual([
      ['Prévu 2026', 'Réel'],
      [10, 20, 30],
      [5, '', 5],
    ]);
    expect(budget!.formulas.get(cellKey(3, 3))).toBe('=A3+$B3');
    expect(budget!.formulas.get(cellKey(4, 1))).toBe('=ARRAYFORMULA(A2:A3*3)');
    expect(budget!.styles[0]![0]!.style).toEqual({ numberFormat: '0.000', bold: true, fontColor: '#306090' });
    expect(budget!.protections).toHaveLength(1);
    expect(budget!.validations[0]).toMatchObject({
      criterion: { type: 'NUMBER_BETWEEN', values: [0, 100] },
      allowInvalid: false,
    });
    expect(workbook.names.map(({ name }) => name)).toEqual(['colonne', 'zone']);
  });

  it('keeps every part byte for byte when our tabs are added to it', () => {
    const read = open();
    read.workbook.sheets.push({
      ...emptySheet(77, 'Achats'),
      values: [
        ['Fournisseur', 'Montant'],
        ['É & fils', 12.5],
      ],
    });
    const parts = saved(read);
    expectSound(parts);
    for (const [path, text] of Object.entries(CARRIED)) expect([path, parts[path]]).toEqual([path, text]);
    expect(parts['xl/worksheets/sheet1.xml']).toBe(BUDGET);
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['xl/workbook.xml']).toMatch(
      /name="Budget" sheetId="4".*name="Graphique" sheetId="6".*name="TCD" sheetId="2".*name="Achats".*name="_local"[^>]*state="veryHidden"/,
    );
    expect(parts['xl/workbook.xml']).toContain('<definedName name="taux">0.2</definedName>');
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="2">TCD!$A$1:$B$9</definedName>',
    );
    expect(parts['xl/workbook.xml']).toContain('<pivotCache cacheId="7" r:id="rId5"/>');
  });

  it('keeps its chart, password, filter, rich text and page when one of its cells is changed', () => {
    const read = open();
    read.workbook.sheets[0]!.values[2]![0] = 6;
    const parts = saved(read);
    expectSound(parts);
    for (const [path, text] of Object.entries(CARRIED)) expect([path, parts[path]]).toEqual([path, text]);
    const sheet = parts['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain('<c r="A3"><v>6</v></c>');
    expect(sheet).toContain('<c r="A1" s="1" t="s"><v>0</v></c>');
    expect(sheet).toContain('<f t="array" ref="A4:A5">A2:A3*3</f><v>30</v>');
    for (const kept of [
      'hashValue="abc=="',
      '<filter val="10"/>',
      'type="colorScale"',
      'errorTitle="Erreur"',
      '<drawing r:id="rId1"/>',
      'orientation="landscape"',
      'x14:sparkline>',
      'showGridLines="0"',
      'codeName="Feuil1"',
      'outlineLevel="1"',
    ]) {
      expect(sheet).toContain(kept);
    }
    expect(parts['xl/worksheets/sheet2.xml']).toBe(unzipSynced('xl/worksheets/sheet2.xml'));
  });

  it('gets our charts in its own drawing, beside its chart, and loses them alone', () => {
    const read = open();
    const budget = read.workbook.sheets[0]!;
    const area = { row: 1, column: 1, rows: 3, columns: 2 };
    const anchor = { row: 8, column: 2, offsetX: 0, offsetY: 5 };
    budget.charts.push({ id: 41, type: 'COLUMN', ranges: [area], options: { title: 'R & D' }, anchor });
    const written = writeWorkbook(read.workbook, platform, read.source);
    const parts = saved({ ...read, source: written.source });
    expectSound(parts);
    expect(parts['xl/charts/chart1.xml']).toBe(CARRIED['xl/charts/chart1.xml']);
    expect(parts['xl/charts/chart2.xml']).toContain('<c:f>Budget!$B$2:$B$3</c:f>');
    expect(parts['xl/drawings/drawing1.xml']).toContain('name="pme-graphique-41" descr="R &amp; D : 10, Réel 20');
    expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toMatch(/Id="rId1".*Id="rIdPmeChart41"/);
    budget.charts = [];
    const without = saved({ ...read, source: written.source });
    expectSound(without);
    expect(without['xl/charts/chart1.xml']).toBe(CARRIED['xl/charts/chart1.xml']);
    expect(without['xl/charts/chart2.xml']).toBeUndefined();
    expect(without['xl/drawings/drawing1.xml']).not.toContain('pme-graphique');
  });

  it('gets our formats after its own, on its own font', () => {
    const read = open();
    patchStyles(read.workbook.sheets[0]!, { row: 2, column: 1, rows: 1, columns: 1 }, { italic: true });
    const parts = saved(read);
    expectSound(parts);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="A2" s="2">');
    expect(parts['xl/styles.xml']).toMatch(
      /<fonts count="3">.*<font><i\/><sz val="11"\/><color rgb="FF000000"\/><name val="Calibri"\/><\/font><\/fonts>/,
    );
    expect(parts['xl/styles.xml']).toContain('<alignment indent="2"/>');
  });

  it('loses with a deleted sheet what hung on it alone', () => {
    const read = open({ 'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>' });
    read.workbook.sheets.splice(1, 1);
    const parts = saved(read);
    expectSound(parts);
    expect(Object.keys(parts).filter((path) => /pivotTable\d|sheet2/.test(path))).toEqual([]);
    expect(parts['xl/workbook.xml']).not.toContain('Print_Area');
    expect(parts['xl/charts/chart1.xml']).toBe(CARRIED['xl/charts/chart1.xml']);
  });

  it('opens in another program with our values and its own', async () => {
    const read = open();
    read.workbook.sheets[0]!.values[2]![0] = 6;
    const achats = {
      ...emptySheet(77, 'Achats'),
      values: [
        ['Nom', 'Date'],
        ['É & <fils>', 46349],
      ],
      frozenRows: 1,
    };
    achats.styles = [undefined, [{ first: 2, last: 2, style: { numberFormat: 'dd/mm/yyyy' } }]];
    achats.notes.set(cellKey(1, 1), 'Une note');
    read.workbook.sheets.push(achats);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(
      Buffer.from(writeWorkbook(read.workbook, platform, read.source).bytes) as unknown as ArrayBuffer,
    );
    expect(book.getWorksheet('Budget')!.getCell('A3').value).toBe(6);
    const sheet = book.getWorksheet('Achats')!;
    expect(sheet.getCell('A2').value).toBe('É & <fils>');
    expect(sheet.getCell('B2').value).toEqual(new Date('2026-11-23T00:00:00Z'));
    expect(sheet.getCell('A1').note).toBe('Une note');
    expect(sheet.views).toEqual([expect.objectContaining({ state: 'frozen', ySplit: 1 })]);
  });
});

function unzipSynced(path: string): string {
  return strFromU8(unzipSync(foreignWorkbook())[path]!);
}

describe('a save that would lose or break what is the user’s own', () => {
  const refusal = (read: ReadWorkbook): unknown => {
    try {
      saved(read);
    } catch (error) {
      const { code, detail } = error as FileError;
      return [code, detail];
    }
    return 'saved';
  };
  const withRelated = (type: string, path: string, xml: string): Readonly<Record<string, string>> => ({
    'xl/worksheets/_rels/sheet2.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="/${path}"/></Relationships>`,
    [path]: xml,
  });

  it('is refused when a chart speaks of a sheet by the name that it had', () => {
    const read = open();
    read.workbook.sheets[0]!.name = 'Prévisions';
    expect(refusal(read)).toEqual(['breaks-reference', 'Budget']);
  });

  it('is refused when discussions hang on notes that have changed', () => {
    const read = open(withRelated('threadedComment', 'xl/threadedComments/threadedComment1.xml', '<a/>'));
    read.workbook.sheets[1]!.values[0]![0] = 'autre';
    expect(refusal(read)).toBe('saved');
    read.workbook.sheets[1]!.notes.set(cellKey(1, 1), 'note');
    expect(refusal(read)).toEqual(['loses-threads', 'TCD']);
  });

  it('is refused when buttons stand among notes that have changed', () => {
    const read = open(
      withRelated('vmlDrawing', 'xl/drawings/vmlDrawing1.vml', '<xml><x:ClientData ObjectType="Button"/></xml>'),
    );
    read.workbook.sheets[1]!.notes.set(cellKey(1, 1), 'note');
    expect(refusal(read)).toEqual(['loses-controls', 'TCD']);
  });

  it('is refused when the header of an Excel table has changed', () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="Étiquettes"/></tableColumns></table>';
    const read = open(withRelated('table', 'xl/tables/table1.xml', table));
    read.workbook.sheets[1]!.values[1] = ['x'];
    expect(refusal(read)).toBe('saved');
    read.workbook.sheets[1]!.values[0] = ['Autre'];
    expect(refusal(read)).toEqual(['breaks-table', 'TCD']);
  });

  it('is refused when a sheet with a what-if table has changed, and not before', () => {
    const read = open({
      'xl/worksheets/sheet2.xml':
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>1</v></c></row></sheetData></worksheet>',
    });
    expect(refusal(read)).toBe('saved');
    read.workbook.sheets[1]!.values[1] = ['x'];
    expect(refusal(read)).toEqual(['loses-data-table', 'TCD']);
  });
});

describe('a workbook of ours that LibreOffice has saved', () => {
  it('keeps the rules and formulas that the file rewords, though attributes and letters have changed', () => {
    const workbook = emptyWorkbook({ id: 'w', name: 'w', locale: 'fr_FR', sheets: ['Achats'] });
    const [sheet] = workbook.sheets;
    const areas = [{ row: 2, column: 1, rows: 9, columns: 1 }];
    const list = Array.from({ length: 80 }, (_, index) => `Département, ${index}`);
    const rule = { areas, allowInvalid: false, helpText: null, showDropdown: true };
    sheet!.validations = [
      { ...rule, criterion: { type: 'VALUE_IN_LIST', values: list } },
      { ...rule, criterion: { type: 'CHECKBOX', values: [] } },
    ];
    sheet!.formulas = new Map([
      [cellKey(1, 1), '=SUM(B2:B)'],
      [cellKey(1, 2), '=PME_SHARE(2024)'],
    ]);
    const parts = unzipSync(writeWorkbook(workbook, platform, undefined).bytes);
    const text = strFromU8(parts['xl/worksheets/sheet1.xml']!)
      .replaceAll('PME_SHARE', 'pme_share')
      .replaceAll(' allowBlank="1"', ' allowBlank="true" errorStyle="stop" operator="between" showDropDown="false"')
      .replaceAll('showErrorMessage="1"', 'showErrorMessage="true"')
      .replaceAll('</formula1>', '</formula1><formula2>0</formula2>');
    const again = readWorkbookBytes(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(text) }), 'w').workbook;
    expect(again.sheets[0]!.validations).toEqual(sheet!.validations);
    expect([...again.sheets[0]!.formulas.values()]).toEqual(['=SUM(B2:B)', '=PME_SHARE(2024)']);
  });

  it('keeps what is ours of a sheet that a user has given another name', () => {
    const workbook = emptyWorkbook({ id: 'w', name: 'w', locale: 'fr_FR', sheets: ['Achats', 'Autre'] });
    workbook.sheets[1]!.id = 12345;
    const parts = unzipSync(writeWorkbook(workbook, platform, undefined).bytes);
    const text = strFromU8(parts['xl/workbook.xml']!).replace('name="Autre"', 'name="Renommée"');
    const again = readWorkbookBytes(zipSync({ ...parts, 'xl/workbook.xml': strToU8(text) }), 'w').workbook;
    expect(again.sheets.map(({ id, name }) => [id, name])).toEqual([
      [0, 'Achats'],
      [12345, 'Renommée'],
    ]);
  });
});

describe('other ways of writing the same workbook', () => {
  it('prefixed elements, and days counted from 1904', () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const sheet = `<x:worksheet ${main}><x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>44887</x:v></x:c><x:c r="B1" t="d"><x:v>2026-11-23</x:v></x:c></x:row></x:sheetData><x:pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></x:worksheet>`;
    const styles = `<x:styleSheet ${main}><x:fonts><x:font><x:sz val="11"/><x:name val="Calibri"/></x:font></x:fonts><x:fills><x:fill/></x:fills><x:borders><x:border/></x:borders><x:cellXfs><x:xf/><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>`;
    const workbookPart = `<x:workbook ${main} xmlns:rr="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="TCD" rr:id="rId2" sheetId="2"/></x:sheets></x:workbook>`;
    const read = open({ 'xl/worksheets/sheet2.xml': sheet, 'xl/styles.xml': styles, 'xl/workbook.xml': workbookPart });
    const [only] = read.workbook.sheets;
    expect(only!.values).toEqual([[46349, 46349]]);
    only!.values[0]!.push(true);
    const parts = saved(read);
    expectSound(parts);
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<c r="A1" s="1"><v>44887</v></c>');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<pageMargins left="1"');
    const again = readWorkbookBytes(writeWorkbook(read.workbook, platform, read.source).bytes, 'x');
    expect(again.workbook.sheets[0]!.values).toEqual([[46349, 46349, true]]);
  });

  it('rules on another sheet, as Excel 2010 writes them apart', () => {
    const ext =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x"><x14:dataValidations xmlns:xm="y" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Budget!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9 D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/>${ext}</worksheet>`;
    const read = open({ 'xl/worksheets/sheet2.xml': sheet });
    const [budget, other] = read.workbook.sheets;
    const range = { range: { row: 2, column: 1, rows: 2, columns: 1 }, sheetId: budget!.id };
    expect(other!.validations).toEqual([
      {
        areas: [
          { row: 2, column: 2, rows: 8, columns: 1 },
          { row: 4, column: 4, rows: 1, columns: 1 },
        ],
        criterion: { type: 'VALUE_IN_RANGE', values: [range] },
        allowInvalid: false,
        helpText: null,
        showDropdown: true,
      },
    ]);
    other!.validations[0]!.helpText = 'Choisir';
    const parts = saved(read);
    expectSound(parts);
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('x14:dataValidation');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<formula1>Budget!$A$2:$A$3</formula1>');
  });
});
