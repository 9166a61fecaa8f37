import { demoFiles } from '../../sheets-templates/demo/demo-files';
import { inventedSiren } from '../../sheets-templates/demo/invented-identifiers';
import { unitOf, type InventedUnit, type RegisterUnit } from './register-unit';

type Trap = Omit<InventedUnit, 'siren'>;

/** Companies with something to learn from, none of them real: one for each trap of the register. */
const traps: readonly Trap[] = [
  { name: 'GROUPE LITTORAL ENERGIE', inseeClass: 'ETI', band: '12', turnover: 1_850_000 },
  { name: 'LYCEE DES ABERS', inseeClass: 'PME', band: '22', legalForm: '7331', isAdministration: true },
  { name: 'ATELIER DU TREGOR', inseeClass: 'PME', band: '03', kinds: 'ACI, EI', isEss: true, legalForm: '9220' },
  { name: 'GEIQ DU BOCAGE', inseeClass: 'PME', band: '11', kinds: 'GEIQ', legalForm: '9220' },
  { name: 'ASSOCIATION DES QUATRE VENTS', inseeClass: 'PME', band: '31', kinds: 'ESAT', isEss: true, openSites: 30 },
  { name: 'ATELIERS ADAPTES DU QUAI', inseeClass: 'PME', band: '12', kinds: 'EA' },
  { name: 'MENUISERIE JUSANT', inseeClass: null, band: 'NN', closedOn: '2025-05-22' },
  { name: 'MADAME INVENTEE', inseeClass: 'PME', band: 'NN', isUndisclosed: true, legalForm: '1000' },
  { name: 'SCI DU PHARE', inseeClass: null, band: 'NN', legalForm: '6540' },
  { name: 'JARDINS DE LA LANDE', inseeClass: 'PME', band: '01', kinds: 'EI', place: ['97420', 'LE PORT', '974', '04'] },
  { name: 'CORMORAN', inseeClass: 'PME', band: '02' },
  { name: 'CORMORAN', inseeClass: null, band: 'NN', closedOn: '2019-01-01', place: ['44000', 'NANTES', '44', '52'] },
  { name: 'CORMORAN TRANSPORTS', inseeClass: 'GE', band: '41', place: ['59000', 'LILLE', '59', '32'] },
];

const firstTrap = 90_001;

const regionOf: Readonly<Record<string, string>> = {
  ...{ '29': '53', '35': '53', '44': '52', '56': '53', '22': '53' },
  ...{ '75': '11', '69': '84', '59': '32', '2A': '94', '974': '04' },
};

type CellOf = (header: string) => string;

/** Some companies have grown since, others were never classified. */
function classOf(cell: CellOf, n: number): InventedUnit['inseeClass'] {
  const known = (['PME', 'ETI', 'GE'] as const).find((code) => code === cell('Catégorie INSEE')) ?? null;
  if (n % 37 === 36) return 'ETI';
  return known ?? (n % 3 === 0 ? null : 'PME');
}

function placeOf(cell: CellOf): NonNullable<InventedUnit['place']> {
  const department = cell('Département');
  return [cell('Code postal'), cell('Commune').toUpperCase(), department, regionOf[department] ?? '53'];
}

function demoUnit(cell: CellOf, n: number): InventedUnit {
  const isAdministration = cell('Catégorie retenue') === 'Administration';
  const kinds = [cell('SIAE'), cell('Secteur adapté ou protégé')].filter((part) => part !== '').join(', ');
  return {
    ...{ siren: cell('SIREN'), nic: cell('SIRET').slice(9), name: cell('Raison sociale').toUpperCase() },
    ...{ inseeClass: isAdministration ? null : classOf(cell, n), band: cell('Effectif (tranche)') || '11' },
    turnover: cell('CA') === '' ? undefined : Number(cell('CA')),
    closedOn: cell('Situation') === 'fermée' ? '2025-11-30' : undefined,
    ...{ isAdministration, legalForm: isAdministration ? '7348' : undefined, isEss: cell('ESS') === 'Oui' },
    ...{ kinds: kinds === '' ? undefined : kinds, openSites: 1 + (n % 4), place: placeOf(cell) },
  };
}

/** The suppliers of the demonstration as registers know them, but for a few that they never knew. */
function demoUnits(): readonly InventedUnit[] {
  const [headers = [], ...rows] = demoFiles().find(({ type }) => type === 'fournisseurs')?.rows ?? [];
  return rows
    .map((row, n) => demoUnit((header) => row[headers.indexOf(header)] ?? '', n))
    .filter(({ siren }, n) => siren !== '' && n % 31 !== 30);
}

/** Every invented company that the stand-in knows. */
export function inventedUnits(): readonly RegisterUnit[] {
  const trapUnits = traps.map((trap, index) => ({ siren: inventedSiren(firstTrap + index), ...trap }));
  return [...trapUnits, ...demoUnits()].map(unitOf);
}
