import type { FiguresResult } from '../../src/bridge/messages';
import { demoFiles } from '../../sheets-templates/demo/demo-files';
import type { Session } from '../../local/run/session';
import { aSession, cellsByTab, done, importRows, install, recordsOf } from './workbook-session';

const [suppliersFile, purchasesFile] = demoFiles();
const demo = {
  suppliers: suppliersFile!.rows,
  purchases: purchasesFile!.rows,
  purchaseColumns: purchasesFile!.columns!,
};

function demoSession(options?: Parameters<typeof aSession>[0]): Session {
  const session = aSession(options);
  install(session);
  importRows(session, { type: 'fournisseurs', rows: demo.suppliers });
  importRows(session, { rows: demo.purchases, columns: demo.purchaseColumns });
  done(session, 'actualiser', { year: null });
  return session;
}

function euros(text: string): number {
  return Number(text.replace(/\s/g, '').replace(',', '.'));
}

/** The share worked out apart from the product, straight from the demo's own lines. */
function shareByHand(year: number): number {
  const headers = demo.suppliers[0] ?? [];
  const at = (row: readonly string[], header: string): string => row[headers.indexOf(header)] ?? '';
  const panel = new Map<string, readonly string[]>();
  for (const row of demo.suppliers.slice(1)) {
    panel.set(at(row, 'Code fournisseur'), row);
    panel.set(at(row, 'SIRET'), row);
  }
  let small = 0;
  let known = 0;
  for (const [, , written = '', , date = '', , , amount = '', , , , , outOfScope = ''] of demo.purchases.slice(1)) {
    const supplier = panel.get(written) ?? panel.get(written.padStart(14, '0'));
    if (!supplier || !date.endsWith(`/${year}`) || outOfScope !== '' || !/^-?[\d\s]+,\d\d$/.test(amount)) continue;
    if (date === '31/02/2025' || at(supplier, 'Intragroupe') === 'Oui') continue;
    if (at(supplier, 'Catégorie retenue') === 'Administration') continue;
    const insee = at(supplier, 'Catégorie INSEE');
    const band = at(supplier, 'Effectif (tranche)');
    if (insee === '' && band === '') continue;
    known += Math.round(euros(amount) * 100);
    const presumedSmall = insee === '' && ['NN', '00', '01', '02', '03', '11', '12', '21', '22', '31'].includes(band);
    if (insee === 'PME' || presumedSmall) small += Math.round(euros(amount) * 100);
  }
  return small / known;
}

function figureOf(session: Session, code: string, year: number) {
  const { indicateurs } = done<FiguresResult>(session, 'lireIndicateurs', { year });
  return indicateurs.find((figure) => figure.code === code);
}

describe('the main job on the demo: real-looking purchases in, honest figures out', () => {
  const session = demoSession();

  test.each([2023, 2024, 2025])('ACH-01 of %d is what a hand computation of the lines gives', (year) => {
    expect(figureOf(session, 'ACH-01', year)?.valeur).toBeCloseTo(shareByHand(year), 12);
  });

  test('=PME_SHARE(2025) is the dashboard’s ACH-01, and so is =PART_PME() of the last complete year', () => {
    const expected = figureOf(session, 'ACH-01', 2025)?.valeur;
    expect(session.callCustomFunction('PME_SHARE', [2025])).toEqual({ ok: true, value: expected });
    expect(session.callCustomFunction('PART_PME', [])).toEqual({ ok: true, value: expected });
    const shown = recordsOf(session, 'Tableau de bord', 3).find((row) => row['Code'] === 'ACH-01')?.['Valeur'];
    expect(String(shown).replace(/\s/g, '')).toBe(`${((expected ?? 0) * 100).toFixed(1).replace('.', ',')}%`);
  });

  test('every figure has its numerator, denominator, coverage and date', () => {
    const { indicateurs } = done<FiguresResult>(session, 'lireIndicateurs', { year: 2025 });
    for (const figure of indicateurs) {
      expect(figure.couverture).not.toBeNull();
      if ((figure.couverture ?? 0) < 0.8) expect(figure.statut).toBe('provisoire');
      expect(figure.numerateur).not.toBeNull();
      expect(figure.actualiseLe).toBe('2026-11-23');
      if (figure.unite === '%')
        expect(figure.valeur).toBeCloseTo((figure.numerateur ?? 0) / (figure.denominateur ?? 1), 12);
    }
  });

  test('the two lines without a usable date or amount are refused with their reason, the text like a formula stays text', () => {
    const rejected = recordsOf(session, 'Lignes à corriger').filter((row) => row['Gravité'] === 'ligne refusée');
    expect(rejected.map((row) => [row['Colonne'], row['Valeur']])).toEqual([
      ['Date facture', '31/02/2025'],
      ['Montant HT', 'à préciser'],
    ]);
    const purchases = session.workbook.sheets.find(({ name }) => name === 'Achats');
    expect(purchases?.formulas.size).toBe(0);
    expect(purchases?.values.some((row) => row?.includes('=HYPERLINK("http://exemple.invalid")'))).toBe(true);
  });

  test('importing the same files again changes no cell of the data', () => {
    const before = cellsByTab(session);
    const suppliers = importRows(session, { type: 'fournisseurs', rows: demo.suppliers });
    const purchases = importRows(session, { rows: demo.purchases, columns: demo.purchaseColumns });
    expect([suppliers.ajoutees, purchases.ajoutees]).toEqual([0, 0]);
    const after = cellsByTab(session);
    for (const tab of ['Fournisseurs', 'Achats', 'Lignes à corriger', '_file']) expect(after[tab]).toEqual(before[tab]);
  });
});

describe('the same job elsewhere', () => {
  /** Rows of the data, the name of the lot left out: it holds the hour and a random part. */
  function dataOf(session: Session): Record<string, unknown[][]> {
    const cells = cellsByTab(session);
    return Object.fromEntries(
      ['Fournisseurs', 'Achats', 'Indicateurs', '_figures', 'Tableau de bord'].map((tab) => [
        tab,
        (cells[tab] ?? []).map((row) => row.filter((cell) => !/^\d{14}-[0-9a-f]{4}$/.test(String(cell)))),
      ]),
    );
  }
  const reference = dataOf(demoSession());

  test.each([
    ['en_US', 'Europe/Paris'],
    ['fr_FR', 'America/Cayenne'],
    ['de_DE', 'Europe/Paris'],
  ])('under %s in %s every cell of the data is the same', (locale, timeZone) => {
    expect(dataOf(demoSession({ locale, timeZone }))).toEqual(reference);
  });
});

test('a new workbook’s blank first tab goes at the first installation; one that holds something stays', () => {
  const blank = aSession();
  install(blank);
  expect(blank.workbook.sheets[0]?.name).toBe('Accueil');
  const used = aSession();
  used.editCell({ sheet: 'Feuille 1', row: 40, column: 3, value: 'mes notes' });
  install(used);
  expect(used.workbook.sheets.find(({ name }) => name === 'Feuille 1')?.values[39]?.[2]).toBe('mes notes');
});
