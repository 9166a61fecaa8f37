import type { Session } from '../../local/run/session';
import type { StoredValue } from '../../local/store/workbook';
import { cellKey } from '../../local/store/workbook';
import { aRefreshedWorkbook, aSession, copyOf, done, importRows, recordsOf } from './workbook-session';

const suppliers = [
  ['Code fournisseur', 'Raison sociale', 'SIREN', 'SIRET', 'Catégorie INSEE'],
  ['F1', 'Goéland SARL', '552081317', '', 'PME'],
  ['F2', 'Cormoran SA', '487444697', '', 'GE'],
];
const header = ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT'];
const purchases = [header, ['A-1', '1', 'F1', '10/01/2025', '400,00'], ['A-2', '1', 'F2', '11/02/2025', '600,00']];

const base = aRefreshedWorkbook({ suppliers, purchases });

function copied(): Session {
  return aSession(copyOf(base));
}

function sheetOf(session: Session, tab: string) {
  const found = session.workbook.sheets.find(({ name }) => name === tab);
  if (!found) throw new Error(tab);
  return found;
}

function placeOf(session: Session, tab: string, column: string): number {
  return (sheetOf(session, tab).values[0] ?? []).indexOf(column) + 1;
}

/** Writes as a person does, one cell or a pasted block, and says how the trigger ended. */
function edit(session: Session, tab: string, row: number, column: string, value: StoredValue | StoredValue[][]): void {
  const results = session.editCell({ sheet: tab, row, column: placeOf(session, tab, column), value });
  expect(results.map(({ ok }) => ok)).toEqual([true]);
}

function noteAt(session: Session, tab: string, row: number, column: string): string {
  return sheetOf(session, tab).notes.get(cellKey(row, placeOf(session, tab, column))) ?? '';
}

function valueAt(session: Session, tab: string, row: number, column: string): StoredValue {
  return sheetOf(session, tab).values[row - 1]?.[placeOf(session, tab, column) - 1] ?? '';
}

const stateOfFigures = (session: Session) => recordsOf(session, 'Accueil', 3)[0];
const banner = (session: Session) => sheetOf(session, 'Tableau de bord').values[1]?.[0];

describe('onEdit, identifiers of Fournisseurs', () => {
  test('a SIREN with a wrong key is marked, and the mark goes once it is right', () => {
    const session = copied();
    edit(session, 'Fournisseurs', 2, 'SIREN', '552081318');
    expect(noteAt(session, 'Fournisseurs', 2, 'SIREN')).toBe(
      'À corriger : la clé de contrôle est fausse : un chiffre a été mal saisi.',
    );
    edit(session, 'Fournisseurs', 2, 'SIREN', '552081317');
    expect(noteAt(session, 'Fournisseurs', 2, 'SIREN')).toBe('');
  });

  test('trap 24: spaces, lost leading zeros and numbers are mended where the key proves it; a VAT number is told from a SIREN', () => {
    const session = copied();
    edit(session, 'Fournisseurs', 2, 'SIREN', '552 081 317');
    expect(valueAt(session, 'Fournisseurs', 2, 'SIREN')).toBe('552081317');
    edit(session, 'Fournisseurs', 3, 'SIREN', 325175);
    expect(valueAt(session, 'Fournisseurs', 3, 'SIREN')).toBe('000325175');
    edit(session, 'Fournisseurs', 3, 'TVA', '552081317');
    expect(noteAt(session, 'Fournisseurs', 3, 'TVA')).toContain('pas la même entreprise que 000325175');
    edit(session, 'Fournisseurs', 2, 'TVA', '552081317');
    expect(noteAt(session, 'Fournisseurs', 2, 'TVA')).toContain('FR03552081317');
    edit(session, 'Fournisseurs', 2, 'SIRET', '55208131700013');
    expect(noteAt(session, 'Fournisseurs', 2, 'SIRET')).toContain('la clé de contrôle est fausse');
    edit(session, 'Fournisseurs', 2, 'SIRET', '5,5208E+13');
    expect(noteAt(session, 'Fournisseurs', 2, 'SIRET')).toContain('perdu des chiffres');
  });

  test('a person’s own note stays, beside ours and after it', () => {
    const session = copied();
    sheetOf(session, 'Fournisseurs').notes.set(cellKey(2, placeOf(session, 'Fournisseurs', 'SIREN')), 'Vu avec Léa');
    edit(session, 'Fournisseurs', 2, 'SIREN', '12');
    expect(noteAt(session, 'Fournisseurs', 2, 'SIREN')).toBe(
      'Vu avec Léa\nÀ corriger : un SIREN a 9 chiffres, un SIRET 14.',
    );
    edit(session, 'Fournisseurs', 2, 'SIREN', '552081317');
    expect(noteAt(session, 'Fournisseurs', 2, 'SIREN')).toBe('Vu avec Léa');
  });

  test('a formula of the person’s is never written over', () => {
    const session = copied();
    edit(session, 'Fournisseurs', 2, 'SIREN', '=CONCATENATE("552 081 ","317")');
    const place = placeOf(session, 'Fournisseurs', 'SIREN');
    expect(sheetOf(session, 'Fournisseurs').formulas.get(cellKey(2, place))).toContain('CONCATENATE');
  });
});

describe('onEdit, a pasted block', () => {
  const pasted = (count: number) =>
    Array.from({ length: count }, (_, n) => [n % 2 === 0 ? '31/02/2025' : '15/02/2025', n % 2 === 0 ? 'cent' : 12.5]);

  test('amounts and dates of Achats are judged cell by cell, columns found by their header', () => {
    const session = copied();
    const rows = [['F1', '31/02/2025', '', '', '', '', 'cent']];
    edit(session, 'Achats', 4, 'Fournisseur', rows);
    expect(noteAt(session, 'Achats', 4, 'Date facture')).toContain('une date est attendue');
    expect(noteAt(session, 'Achats', 4, 'Montant HT')).toContain('un nombre est attendu');
    expect(noteAt(session, 'Achats', 4, 'Fournisseur')).toBe('');
    edit(session, 'Achats', 4, 'Fournisseur', [['F1', '28/02/2025', '', '', '', '', '1 234,56']]);
    expect(sheetOf(session, 'Achats').notes.size).toBe(sheetOf(base, 'Achats').notes.size);
  });

  test('takes as many service calls for 900 rows as for 20', () => {
    const callsOf = (count: number) => {
      const session = copied();
      edit(
        session,
        'Achats',
        4,
        'Date facture',
        pasted(count).map(([day]) => [day ?? '']),
      );
      expect(noteAt(session, 'Achats', 4, 'Date facture')).not.toBe('');
      expect(noteAt(session, 'Achats', 5, 'Date facture')).toBe('');
      return session.lastCalls();
    };
    const [few, many] = [callsOf(20), callsOf(900)];
    expect(many.byMethod).toEqual(few.byMethod);
    const exchanges = Object.entries(few.byMethod).filter(([method]) =>
      /\.(get|set)(Values|Notes|Formulas)$/.test(method),
    );
    expect(exchanges.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(10);
  });

  test('a header typed over, or rows under the data, break nothing', () => {
    const session = copied();
    edit(session, 'Achats', 1, 'Litige', 'Litiges');
    edit(session, 'Achats', 1, 'Montant HT', [['Montant HT'], ['12'], ['']]);
    edit(session, 'Achats', 900, 'Montant HT', '');
    expect(sheetOf(session, 'Achats').notes.size).toBe(sheetOf(base, 'Achats').notes.size);
  });
});

describe('onEdit, Indicateurs', () => {
  test('says in the cell what to write instead; a scope declared in Paramètres takes the mark off', () => {
    const session = copied();
    edit(session, 'Indicateurs', 2, 'Unité', '€');
    expect(noteAt(session, 'Indicateurs', 2, 'Unité')).toBe(
      'À corriger : avec « Rapporté à », l’unité est « % » ; sinon, videz « Rapporté à ».',
    );
    edit(session, 'Indicateurs', 2, 'Unité', '%');
    expect(noteAt(session, 'Indicateurs', 2, 'Unité')).toBe('');
    edit(session, 'Indicateurs', 2, 'Périmètre', 'entite=DSI');
    expect(noteAt(session, 'Indicateurs', 2, 'Périmètre')).toContain('périmètre à déclarer dans Paramètres');
    const row = sheetOf(session, 'Paramètres').values.findIndex((cells) => cells?.[0] === 'Périmètres déclarés') + 1;
    edit(session, 'Paramètres', row, 'Valeur', 'entite=DSI');
    expect(noteAt(session, 'Indicateurs', 2, 'Périmètre')).toBe('');
  });

  test('two lines with one code: the second is marked, until the first one changes', () => {
    const session = copied();
    edit(session, 'Indicateurs', 3, 'Code', 'ach-01');
    expect(noteAt(session, 'Indicateurs', 3, 'Code')).toContain('ce code existe déjà plus haut');
    edit(session, 'Indicateurs', 2, 'Code', 'MOI-01');
    expect(noteAt(session, 'Indicateurs', 3, 'Code')).toBe('');
  });
});

describe('« chiffres à actualiser »', () => {
  test('an edit of the data says it on Accueil and on the dashboard, a refresh takes it off', () => {
    const session = copied();
    const fresh = banner(session);
    expect(stateOfFigures(session)).toMatchObject({ Rubrique: 'Chiffres', État: 'à jour' });
    edit(session, 'Achats', 2, 'Montant HT', 500);
    expect(stateOfFigures(session)).toMatchObject({
      Rubrique: 'Chiffres',
      'À faire': 'Chiffres à actualiser : des données ont changé depuis le dernier calcul.',
      État: 'à actualiser',
    });
    expect(banner(session)).toContain('Chiffres à actualiser');
    done(session, 'actualiser', { year: null });
    expect(stateOfFigures(session)).toMatchObject({ État: 'à jour' });
    expect(banner(session)).toBe(fresh);
  });

  test('so does an import, which fires no edit', () => {
    const session = copied();
    importRows(session, { rows: [header, ['B-1', '1', 'F1', '10/03/2025', '10,00']] });
    expect(stateOfFigures(session)).toMatchObject({ État: 'à actualiser' });
  });

  test('an edit of another tab, or of a column of the person’s own, is free of checks', () => {
    const session = copied();
    session.editCell({ sheet: 'Actions', row: 2, column: 3, value: 'Former les acheteurs' });
    expect(stateOfFigures(session)).toMatchObject({ État: 'à jour' });
    expect(session.lastCalls().byMethod['SpreadsheetApp.Range.getValues']).toBeUndefined();
  });

  test('a title of the dashboard that the person wrote stays', () => {
    const session = copied();
    const dashboard = sheetOf(session, 'Tableau de bord');
    dashboard.values[1] = ['Comité du 12 mars'];
    edit(session, 'Achats', 2, 'Montant HT', 500);
    done(session, 'actualiser', { year: null });
    expect(banner(session)).toBe('Comité du 12 mars');
  });
});

test('onEdit called by nobody’s edit does nothing', () => {
  expect(copied().run({ function: 'onEdit', mode: 'LIMITED' }).ok).toBe(true);
});
