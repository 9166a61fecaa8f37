import { demoFiles } from '../../sheets-templates/demo/demo-files';
import { inventedSiren } from '../../sheets-templates/demo/invented-identifiers';
import { unitOf, type InventedUnit, type RegisterUnit } from './register-unit';

/** Companies with something to learn from, none of them real: one for each trap of the register. */
const traps: readonly InventedUnit[] = [
  { siren: inventedSiren(90001), name: 'GROUPE LITTORAL ENERGIE', inseeClass: 'ETI', band: '12', turnover: 1_850_000 },
  {
    siren: inventedSiren(90002),
    name: 'LYCEE DES ABERS',
    inseeClass: 'PME',
    band: '22',
    legalForm: '7331',
    administration: true,
  },
  {
    siren: inventedSiren(90003),
    name: 'ATELIER DU TREGOR',
    inseeClass: 'PME',
    band: '03',
    kinds: 'ACI, EI',
    ess: true,
    legalForm: '9220',
  },
  {
    siren: inventedSiren(90004),
    name: 'GEIQ DU BOCAGE',
    inseeClass: 'PME',
    band: '11',
    kinds: 'GEIQ',
    legalForm: '9220',
  },
  {
    siren: inventedSiren(90005),
    name: 'ASSOCIATION DES QUATRE VENTS',
    inseeClass: 'PME',
    band: '31',
    kinds: 'ESAT',
    ess: true,
    openSites: 30,
    legalForm: '9220',
  },
  {
    siren: inventedSiren(90006),
    name: 'ATELIERS ADAPTES DU QUAI',
    inseeClass: 'PME',
    band: '12',
    kinds: 'EA',
    openSites: 1,
  },
  { siren: inventedSiren(90007), name: 'MENUISERIE JUSANT', band: 'NN', closedOn: '2025-05-22' },
  {
    siren: inventedSiren(90008),
    name: 'MADAME INVENTEE',
    inseeClass: 'PME',
    band: 'NN',
    undisclosed: true,
    legalForm: '1000',
    place: ['35000', 'RENNES', '35', '53'],
  },
  { siren: inventedSiren(90009), name: 'SCI DU PHARE', band: 'NN', legalForm: '6540' },
  {
    siren: inventedSiren(90010),
    name: 'JARDINS DE LA LANDE',
    inseeClass: 'PME',
    band: '01',
    kinds: 'EI',
    ess: false,
    turnover: 640_000,
    place: ['97420', 'LE PORT', '974', '04'],
  },
  {
    siren: inventedSiren(90011),
    name: 'CORMORAN',
    inseeClass: 'PME',
    band: '02',
    place: ['29200', 'BREST', '29', '53'],
  },
  {
    siren: inventedSiren(90012),
    name: 'CORMORAN',
    band: 'NN',
    closedOn: '2019-01-01',
    place: ['44000', 'NANTES', '44', '52'],
  },
  {
    siren: inventedSiren(90013),
    name: 'CORMORAN TRANSPORTS',
    inseeClass: 'GE',
    band: '41',
    place: ['59000', 'LILLE', '59', '32'],
  },
];

const regionOf: Readonly<Record<string, string>> = {
  '29': '53',
  '35': '53',
  '44': '52',
  '56': '53',
  '22': '53',
  '75': '11',
  '69': '84',
  '59': '32',
  '2A': '94',
  '974': '04',
};

function classIn(text: string): 'PME' | 'ETI' | 'GE' | null {
  return text === 'PME' || text === 'ETI' || text === 'GE' ? text : null;
}

/** The suppliers of the demonstration as registers know them: some moved, closed, grown, or never known. */
function demoUnits(): readonly InventedUnit[] {
  const [headers = [], ...rows] = demoFiles().find(({ type }) => type === 'fournisseurs')?.rows ?? [];
  return rows.flatMap((row, n): InventedUnit[] => {
    const cell = (header: string): string => row[headers.indexOf(header)] ?? '';
    const siren = cell('SIREN');
    if (siren === '' || n % 31 === 30) return [];
    const department = cell('Département');
    const known = classIn(cell('Catégorie INSEE'));
    const isAdministration = cell('Catégorie retenue') === 'Administration';
    const kinds = [cell('SIAE'), cell('Secteur adapté ou protégé')].filter((part) => part !== '').join(', ');
    return [
      {
        ...{ siren, name: cell('Raison sociale').toUpperCase(), band: cell('Effectif (tranche)') || '11' },
        inseeClass: n % 37 === 36 ? 'ETI' : (known ?? (isAdministration ? null : n % 3 === 0 ? null : 'PME')),
        ...(cell('CA') === '' ? {} : { turnover: Number(cell('CA')) }),
        ...(cell('Situation') === 'fermée' ? { closedOn: '2025-11-30' } : {}),
        ...(isAdministration ? { administration: true, legalForm: '7348' } : {}),
        ...(kinds === '' ? {} : { kinds, openSites: 1 + (n % 4) }),
        ess: cell('ESS') === 'Oui',
        nic: cell('SIRET').slice(9),
        place: [cell('Code postal'), cell('Commune').toUpperCase(), department, regionOf[department] ?? '53'],
      },
    ];
  });
}

/** Every invented company that the stand-in knows. */
export function inventedUnits(): readonly RegisterUnit[] {
  return [...traps, ...demoUnits()].map(unitOf);
}
