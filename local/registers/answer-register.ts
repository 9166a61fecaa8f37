import { sireneUnitOf, type RegisterUnit } from './register-unit';
import { noTrouble, troubleOf, type Troubles } from './troubles';

/** A request to a register, as HTTP carries it. */
export interface RegisterRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** What goes back; `hangs`: nothing ever does. */
export type RegisterAnswer =
  | {
      readonly hangs: false;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly hangs: true };

export interface RegisterOptions {
  readonly units: readonly RegisterUnit[];
  readonly troubles?: Troubles;
  /** A number between 0 and 1 for each request. */
  readonly draw?: () => number;
}

const jsonType = { 'Content-Type': 'application/json; charset=utf-8' };

function said(status: number, body: object, headers: Readonly<Record<string, string>> = {}): RegisterAnswer {
  return { hangs: false, status, headers: { ...jsonType, ...headers }, body: JSON.stringify(body) };
}

function folded(text: unknown): string {
  return (typeof text === 'string' ? text : '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

function headOf(unit: RegisterUnit): Readonly<Record<string, unknown>> {
  const head = unit['siege'];
  return typeof head === 'object' && head !== null ? { ...head } : {};
}

/** Fields that `minimal=true` leaves out unless `include` names them. */
const optional = ['siege', 'complements', 'finances', 'dirigeants', 'matching_etablissements', 'score', 'tva'];

function shown(unit: RegisterUnit, query: URLSearchParams): object {
  if (query.get('minimal') !== 'true') return unit;
  const included = (query.get('include') ?? '').split(',');
  return Object.fromEntries(
    Object.entries(unit).filter(([name]) => !optional.includes(name) || included.includes(name)),
  );
}

function found(units: readonly RegisterUnit[], q: string, postalCode: string | null): readonly RegisterUnit[] {
  const digits = q.replace(/\s/g, '');
  if (/^\d{9}$/.test(digits)) return units.filter(({ siren }) => siren === digits);
  if (/^\d{14}$/.test(digits)) return units.filter((unit) => headOf(unit)['siret'] === digits);
  const words = folded(q).split(/\s+/);
  return units.filter((unit) => {
    const isThere = postalCode === null || headOf(unit)['code_postal'] === postalCode;
    return isThere && words.every((word) => folded(unit['nom_complet']).includes(word));
  });
}

/** GET /search, as the specification of API Recherche d'entreprises has it. */
function search(units: readonly RegisterUnit[], query: URLSearchParams): RegisterAnswer {
  const q = query.get('q')?.trim() ?? '';
  if (q === '') return said(400, { erreur: 'Veuillez indiquer au moins un paramètre de recherche.' });
  if (q.length < 3) {
    const erreur = '3 caractères minimum pour les termes de la requête (ou utilisez au moins un filtre)';
    return said(400, { erreur });
  }
  const size = Number(query.get('per_page') ?? '10');
  if (!Number.isInteger(size) || size < 1 || size > 25) {
    const erreur = 'Veuillez indiquer un paramètre `per_page` entre `1` et `25`, par défaut `10`.';
    return said(400, { erreur });
  }
  const all = found(units, q, query.get('code_postal'));
  return said(200, {
    results: all.slice(0, size).map((unit) => shown(unit, query)),
    ...{ total_results: all.length, page: 1, per_page: size, total_pages: Math.ceil(all.length / size) },
  });
}

/** POST /api-sirene/3.11/siren, as INSEE Sirene answers it. */
function sirene(units: readonly RegisterUnit[], { headers, body }: RegisterRequest): RegisterAnswer {
  if ((headers['x-insee-api-key-integration'] ?? '') === '') return said(401, { message: 'Unauthorized' });
  const sirens = (new URLSearchParams(body).get('q') ?? '').split(/\D+/);
  const all = units.filter(({ siren }) => sirens.includes(siren));
  if (all.length === 0) {
    return said(404, { header: { statut: 404, message: 'Aucun élément trouvé pour la requête' } });
  }
  const header = { statut: 200, message: 'OK', total: all.length, debut: 0, nombre: all.length };
  return said(200, { header, unitesLegales: all.map(sireneUnitOf) });
}

function answer(units: readonly RegisterUnit[], request: RegisterRequest): RegisterAnswer {
  const { pathname, searchParams } = new URL(request.path, 'http://register.invalid');
  if (pathname === '/search') return search(units, searchParams);
  if (/^\/api-sirene\/3\.11\/siren$/.test(pathname) && request.method === 'POST') return sirene(units, request);
  return said(404, { erreur: 'Ressource non trouvée.' });
}

function cut(whole: RegisterAnswer): RegisterAnswer {
  return whole.hangs ? whole : { ...whole, body: whole.body.slice(0, Math.floor(whole.body.length / 2)) };
}

/** A stand-in for the public registers: the same requests, answers of its own, and troubles on demand. */
export function createRegister({ units, troubles = noTrouble, draw = () => 1 }: RegisterOptions) {
  return (request: RegisterRequest): RegisterAnswer => {
    switch (troubleOf(troubles, draw())) {
      case undefined:
        return answer(units, request);
      case '429':
        return said(429, { erreur: 'Trop de requêtes.' }, { 'Retry-After': String(troubles.retryAfter) });
      case '500':
        return said(500, { erreur: "Une erreur inattendue s'est produite. Veuillez réessayer plus tard." });
      case 'muet':
        return { hangs: true };
      case 'coupe':
        return cut(answer(units, request));
      case 'charabia':
        return { hangs: false, status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html>panne</html>' };
    }
  };
}
