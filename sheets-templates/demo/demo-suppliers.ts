import { demoPlaces } from './demo-places';
import type { DemoSupplier } from './demo-supplier';
import { inventedSiren, inventedSiret } from './invented-identifiers';
import { pick, pickWeighted } from './random';

const demoFamilies = [
  'Espaces verts',
  'Nettoyage',
  'Second œuvre',
  'Restauration',
  'Sous-traitance industrielle',
  'Transport et logistique',
  'Collecte des déchets',
  'Fournitures',
  'Informatique',
  'Communication',
  'Conseil et formation',
  'Maintenance',
  'Énergie',
  'Intérim',
] as const;

const cores = [
  'Aven',
  'Bruyère',
  'Cormoran',
  'Dolmen',
  'Estran',
  'Falaise',
  'Goéland',
  'Houle',
  'Iroise',
  'Jusant',
  'Korrigan',
  'Lande',
  'Misaine',
  'Noroît',
  'Océane',
  'Phare',
  'Quai',
  'Ressac',
  'Suroît',
  'Trieux',
  'Ubac',
  'Vigie',
  'Winch',
  'Yole',
] as const;
const places = [
  'du Ponant',
  'des Abers',
  'du Trégor',
  'de l’Estuaire',
  'du Bocage',
  'des Monts',
  'de la Baie',
  'du Canal',
] as const;
const forms = ['SARL', 'SAS', 'SA', 'Scop', '& Fils', 'Services'] as const;

/** Department with a postal code and a town of it. */
const towns = [
  ['29', '29200', 'Brest'],
  ['35', '35000', 'Rennes'],
  ['44', '44000', 'Nantes'],
  ['56', '56100', 'Lorient'],
  ['22', '22000', 'Saint-Brieuc'],
  ['75', '75011', 'Paris'],
  ['69', '69003', 'Lyon'],
  ['59', '59000', 'Lille'],
  ['2A', '20000', 'Ajaccio'],
  ['974', '97400', 'Saint-Denis'],
] as const;

const headcounts = {
  micro: ['NN', '01', '02', '03'],
  medium: ['11', '12', '21', '22', '31'],
  intermediate: ['32', '41', '42', '51'],
  large: ['52', '53', '42'],
} as const;

type Size = keyof typeof headcounts | 'unknown' | 'administration';

const ticketOf: Readonly<Record<Size, number>> = {
  micro: 1_400,
  medium: 4_200,
  intermediate: 9_500,
  large: 18_000,
  unknown: 2_600,
  administration: 3_000,
};

const demoSupplierHeaders = [
  'Code fournisseur',
  'Raison sociale',
  'SIREN',
  'SIRET',
  'TVA',
  'Pays',
  'Code postal',
  'Commune',
  'Département',
  'Effectif (tranche)',
  'CA',
  'Année CA',
  'Catégorie INSEE',
  'Année catégorie',
  'Catégorie retenue',
  'Source de la catégorie',
  'ESS',
  'SIAE',
  'Secteur adapté ou protégé',
  'Situation',
  'Intragroupe',
  'Délai convenu',
  'Famille principale',
  'Contact',
  'E-mail',
  'Vérifié le',
] as const;

function nameOf(n: number): string {
  const core = cores[n % cores.length] ?? cores[0];
  const place = places[Math.floor(n / cores.length) % places.length] ?? places[0];
  const form = forms[Math.floor(n / 3) % forms.length] ?? forms[0];
  return `${core} ${place} ${form}${n >= cores.length * places.length ? ` ${Math.floor(n / (cores.length * places.length)) + 1}` : ''}`;
}

function inseeClassOf(size: Size): string {
  if (size === 'micro' || size === 'medium') return 'PME';
  if (size === 'intermediate') return 'ETI';
  return size === 'large' ? 'GE' : '';
}

function inclusionOf(n: number, size: Size): { ess: string; siae: string; disability: string } {
  if (size !== 'micro' && size !== 'medium') return { ess: n % 2 === 0 ? 'Non' : '', siae: '', disability: '' };
  if (n % 23 === 0) return { ess: 'Oui', siae: n % 46 === 0 ? 'ACI, EI' : 'EI', disability: '' };
  if (n % 29 === 0) return { ess: n % 58 === 0 ? 'Oui' : '', siae: '', disability: n % 87 === 0 ? 'EA' : 'ESAT' };
  return { ess: n % 11 === 0 ? 'Oui' : 'Non', siae: '', disability: '' };
}

/** What is drawn of a supplier before its cells are written. */
interface Drawn {
  readonly n: number;
  readonly size: Size;
  readonly siret: string;
  readonly town: (typeof towns)[number];
  readonly family: (typeof demoFamilies)[number];
  readonly headcount: string;
  readonly turnover: string;
}

const sizeWeights = [
  ['micro', 34],
  ['medium', 36],
  ['intermediate', 13],
  ['large', 8],
  ['unknown', 7],
  ['administration', 2],
] as const;

function drawSupplier(random: () => number, n: number): Drawn {
  const size = pickWeighted<Size>(random, sizeWeights);
  const siret = inventedSiret(inventedSiren(n * 7), 1 + (n % 3));
  const town = pick(random, towns);
  const family = pick(random, demoFamilies);
  const headcount = size === 'unknown' || size === 'administration' ? '' : pick(random, headcounts[size]);
  const isTold = headcount !== '' && n % 5 !== 0;
  const turnover = isTold ? String(Math.round(ticketOf[size] * (60 + random() * 900))) : '';
  return { n, size, siret, town, family, headcount, turnover };
}

/** The INSEE class and its year; one supplier in seventeen has none and is presumed from its headcount. */
function inseeCells({ n, size }: Drawn): [string, string] {
  const code = size !== 'unknown' && n % 17 === 0 ? '' : inseeClassOf(size);
  return [code, code === '' ? '' : '2023'];
}

function cellsOf(drawn: Drawn, code: string): string[] {
  const { n, size, siret, town, family, headcount, turnover } = drawn;
  const [department, postalCode, city] = town;
  const isAdministration = size === 'administration';
  const { ess, siae, disability } = inclusionOf(n, size);
  return [
    ...[code, isAdministration ? `Communauté de communes ${nameOf(n)}` : nameOf(n), siret.slice(0, 9), siret, '', 'FR'],
    ...[postalCode, city, department, headcount, turnover, turnover === '' ? '' : '2024', ...inseeCells(drawn)],
    ...(isAdministration ? ['Administration', 'saisie'] : ['', '']),
    ...[ess, siae, disability, n % 41 === 0 ? 'fermée' : 'active', n === 100 ? 'Oui' : '', n % 3 === 0 ? '45' : '30'],
    ...[family, '', '', n % 4 === 0 ? '15/09/2026' : ''],
  ];
}

/** Three hundred and twenty invented suppliers and some that want care: cells as an extract would give them, and their purchasing profile. */
export function demoSuppliers(random: () => number): { rows: string[][]; suppliers: DemoSupplier[] } {
  const rows: string[][] = [];
  const suppliers: DemoSupplier[] = [];
  for (let n = 1; n <= 320; n++) {
    const drawn = drawSupplier(random, n);
    const code = `F${String(n).padStart(4, '0')}`;
    rows.push(cellsOf(drawn, code));
    const { siret, family, size } = drawn;
    const span = { from: n % 9 === 0 ? 2025 : 2023, to: n % 13 === 0 ? 2025 : 2026 };
    suppliers.push({ code, siret, family, ticket: ticketOf[size], rhythm: 4 + random() * 9, ...span });
  }
  for (const { cells, supplier } of demoPlaces()) {
    rows.push(demoSupplierHeaders.map((header) => cells[header] ?? ''));
    suppliers.push(supplier);
  }
  return { rows: [[...demoSupplierHeaders], ...rows], suppliers };
}
