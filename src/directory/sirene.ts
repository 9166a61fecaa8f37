import { userAgent, type Directory } from './directory';
import type { DirectoryFinding } from './directory-record';
import { type JsonFields } from '../model/json';
import { fieldsOf, listOf, textIn } from './json-fields';
import { readResponse } from './read-response';
import { sireneRecordOf } from './sirene-record';

const address = 'https://api.insee.fr/api-sirene/3.11/siren';

function findingsOf(keys: readonly string[], units: readonly JsonFields[]): readonly DirectoryFinding[] {
  const bySiren = new Map(units.map((unit) => [textIn(unit, 'siren'), unit]));
  return keys.map((key) => {
    const unit = bySiren.get(key);
    return unit ? { key, state: 'found', record: sireneRecordOf(unit, key) } : { key, state: 'unknown' };
  });
}

/**
 * INSEE Sirene 3.11 with the user's own key: a hundred SIREN in one request, less than thirty requests a minute.
 * @see https://portail-api.insee.fr/
 */
export function sireneDirectory(apiKey: string): Directory {
  return {
    source: 'sirene',
    pace: { atOnce: 1, everyMs: 2200 },
    perRequest: 100,
    requestsFor: (sirens) =>
      sirens.length === 0
        ? []
        : [
            {
              keys: sirens,
              http: {
                url: address,
                method: 'post',
                headers: {
                  'User-Agent': userAgent,
                  Accept: 'application/json',
                  'X-INSEE-Api-Key-Integration': apiKey,
                },
                form: { q: sirens.map((siren) => `siren:${siren}`).join(' OR '), nombre: String(sirens.length) },
              },
            },
          ],
    answersOf: ({ keys }, answer) => {
      const read = readResponse(answer);
      if (read.kind !== 'object') return read;
      if (read.status === 403) return { kind: 'denied' };
      // « Aucun élément trouvé »; a 404 without that header is another service's.
      if (read.status === 404 && fieldsOf(read.fields['header'])?.['statut'] === 404) {
        return { kind: 'answered', findings: findingsOf(keys, []) };
      }
      if (read.status !== 200) return { kind: 'failed', fault: 'status' };
      const units = listOf(read.fields['unitesLegales']);
      return units ? { kind: 'answered', findings: findingsOf(keys, units) } : { kind: 'failed', fault: 'garbage' };
    },
  };
}
