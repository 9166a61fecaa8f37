import { inventedSiren, inventedSiret } from '../../../sheets-templates/demo/invented-identifiers';
import { marketPurchases } from '../../../src/outputs/inclusion/market-purchases';
import { tabCsv } from '../../../src/outputs/tab-csv';
import { marketSentences } from '../../../src/text/market-sentences';
import { aDay, aPurchase } from '../../builders/a-purchase';
import { aSupplier } from '../../builders/a-supplier';
import { aWorkbook } from '../../builders/a-workbook';

const siret = (supplier: number, rank = 1): string => inventedSiret(inventedSiren(supplier), rank);

const suppliers = [
  aSupplier({ code: 'F1', name: 'Atelier du Goéland', siret: siret(1), disability: 'ESAT' }),
  aSupplier({ code: 'F2', name: '=Cormoran', siret: siret(2) }),
  aSupplier({ code: 'F3', name: 'Sans établissement' }),
  aSupplier({ code: 'F4', siret: siret(4) }),
  aSupplier({ code: 'F5', name: 'Filiale', siret: siret(5), intragroup: true }),
];

type Written = NonNullable<Parameters<typeof aPurchase>[0]>;

function exported(purchases: readonly Written[], settings: Readonly<Record<string, string>> = {}, year?: number) {
  const tabs = aWorkbook({ suppliers, purchases: purchases.map(aPurchase), settings });
  return marketPurchases(tabs, year, aDay('2026-11-23'));
}

const rowsOf = (...wanted: Parameters<typeof exported>) => exported(...wanted)?.cells.rows.slice(1);

describe('achats pour le Marché de l’inclusion', () => {
  it('a l’en-tête exact de son fichier d’import, apostrophes droites comprises', () => {
    const found = exported([{}]);
    expect(tabCsv(found!.cells, undefined, ',').split('\r\n')[0]).toBe(
      "\ufeffRaison sociale du Fournisseur,SIRET,Dépense achat (€),Catégorie d'achat (optionnelle),Entité acheteuse (optionnelle)",
    );
  });

  it('une ligne par établissement, famille et entité, avoirs déduits, la plus grosse dépense d’abord', () => {
    const purchases = [
      { euros: 100, family: 'Espaces verts', entity: 'Siège' },
      { euros: -30.5, family: 'espaces verts', entity: 'siège' },
      { euros: 20, family: 'Espaces verts', entity: 'Usine' },
      { euros: 500, supplier: 'F2' },
      { euros: 40, supplier: siret(1, 2) },
    ];
    expect(rowsOf(purchases)).toEqual([
      ['=Cormoran', siret(2), 500, '', ''],
      ['Atelier du Goéland', siret(1), 69.5, 'Espaces verts', 'Siège'],
      ['Atelier du Goéland', siret(1, 2), 40, '', ''],
      ['Atelier du Goéland', siret(1), 20, 'Espaces verts', 'Usine'],
    ]);
  });

  it('le dernier exercice complet, ou celui que l’on demande, tel que Paramètres le fait commencer', () => {
    const purchases = [
      { euros: 1, on: '2025-03-31' },
      { euros: 2, on: '2025-04-01' },
      { euros: 4, on: '2026-03-31' },
      { euros: 8, on: '2026-04-01' },
    ];
    const settings = { 'Premier mois de l’exercice': '4' };
    expect(exported(purchases, settings)).toMatchObject({ year: 2025, lines: 1, amount: 600 });
    expect(exported(purchases, settings, 2024)).toMatchObject({ year: 2024, amount: 100 });
    expect(exported(purchases, settings, 2020)).toBeUndefined();
    expect(exported([])).toBeUndefined();
  });

  it('compte à part ce que le site refuserait : sans SIRET, nul ou négatif ; intragroupe et hors périmètre n’y sont pas', () => {
    const found = exported([
      { euros: 100 },
      { euros: 60, supplier: 'F3' },
      { euros: 10, supplier: 'F3', family: 'Conseil' },
      { euros: -20, supplier: 'F2' },
      { euros: 1000, supplier: 'F5' },
      { euros: 2000, outOfScope: 'impôts' },
    ]);
    expect(found).toMatchObject({
      ...{ lines: 1, amount: 10_000 },
      leftOut: { noSiret: { count: 2, amount: 7_000 }, notPositive: { count: 1, amount: -2_000 } },
    });
    expect(marketSentences.made(found!).replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Achats 2025 pour le Marché de l’inclusion : 1 ligne, 100,00 €. ' +
        'Il n’accepte que des lignes avec un SIRET et une dépense positive : ' +
        '2 lignes sans SIRET (70,00 €) et 1 ligne nulle ou négative (−20,00 €) n’y sont pas.',
    );
    expect(marketSentences.made(exported([{ euros: 100 }])!)).not.toContain('SIRET');
  });

  it('un fournisseur sans raison sociale est nommé par son code, et rien ne dit qui est inclusif', () => {
    const rows = rowsOf([{ supplier: 'F4' }, {}]);
    expect(rows).toContainEqual(['F4', siret(4), 100, '', '']);
    expect(JSON.stringify(rows)).not.toContain('ESAT');
  });
});
