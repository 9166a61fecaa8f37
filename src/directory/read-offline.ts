import { sirenOf } from '../model/siren';
import type { DirectoryFinding } from './directory-record';
import { parsedJson, type JsonFields } from '../model/json';
import { fieldsOf, listOf, textIn } from './json-fields';
import { isShell, rechercheRecordOf } from './recherche-record';
import { sireneRecordOf } from './sirene-record';

/** What a file of answers or an export of Sirene holds; undefined where it is neither. */
export type OfflineFindings = readonly DirectoryFinding[] | undefined;

/** Columns of the Sirene file, by their names without case; one of them besides the SIREN is enough. */
const sireneColumns = [
  ...['siren', 'statutDiffusionUniteLegale', 'denominationUniteLegale', 'categorieEntreprise'],
  ...['anneeCategorieEntreprise', 'trancheEffectifsUniteLegale', 'etatAdministratifUniteLegale'],
  ...['categorieJuridiqueUniteLegale', 'economieSocialeSolidaireUniteLegale', 'nicSiegeUniteLegale'],
] as const;

/** Units inside an answer of a register, however it wraps them. */
function unitsIn(value: unknown): readonly JsonFields[] {
  if (Array.isArray(value)) return value.flatMap(unitsIn);
  const fields = fieldsOf(value);
  if (!fields) return [];
  const inside = ['results', 'unitesLegales'].map((name) => listOf(fields[name])).find((list) => list !== undefined);
  if (inside) return inside;
  const single = fieldsOf(fields['uniteLegale']);
  return single ? [single] : [fields];
}

function findingOf(unit: JsonFields): readonly DirectoryFinding[] {
  const key = sirenOf((textIn(unit, 'siren') ?? '').replace(/\s/g, ''));
  if (key === undefined) return [];
  const isSirene = 'periodesUniteLegale' in unit || 'etatAdministratifUniteLegale' in unit;
  if (!isSirene && isShell(unit)) return [{ key, state: 'unknown' }];
  const record = isSirene ? sireneRecordOf(unit, key) : rechercheRecordOf(unit, key);
  return [{ key, state: 'found', record }];
}

/** Answers of API Recherche d'entreprises or of INSEE Sirene, as one JSON text or one per line. */
export function findingsOfJson(text: string): OfflineFindings {
  const whole = parsedJson(text);
  const values =
    whole === undefined
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(parsedJson)
      : [whole];
  const findings = values.flatMap(unitsIn).flatMap(findingOf);
  return findings.length === 0 ? undefined : findings;
}

/** Lines of an export of Sirene (`siren`, `categorieEntreprise`, …), its headers first, in any order. */
export function findingsOfRows(rows: readonly (readonly string[])[]): OfflineFindings {
  const [headers = [], ...lines] = rows;
  const places = new Map(
    sireneColumns.flatMap((name) => {
      const place = headers.findIndex((header) => header.trim().toLowerCase() === name.toLowerCase());
      return place < 0 ? [] : [[name, place] as const];
    }),
  );
  if (!places.has('siren') || places.size < 2) return undefined;
  const findings = lines.flatMap((line): DirectoryFinding[] => {
    const unit = Object.fromEntries([...places].map(([name, place]) => [name, line[place] ?? '']));
    const key = sirenOf((textIn(unit, 'siren') ?? '').replace(/\s/g, '').padStart(9, '0'));
    return key === undefined ? [] : [{ key, state: 'found', record: sireneRecordOf(unit, key, 'file') }];
  });
  return findings.length === 0 ? undefined : findings;
}
