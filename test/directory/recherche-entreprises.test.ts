import { inventedSiren } from '../../sheets-templates/demo/invented-identifiers';
import type { InventedUnit } from '../../local/registers/register-unit';
import type { DirectoryOutcome } from '../../src/directory/directory';
import { nameSearch, rechercheEntreprises } from '../../src/directory/recherche-entreprises';
import { sirenOf } from '../../src/model/siren';
import { eurosOf } from '../../src/model/amount';
import { aUnit } from '../builders/a-register';

const siren = sirenOf(inventedSiren(1))!;
const [request] = rechercheEntreprises.requestsFor([siren]);

function answered(body: unknown, status = 200, retryAfter = ''): DirectoryOutcome {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return rechercheEntreprises.answersOf(request!, { status, retryAfter, text });
}

function found(known: Partial<InventedUnit>) {
  const outcome = answered({ results: [aUnit({ siren, ...known })], total_results: 1 });
  const finding = outcome.kind === 'answered' ? outcome.findings[0] : undefined;
  if (finding?.state !== 'found') throw new Error(JSON.stringify(outcome));
  return finding.record;
}

test('une demande par SIREN, sans noms de dirigeants, avec un User-Agent qui dit qui demande', () => {
  expect(rechercheEntreprises.requestsFor([siren, siren])).toHaveLength(2);
  expect(request).toEqual({
    keys: [siren],
    http: {
      url: `https://recherche-entreprises.api.gouv.fr/search?q=${siren}&minimal=true&include=siege,complements,finances&per_page=1`,
      method: 'get',
      headers: { Accept: 'application/json', 'User-Agent': expect.stringMatching(/correspondant-pme/) as string },
    },
  });
});

describe('les pièges du registre', () => {
  test('2 : une ETI de 20 à 49 personnes et 1,85 M€ de CA reste ETI, la catégorie n’est jamais déduite', () => {
    const record = found({ inseeClass: 'ETI', band: '12', turnover: 1_850_000 });
    expect(record).toMatchObject({ inseeClass: 'ETI', inseeClassYear: 2023, headcountBand: '12', turnoverYear: 2024 });
    expect(eurosOf(record.turnover!)).toBe(1_850_000);
  });

  test.each([
    ['est_administration', { isAdministration: true }, true],
    ['nature juridique 7331 (lycée)', { legalForm: '7331' }, true],
    ['nature juridique 4120 (EPIC)', { legalForm: '4120' }, true],
    ['nature juridique 5510 (société)', { legalForm: '5510' }, false],
  ])('3 : une administration a aussi une catégorie : %s', (_, known, administration) => {
    expect(found({ inseeClass: 'PME', ...known })).toMatchObject({ administration, inseeClass: 'PME' });
  });

  test.each([
    ['ACI, EI', ['ACI', 'EI'], []],
    ['GEIQ', ['GEIQ'], []],
    ['ESAT', [], ['ESAT']],
    ['EA, EATT', [], ['EA', 'EATT']],
    ['AI, ESAT', ['AI'], ['ESAT']],
    ['INCONNU', [], []],
  ])('4 : type_siae « %s » : insertion et handicap à part', (kinds, siae, disability) => {
    expect(found({ kinds })).toMatchObject({ siae, disability });
  });

  test('6 : EI sans être ESS, ESS sans être SIAE : deux faits indépendants', () => {
    expect(found({ kinds: 'EI', isEss: false })).toMatchObject({ siae: ['EI'], ess: false });
    expect(found({ isEss: true })).toMatchObject({ siae: [], ess: true });
  });

  test('7 : une réponse vide de tout (123456789 répond comme un ESAT) vaut « inconnu »', () => {
    const shell = {
      siren,
      ...{ nom_complet: null, nom_raison_sociale: null, etat_administratif: null, nature_juridique: null },
      complements: { est_siae: true, type_siae: 'ESAT' },
    };
    expect(answered({ results: [shell] })).toEqual({ kind: 'answered', findings: [{ key: siren, state: 'unknown' }] });
  });

  test('7 : les numéros de remplissage ne sont pas des SIREN, même quand leur clé est juste', () => {
    for (const filler of ['000000000', '123456789', '111111111']) expect(sirenOf(filler)).toBeUndefined();
  });

  test('8 : une unité fermée revient, avec sa date ; sans catégorie, elle n’en a aucune', () => {
    const record = found({ inseeClass: null, band: 'NN', closedOn: '2022-10-22' });
    expect(record).toMatchObject({ closed: true, inseeClass: undefined, headcountBand: 'NN' });
    expect(record.closedOn).toBe(44856);
  });

  test('9 : non diffusible : ni nom ni adresse, la catégorie reste', () => {
    const record = found({ isUndisclosed: true, inseeClass: 'PME' });
    expect(record).toMatchObject({ undisclosed: true, name: undefined, postalCode: undefined, city: undefined });
    expect(record).toMatchObject({ department: undefined, region: undefined, inseeClass: 'PME' });
  });

  test('10 : la raison sociale plutôt que le nom complet, qui ajoute marque et sigle', () => {
    const unit = { ...aUnit({ siren, name: 'AGA' }), nom_complet: 'AGA (AGA) (AGA)' };
    const outcome = answered({ results: [unit] });
    expect(outcome).toMatchObject({ findings: [{ record: { name: 'AGA' } }] });
  });
});

test.each<[what: string, body: unknown, status: number, retryAfter: string, outcome: object]>([
  [
    'aucun résultat',
    { results: [], total_results: 0 },
    200,
    '',
    { kind: 'answered', findings: [{ state: 'unknown' }] },
  ],
  ['trop de demandes', {}, 429, '30', { kind: 'busy', retryAfter: '30' }],
  ['surcharge qui dit quand revenir', {}, 503, '120', { kind: 'busy', retryAfter: '120' }],
  [
    'erreur du serveur',
    { erreur: 'Une erreur inattendue s’est produite.' },
    500,
    '',
    { kind: 'failed', fault: 'status' },
  ],
  ['demande refusée', { erreur: 'Numéro Siren invalide.' }, 400, '', { kind: 'failed', fault: 'status' }],
  ['JSON coupé', '{"results":[{"siren":"5520', 200, '', { kind: 'failed', fault: 'garbage' }],
  ['page HTML à la place', '<html>panne</html>', 200, '', { kind: 'failed', fault: 'garbage' }],
  ['liste qui n’en est pas une', { results: 'non' }, 200, '', { kind: 'failed', fault: 'garbage' }],
  [
    'une autre entreprise',
    { results: [aUnit({ siren: inventedSiren(2) })] },
    200,
    '',
    { kind: 'failed', fault: 'garbage' },
  ],
  ['aucune réponse', '', 0, '', { kind: 'failed', fault: 'silence' }],
])('%s', (_, body, status, retryAfter, outcome) => {
  expect(answered(body, status, retryAfter)).toMatchObject(outcome);
});

test('un nom se cherche avec son code postal, et laisse le choix, même d’une seule entreprise', () => {
  const asked = nameSearch.requestFor('nom:x', 'L’Atelier & Cie', '29200');
  expect(asked.http.url).toContain('q=L%E2%80%99Atelier%20%26%20Cie&code_postal=29200&');
  const text = JSON.stringify({ results: [aUnit({ siren, name: 'CORMORAN', closedOn: '2020-01-01' })] });
  expect(nameSearch.answersOf('nom:x', { status: 200, retryAfter: '', text })).toEqual({
    kind: 'answered',
    findings: [
      {
        key: 'nom:x',
        state: 'named',
        candidates: [{ siren, name: 'CORMORAN', postalCode: '29200', city: 'BREST', closed: true }],
      },
    ],
  });
});
