import { emptyWorkbook } from '../../../../local/store/empty-workbook';
import { inSheet, runInSheet } from '../../../builders/in-sheet';

describe('looks of cells', () => {
  it('are those of the platform where nothing was set', () => {
    expect(
      inSheet(`const c = s.getRange('A1'); return [c.getNumberFormat(), c.getBackground(), c.getFontFamily(), c.getFontSize(), c.getFontStyle(), c.getFontWeight(),
        c.getFontLine(), c.getHorizontalAlignment(), c.getVerticalAlignment(), c.getWrap(), String(c.getWrapStrategy())]`),
    ).toEqual([
      '0.###############',
      '#ffffff',
      'arial,sans,sans-serif',
      10,
      'normal',
      'normal',
      'none',
      'general',
      'bottom',
      true,
      'OVERFLOW',
    ]);
  });

  it('are read as they were set, colours in lowercase hexadecimal', () => {
    expect(
      inSheet(`const c = s.getRange('A1:B1').setBackgrounds([['Red', '#FFF']]).setFontColor('#ABCDEF').setFontWeight('bold').setFontStyle('italic').setFontLine('line-through')
        .setFontSize(12).setFontFamily('Verdana').setHorizontalAlignment('center').setVerticalAlignment('middle').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
        return [c.getBackgrounds(), c.getFontWeights(), c.getFontStyle(), c.getFontLine(), c.getFontSize(), c.getFontFamily(), c.getHorizontalAlignment(), c.getVerticalAlignment(), String(c.getWrapStrategy()), c.getWrap()]`),
    ).toEqual([
      [['#ff0000', '#ffffff']],
      [['bold', 'bold']],
      'italic',
      'line-through',
      12,
      'Verdana',
      'center',
      'middle',
      'CLIP',
      false,
    ]);
  });

  it('take an unknown colour without a word', () => {
    expect(inSheet(`return s.getRange('A1').setBackground('foo').getBackground()`)).toBe('#ffffff');
  });

  it('go with clear, but for number formats', () => {
    expect(
      inSheet(
        `const c = s.getRange('A1').setValue(1).setNumberFormat('0.00').setBackground('red').setNote('n'); c.clear(); return [c.getValue(), c.getNumberFormat(), c.getBackground(), c.getNote()]`,
      ),
    ).toEqual(['', '0.00', '#ffffff', 'n']);
  });

  it('of a whole column are one run, whatever its length', () => {
    const workbook = emptyWorkbook({ id: 'w', name: 'w' });
    runInSheet(
      `s.insertRowsAfter(1000, 99000); s.getRange(2, 3, 99999, 1).setNumberFormat('@').setBackground('#eeeeee');`,
      { workbook },
    );
    expect(workbook.sheets[0]!.styles.map((runs) => runs?.map(({ first, last }) => [first, last]))).toEqual([
      undefined,
      undefined,
      [[2, 100000]],
    ]);
  });

  it('set cell by cell join where they are the same', () => {
    const workbook = emptyWorkbook({ id: 'w', name: 'w' });
    runInSheet(
      `s.getRange('A1:A5').setNumberFormats([['0'], ['0'], ['@'], ['@'], ['0']]); s.getRange('A3:A4').setNumberFormat('0');`,
      { workbook },
    );
    expect(workbook.sheets[0]!.styles[0]).toEqual([{ first: 1, last: 5, style: { numberFormat: '0' } }]);
  });

  it('borders are drawn, taken away and left', () => {
    const workbook = emptyWorkbook({ id: 'w', name: 'w' });
    runInSheet(
      `s.getRange('A1:B2').setBorder(true, null, true, null, null, true, 'red', SpreadsheetApp.BorderStyle.DASHED); s.getRange('A1').setBorder(false, null, null, null, null, null);`,
      { workbook },
    );
    expect(workbook.sheets[0]!.styles[0]!.map(({ style }) => style.border)).toEqual([
      { bottom: 'dashed #ff0000' },
      { top: 'dashed #ff0000', bottom: 'dashed #ff0000' },
    ]);
  });

  it('stay with their rows when rows are inserted and deleted', () => {
    expect(
      inSheet(
        `s.getRange('A2').setBackground('red'); s.insertRowsBefore(2, 2); const inherited = s.getRange('A1:A5').getBackgrounds().flat(); s.deleteRows(1, 3); return [inherited, s.getRange('A1:A2').getBackgrounds().flat()]`,
      ),
    ).toEqual([
      ['#ffffff', '#ff0000', '#ff0000', '#ff0000', '#ffffff'],
      ['#ff0000', '#ffffff'],
    ]);
  });
});

describe('notes', () => {
  it('are texts; setNotes writes whole numbers with a decimal, setNote does not', () => {
    expect(
      inSheet(
        `const r = s.getRange('A1:B1'); r.setNotes([[25, null]]); const many = r.getNotes()[0]; return [many, r.setNote(25).getNotes()[0], r.clearNote().getNote()]`,
      ),
    ).toEqual([['25.0', ''], ['25', '25'], '']);
  });
});

describe('validation and conditional formats', () => {
  it('a rule covers areas, is read back, and leaves what is taken from it', () => {
    expect(
      inSheet(`const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setHelpText('aide').build();
        s.getRange('A1:A1000').setDataValidation(rule); s.getRange('A5').clearDataValidations();
        const read = s.getRange('A4').getDataValidation();
        return [s.getRange('A5').getDataValidation(), String(read.getCriteriaType()), read.getCriteriaValues(), read.getHelpText(), read.getAllowInvalid()]`),
    ).toEqual([null, 'VALUE_IN_LIST', [['a', 'b'], true], 'aide', true]);
  });

  it.each([
    ['requireNumberBetween(1, 10)', '5', '50'],
    ['requireNumberGreaterThanOrEqualTo(3)', '3', '2'],
    ['requireTextContains("@")', '"a@b"', '"ab"'],
    ['requireTextIsEmail()', '"a@b.fr"', '"a@b"'],
    ['requireCheckbox()', 'true', '"x"'],
    ['requireDate()', 'new Date()', '"hier"'],
    ['requireDateAfter(new Date(2024, 0, 1))', 'new Date(2024, 5, 1)', 'new Date(2023, 5, 1)'],
    ['requireValueInRange(s.getRange("D1:D2"))', '"oui"', '"non"'],
  ])('%s takes %s and rejects %s', (require, good, bad) => {
    const setUp = `s.getRange('D1').setValue('oui'); const c = s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${require}.setAllowInvalid(false).build());`;
    expect(inSheet(`${setUp} c.setValue(${good}); try { c.setValue(${bad}); } catch (e) { return e.name; }`)).toBe(
      'Exception',
    );
  });

  it('conditional formats are kept in order and read back', () => {
    expect(
      inSheet(`const rule = (text) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground('#FFEEEE').setBold(true).setRanges([s.getRange('B2:B9')]).build();
        s.setConditionalFormatRules([rule('a'), rule('b')]); s.setConditionalFormatRules(s.getConditionalFormatRules().reverse()); s.insertRowBefore(1);
        return s.getConditionalFormatRules().map((r) => { const c = r.getBooleanCondition(); return [String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), c.getBold(), c.getItalic(), r.getRanges().map((x) => x.getA1Notation())]; })`),
    ).toEqual([
      ['TEXT_EQUAL_TO', ['b'], '#ffeeee', true, null, ['B3:B10']],
      ['TEXT_EQUAL_TO', ['a'], '#ffeeee', true, null, ['B3:B10']],
    ]);
  });

  it('checkboxes know their values', () => {
    expect(
      inSheet(`const r = s.getRange('A1:A3').insertCheckboxes('yes', 'no'); s.getRange('A1').setValue('yes'); s.getRange('A3').setValue('random');
        const states = ['A1', 'A2', 'A3'].map((a) => s.getRange(a).isChecked()); r.check(); r.removeCheckboxes(); return [states, r.getValues().flat()]`),
    ).toEqual([
      [true, false, null],
      ['', '', 'random'],
    ]);
  });
});
