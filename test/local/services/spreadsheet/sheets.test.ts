import { emptyWorkbook } from '../../../../local/store/empty-workbook';
import { inSheet, runInSheet } from '../../../builders/in-sheet';

describe('sheets', () => {
  it('are made of 1000 rows by 26 columns after the active one, and become active', () => {
    expect(
      inSheet(
        `const x = ss.insertSheet('X'); ss.setActiveSheet(s); const y = ss.insertSheet(); return [ss.getSheets().map((t) => t.getName()), ss.getActiveSheet().getName(), x.getMaxRows(), x.getMaxColumns(), y.getIndex()]`,
      ),
    ).toEqual([['Feuille 1', 'Feuille 3', 'X'], 'Feuille 3', 1000, 26, 2]);
  });

  it('are made at an index, from a template', () => {
    expect(
      inSheet(
        `s.getRange('A1').setValue('x').setBackground('red'); s.setFrozenRows(1); const copy = ss.insertSheet('Copie', 0, { template: s }); return [ss.getSheets()[0].getName(), copy.getRange('A1').getValue(), copy.getRange('A1').getBackground(), copy.getFrozenRows()]`,
      ),
    ).toEqual(['Copie', 'x', '#ff0000', 1]);
  });

  it('move, hide, colour and go', () => {
    expect(
      inSheet(`const x = ss.insertSheet('X'); ss.moveActiveSheet(1); const first = ss.getSheets()[0].getName(); x.hideSheet(); const hidden = x.isSheetHidden(); x.showSheet(); x.setTabColor('#FF0000'); const color = x.getTabColor();
        ss.deleteSheet(x); return [first, hidden, color, ss.getNumSheets(), ss.getActiveSheet().getName(), ss.getSheetByName('X'), ss.getSheetById(s.getSheetId()).getName()]`),
    ).toEqual(['X', true, '#ff0000', 1, 'Feuille 1', null, 'Feuille 1']);
  });

  it('know their data', () => {
    expect(
      inSheet(
        `const empty = [s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation()]; s.getRange('C5').setValue(1); s.getRange('Z999').setBackground('red'); return [empty, s.getDataRange().getA1Notation()]`,
      ),
    ).toEqual([[0, 0, 'A1'], 'A1:C5']);
  });

  it('grow by appendRow', () => {
    expect(
      inSheet(
        `s.deleteRows(3, 998); s.appendRow([1]); s.appendRow([2]); s.appendRow([3, 4]); return [s.getMaxRows(), s.getDataRange().getValues()]`,
      ),
    ).toEqual([
      3,
      [
        [1, ''],
        [2, ''],
        [3, 4],
      ],
    ]);
  });

  it('sort below their frozen rows, blanks last, capitals aside', () => {
    expect(
      inSheet(
        `s.getRange('A1:B5').setValues([['nom', 'n'], ['b', 1], ['', 2], ['A', 3], ['c', 4]]); s.setFrozenRows(1); s.sort(1); const up = s.getRange('A1:A5').getValues().flat(); s.sort(1, false); return [up, s.getRange('A1:A5').getValues().flat()]`,
      ),
    ).toEqual([
      ['nom', 'A', 'b', 'c', ''],
      ['nom', 'c', 'b', 'A', ''],
    ]);
  });

  it('carry names, rules, metadata and sizes along when lines are inserted and deleted', () => {
    expect(
      inSheet(`ss.setNamedRange('MAJ', s.getRange('B2')); s.getRange('C:C').addDeveloperMetadata('col', 'c'); s.setColumnWidth(3, 250); s.getRange('B3:B4').merge(); s.getRange('D1:E5').protect();
        s.insertColumnBefore(1); s.insertRowsBefore(2, 3); s.deleteColumn(5);
        const column = s.createDeveloperMetadataFinder().withKey('col').find()[0].getLocation().getColumn().getA1Notation();
        return [ss.getRangeByName('MAJ').getA1Notation(), column, s.getColumnWidth(4), s.getRange('C6').getMergedRanges()[0].getA1Notation(), s.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()]`),
    ).toEqual(['C5', 'D:D', 250, 'C6:C7', 'E1:E8']);
  });

  it('move metadata from line to line, to a sheet and to the document, and the object held follows', () => {
    expect(
      inSheet(`s.getRange('8:8').addDeveloperMetadata('k', 'v');
        const held = s.getRange('8:8').getDeveloperMetadata()[0];
        const where = () => { const place = held.getLocation(); return String(place.getLocationType()); };
        const seen = [held.moveToColumn(s.getRange('J:J')) && where() + ' ' + held.getLocation().getColumn().getA1Notation()];
        seen.push(held.moveToRow(s.getRange('9:9')) && where() + ' ' + held.getLocation().getRow().getA1Notation());
        seen.push(held.moveToSheet(s) && where(), held.moveToSpreadsheet() && where());
        const finder = ss.createDeveloperMetadataFinder(); finder.withKey('none');
        return [seen, ss.getDeveloperMetadata().length, finder.find().length]`),
    ).toEqual([['COLUMN J:J', 'ROW 9:9', 'SHEET', 'SPREADSHEET'], 1, 0]);
  });

  it('give the rows that are left of a range without its duplicates', () => {
    expect(
      inSheet(`s.getRange('A1:B4').setValues([['a', 'b'], ['b', 'a'], ['a', 'a'], ['b', 'a']]);
        const left = s.getRange('A1:B4').removeDuplicates();
        const bySecond = s.getRange('A1:B3').removeDuplicates([2]);
        return [left.getA1Notation(), bySecond.getA1Notation(), s.getRange('A1:B4').getValues()]`),
    ).toEqual([
      'A1:B3',
      'A1:B2',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['', ''],
        ['', ''],
      ],
    ]);
  });

  it('find a range written as R1C1, and name a sheet that is given no name', () => {
    expect(
      inSheet(
        `return [s.getRange('R5C3').getA1Notation(), s.getRange('R10C5:R1C2').getA1Notation(), ss.insertSheet(null).getName()]`,
      ),
    ).toEqual(['C5', 'B1:E10', 'Feuille 2']);
  });

  it('move whole columns with what hangs on them', () => {
    expect(
      inSheet(`s.getRange('A1:C2').setValues([['a', 'b', 'c'], [1, 2, 3]]); s.getRange('A:A').addDeveloperMetadata('k'); s.setColumnWidth(1, 300); s.getRange('E1').setFormula('=A2');
        s.moveColumns(s.getRange('A:A'), 4);
        return [s.getRange('A1:C2').getValues(), s.createDeveloperMetadataFinder().withKey('k').find()[0].getLocation().getColumn().getColumn(), s.getColumnWidth(3), s.getRange('E1').getFormula(), s.getMaxColumns()]`),
    ).toEqual([
      [
        ['b', 'c', 'a'],
        [2, 3, 1],
      ],
      3,
      300,
      '=C2',
      26,
    ]);
  });
});

describe('ranges', () => {
  it.each([
    ['5:7', '5:7'],
    ['D:F', 'D:F'],
    ['A2:A', 'A2:A'],
    ['B3:A1', 'A1:B3'],
    ['$B$2', 'B2'],
  ])('%s reads %s', (given, notation) => {
    expect(inSheet(`return s.getRange('${given}').getA1Notation()`)).toBe(notation);
  });

  it('are found by sheet and name', () => {
    expect(
      inSheet(
        `ss.insertSheet('Mes achats'); ss.setNamedRange('Total_1', s.getRange('B2:B3')); return [ss.getRange("'Mes achats'!B2").getSheet().getName(), ss.getRange('total_1').getA1Notation(), ss.getRangeByName('nope'), ss.getNamedRanges().map((n) => n.getName())]`,
      ),
    ).toEqual(['Mes achats', 'B2:B3', null, ['Total_1']]);
  });

  it('offset, cell and region', () => {
    expect(
      inSheet(
        `s.getRange('B2:C3').setValues([[1, 2], [3, 4]]); const r = s.getRange('B2'); return [r.offset(1, 1).getA1Notation(), r.offset(0, 0, 3, 2).getA1Notation(), s.getRange('B2:C3').getCell(2, 2).getA1Notation(), r.getDataRegion().getA1Notation(), r.getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation(), s.getRange('B10').getNextDataCell(SpreadsheetApp.Direction.UP).getA1Notation()]`,
      ),
    ).toEqual(['C3', 'B2:C4', 'C3', 'B2:C3', 'B3', 'B3']);
  });

  it('are sorted, rid of doubles and spaces, split and searched', () => {
    expect(
      inSheet(`s.getRange('A1:B4').setValues([['b', 2], ['a', 1], ['A', 1], ['b', 3]]); s.getRange('A1:B4').sort([{ column: 1, ascending: true }, { column: 2, ascending: false }]);
        const sorted = s.getRange('A1:B4').getValues(); s.getRange('A1:B4').removeDuplicates(); const once = s.getRange('A1:B4').getValues();
        s.getRange('D1').setValue('  x   y ').trimWhitespace(); const found = s.createTextFinder('B').findAll().map((r) => r.getA1Notation());
        const count = s.createTextFinder('b').matchCase(true).replaceAllWith('z');
        return [sorted, once, s.getRange('D1').getValue(), found, count, s.getRange('A2').getValue()]`),
    ).toEqual([
      [
        ['a', 1],
        ['A', 1],
        ['b', 3],
        ['b', 2],
      ],
      [
        ['a', 1],
        ['b', 3],
        ['b', 2],
        ['', ''],
      ],
      'x y',
      ['A2', 'A3'],
      2,
      'z',
    ]);
  });

  it('are copied whole, repeated, transposed and in part', () => {
    expect(
      inSheet(`s.getRange('A1:B1').setValues([[1, 2]]).setBackground('red'); s.getRange('A1:B1').copyTo(s.getRange('A3:B4')); s.getRange('A1:B1').copyTo(s.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true); s.getRange('A1:B1').copyTo(s.getRange('F1'), { formatOnly: true });
        return [s.getRange('A3:B4').getValues(), s.getRange('D1:D2').getValues(), s.getRange('D1').getBackground(), s.getRange('F1').getValue(), s.getRange('F1').getBackground()]`),
    ).toEqual([
      [
        [1, 2],
        [1, 2],
      ],
      [[1], [2]],
      '#ffffff',
      '',
      '#ff0000',
    ]);
  });

  it('in a list take one setter each', () => {
    expect(
      inSheet(
        `s.getRangeList(['A1', 'C1:C2']).setValue(7).setFontWeight('bold'); return [s.getRange('A1:C2').getValues(), s.getRange('C2').getFontWeight()]`,
      ),
    ).toEqual([
      [
        [7, '', 7],
        ['', '', 7],
      ],
      'bold',
    ]);
  });

  it('print as their class, and void methods give null', () => {
    expect(
      inSheet(
        `return [String(s), String(ss), String(s.getRange('A1')), s.getRange('A1').moveTo(s.getRange('B1')), SpreadsheetApp.flush(), s.deleteColumns(1, 2)]`,
      ),
    ).toEqual(['Sheet', 'Spreadsheet', 'Range', null, null, null]);
  });
});

describe('charts', () => {
  it('are records of what their builder was told', () => {
    const workbook = emptyWorkbook({ id: 'w', name: 'w' });
    const result = runInSheet(
      `const chart = s.newChart().asColumnChart().setTitle('Part des PME').addRange(s.getRange('A1:B5')).setPosition(2, 4, 0, 0).setOption('height', 300).build();
       s.insertChart(chart); const read = s.getCharts()[0]; s.updateChart(read.modify().setOption('title', 'Autre').setChartType(Charts.ChartType.LINE).build());
       const [updated] = s.getCharts(); return [s.getCharts().length, updated.getOptions().get('title'), updated.getRanges()[0].getA1Notation(), updated.getContainerInfo().getAnchorColumn(), String(updated.modify().getChartType())]`,
      { workbook },
    );
    expect(result).toMatchObject({ ok: true, value: [1, 'Autre', 'A1:B5', 4, 'LINE'] });
    expect(workbook.sheets[0]!.charts).toEqual([
      {
        id: 1,
        type: 'LINE',
        ranges: [{ row: 1, column: 1, rows: 5, columns: 2 }],
        options: { title: 'Autre', height: 300 },
        anchor: { row: 2, column: 4, offsetX: 0, offsetY: 0 },
      },
    ]);
  });
});

describe('developer metadata', () => {
  it('of the spreadsheet, of a sheet and of a column are found where they are', () => {
    expect(
      inSheet(`ss.addDeveloperMetadata('version', '3'); s.addDeveloperMetadata('role', 'achats', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); s.getRange('B:B').addDeveloperMetadata('col', 'montant');
        ss.getDeveloperMetadata()[0].setValue('4');
        const all = ss.createDeveloperMetadataFinder().find().map((m) => [m.getKey(), m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType())]);
        s.getDeveloperMetadata()[0].remove();
        return [all, ss.createDeveloperMetadataFinder().withKey('role').find().length]`),
    ).toEqual([
      [
        ['version', '4', 'DOCUMENT', 'SPREADSHEET'],
        ['role', 'achats', 'PROJECT', 'SHEET'],
        ['col', 'montant', 'DOCUMENT', 'COLUMN'],
      ],
      0,
    ]);
  });
});

describe('what calls cost', () => {
  it('a block is charged once, a second reading of it is cheap, a reading after a write commits', () => {
    const result = runInSheet(
      `s.getRange('A1:B50').getValues(); s.getRange('A1:B50').getValues(); s.getRange('A1').setValue(1); s.getRange('A1').getValue();`,
    );
    expect(result.calls.byKind).toMatchObject({ read: 2, cachedRead: 1, write: 1, commit: 1 });
  });

  it('writes one after the other commit once', () => {
    const result = runInSheet(
      `for (let row = 1; row <= 20; row++) s.getRange(row, 1).setValue(row); SpreadsheetApp.flush();`,
    );
    expect(result.calls.byKind).toMatchObject({ write: 20, commit: 1 });
  });
});

describe('custom functions', () => {
  it('may read the spreadsheet and not write it', () => {
    const request = { mode: 'CUSTOM_FUNCTION' as const };
    expect(inSheet(`return s.getRange('A1:B2').getValues().length`, { request })).toBe(2);
    expect(runInSheet(`s.getRange('A1').setValue(1)`, { request })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('You do not have permission to call setValue') as string },
    });
  });
});
