import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventedSiren } from '../../sheets-templates/demo/invented-identifiers';
import { sireneUnitOf } from '../../local/registers/register-unit';
import { fieldsOf } from '../../src/directory/json-fields';
import { sireneDirectory } from '../../src/directory/sirene';
import { sireneRecordOf } from '../../src/directory/sirene-record';
import { sirenOf, type Siren } from '../../src/model/siren';
import { aUnit, unitNumber } from '../builders/a-register';
import { sharedData } from '../builders/shared-data';

const directory = sireneDirectory('ma-cle');
const sirens: readonly Siren[] = [1, 2, 3].map((n) => sirenOf(inventedSiren(n))!);
const [request] = directory.requestsFor(sirens);

function answered(body: unknown, status = 200) {
  return directory.answersOf(request!, { status, retryAfter: '', text: JSON.stringify(body) });
}

test('cent SIREN par demande, en POST, avec la clé de la personne', () => {
  expect(directory.perRequest).toBe(100);
  expect(request).toMatchObject({
    keys: sirens,
    http: {
      url: 'https://api.insee.fr/api-sirene/3.11/siren',
      method: 'post',
      headers: { 'X-INSEE-Api-Key-Integration': 'ma-cle' },
      form: { q: sirens.map((siren) => `siren:${siren}`).join(' OR '), nombre: '3' },
    },
  });
});

test('les unités absentes de la réponse sont inconnues ; ni SIAE, ni CA, ni adresse ne sont dits', () => {
  const units = [
    sireneUnitOf(aUnit({ siren: sirens[0]!, kinds: 'EI', isEss: true, turnover: 100 })),
    sireneUnitOf(unitNumber(2)),
  ];
  const outcome = answered({ header: { statut: 200 }, unitesLegales: units });
  expect(outcome).toMatchObject({
    findings: [
      {
        state: 'found',
        record: { inseeClass: 'PME', ess: true, siae: undefined, turnover: undefined, city: undefined },
      },
      { state: 'found', record: { ess: undefined } },
      { key: sirens[2], state: 'unknown' },
    ],
  });
});

test.each([
  [
    '404 « aucun élément » : toutes inconnues',
    { header: { statut: 404 } },
    404,
    { kind: 'answered', findings: [{ state: 'unknown' }, { state: 'unknown' }, { state: 'unknown' }] },
  ],
  [
    '404 d’un autre service : à réessayer, rien n’est dit inconnu',
    { erreur: 'x' },
    404,
    { kind: 'failed', fault: 'status' },
  ],
  ['clé refusée : inutile d’insister', { message: 'Unauthorized' }, 401, { kind: 'denied' }],
  ['clé sans abonnement', { message: 'Forbidden' }, 403, { kind: 'denied' }],
  ['trop de demandes', {}, 429, { kind: 'busy' }],
])('%s', (_, body, status, outcome) => {
  expect(answered(body, status)).toMatchObject(outcome);
});

const { path: folder, whenPresent } = sharedData('insee-sirene');

function unitIn(file: string) {
  const value = fieldsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return fieldsOf(value?.['uniteLegale']) ?? value!;
}

whenPresent('Danone, réponse 3.11 : GE 2023, 1 000 à 1 999 personnes, ESS non dite', () => {
  expect(sireneRecordOf(unitIn('v311_siren_552032534.json'), '552032534')).toMatchObject({
    ...{ name: 'DANONE', inseeClass: 'GE', inseeClassYear: 2023, headcountBand: '42', ess: undefined },
    ...{ closed: false, administration: false, headSiret: '55203253400646' },
  });
});

whenPresent('une unité de la V3 : ETI 2017', () => {
  expect(sireneRecordOf(unitIn('v3_unite_legale.json'), '026280206')).toMatchObject({
    ...{ name: 'PROVOST FRERES', inseeClass: 'ETI', inseeClassYear: 2017, headcountBand: '12' },
  });
});

whenPresent('une unité non diffusible ne dit que cela : ni nom, ni situation inventée', () => {
  expect(sireneRecordOf(unitIn('v3_unite_legale_non_diffusable.json'), '509137147')).toMatchObject({
    ...{ undisclosed: true, name: undefined, closed: undefined, inseeClass: undefined },
  });
});
