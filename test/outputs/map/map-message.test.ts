import { mapTab } from '../../../sheets-templates/map/map-tab';
import { mapMessage } from '../../../src/outputs/map/map-message';

const headers = Object.values(mapTab.columns).map(({ header }) => header);

function cells(rows: readonly (readonly (string | number)[])[]) {
  const named = ['Axe', 'Famille ou lieu', 'Catégorie', 'Période', 'Fournisseurs actifs', 'Montant HT', 'Actualisé le'];
  const lines = rows.map((row) => headers.map((header) => row[named.indexOf(header)] ?? ''));
  return { tab: 'Cartographie', rows: [headers, ...lines] };
}

test('un département additionne ses catégories ; ETI, GE, non classé et administration ne sont jamais des PME (pièges 1 et 4)', () => {
  const message = mapMessage(
    cells([
      ['famille', 'Nettoyage', 'TPE', '2025', 9, 900, 46000],
      ['département', '29 Finistère', 'TPE', '2025', 2, 100, 46000],
      ['département', '29 Finistère', 'PME (hors TPE)', '2025', 1, 200.5, 46000],
      ['département', '29 Finistère', 'ETI', '2025', 1, 300, 46000],
      ['département', '29 Finistère', 'Non classé', '2025', 4, 50, 46000],
      ['département', '29 Finistère', 'Administration', '2025', 1, 7, 46000],
      ['département', 'Étranger', 'Non classé', '2025', 1, 40, 46000],
    ]),
  );
  expect(message).toMatchObject({ periode: '2025', actualiseLe: '2025-12-09' });
  expect(message.lieux.slice(0, 2)).toEqual([
    {
      departement: '29',
      nom: 'Finistère',
      ...{ montant: 657.5, montantConnu: 600.5, montantPme: 300.5, fournisseurs: 9, fournisseursPme: 3 },
    },
    {
      departement: '',
      nom: 'Étranger',
      ...{ montant: 40, montantConnu: 0, montantPme: 0, fournisseurs: 1, fournisseursPme: 0 },
    },
  ]);
});

test('les départements sans achat sont là, à zéro ; avant la première actualisation il n’y a rien', () => {
  const { lieux } = mapMessage(cells([['département', '29 Finistère', 'TPE', '2025', 2, 100, 46000]]));
  expect(lieux.find(({ departement }) => departement === '974')).toMatchObject({ nom: 'La Réunion', montant: 0 });
  expect(new Set(lieux.map(({ departement }) => departement)).size).toBe(lieux.length);
  expect(mapMessage(cells([]))).toMatchObject({ periode: '', actualiseLe: '', lieux: [] });
});
