import { departmentOfCode, regionName } from '../law/territory';

/** How Cartographie names what it groups by. */
export const mapSentences = {
  noFamily: 'Sans famille',
  foreign: 'Étranger',
  department: (code: string) => `${code} ${departmentOfCode(code)?.name ?? ''}`,
  region: (code: string) => regionName(code),
  unknownDepartment: (region: string | undefined) =>
    region === undefined ? 'Département inconnu' : `Département inconnu (${regionName(region)})`,
  unknownRegion: 'Région inconnue',
} as const;
