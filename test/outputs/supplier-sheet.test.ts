import { offersTab } from '../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../sheets-templates/tenders/tender-lots-tab';
import { amountOfEuros } from '../../src/model/amount';
import { supplierSheet } from '../../src/outputs/supplier-sheet/supplier-sheet';
import { aDay, aPurchase } from '../builders/a-purchase';
import { aWorkbook } from '../builders/a-workbook';
import { tabCells } from '../builders/tab-cells';

const today = aDay('2026-11-23');

/** Three invoices of 2025 for F1 (100 € paid in 30 days, 300 € in 50, a credit note of 50 €), 650 € of another supplier. */
function workbook(turnover?: number) {
  const tabs = aWorkbook({
    suppliers: [
      {
        ...{
          code: 'F1',
          name: 'Goéland SARL',
          siren: '552081317',
          city: 'Brest',
          postalCode: '29200',
          agreedDelay: 45,
        },
        ...{ inseeClass: 'PME', inseeClassYear: 2023, headcountBand: '21', ess: true },
        ...(turnover === undefined ? {} : { turnover: amountOfEuros(turnover).amount, turnoverYear: 2025 }),
      },
      { code: 'F2', name: 'Goéland Services', siren: '487444697' },
    ],
    purchases: [
      aPurchase({ euros: 100, on: '2025-01-01', paid: '2025-01-31', dueOn: aDay('2025-02-15') }),
      aPurchase({ euros: 300, on: '2025-03-01', paid: '2025-04-20', dueOn: aDay('2025-04-15') }),
      aPurchase({ euros: -50, on: '2025-03-02', paid: '2025-12-31', dueOn: aDay('2025-03-03') }),
      aPurchase({ euros: 80, on: '2024-05-01' }),
      aPurchase({ supplier: 'F2', euros: 650, on: '2025-05-01' }),
    ],
  });
  const offers = [
    { consultation: 'C1', lotNumber: '1', supplier: '552081317', consulted: true, answered: true, awarded: true },
    { consultation: 'C1', lotNumber: '2', supplier: 'F1', consulted: true },
    { consultation: 'C2', lotNumber: '1', supplier: 'F2', awarded: true },
  ];
  const lots = [
    { consultation: 'C1', number: '1', holders: 'F1 60 % ; F2 40 %' },
    { consultation: 'C3', number: '1', holders: 'F2 ; 552 081 317 12,5 %' },
  ];
  return tabs.set(offersTab.name, tabCells(offersTab, offers)).set(tenderLotsTab.name, tabCells(tenderLotsTab, lots));
}

/** Blocks as « titre / libellé » → valeur, spaces made plain. */
function blocksOf(search: string, turnover?: number): Record<string, string> {
  const sheet = supplierSheet(workbook(turnover), search, today);
  const lines = sheet?.blocs.flatMap(({ titre, lignes }) =>
    lignes.map(({ libelle, valeur }) => [`${titre} / ${libelle}`, valeur.replace(/[\u00a0\u202f]/g, ' ')] as const),
  );
  return Object.fromEntries(lines ?? []);
}

test('la fiche tient en une page : identité, catégorie et sa source, achats, délais, consultations', () => {
  expect(blocksOf('F1')).toEqual({
    'Identité / SIREN': '552081317',
    'Identité / Adresse': '29200 Brest',
    'Catégorie et inclusion / Catégorie': 'PME (hors TPE) (source : INSEE)',
    'Catégorie et inclusion / Catégorie INSEE': 'PME',
    'Catégorie et inclusion / Année catégorie': '2023',
    'Catégorie et inclusion / Effectif (tranche)': '21 – 50 à 99',
    'Catégorie et inclusion / ESS': 'Oui',
    // 100 + 300 − 50 = 350 of 1 000.
    'Achats par exercice / 2025': '350,00 € HT, 3 lignes, 35,0 % des achats',
    'Achats par exercice / 2024': '80,00 € HT, 1 ligne, 100,0 % des achats',
    // (100 × 30 + 300 × 50) / 400 = 45 days; the credit note does not count.
    'Délais de paiement / De la facture au paiement': '45,0 jours en moyenne pondérée, 2 lignes payées',
    'Délais de paiement / Payées après l’échéance': '1 sur 2 (50,0 %)',
    'Délais de paiement / Délai convenu': '45 jours',
    'Consultations / Consulté': '2 fois',
    'Consultations / A répondu': '1 fois',
    'Consultations / Présélectionné': '1 fois',
    'Consultations / Attributaire': '2 lots',
  });
});

test('la dépendance se dit sur le chiffre d’affaires de la même année, et seulement s’il est connu', () => {
  expect(blocksOf('F1', 1000)['Dépendance / 2025']).toBe('35,0 % de son chiffre d’affaires (350,00 € sur 1 000,00 €)');
  expect(Object.keys(blocksOf('F1')).some((key) => key.startsWith('Dépendance'))).toBe(false);
});

test('ce qui manque est dit non calculable, jamais zéro', () => {
  expect(blocksOf('F2')['Délais de paiement / De la facture au paiement']).toMatch(/^non calculable/);
});

test('on cherche par SIREN, SIRET ou morceau de nom ; plusieurs réponses donnent le choix, aucune ne donne rien', () => {
  expect(supplierSheet(workbook(), '487 444 697', today)?.nom).toBe('Goéland Services');
  expect(supplierSheet(workbook(), 'goeland sarl', today)?.nom).toBe('Goéland SARL');
  expect(supplierSheet(workbook(), 'Goéland', today)?.candidats.map(({ code }) => code)).toEqual(['F1', 'F2']);
  expect(supplierSheet(workbook(), 'Mouette', today)).toBeUndefined();
});
