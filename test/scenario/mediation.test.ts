import type { CaseListResult, HandOverResult, RetentionResult, TextResult } from '../../src/bridge/mediation-messages';
import {
  admissibleCase,
  anInstalledLog,
  aMediatorSession,
  entry,
  mediatorAddress,
  move,
  openCase,
  opening,
  refusalToMove,
  save,
  saveRequest,
  viewOf,
} from './mediator-session';
import { aSession, ask, cellsByTab, copyOf, done, install, recordsOf } from './workbook-session';

const closing = { closedOn: '2026-11-23' };

describe('voie A', () => {
  const session = anInstalledLog();

  test('a case opens in a minute, with its declaration of interests, under a number that says nothing', () => {
    expect(openCase(session)).toBe('2026-001');
    expect(recordsOf(session, 'Dossiers')[0]).toMatchObject({ Statut: 'Reçue', Fournisseur: 'Goéland SARL' });
    expect(recordsOf(session, 'Déclarations')[0]).toMatchObject({
      'Lien d’intérêts': 'aucun lien',
      Par: mediatorAddress,
    });
  });

  test.each([
    ['fullAgreement', { ...closing, agreement: 'Pénalités levées', followUpOn: '2027-01-15' }],
    ['partialAgreement', { ...closing, agreement: 'Moitié levée' }],
    ['noAgreement', closing],
    ['withdrawn', closing],
    ['lapsed', { ...closing, reason: 'collective' }],
    ['transferred', { ...closing, transferConsentOn: '2026-11-23' }],
  ])('a mediation that runs, once suspended, may end as %s; closed, it does not open again', (status, fields) => {
    const numero = admissibleCase(session);
    move(session, numero, 'running', entry);
    move(session, numero, 'suspended', { suspendedOn: '2026-11-23', suspension: 'expert' });
    move(session, numero, 'running');
    move(session, numero, status, fields);
    expect(viewOf(session, numero).suites.every(({ possible }) => !possible)).toBe(true);
    expect(refusalToMove(session, numero, 'running', entry)).toContain('ne se rouvre pas');
  });

  test.each([
    ['inadmissible', { admissibilityOn: '2026-11-23', ...closing, reason: 'noPriorStep' }],
    ['redirected', { ...closing, reason: 'alert', redirectedTo: 'alert' }],
    ['refused', { ...closing, reason: 'companyRefused' }],
  ])('an examined case may end as %s', (status, fields) => {
    const numero = admissibleCase(session);
    move(session, numero, status, fields);
    expect(viewOf(session, numero).suites.every(({ possible }) => !possible)).toBe(true);
  });

  test('admissibility asks for the prior step (date, answer): without it no mediation runs, and the reason is told', () => {
    const numero = openCase(session);
    expect(refusalToMove(session, numero, 'running', entry)).toBe('Passez d’abord par « En examen de recevabilité ».');
    move(session, numero, 'examined', { acknowledgedOn: '2026-11-23' });
    expect(refusalToMove(session, numero, 'running', entry)).toBe(
      'Avant cela : notez la démarche préalable du demandeur, sa date et la réponse reçue.',
    );
    expect(refusalToMove(session, numero, 'noticed')).toBe('Ce statut appartient à l’autre voie.');
  });

  test.each(['collective', 'alert'])('a case with « %s » is redirected, never mediated', (channel) => {
    const numero = admissibleCase(session);
    save(session, 'dossier', numero, { otherChannels: channel });
    expect(refusalToMove(session, numero, 'running', entry)).toContain('réorientez le dossier');
    move(session, numero, 'redirected', { ...closing, reason: channel, redirectedTo: 'court' });
  });

  test('a mediator tied to the buyer, the budget or the decision says what follows before the case opens', () => {
    const request = {
      quoi: 'saisine',
      numero: '',
      id: 'direct',
      marque: '',
      champs: { ...opening, interest: 'budget' },
    };
    const answer = ask(session, 'enregistrer', request);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'measure' } });
    const numero = openCase(session, { interest: 'budget', measure: 'national' });
    save(session, 'dossier', numero, { priorStepOn: '2026-10-15', priorAnswer: 'silent' });
    move(session, numero, 'examined', { acknowledgedOn: '2026-11-23' });
    expect(refusalToMove(session, numero, 'running', entry)).toContain('un lien d’intérêts est déclaré');
    move(session, numero, 'transferred', { ...closing, transferConsentOn: '2026-11-20' });
  });

  test('Cass. com., 11 mai 2022, n° 20-23.298: limitation cannot be reached before six months after the written end', () => {
    const numero = admissibleCase(session, { receivedOn: '2026-08-03' });
    move(session, numero, 'inadmissible', {
      ...{ admissibilityOn: '2026-11-23', closedOn: '2026-08-31', reason: 'noPriorStep' },
      closingNoticeOn: '2026-08-31',
    });
    const fields = viewOf(session, numero).champs;
    expect(fields).toContainEqual({ libelle: 'Prescription non acquise avant le', valeur: '28/02/2027' });
  });

  test('a closing that nobody wrote of is reminded', () => {
    const numero = admissibleCase(session, { receivedOn: '2026-10-20' });
    move(session, numero, 'withdrawn', { closedOn: '2026-11-01' });
    expect(viewOf(session, numero).rappels[0]).toMatchObject({ date: '2026-11-08', enRetard: true });
  });

  test('what each side says stands apart, and a document says whether CPC 1528-3 protects it', () => {
    const numero = openCase(session);
    save(session, 'echange', numero, { kind: 'call', side: 'supplier', summary: 'Il doute' });
    save(session, 'echange', numero, { kind: 'document', side: 'company', document: 'Note', nature: 'elaborated' });
    const sides = viewOf(session, numero).echanges.map(({ cote, elements }) => [
      cote,
      elements.map(({ texte }) => texte),
    ]);
    expect(sides).toEqual([
      ['Avec le fournisseur', ['Il doute']],
      ['Avec l’entreprise', ['Note : pièce élaborée (confidentielle, 1528-3 CPC)']],
      ['Ensemble', []],
    ]);
  });
});

test('voie B keeps milestones only: its form has no field for content, and what a page sends all the same is dropped', () => {
  const session = anInstalledLog();
  const numero = openCase(session, { subject: 'Secret', facts: 'Secret' }, 'national');
  expect(ask(session, 'enregistrer', saveRequest(session, 'dossier', numero, { facts: 'Secret' })).ok).toBe(true);
  expect(
    ask(session, 'enregistrer', saveRequest(session, 'echange', numero, { kind: 'call', side: 'joint' })),
  ).toMatchObject({
    ok: false,
    failure: { code: 'route-b' },
  });
  move(session, numero, 'contactsFound', { contactsFoundOn: '2026-11-23' });
  move(session, numero, 'connected', { connectedOn: '2026-11-23' });
  move(session, numero, 'accepted', { answeredOn: '2026-11-23' });
  move(session, numero, 'announced', { ...closing, announcedOutcome: 'agreement' });
  expect(JSON.stringify(cellsByTab(session))).not.toContain('Secret');
  const other = openCase(session, {}, 'national');
  move(session, other, 'contactsFound', { contactsFoundOn: '2026-11-23' });
  move(session, other, 'connected', { connectedOn: '2026-11-23' });
  move(session, other, 'declined', { answeredOn: '2026-11-23' });
  move(session, other, 'announced', { ...closing, announcedOutcome: 'noAgreement' });
});

/** What a person would lose of the log, rows in any order. */
function logOf(session: ReturnType<typeof anInstalledLog>): string {
  const cells = cellsByTab(session);
  return JSON.stringify(
    ['Dossiers', 'Parties', 'Échanges', 'Déclarations'].map((tab) => [...(cells[tab] ?? [])].sort()),
  );
}

describe('accidents', () => {
  const base = anInstalledLog();
  const numero = admissibleCase(base);
  save(base, 'partie', numero, { role: 'supplier', name: 'Léa Morvan' });
  const copied = () => aMediatorSession(copyOf(base));

  const saves = [
    ['a new case', () => ({ quoi: 'saisine', numero: '', id: 'direct', marque: '', champs: opening })],
    ['a qualification', () => saveRequest(copied(), 'dossier', numero, { facts: 'Autre chose', stake: 'over1m' })],
    ['a change of a party', () => saveRequest(copied(), 'partie', numero, { name: 'Léa Le Goff' }, '1')],
    ['an exchange', () => saveRequest(copied(), 'echange', numero, { kind: 'call', side: 'joint', summary: 'Oui' })],
    ['a status', () => saveRequest(copied(), 'suite', numero, entry, 'running')],
  ] as const;

  test.each(saves)('%s that dies or fails at any service call is whole before or after', (_, requestOf) => {
    const request = requestOf();
    const whole = copied();
    done(whole, 'enregistrer', request);
    const calls = whole.lastCalls().total;
    done(whole, 'registre', {});
    const before = logOf(base);
    const after = logOf(whole);
    expect(after).not.toBe(before);
    const outcomes = new Set<string>();
    for (let call = 1; call <= calls; call++) {
      const error = 'Service Spreadsheets failed while accessing document with id test.';
      const fault = { faults: [{ atCall: call, error }] };
      // Every call may be the last; every third may fail, which the script survives.
      for (const incidents of call % 3 === 0 ? [{ killAtCall: call }, fault] : [{ killAtCall: call }]) {
        const session = copied();
        const run = session.run({ function: 'enregistrer', args: [request], incidents });
        expect(JSON.stringify(run.logs)).not.toMatch(/Morvan|Goff|Autre chose|Goéland/);
        done(session, 'registre', {});
        const found = logOf(session);
        expect([before, after]).toContain(found);
        outcomes.add(found === after ? 'after' : 'before');
      }
    }
    expect(outcomes.size).toBe(2);
  });

  test('two cases opened at once are both kept, under two numbers', () => {
    const session = copied();
    const request = (supplier: string) => ({
      ...{ quoi: 'saisine', numero: '', id: 'direct', marque: '' },
      champs: { ...opening, supplier },
    });
    const answers: unknown[] = [];
    session.run({
      function: 'enregistrer',
      args: [request('Premier')],
      incidents: {
        interleavings: [{ atLockCall: 2, run: () => answers.push(ask(session, 'enregistrer', request('Second'))) }],
      },
    });
    if (!(answers[0] as { ok: boolean }).ok) done(session, 'enregistrer', request('Second'));
    const rows = recordsOf(session, 'Dossiers').map((row) => [row['N° de dossier'], row['Fournisseur']]);
    expect(rows.slice(1).map(([number]) => number)).toEqual(['2026-002', '2026-003']);
    expect(
      rows
        .slice(1)
        .map(([, name]) => name)
        .sort(),
    ).toEqual(['Premier', 'Second']);
  });

  test('a case that changed since its form was shown, by a page or by hand, is not written over', () => {
    const session = copied();
    const late = saveRequest(session, 'dossier', numero, { facts: 'Tardif' });
    save(session, 'dossier', numero, { facts: 'Premier' });
    expect(ask(session, 'enregistrer', late)).toMatchObject({ ok: false, failure: { code: 'changed' } });
    const again = saveRequest(session, 'dossier', numero, { facts: 'Tardif' });
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Dossiers')!;
    const place = sheet.values[0]!.indexOf('Faits');
    sheet.values[1]![place] = 'À la main';
    expect(ask(session, 'enregistrer', again)).toMatchObject({ ok: false, failure: { code: 'changed' } });
    expect(sheet.values[1]![place]).toBe('À la main');
  });

  test('a column of the person’s own, between ours, keeps its formula', () => {
    const session = copied();
    session.run({ function: 'registre' });
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Dossiers')!;
    const width = sheet.values[0]!.length;
    // A column moved into the middle by hand: its own header, a formula on the line of the case.
    for (const row of sheet.values) row?.splice(5, 0, '');
    sheet.columnCount = width + 1;
    sheet.styles.splice(5, 0, undefined);
    sheet.values[0]![5] = 'Mon calcul';
    sheet.formulas.set(2 * 32768 + 6, '=1+1');
    sheet.values[1]![5] = 2;
    save(session, 'dossier', numero, { facts: 'Autre', receivedOn: '2026-11-19' });
    expect(sheet.formulas.get(2 * 32768 + 6)).toBe('=1+1');
    expect(recordsOf(session, 'Dossiers')[0]).toMatchObject({ Faits: 'Autre', 'Saisine le': 46345 });
  });
});

test.each(['=HYPERLINK("https://mechant.example";"x")', '+1+1', '@SUM(1)', '<script>x</script>', '-2+3'])(
  'the text %s stays a text in every field',
  (payload) => {
    const session = anInstalledLog();
    const numero = openCase(session, { supplier: payload, subject: payload, nextStep: payload });
    save(session, 'dossier', numero, { facts: payload, agreement: payload });
    save(session, 'partie', numero, {
      ...{ role: 'supplier', name: payload, organisation: payload, siren: payload, address: payload },
      ...{ position: payload, email: payload, phone: payload },
    });
    save(session, 'echange', numero, { kind: 'document', side: 'joint', summary: payload, document: payload });
    for (const sheet of session.workbook.sheets) expect([...sheet.formulas.values()]).toEqual([]);
    expect(recordsOf(session, 'Dossiers')[0]).toMatchObject({ Fournisseur: payload, Faits: payload });
    expect(recordsOf(session, 'Parties')[0]).toMatchObject({ Nom: payload, Téléphone: payload });
    expect(viewOf(session, numero).titre).toBe(payload);
  },
);

describe('retention', () => {
  const session = anInstalledLog();
  const numero = admissibleCase(session);
  save(session, 'partie', numero, { role: 'supplier', name: 'Léa Morvan', email: 'lea@goeland.fr' });
  save(session, 'partie', numero, { role: 'buyer', name: 'Paul Quéré' });
  save(session, 'echange', numero, { kind: 'call', side: 'supplier', summary: 'Léa Morvan doute' });
  save(session, 'echange', numero, { kind: 'call', side: 'company', summary: 'Paul Quéré cède' });

  test('a person’s export holds their own lines and what names them, and nothing of the other side', () => {
    const { texte } = done<TextResult>(session, 'personne', { nom: 'morvan', numero: '' });
    expect(texte).toContain('lea@goeland.fr');
    expect(texte).toContain('Léa Morvan doute');
    expect(texte).not.toContain('Quéré');
    const whole = done<TextResult>(session, 'personne', { nom: '', numero });
    expect(whole.texte).toContain('Paul Quéré cède');
  });

  test('a party taken away leaves nothing of its own in the file', () => {
    save(session, 'partie', numero, { role: 'other', name: 'Témoin Retiré' });
    const removal = { ...saveRequest(session, 'partie', numero, {}, '3'), retirer: true };
    done(session, 'enregistrer', removal);
    expect(JSON.stringify(session.workbook.sheets.map(({ values }) => values))).not.toContain('Témoin Retiré');
  });

  const choose = (kind: string): RetentionResult => {
    const list = done<RetentionResult>(session, 'conservation', { choisis: [], marque: '' });
    const choisis = list.lignes.filter(({ code }) => code.startsWith(kind)).map(({ code }) => code);
    return done<RetentionResult>(session, 'conservation', { choisis, marque: list.marque });
  };

  test('notes are destroyed at closure, on a click, after the list of what goes', () => {
    expect(done<RetentionResult>(session, 'conservation', { choisis: [], marque: '' }).lignes).toEqual([]);
    move(session, numero, 'running', entry);
    move(session, numero, 'fullAgreement', {
      ...{ closedOn: '2026-11-23', agreement: 'Pénalités levées', closingNoticeOn: '2026-11-23' },
    });
    const list = done<RetentionResult>(session, 'conservation', { choisis: [], marque: '' });
    expect(list.lignes[0]?.disparait).toContain('23/11/2026 · appel');
    const wrong = ask(session, 'conservation', { choisis: [list.lignes[0]!.code], marque: 'autre' });
    expect(wrong).toMatchObject({ ok: false, failure: { code: 'changed' } });
    choose('notes');
    expect(recordsOf(session, 'Échanges')).toEqual([]);
    expect(recordsOf(session, 'Dossiers')[0]).toMatchObject({ Faits: '', 'Accord (termes)': 'Pénalités levées' });
  });

  test('six months later the agreement and the exact dates go to the archive, for five years', () => {
    session.advanceClock(200 * 86_400_000);
    choose('archive');
    expect(recordsOf(session, 'Dossiers')).toEqual([]);
    expect(recordsOf(session, 'Parties')).toEqual([]);
    expect(recordsOf(session, 'Archive')[0]).toMatchObject({
      'N° de dossier': numero,
      'Accord (termes)': 'Pénalités levées',
    });
    expect(openCase(session, { receivedOn: '2027-06-01' })).toBe('2027-001');
  });

  test('then only a statistic without name, number or date is left', () => {
    session.advanceClock(5 * 366 * 86_400_000);
    choose('purge');
    expect(recordsOf(session, 'Archive')[0]).toMatchObject({
      ...{ 'N° de dossier': '', Fournisseur: '', 'Accord (termes)': '', 'Clôture le': '', 'À purger le': '' },
      ...{ Année: 2026, Statut: 'Close – accord total', Catégorie: '2 · Retenues, pénalités, intérêts moratoires' },
    });
    expect(JSON.stringify(session.workbook.sheets.map(({ values }) => values))).not.toMatch(
      /Morvan|Quéré|Pénalités levées/,
    );
  });

  test('an archive cut short anywhere is done again without doubling', () => {
    const open = anInstalledLog();
    const one = admissibleCase(open);
    save(open, 'partie', one, { role: 'supplier', name: 'Léa' });
    move(open, one, 'withdrawn', closing);
    open.advanceClock(200 * 86_400_000);
    const list = done<RetentionResult>(open, 'conservation', { choisis: [], marque: '' });
    const code = list.lignes.find((line) => line.code.startsWith('archive'))!.code;
    const demand = { choisis: [code], marque: list.marque };
    const copy = () =>
      aMediatorSession({
        ...copyOf(open),
        startAt: open.now(),
      });
    const whole = copy();
    done(whole, 'conservation', demand);
    const calls = whole.lastCalls().total;
    for (let killAtCall = 1; killAtCall <= calls; killAtCall++) {
      const session = copy();
      session.run({ function: 'conservation', args: [demand], incidents: { killAtCall } });
      const again = done<RetentionResult>(session, 'conservation', { choisis: [], marque: '' });
      const left = again.lignes.filter((line) => line.code.startsWith('archive')).map((line) => line.code);
      if (left.length > 0) done(session, 'conservation', { choisis: left, marque: again.marque });
      expect(recordsOf(session, 'Archive')).toHaveLength(1);
      expect([...recordsOf(session, 'Dossiers'), ...recordsOf(session, 'Parties')]).toEqual([]);
    }
  });

  test('« Passer la main… » walks through what to share, archive, tell and revoke', () => {
    const { etapes, fiche } = done<HandOverResult>(session, 'passerLaMain', {});
    expect(etapes.map(({ titre }) => titre)).toHaveLength(8);
    expect(fiche).toContain('2027-001 · Reçue');
    expect(fiche).not.toContain('Goéland');
  });
});

describe('who may open the log', () => {
  test('the mediator’s log closes as soon as anyone but his deputy is listed', () => {
    const session = anInstalledLog();
    session.platform.viewers.push('curieux@exemple.fr');
    expect(ask(session, 'registre', {})).toMatchObject({ ok: false, failure: { code: 'shared' } });
    session.platform.viewers.length = 0;
    session.platform.editors.push('suppleant@exemple.fr');
    expect(ask(session, 'registre', {})).toMatchObject({ ok: false, failure: { code: 'shared' } });
    const settings = session.workbook.sheets.find(({ name }) => name === 'Paramètres du médiateur')!;
    settings.values.find((row) => row?.[0] === 'Adresse électronique du suppléant')![1] = 'suppleant@exemple.fr';
    expect(ask<CaseListResult>(session, 'registre', {}).ok).toBe(true);
    const other = session.run({ function: 'registre', args: [{}], user: 'suppleant@exemple.fr' });
    expect(other.ok && other.value).toMatchObject({ ok: true });
  });

  test('a « classeur unique » locks itself when an editor is listed, and asks about link sharing at each opening', () => {
    const session = anInstalledLog({}, 'unique');
    expect(ask(session, 'registre', {})).toMatchObject({ ok: false, failure: { code: 'to-confirm' } });
    expect(ask(session, 'registre', { confirme: true }).ok).toBe(true);
    const numero = openCase(session);
    session.platform.editors.push('collegue@exemple.fr');
    for (const call of ['registre', 'dossier', 'enregistrer', 'activite', 'passerLaMain', 'conservation', 'personne']) {
      const message = { confirme: true, numero, quoi: 'saisine', id: 'direct', marque: '', champs: opening, nom: 'x' };
      expect({ call, answer: ask(session, call, message) }).toMatchObject({
        answer: { ok: false, failure: { code: 'shared' } },
      });
    }
  });

  test('the mediator’s script refuses the correspondant’s workbook', () => {
    const session = aSession();
    install(session);
    const wrong = aMediatorSession({ workbook: session.workbook });
    const answer = ask(wrong, 'installer', { workbook: 'mediateur', modules: [] });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'not-here' } });
  });
});

test('a reminder says how many cases, in its subject and in its text, and no more', () => {
  const session = anInstalledLog();
  openCase(session, { nextStepDue: '2026-11-24' });
  done(session, 'rappels', { actif: true });
  session.advanceClock(24 * 3_600_000);
  expect(session.platform.mails.map(({ to, subject, body }) => ({ to, subject, body }))).toEqual([
    { to: mediatorAddress, subject: '1 dossier à suivre', body: '1 dossier à suivre' },
  ]);
});
