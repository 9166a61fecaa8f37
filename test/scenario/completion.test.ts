import { inventedSiren, inventedSiret } from '../../sheets-templates/demo/invented-identifiers';
import type { ChangesResult } from '../../src/bridge/completion-messages';
import type { Session } from '../../local/run/session';
import { seededRandom } from '../../sheets-templates/demo/random';
import { aRegister, aUnit, unitNumber, type Received } from '../builders/a-register';
import { aPanel, completeByTriggers, completion, countsOf, openOn } from './completion-session';
import { ask, done, recordsOf } from './workbook-session';

const minute = 60_000;
const header = ['Code fournisseur', 'Raison sociale', 'SIREN', 'SIRET', 'Code postal'];

function panelOf(count: number): string[][] {
  return [
    header,
    ...Array.from({ length: count }, (_, n) => [`F${n + 1}`, `Fournisseur ${n + 1}`, inventedSiren(n + 1), '', '']),
  ];
}

const unitsOf = (count: number) => Array.from({ length: count }, (_, n) => unitNumber(n + 1));

function supplier(session: Session, code: string) {
  return recordsOf(session, 'Fournisseurs').find((row) => row['Code fournisseur'] === code)!;
}

/** Writes a cell of a supplier, as a person does. */
function type(session: Session, code: string, column: string, value: string): void {
  const values = session.workbook.sheets.find(({ name }) => name === 'Fournisseurs')!.values;
  const row = values.findIndex((cells) => cells?.[0] === code) + 1;
  session.editCell({ sheet: 'Fournisseurs', row, column: values[0]!.indexOf(column) + 1, value });
}

/** How often each SIREN was asked. */
function asked(received: readonly Received[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sirens } of received) for (const siren of sirens) counts.set(siren, (counts.get(siren) ?? 0) + 1);
  return counts;
}

test('the panel is completed from its own trigger, and a second completion asks nothing', () => {
  const { session, received } = aPanel(panelOf(12), { units: unitsOf(10) });
  const ended = completeByTriggers(session);
  expect(ended).toMatchObject({ etat: 'done', faits: 12, total: 12, message: 'Terminé.' });
  expect(countsOf(ended)).toEqual({ active: 10, unknown: 2 });
  expect(received).toHaveLength(12);
  expect(supplier(session, 'F1')).toMatchObject({
    ...{ 'Raison sociale': 'Fournisseur 1', 'Catégorie INSEE': 'PME', 'Année catégorie': 2023, Situation: 'active' },
    ...{ 'Code postal': '29200', Commune: 'BREST', Département: '29', Région: 'Bretagne', ESS: 'Non' },
    ...{ 'Catégorie retenue': 'PME (hors TPE)', 'Source de la catégorie': 'INSEE', 'À confirmer': '' },
  });
  expect(supplier(session, 'F12')).toMatchObject({
    ...{ Situation: 'introuvable', 'À corriger': 'Annuaire : SIREN inconnu, à vérifier' },
  });
  expect(session.platform.triggers).toEqual([]);
  expect(completeByTriggers(session).etat).toBe('done');
  expect(received).toHaveLength(12);
});

test('after so many days the answers are asked for again', () => {
  const { session, received } = aPanel(panelOf(3), { units: unitsOf(3) });
  completeByTriggers(session);
  session.advanceClock(89 * 24 * 60 * minute);
  completeByTriggers(session);
  expect(received).toHaveLength(3);
  session.advanceClock(2 * 24 * 60 * minute);
  completeByTriggers(session);
  expect(received).toHaveLength(6);
});

test('what cannot be asked is not: junk, foreign, without identifier; a name gives companies to choose from', () => {
  const siren = inventedSiren(7);
  const rows = [
    header,
    ['F1', 'Cormoran', '', '', '29200'],
    ['F2', 'Personne de ce nom', '', '', ''],
    ['F3', 'Muller GmbH', '', '', ''],
  ];
  const { session, received } = aPanel(rows, { units: [aUnit({ siren, name: 'CORMORAN' })] });
  type(session, 'F2', 'SIREN', '123456789');
  type(session, 'F3', 'TVA', 'DE123456789');
  const ended = completeByTriggers(session);
  expect(countsOf(ended)).toEqual({ 'to-choose': 1, junk: 1, foreign: 1 });
  expect(received.map(({ path }) => path.split('&minimal')[0])).toEqual([
    '/search?q=Cormoran&code_postal=29200',
    '/search?q=Personne%20de%20ce%20nom',
  ]);
  expect(ended.signalements).toMatchObject([
    { code: 'to-choose', fournisseur: 'Cormoran' },
    { code: 'junk', identifiant: '123456789', ligne: 3 },
  ]);
  expect(supplier(session, 'F2')['À corriger']).toContain('Annuaire : identifiant faux, à corriger');
  const { choix } = done<ChangesResult>(session, 'changementsPanel');
  expect(choix).toEqual([
    {
      ligne: 2,
      code: 'F1',
      fournisseur: 'Cormoran',
      candidats: [{ siren, libelle: `CORMORAN, 29200 BREST (${siren})` }],
    },
  ]);
  expect(ask(session, 'choisirCandidat', { ligne: 2, code: 'F1', siren: inventedSiren(8) })).toMatchObject({
    failure: { kind: 'conflict', code: 'not-offered' },
  });
  done(session, 'choisirCandidat', { ligne: 2, code: 'F1', siren });
  expect(supplier(session, 'F1')).toMatchObject({ SIREN: siren, 'À corriger': '' });
  expect(countsOf(completeByTriggers(session))).toEqual({ active: 1, junk: 1, foreign: 1 });
});

test('un ESAT parmi trente établissements n’en fait pas un ESAT : à confirmer par le SIRET (pièges 5 et 12)', () => {
  const units = [
    aUnit({ siren: inventedSiren(1), kinds: 'ESAT', openSites: 30 }),
    aUnit({ siren: inventedSiren(2), kinds: 'EA', openSites: 1 }),
    aUnit({ siren: inventedSiren(3), kinds: 'ACI, EI', openSites: 8 }),
  ];
  const { session } = aPanel(panelOf(3), { units });
  const ended = completeByTriggers(session);
  expect(supplier(session, 'F1')).toMatchObject({
    'Secteur adapté ou protégé': '',
    'À corriger': 'Annuaire : ESAT à confirmer par le SIRET (30 établissements ouverts)',
  });
  expect(ended.signalements).toMatchObject([{ ligne: 2, code: 'to-confirm' }]);
  expect(supplier(session, 'F2')).toMatchObject({ 'Secteur adapté ou protégé': 'EA', 'À corriger': '' });
  expect(supplier(session, 'F3')).toMatchObject({ SIAE: 'ACI, EI', 'Secteur adapté ou protégé': '' });
});

test('l’adresse du siège ne remplace pas celle d’un autre établissement (piège 18)', () => {
  const siren = inventedSiren(1);
  const rows = [
    header,
    ['F1', 'Un', siren, inventedSiret(siren, 2), ''],
    ['F2', 'Deux', inventedSiren(2), inventedSiret(inventedSiren(2), 1), ''],
  ];
  const nic = inventedSiret(inventedSiren(2), 1).slice(9);
  const { session } = aPanel(rows, { units: [aUnit({ siren }), aUnit({ siren: inventedSiren(2), nic })] });
  completeByTriggers(session);
  expect(supplier(session, 'F1')).toMatchObject({ Commune: '', Département: '' });
  expect(supplier(session, 'F2')).toMatchObject({ Commune: 'BREST', Département: '29' });
});

/** A panel completed from one register, then three months later from another. */
function laterOn(
  units: readonly ReturnType<typeof unitNumber>[],
  prepare: (session: Session) => void = () => undefined,
) {
  const { session } = aPanel(panelOf(2), { units: unitsOf(2) });
  completeByTriggers(session);
  prepare(session);
  const { workbook, platform } = session;
  const later = openOn({ units }, { workbook, platform, startAt: session.now() + 100 * 24 * 60 * minute });
  const ended = completeByTriggers(later.session);
  return { session: later.session, ended };
}

test('what the register changed since last time is listed, and written only once ticked', () => {
  const { session, ended } = laterOn([
    aUnit({
      siren: inventedSiren(1),
      inseeClass: 'ETI',
      closedOn: '2026-12-01',
      place: ['44000', 'NANTES', '44', '52'],
    }),
    unitNumber(2),
  ]);
  expect(ended.changements).toBe(3);
  const { marque, changements } = done<ChangesResult>(session, 'changementsPanel');
  expect(changements.map(({ sujet, garde, message }) => [sujet, garde, message])).toEqual([
    [
      'Adresse du siège',
      false,
      'Code postal : 29200 → 44000 ; Commune : BREST → NANTES ; Département : 29 → 44 ; Région : Bretagne → Pays de la Loire',
    ],
    ['Catégorie', false, 'Catégorie INSEE : PME → ETI'],
    ['Situation', false, 'Situation : active → fermée'],
  ]);
  expect(supplier(session, 'F1')).toMatchObject({ 'Catégorie INSEE': 'PME', Situation: 'active', Commune: 'BREST' });
  const [, category] = changements;
  done(session, 'appliquerChangements', { marque, acceptes: [category!.id] });
  expect(supplier(session, 'F1')).toMatchObject({
    'Catégorie INSEE': 'ETI',
    'Catégorie retenue': 'ETI',
    Situation: 'active',
  });
  expect(done<ChangesResult>(session, 'changementsPanel').total).toBe(2);
  expect(ask(session, 'appliquerChangements', { marque, acceptes: [category!.id] })).toMatchObject({
    failure: { kind: 'conflict', code: 'changed' },
  });
});

test('a value that a person typed is kept and marked, until they choose the register’s', () => {
  const { session, ended } = laterOn(
    [aUnit({ siren: inventedSiren(1), inseeClass: 'GE' }), unitNumber(2)],
    (before) => {
      type(before, 'F1', 'Catégorie INSEE', 'ETI');
      type(before, 'F2', 'Commune', 'Quimper');
      type(before, 'F2', 'À corriger', 'Demander le bilan');
    },
  );
  expect(ended.changements).toBe(1);
  expect(supplier(session, 'F1')).toMatchObject({
    ...{ 'Catégorie INSEE': 'ETI', 'Catégorie retenue': 'ETI' },
    'À corriger': 'Annuaire : Catégorie INSEE « GE », autre que la valeur saisie',
  });
  expect(supplier(session, 'F2')).toMatchObject({ Commune: 'Quimper', 'À corriger': 'Demander le bilan' });
  const { marque, changements } = done<ChangesResult>(session, 'changementsPanel');
  expect(changements).toMatchObject([{ garde: true, message: 'Catégorie INSEE : ETI → GE' }]);
  done(session, 'appliquerChangements', { marque, acceptes: changements.map(({ id }) => id) });
  expect(supplier(session, 'F1')).toMatchObject({ 'Catégorie INSEE': 'GE', 'À corriger': '' });
});

test('« Vérifié le » is not written beside a declared class: it would pass for the date of its proof', () => {
  const { session } = aPanel(panelOf(1), { units: unitsOf(1) });
  type(session, 'F1', 'Catégorie retenue', 'ETI');
  type(session, 'F1', 'Source de la catégorie', 'déclarée');
  completeByTriggers(session);
  expect(supplier(session, 'F1')).toMatchObject({ 'Vérifié le': '', 'Catégorie INSEE': 'PME', 'À confirmer': 'Oui' });
});

test('paused, a job asks nothing; resumed it goes on where it was; stopped it keeps what it has', () => {
  const { session, received } = aPanel(panelOf(60), { units: unitsOf(60) });
  completion(session, 'demarrer');
  expect(completion(session, 'avancer')).toMatchObject({ etat: 'done' });
  const { session: other, received: log } = aPanel(panelOf(300), { units: unitsOf(300) });
  completion(other, 'demarrer');
  const { faits } = completion(other, 'avancer');
  expect(faits).toBeGreaterThan(80);
  expect(completion(other, 'pause').etat).toBe('paused');
  other.advanceClock(24 * 60 * minute);
  expect(completion(other, 'avancer').faits).toBe(faits);
  expect(log).toHaveLength(faits);
  expect(completion(other, 'reprendre').etat).toBe('running');
  completion(other, 'avancer');
  expect(completion(other, 'arreter').etat).toBe('stopped');
  const filled = recordsOf(other, 'Fournisseurs').filter((row) => row['Catégorie INSEE'] === 'PME').length;
  expect(filled).toBe(log.length);
  expect(Math.max(...asked(log).values())).toBe(1);
  expect(received).toHaveLength(60);
});

test('5 000 suppliers at 5 requests a second: under five minutes a run, no more runs than needed and one, once each', () => {
  const { session, received } = aPanel(panelOf(5000), { units: unitsOf(5000) });
  completion(session, 'demarrer');
  const lasted: number[] = [];
  const started = session.now();
  while (completion(session, 'etat').etat === 'running' && lasted.length < 20) {
    for (const { result } of session.advanceClock(7 * minute)) lasted.push(result.elapsed);
  }
  const seconds = (received[received.length - 1]!.at - started) / 1000;
  console.log(
    `5 000 SIREN: ${lasted.length} slices, the longest ${(Math.max(...lasted) / 1000).toFixed(0)} s, ${seconds.toFixed(0)} s in all`,
  );
  expect(completion(session, 'etat')).toMatchObject({ etat: 'done', faits: 5000 });
  expect(Math.max(...lasted)).toBeLessThan(5 * minute);
  expect(lasted.length).toBeLessThanOrEqual(Math.ceil(1000 / 300) + 1);
  expect(received).toHaveLength(5000);
  expect(Math.max(...asked(received).values())).toBe(1);
  const perSecond = new Map<number, number>();
  for (const { at } of received) perSecond.set(Math.floor(at / 1000), (perSecond.get(Math.floor(at / 1000)) ?? 0) + 1);
  expect(Math.max(...perSecond.values())).toBeLessThanOrEqual(7);
  expect(recordsOf(session, 'Fournisseurs').filter((row) => row['Catégorie INSEE'] !== 'PME')).toEqual([]);
}, 120_000);

test('a register with every trouble, 429 half of the time: complete in the end, polite, nothing lost', () => {
  const troubles = { rates: { '429': 0.5, '500': 0.08, muet: 0.04, coupe: 0.06, charabia: 0.04 }, retryAfter: 30 };
  const { session, received } = aPanel(panelOf(40), { units: unitsOf(40), troubles, draw: seededRandom(7) });
  const ended = completeByTriggers(session);
  expect(ended).toMatchObject({ etat: 'done', faits: 40 });
  expect(countsOf(ended)).toEqual({ active: 40 });
  for (const { at, status } of received.filter((one) => one.status === 429)) {
    const next = received.find((other) => other.at > at);
    if (next) expect({ status, wait: next.at - at >= 30_000 }).toEqual({ status, wait: true });
  }
  expect(received.length).toBeLessThan(200);
});

test('one company that always fails is left as « à réessayer » after six tries, the others are complete', () => {
  const poisoned = inventedSiren(3);
  const tries: string[] = [];
  const { http } = aRegister({ units: unitsOf(6) }, () => 0);
  const failing: typeof http = (requests) => {
    const answers = http(requests);
    return requests.map(({ url }, index) => {
      if (!url.includes(poisoned)) return answers[index]!;
      tries.push(url);
      return { ok: true, status: 500, headers: {}, body: '' };
    });
  };
  const { session } = aPanel(panelOf(6), { units: [] }, { http: failing });
  const ended = completeByTriggers(session);
  expect(countsOf(ended)).toEqual({ active: 5, failed: 1 });
  expect(ended.signalements).toMatchObject([{ code: 'failed', identifiant: poisoned }]);
  expect(supplier(session, 'F3')).toMatchObject({ 'Catégorie INSEE': '', Situation: '' });
  expect(tries).toHaveLength(6);
});

test('a register down for a day: the workbook is usable, the states are honest, and the job ends by itself', () => {
  const { session, received } = aPanel(panelOf(8), {
    ...{ units: [], draw: () => 0 },
    troubles: { rates: { '500': 1 }, retryAfter: 0 },
  });
  completion(session, 'demarrer');
  session.advanceClock(3 * 60 * minute);
  const meanwhile = completion(session, 'etat');
  expect(meanwhile.etat).toBe('running');
  expect(countsOf(meanwhile)).toEqual({ 'to-ask': 8 });
  expect(done(session, 'actualiser', { year: null })).toEqual({ annees: [] });
  session.advanceClock(36 * 60 * minute);
  const ended = completion(session, 'etat');
  expect(ended.etat === 'stalled' || ended.etat === 'done').toBe(true);
  expect(countsOf(ended)['active']).toBeUndefined();
  expect(received.length).toBeLessThan(60);
  expect(session.platform.triggers).toEqual([]);
});

test('with the key of INSEE, a hundred SIREN a request; a refused key stops the job and says so', () => {
  const { session, received } = aPanel(panelOf(250), { units: unitsOf(240) });
  expect(ask(session, 'completer', { action: 'demarrer', source: 'sirene' })).toMatchObject({
    failure: { code: 'no-key' },
  });
  done(session, 'reglerCleInsee', { cle: 'une-cle' });
  expect(JSON.stringify(session.workbook)).not.toContain('une-cle');
  completion(session, 'demarrer', { source: 'sirene' });
  expect(countsOf(completion(session, 'avancer'))).toEqual({ active: 240, unknown: 10 });
  expect(received.map(({ sirens }) => sirens.length)).toEqual([100, 100, 50]);
  expect(supplier(session, 'F1')).toMatchObject({ 'Catégorie INSEE': 'PME', SIAE: '', CA: '', Commune: '' });
  const refusal = { ok: true, status: 401, headers: {}, body: '{}' } as const;
  const refused = aPanel(panelOf(3), { units: [] }, { http: (requests) => requests.map(() => refusal) });
  done(refused.session, 'reglerCleInsee', { cle: 'fausse' });
  completion(refused.session, 'demarrer', { source: 'sirene' });
  expect(completion(refused.session, 'avancer')).toMatchObject({
    etat: 'stalled',
    message: 'L’INSEE refuse la clé. Vérifiez-la, puis relancez ; rien n’est perdu.',
  });
});

test('without network: a file of answers, then an export of Sirene', () => {
  const { session, received } = aPanel(panelOf(3), { units: [] });
  const texte = JSON.stringify({ results: [aUnit({ siren: inventedSiren(1), inseeClass: 'ETI', kinds: 'EI' })] });
  done(session, 'importerAnnuaire', { fichier: 'reponses.json', texte, lignes: [] });
  expect(supplier(session, 'F1')).toMatchObject({ 'Catégorie INSEE': 'ETI', SIAE: 'EI', 'Catégorie retenue': 'ETI' });
  const lignes = [
    ['siren', 'denominationUniteLegale', 'categorieEntreprise', 'trancheEffectifsUniteLegale', 'autre'],
    [inventedSiren(2), '=HYPERLINK("x")', 'PME', '02', ''],
    ['123456789', 'Remplissage', 'GE', '53', ''],
  ];
  done(session, 'importerAnnuaire', { fichier: 'sirene.csv', texte: '', lignes });
  expect(supplier(session, 'F2')).toMatchObject({
    'Catégorie INSEE': 'PME',
    'Catégorie retenue': 'TPE',
    Situation: '',
  });
  expect(ask(session, 'importerAnnuaire', { fichier: 'x.csv', texte: '', lignes: [['a', 'b']] })).toMatchObject({
    failure: { kind: 'user', code: 'unreadable-file' },
  });
  expect(received).toEqual([]);
});
