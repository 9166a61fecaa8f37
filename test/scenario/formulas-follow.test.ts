import type { CheckResult } from '../../src/bridge/messages';
import type { Session } from '../../local/run/session';
import { cellKey } from '../../local/store/workbook';
import { aRefreshedWorkbook, done, importRows } from './workbook-session';

const suppliers = [
  ['Code fournisseur', 'Raison sociale', 'SIREN', 'Catégorie INSEE', 'ESS', 'SIAE'],
  ['F1', 'Goéland SARL', '552081317', 'PME', 'Oui', 'EI'],
  ['F2', 'Cormoran SA', '487444697', 'GE', 'Non', ''],
];
const header = ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT'];
const purchases = [header, ['A-1', '1', 'F1', '10/01/2025', '250,00'], ['A-2', '1', 'F2', '11/02/2025', '750,00']];

function refreshed(locale = 'fr_FR'): Session {
  return aRefreshedWorkbook({ suppliers, purchases }, { locale });
}

/** Types a formula in a tab of the person's own (« Actions » has free room on the right). */
function type(session: Session, row: number, column: number, value: string): void {
  session.editCell({ sheet: 'Actions', row, column, value });
}

function formulaAt(session: Session, row: number, column: number): string | undefined {
  return session.workbook.sheets.find(({ name }) => name === 'Actions')?.formulas.get(cellKey(row, column));
}

const codes = (session: Session): string[] =>
  done<CheckResult>(session, 'verifier')
    .controles.filter(({ code }) => /formules|maj/.test(code))
    .map(({ code }) => code);

describe('formulas that do not follow the refreshes', () => {
  // The store holds formulas as the file does, in English; the add-in reads and writes them in the language of the workbook.
  test.each(['fr_FR', 'en_US', 'de_DE'])(
    'in a workbook in %s they are found, and MAJ is added to them alone',
    (locale) => {
      const session = refreshed(locale);
      expect(codes(session)).toEqual([]);
      type(session, 3, 25, '=PART_PME(2025)*1.5');
      type(session, 4, 25, '=SUM(1,2.5)');
      expect(codes(session)).toEqual(['formules-sans-maj']);
      const [check] = done<CheckResult>(session, 'verifier').controles.filter(
        ({ code }) => code === 'formules-sans-maj',
      );
      expect(check?.message).toContain('« Actions » Y3');
      expect(done(session, 'ajouterMaj')).toMatchObject({ formules: 1 });
      expect(formulaAt(session, 3, 25)).toBe('=PART_PME(2025,,MAJ)*1.5');
      expect(formulaAt(session, 4, 25)).toBe('=SUM(1,2.5)');
      expect(codes(session)).toEqual([]);
      expect(done(session, 'ajouterMaj')).toMatchObject({ formules: 0 });
    },
  );

  test('the same number of calls for ten times the rows of data', () => {
    const session = refreshed();
    type(session, 3, 25, '=PART_PME(2025)');
    done(session, 'verifier');
    const few = session.lastCalls().byMethod;
    importRows(session, {
      rows: [header, ...Array.from({ length: 500 }, (_, n) => [`B-${n}`, '1', 'F1', '10/03/2025', '1,00'])],
    });
    done(session, 'verifier');
    expect(session.lastCalls().byMethod).toEqual(few);
  });

  test('the name MAJ, lost, is told and given back', () => {
    const session = refreshed();
    type(session, 3, 25, '=PART_PME(2025)');
    session.workbook.names.length = 0;
    expect(codes(session)).toEqual(['cellule-maj', 'formules-sans-maj']);
    done(session, 'ajouterMaj');
    expect(codes(session)).toEqual([]);
  });
});

describe('the formulas of ESS and inclusion', () => {
  test('=PART_ESS is INC-04 (a quarter of 1 000 €), =ACHATS_INCLUSIFS is INC-01 (250 €), their English names too', () => {
    const session = refreshed();
    const value = (formula: string, ...args: number[]): unknown => {
      const run = session.run({ function: formula, args, mode: 'CUSTOM_FUNCTION' });
      return run.ok ? run.value : run.error.message;
    };
    expect([value('PART_ESS', 2025), value('ESS_SHARE')]).toEqual([0.25, 0.25]);
    expect([value('ACHATS_INCLUSIFS', 2025), value('INCLUSIVE_SPEND')]).toEqual([250, 250]);
  });
});
