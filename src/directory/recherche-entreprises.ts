import type { HttpRequest } from '../plans/http';
import { userAgent, type Directory, type DirectoryOutcome } from './directory';
import type { Candidate, DirectoryFinding } from './directory-record';
import { type JsonFields } from '../model/json';
import { listOf, textIn } from './json-fields';
import { readResponse } from './read-response';
import { isShell, rechercheRecordOf } from './recherche-record';

const address = 'https://recherche-entreprises.api.gouv.fr/search';
const wanted = 'minimal=true&include=siege,complements,finances';

/** Candidates shown under a name: more would not be read in a panel. */
const mostCandidates = 5;

function requestOf(query: string): HttpRequest {
  return {
    url: `${address}?${query}`,
    method: 'get',
    headers: { 'User-Agent': userAgent, Accept: 'application/json' },
  };
}

/** The results of a search, or how the request ended; each result is an object. */
function resultsOf(answer: Parameters<typeof readResponse>[0]): readonly JsonFields[] | DirectoryOutcome {
  const read = readResponse(answer);
  if (read.kind !== 'object') return read;
  if (read.status !== 200) return { kind: 'failed', fault: 'status' };
  return listOf(read.fields['results']) ?? { kind: 'failed', fault: 'garbage' };
}

function isOutcome(found: readonly JsonFields[] | DirectoryOutcome): found is DirectoryOutcome {
  return !Array.isArray(found);
}

/** No result: unknown; a shell: unknown; another SIREN than the one asked: no answer of this register. */
function findingOf(key: string, results: readonly JsonFields[]): DirectoryFinding | undefined {
  const [unit] = results;
  if (!unit) return { key, state: 'unknown' };
  if (unit['siren'] !== key) return undefined;
  return isShell(unit) ? { key, state: 'unknown' } : { key, state: 'found', record: rechercheRecordOf(unit, key) };
}

/**
 * API Recherche d'entreprises: no key, one SIREN a request, five requests a second where seven are allowed (the addresses
 * of Google are shared, and so is their limit).
 * @see https://recherche-entreprises.api.gouv.fr/docs/
 */
export const rechercheEntreprises: Directory = {
  source: 'recherche',
  pace: { atOnce: 5, everyMs: 1000 },
  perRequest: 1,
  requestsFor: (sirens) =>
    sirens.map((siren) => ({ keys: [siren], http: requestOf(`q=${siren}&${wanted}&per_page=1`) })),
  answersOf: ({ keys: [key = ''] }, answer) => {
    const results = resultsOf(answer);
    if (isOutcome(results)) return results;
    const finding = findingOf(key, results);
    return finding ? { kind: 'answered', findings: [finding] } : { kind: 'failed', fault: 'garbage' };
  },
};

function candidateOf(unit: JsonFields): Candidate | undefined {
  const siren = textIn(unit, 'siren');
  const name = textIn(unit, 'nom_complet') ?? textIn(unit, 'nom_raison_sociale');
  if (siren === undefined || name === undefined) return undefined;
  const { postalCode = '', city = '' } = rechercheRecordOf(unit, siren);
  return { siren, name, postalCode, city, closed: unit['etat_administratif'] === 'C' };
}

/** Companies that bear a name, for a supplier without identifier: a person chooses, even where there is one. */
export const nameSearch = {
  requestFor: (key: string, name: string, postalCode: string) => {
    const place = /^\d{5}$/.test(postalCode) ? `&code_postal=${postalCode}` : '';
    const query = `q=${encodeURIComponent(name.slice(0, 200))}${place}&${wanted}&per_page=${mostCandidates}`;
    return { keys: [key], http: requestOf(query) };
  },
  answersOf: (key: string, answer: Parameters<typeof readResponse>[0]): DirectoryOutcome => {
    const results = resultsOf(answer);
    if (isOutcome(results)) return results;
    const candidates = results.flatMap((unit) => candidateOf(unit) ?? []);
    return { kind: 'answered', findings: [{ key, state: 'named', candidates }] };
  },
} as const;
