import { NO_CUSTOM_FUNCTIONS, type CustomFunctions, type EngineValue } from '../../../local/engine/custom-functions';
import { evaluateFormula, evaluateFormulas, writeEvaluation } from '../../../local/engine/evaluate-formulas';
import { columnNumber } from '../../../local/store/a1-notation';
import { emptyWorkbook } from '../../../local/store/empty-workbook';
import { changeGrid } from '../../../local/store/grid-changes';
import { cellKey, type StoredSheet, type StoredValue, type StoredWorkbook } from '../../../local/store/workbook';

type Cells = Readonly<Record<string, StoredValue>>;

const placeOf = (a1: string): { row: number; column: number } => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1)!;
  return { row: Number(row), column: columnNumber(letters) };
};

function put(sheet: StoredSheet, cells: Cells): void {
  for (const [a1, value] of Object.entries(cells)) {
    const { row, column } = placeOf(a1);
    const isFormula = typeof value === 'string' && value.startsWith('=');
    if (isFormula) sheet.formulas.set(cellKey(row, column), value);
    else sheet.formulas.delete(cellKey(row, column));
    while (sheet.values.length < row) sheet.values.push([]);
    const cellsOfRow = (sheet.values[row - 1] ??= []);
    while (cellsOfRow.length < column) cellsOfRow.push('');
    cellsOfRow[column - 1] = isFormula ? '' : value;
  }
}

function documentOf(first: Cells, others: Readonly<Record<string, Cells>> = {}, locale = 'fr_FR'): StoredWorkbook {
  const workbook = emptyWorkbook({ id: 'w', name: 'w', locale, sheets: ['Indicateurs', ...Object.keys(others)] });
  put(workbook.sheets[0]!, first);
  Object.values(others).forEach((cells, index) => {
    put(workbook.sheets[index + 1]!, cells);
  });
  return workbook;
}

function valueAt(workbook: StoredWorkbook, a1: string): StoredValue {
  const { row, column } = placeOf(a1);
  return workbook.sheets[0]!.values[row - 1]?.[column - 1] ?? '';
}

function evaluated(workbook: StoredWorkbook, functions?: CustomFunctions): (a1: string) => StoredValue {
  writeEvaluation(evaluateFormulas(workbook, functions));
  return (a1) => valueAt(workbook, a1);
}

const ACHATS: Cells = {
  A1: 'Fournisseur',
  B1: 'Type',
  C1: 'Montant',
  A2: 'Élan',
  B2: 'PME',
  C2: 100,
  A3: 'Grand',
  B3: 'GE',
  C3: 300,
  A4: 'Petit',
  B4: 'PME',
  C4: 50.5,
};

describe('the functions that users write', () => {
  it.each<[string, StoredValue]>([
    ['=SUM(Achats!C2:C)', 450.5],
    ['=SUMIFS(Achats!C2:C,Achats!B2:B,"PME")', 150.5],
    ['=COUNTIFS(Achats!B:B,"PME",Achats!C:C,">60")', 1],
    ['=SUMPRODUCT((Achats!B2:B4="PME")*Achats!C2:C4)', 150.5],
    ['=XLOOKUP("Grand",Achats!A:A,Achats!C:C)', 300],
    ['=VLOOKUP("Petit",Achats!A1:C9,3,FALSE)', 50.5],
    ['=INDEX(Achats!A2:A4,MATCH("GE",Achats!B2:B4,0))', 'Grand'],
    ['=TEXTJOIN(", ",TRUE,Achats!A2:A4)', 'Élan, Grand, Petit'],
    ['=COUNTUNIQUE(Achats!B2:B4)', 2],
    ['=IFERROR(1/0,"néant")', 'néant'],
    ['=IF(TRUE,"dit ""oui"" \\ é","")', 'dit "oui" \\ é'],
    ['=INDIRECT("Achats!C3")', 300],
    ['=REGEXMATCH("SIRET 123","\\d+")', true],
    ['=QUOTIENT(7,2)', 3],
    ['=ISBETWEEN(2,1,3)', true],
    ['=ROW()', 1],
    ['=5%', 0.05],
    ['=Achats!Z9', ''],
    ['=ROUND(1234.567,1)', 1234.6],
  ])('%s', (formula, expected) => {
    expect(evaluated(documentOf({ A1: formula }, { Achats: ACHATS }))('A1')).toBe(expected);
  });

  it.each([
    ['=1/0', '#DIV/0!'],
    ['=INCONNUE(1)', '#NAME?'],
    ['="a"+1', '#VALUE!'],
    ['=SUM(A1;2)', '#ERROR!'],
    ['=SUM(1', '#ERROR!'],
    ['=Absente!A1', '#REF!'],
    ['=A1', '#REF!'],
    ['=VLOOKUP("x",B1:C2,2,FALSE)', '#N/A'],
  ])('%s is the error of the platform', (formula, expected) => {
    expect(evaluated(documentOf({ A1: formula, B1: 'k' }))('A1')).toBe(expected);
  });

  it('read texts as the locale of the document writes numbers', () => {
    expect(evaluated(documentOf({ A1: '="12,5"*2' }))('A1')).toBe(25);
    expect(evaluated(documentOf({ A1: '="12.5"*2' }, {}, 'en_US'))('A1')).toBe(25);
  });

  it('keep texts that look like numbers', () => {
    const at = evaluated(documentOf({ A1: '00123', B1: '=A1', C1: '=A1&"|"', D1: '=SUM(A1:A1)' }));
    expect([at('B1'), at('C1'), at('D1')]).toEqual(['00123', '00123|', 0]);
  });

  it('know named ranges', () => {
    const workbook = documentOf({ A1: '=SUM(montants)', A2: '=absent' }, { Achats: ACHATS });
    workbook.names.push({ name: 'Montants', sheetId: 1, area: { row: 2, column: 3, rows: 3, columns: 1 } });
    const at = evaluated(workbook);
    expect([at('A1'), at('A2')]).toEqual([450.5, '#NAME?']);
  });
});

describe('formulas that call one another', () => {
  it('are evaluated in the order that they need, over a very long chain too', () => {
    const cells: Record<string, StoredValue> = { A5001: 1 };
    for (let row = 1; row <= 5000; row++) cells[`A${row}`] = `=A${row + 1}+1`;
    const workbook = documentOf(cells);
    workbook.sheets[0]!.rowCount = 6000;
    expect(evaluated(workbook)('A1')).toBe(5001);
  });

  it('in a circle are #REF!, however long it is', () => {
    const cells: Record<string, StoredValue> = { A600: '=A1' };
    for (let row = 1; row < 600; row++) cells[`A${row}`] = `=A${row + 1}`;
    const at = evaluated(documentOf(cells));
    expect([at('A1'), at('A300')]).toEqual(['#REF!', '#REF!']);
  });

  it('say whether a value has changed, and leave the document alone until told', () => {
    const workbook = documentOf({ A1: 2, B1: '=A1*2' });
    const first = evaluateFormulas(workbook);
    expect(valueAt(workbook, 'B1')).toBe('');
    expect(writeEvaluation(first)).toBe(true);
    expect(writeEvaluation(evaluateFormulas(workbook))).toBe(false);
  });
});

describe('arrays', () => {
  const spill = (): StoredWorkbook =>
    documentOf({ A1: '=UNIQUE(Achats!B2:B4)', C1: '=COUNTA(A1:A9)' }, { Achats: ACHATS });

  it('spread over free cells, and other formulas read them', () => {
    const at = evaluated(spill());
    expect([at('A1'), at('A2'), at('A3'), at('C1')]).toEqual(['PME', 'GE', '', 2]);
  });

  it('follow their data: cells that they leave are blank again', () => {
    const workbook = spill();
    evaluated(workbook);
    put(workbook.sheets[1]!, { B3: 'PME' });
    const at = evaluated(workbook);
    expect([at('A1'), at('A2'), at('C1')]).toEqual(['PME', '', 1]);
  });

  it('do not write over a value that somebody has typed', () => {
    const workbook = spill();
    put(workbook.sheets[0]!, { A2: 'saisi' });
    expect(evaluated(workbook)('A1')).toBe('#REF!');
    expect(valueAt(workbook, 'A2')).toBe('saisi');
    evaluated(workbook);
    put(workbook.sheets[0]!, { A2: '' });
    expect(evaluated(workbook)('A2')).toBe('GE');
  });

  it('go when their formula goes, and move with it', () => {
    const workbook = spill();
    evaluated(workbook);
    changeGrid(workbook, workbook.sheets[0]!, { axis: 'row', at: 1, count: 2 }, null);
    const at = evaluated(workbook);
    expect([at('A3'), at('A4')]).toEqual(['PME', 'GE']);
    workbook.sheets[0]!.formulas.delete(cellKey(3, 1));
    workbook.sheets[0]!.values[2]![0] = 'texte';
    expect([evaluated(workbook)('A3'), at('A4')]).toEqual(['texte', '']);
  });

  it('of a literal and of ARRAYFORMULA', () => {
    const at = evaluated(documentOf({ A1: '={1,2;3,4}', D1: '=ARRAYFORMULA(A1:A2*10)' }));
    expect([at('B2'), at('D1'), at('D2')]).toEqual([4, 10, 30]);
  });
});

describe('custom functions', () => {
  const calls: (readonly [string, readonly EngineValue[]])[] = [];
  const functions: CustomFunctions = {
    names: ['PME_SHARE', 'TABLEAU', 'PANNE', 'DEMAIN'],
    call: (name, args) => {
      calls.push([name, args]);
      if (name === 'PANNE') throw new Error('Le SIREN est mal formé.');
      if (name === 'TABLEAU')
        return {
          ok: true,
          value: [
            ['a', 1],
            ['b', { serial: 46349 }],
          ],
        };
      if (name === 'DEMAIN') return { ok: true, value: { serial: (args[0] as { serial: number }).serial + 1 } };
      return { ok: true, value: 0.25 };
    },
  };
  beforeEach(() => {
    calls.length = 0;
  });

  it('get a cell as a value, a range as rows, blanks as empty texts and dates with a mark', () => {
    const workbook = documentOf({ A1: '=PME_SHARE(2024,B1,B1:C2,"x",B2)', B1: 46349, C1: 'é', C2: true });
    workbook.sheets[0]!.styles = [undefined, [{ first: 1, last: 1, style: { numberFormat: 'dd/mm/yyyy' } }]];
    expect(evaluated(workbook, functions)('A1')).toBe(0.25);
    const date = { serial: 46349 };
    expect(calls).toEqual([
      [
        'PME_SHARE',
        [
          2024,
          date,
          [
            [date, 'é'],
            ['', true],
          ],
          'x',
          '',
        ],
      ],
    ]);
  });

  it('may be part of a formula, in any letters, and spread their rows', () => {
    const at = evaluated(documentOf({ A1: '=pme_share(1)*2', A3: '=TABLEAU()' }), functions);
    expect([at('A1'), at('A3'), at('B3'), at('A4'), at('B4')]).toEqual([0.5, 'a', 1, 'b', 46349]);
  });

  it('that give a date give the cell a date format', () => {
    const workbook = documentOf({ A1: '=DEMAIN(B1)', B1: 46349 });
    workbook.sheets[0]!.styles = [undefined, [{ first: 1, last: 1, style: { numberFormat: 'dd/mm/yyyy' } }]];
    expect(evaluated(workbook, functions)('A1')).toBe(46350);
    expect(workbook.sheets[0]!.styles[0]).toEqual([{ first: 1, last: 1, style: { numberFormat: 'dd/mm/yyyy' } }]);
  });

  it('that throw show #ERROR! with their message', () => {
    const workbook = documentOf({ A1: '=PANNE()', A2: '=A1+1', A3: '=IFERROR(A1,"ok")' });
    const [evaluation] = evaluateFormulas(workbook, functions);
    expect(evaluation!.values.get(cellKey(1, 1))).toBe('#ERROR!');
    expect(evaluation!.messages.get(cellKey(1, 1))).toBe('Le SIREN est mal formé.');
    expect([evaluation!.values.get(cellKey(2, 1)), evaluation!.values.get(cellKey(3, 1))]).toEqual(['#ERROR!', 'ok']);
  });

  it('are unknown to a document that does not serve them', () => {
    expect(evaluated(documentOf({ A1: '=PME_SHARE(1)' }), functions)('A1')).toBe(0.25);
    expect(evaluated(documentOf({ A1: '=PME_SHARE(1)' }), NO_CUSTOM_FUNCTIONS)('A1')).toBe('#NAME?');
  });
});

describe('what the engine cannot run', () => {
  it('keeps the value that Excel or the platform left, and others read it', () => {
    const workbook = documentOf({ A1: '=LET(x,2,x*3)', B1: '=A1+1', C1: '=QUERY(A1:A2,"x")' });
    workbook.sheets[0]!.values[0]![0] = 6;
    const at = evaluated(workbook);
    expect([at('A1'), at('B1'), at('C1')]).toEqual([6, 7, '#NAME?']);
  });
});

describe('one formula by itself', () => {
  it('gives its value, its rows or its error', () => {
    const workbook = documentOf({}, { Achats: ACHATS });
    expect(evaluateFormula(workbook, '=SUM(Achats!C2:C4)')).toEqual({ value: 450.5 });
    expect(evaluateFormula(workbook, '=Achats!A2:B3')).toEqual({
      value: [
        ['Élan', 'PME'],
        ['Grand', 'GE'],
      ],
    });
    expect(evaluateFormula(workbook, '=INCONNUE()')).toEqual({
      value: '#NAME?',
      message: "Unknown function: 'INCONNUE'.",
    });
  });

  it('leaves the console as it was', () => {
    const before = { ...console };
    evaluateFormula(documentOf({}), '=1/0');
    expect({ ...console }).toEqual(before);
  });
});

describe('a large tab', () => {
  it('costs nothing to formulas that do not speak of it, and little to those that do', () => {
    const workbook = documentOf({ A1: '=SUMIFS(Achats!B:B,Achats!A:A,"PME")', A2: '=1+1' }, { Achats: {}, Lu: {} });
    const rows = Array.from({ length: 100_000 }, (_, index): StoredValue[] => [index % 4 === 0 ? 'PME' : 'GE', 1]);
    Object.assign(workbook.sheets[1]!, { values: rows, rowCount: rows.length });
    const touched = jest.fn<unknown, []>();
    workbook.sheets[2]!.values = new Proxy<StoredSheet['values']>([], { get: touched });
    const at = evaluated(workbook);
    expect([at('A1'), at('A2')]).toEqual([25_000, 2]);
    expect(touched).not.toHaveBeenCalled();
  });
});
