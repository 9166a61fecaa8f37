import type { AutomationResult } from '../../src/bridge/messages';
import type { Incidents } from '../../local/run/execution';
import type { Session } from '../../local/run/session';
import type { StoredMail } from '../../local/store/platform';
import { aFilledWorkbook, aSession, ask, cellsByTab, copyOf, done, importRows, recordsOf } from './workbook-session';

const day = 86_400_000;
const handler = 'declencheurActualiser';
const alerted = 'camille.martin@exemple.fr';

const suppliers = [
  ['Code fournisseur', 'Raison sociale', 'SIREN', 'Catégorie INSEE'],
  ['F1', 'Goéland SARL', '552081317', 'PME'],
  ['F2', 'Cormoran SA', '487444697', 'GE'],
];
const header = ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT'];
const good = [header, ['A-1', '1', 'F1', '10/01/2025', '400,00'], ['A-2', '1', 'F2', '11/02/2025', '600,00']];
const bad = [header, ['B-1', '1', 'F2', '12/03/2025', '3000,00']];

/** Types a value in the row of a tab whose first cell is `key`, in the column of that header. */
function type(session: Session, tab: string, key: string, column: string, value: string): void {
  const values = session.workbook.sheets.find(({ name }) => name === tab)?.values ?? [];
  const headerRow = values.findIndex((row) => row?.includes(column));
  const row = values.findIndex((cells) => cells?.[0] === key);
  session.editCell({ sheet: tab, row: row + 1, column: (values[headerRow]?.indexOf(column) ?? -1) + 1, value });
}

/** A refreshed workbook where the share of PME is 40 % for a target of 30 %, and the refresh not yet scheduled. */
function prepared(): Session {
  const session = aFilledWorkbook({ suppliers, purchases: good });
  type(session, 'Indicateurs', 'ACH-01', 'Cibles par année', '30 %');
  done(session, 'actualiser', { year: null });
  return session;
}

const base = prepared();

function copied(): Session {
  return aSession(copyOf(base));
}

/** The prepared workbook, refreshed every week with its alerts sent. */
function scheduled(refresh: 'weekly' | 'monthly' = 'weekly', mailTo = alerted): Session {
  const session = copied();
  done(session, 'reglerAutomatisation', { refresh, mailTo });
  return session;
}

function shareOf(session: Session): number | undefined {
  const rows = recordsOf(session, '_figures');
  return Number(rows.find((row) => row['Code'] === 'ACH-01' && String(row['Période']) === '2025')?.['Valeur']);
}

function journal(session: Session): string[] {
  return recordsOf(session, 'Journal')
    .filter((row) => row['Commande'] === 'actualisation programmée')
    .map((row) => String(row['Résultat']));
}

const mails = ({ platform }: Session): readonly StoredMail[] => platform.mails;
const read = (session: Session) => done<AutomationResult>(session, 'automatisation');

describe('« Automatisation… »', () => {
  test('is off at first, then tells the rhythm, the address and the next run', () => {
    const session = copied();
    const off = { actualisation: 'never', alertes: '', derniere: '', prochaine: '', erreur: '' };
    expect(read(session)).toEqual(off);
    const weekly = done(session, 'reglerAutomatisation', { refresh: 'weekly', mailTo: ` ${alerted} ; b@exemple.fr` });
    const alertes = `${alerted}, b@exemple.fr`;
    expect(weekly).toEqual({ ...off, actualisation: 'weekly', alertes, prochaine: '2026-11-30' });
    expect(read(session)).toEqual(weekly);
  });

  test('keeps one trigger, whatever one chooses, and none once stopped', () => {
    const session = scheduled();
    done(session, 'reglerAutomatisation', { refresh: 'monthly', mailTo: '' });
    expect(session.platform.triggers.map(({ handler: name }) => name)).toEqual([handler]);
    expect(read(session)).toMatchObject({ actualisation: 'monthly', prochaine: '2026-12-01', alertes: '' });
    done(session, 'reglerAutomatisation', { refresh: 'never', mailTo: '' });
    expect(session.platform.triggers).toEqual([]);
    expect(session.advanceClock(62 * day)).toEqual([]);
  });

  test('leaves other triggers and those of a colleague', () => {
    const session = scheduled();
    const other = { source: 'CLOCK', event: 'CLOCK', schedule: {} } as const;
    session.platform.triggers.push(
      { id: 'a', handler: 'autre', owner: session.platform.owner, ...other },
      { id: 'b', handler, owner: 'dominique@exemple.fr', ...other },
    );
    done(session, 'reglerAutomatisation', { refresh: 'never', mailTo: '' });
    expect(session.platform.triggers.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('a twenty-first trigger and a missing authorisation are told in French', () => {
    const session = copied();
    const full = Array.from({ length: 20 }, (_, index) => ({
      ...{ id: `t${index}`, handler: 'autre', owner: session.platform.owner },
      ...({ source: 'CLOCK', event: 'CLOCK', schedule: {} } as const),
    }));
    session.platform.triggers.push(...full);
    expect(ask(session, 'reglerAutomatisation', { refresh: 'weekly', mailTo: '' })).toMatchObject({
      failure: { kind: 'quota', message: expect.stringContaining('vingt déclencheurs') as string },
    });
    const poor = aSession({
      ...copyOf(base),
      scopes: ['spreadsheets.currentonly', 'userinfo.email'].map((name) => `https://www.googleapis.com/auth/${name}`),
    });
    expect(ask(poor, 'reglerAutomatisation', { refresh: 'weekly', mailTo: '' })).toMatchObject({
      failure: { kind: 'permission', message: expect.stringContaining('autorisation') as string },
    });
  });

  test('refuses a wrong address and changes nothing', () => {
    const session = copied();
    expect(ask(session, 'reglerAutomatisation', { refresh: 'weekly', mailTo: '=SOMME(A1)' })).toMatchObject({
      failure: { kind: 'user', code: 'wrong-address' },
    });
    expect(session.platform.triggers).toEqual([]);
  });

  test('gives an older workbook the setting that it lacks', () => {
    const session = copied();
    const settings = session.workbook.sheets.find(({ name }) => name === 'Paramètres');
    const row = settings?.values.findIndex((cells) => cells?.[0] === 'Alertes envoyées à') ?? -1;
    session.editCell({ sheet: 'Paramètres', row: row + 1, column: 1, value: 'Autre chose' });
    expect(done(session, 'reglerAutomatisation', { refresh: 'never', mailTo: alerted })).toMatchObject({
      alertes: alerted,
    });
    expect(read(session).alertes).toBe(alerted);
  });
});

describe('the scheduled refresh', () => {
  test('fires every week, refreshes the figures and mails only what was crossed, once', () => {
    const session = scheduled();
    expect(session.advanceClock(7 * day).map(({ result }) => result.ok)).toEqual([true]);
    expect(journal(session)).toEqual(['Indicateurs calculés pour 1 exercice : 2025. Aucun seuil franchi.']);
    expect(mails(session)).toEqual([]);
    importRows(session, { rows: bad });
    session.advanceClock(7 * day);
    expect(shareOf(session)).toBe(0.1);
    expect(mails(session)).toMatchObject([{ to: alerted, subject: 'Correspondant PME : 1 seuil franchi' }]);
    expect(mails(session)[0]?.body).toMatch(
      /- ACH-01 .*, 2025 : 10,0\s% \(cible 30,0\s%, manquée ; couverture 100,0\s%\)/,
    );
    expect(mails(session)[0]?.body).not.toMatch(/Goéland|Cormoran|F1|F2/);
    session.advanceClock(14 * day);
    expect(mails(session)).toHaveLength(1);
    expect(journal(session)).toHaveLength(4);
    expect(read(session)).toMatchObject({ derniere: expect.stringMatching(/^2026-12-21 06:/) as string, erreur: '' });
  });

  test('also writes to those of Responsables whose « Reçoit » asks for it, each what it asks', () => {
    const session = scheduled('weekly', '');
    importRows(session, {
      type: 'responsables',
      rows: [
        ['Nom', 'E-mail', 'Reçoit'],
        ['Alix', 'alix@exemple.fr', 'alertes, justificatifs à renouveler'],
        ['Béa', 'bea@exemple.fr', 'justificatifs à renouveler'],
        ['Cléo', 'cleo@exemple.fr', ''],
        ['Dany', 'pas une adresse', 'alertes'],
      ],
    });
    importRows(session, { rows: bad });
    session.advanceClock(7 * day);
    expect(mails(session)).toMatchObject([{ to: 'alix@exemple.fr', subject: 'Correspondant PME : 1 seuil franchi' }]);
    expect(read(session).erreur).toContain('Dany');
  });

  test('a crossing seen first by hand is told all the same', () => {
    const session = scheduled();
    session.advanceClock(7 * day);
    importRows(session, { rows: bad });
    done(session, 'actualiser', { year: null });
    session.advanceClock(7 * day);
    expect(mails(session)).toHaveLength(1);
  });

  test('fires every month', () => {
    const session = scheduled('monthly');
    expect(session.advanceClock(62 * day)).toHaveLength(2);
    expect(journal(session)).toHaveLength(2);
  });

  test('without address nothing is mailed; beyond the quota the mail waits for the next run', () => {
    const silent = scheduled('weekly', '');
    importRows(silent, { rows: bad });
    silent.advanceClock(7 * day);
    expect(mails(silent)).toEqual([]);
    const session = scheduled();
    importRows(session, { rows: bad });
    const spent = {
      from: session.platform.owner,
      cc: '',
      bcc: '',
      subject: '',
      body: '',
      htmlBody: '',
      attachments: [],
    };
    const to = Array.from({ length: 100 }, (_, index) => `a${index}@x.fr`).join(',');
    session.platform.mails.push({ at: session.now() + 6.9 * day, to, ...spent });
    session.advanceClock(7 * day);
    expect(mails(session)).toHaveLength(1);
    expect(read(session).erreur).toContain('quota de courriels');
    session.advanceClock(7 * day);
    expect(mails(session).slice(1)).toMatchObject([{ to: alerted }]);
    expect(read(session).erreur).toBe('');
  });

  test('undoes an interrupted import first', () => {
    const request = { type: 'achats', fileName: 'b.csv', rows: bad, columns: {}, replace: false };
    const invoices = (session: Session) => recordsOf(session, 'Achats').map((row) => row['N° de facture']);
    const interrupted = (killAtCall: number): Session => {
      const session = scheduled();
      session.run({ function: 'importer', args: [request], incidents: { killAtCall } });
      return invoices(session).includes('B-1') ? session : interrupted(killAtCall + 1);
    };
    const session = interrupted(28);
    expect(recordsOf(session, '_file').map((row) => row['État'])).toContain('en cours');
    session.advanceClock(7 * day);
    expect(invoices(session)).toEqual(['A-1', 'A-2']);
    expect(shareOf(session)).toBe(0.4);
  });

  test('while another execution holds the lock, it says so in the log and waits for the next run', () => {
    const session = scheduled();
    const runs: unknown[] = [];
    session.run({
      function: 'actualiser',
      args: [{ year: null }],
      incidents: { interleavings: [{ atLockCall: 2, run: () => runs.push(session.run({ function: handler })) }] },
    });
    expect(runs).toMatchObject([{ ok: true, logs: [{ text: expect.stringContaining('"code":"busy"') as string }] }]);
    expect(mails(session)).toEqual([]);
    session.advanceClock(7 * day);
    expect(journal(session)).toHaveLength(1);
  });

  test('that fails leaves its error in the Journal, and one mail without data while it lasts', () => {
    const session = scheduled();
    type(session, 'Indicateurs', 'ACH-01', 'Cibles par année', '35 %');
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Lignes à corriger');
    if (!sheet) throw new Error('no tab');
    sheet.name = 'Ailleurs';
    session.advanceClock(14 * day);
    expect(journal(session)).toHaveLength(2);
    expect(journal(session)[0]).toContain('« Lignes à corriger » manque');
    expect(mails(session).map(({ subject }) => subject)).toEqual([
      'Correspondant PME : l’actualisation programmée a échoué',
    ]);
    expect(read(session).erreur).toContain('« Lignes à corriger » manque');
    sheet.name = 'Lignes à corriger';
    session.advanceClock(7 * day);
    expect(read(session).erreur).toBe('');
  });
});

describe('the claims to renew', () => {
  /** The prepared workbook with the module of inclusion, a claim that ends in 60 days and one that ends in 67. */
  function withClaims(): Session {
    const session = aSession();
    done(session, 'installer', { workbook: 'correspondant', modules: ['ess'] });
    importRows(session, { type: 'fournisseurs', rows: suppliers });
    importRows(session, { rows: good });
    const claimed = ['Fournisseur', 'Qualité', 'Du', 'Au', 'Validé par', 'Validé le'];
    const validated = ['Camille Martin', '02/01/2024'];
    importRows(session, {
      type: 'justificatifs',
      rows: [
        claimed,
        ['F1', 'EI', '01/01/2024', '29/01/2027', ...validated],
        ['F1', 'TIH', '01/01/2024', '05/02/2027', ...validated],
        ['F2', 'ESS', '01/01/2024', '', ...validated],
      ],
    });
    done(session, 'reglerAutomatisation', { refresh: 'weekly', mailTo: alerted });
    return session;
  }

  const told = (session: Session): readonly string[] =>
    mails(session).map(({ at, subject, body }) => {
      const items = body.split('\n').filter((line) => line.startsWith('- '));
      return [new Date(at).toISOString().slice(0, 10), subject, ...items].join(' | ');
    });

  test('are mailed once when they come near their end, once when it is past, and never by a name', () => {
    const session = withClaims();
    // Mondays 30 November to 8 February.
    session.advanceClock(11 * 7 * day);
    const subject = 'Correspondant PME : 1 justificatif à renouveler';
    expect(told(session)).toEqual([
      `2026-11-30 | ${subject} | - 1 justificatif expire d’ici 60 jours, le 29/01/2027.`,
      `2026-12-07 | ${subject} | - 1 justificatif expire d’ici 60 jours, le 05/02/2027.`,
      `2027-02-01 | ${subject} | - 1 justificatif a expiré, le 29/01/2027.`,
      `2027-02-08 | ${subject} | - 1 justificatif a expiré, le 05/02/2027.`,
    ]);
    expect(
      mails(session)
        .map(({ body }) => body)
        .join(),
    ).not.toMatch(/Goéland|F1|TIH/);
    expect(journal(session).slice(0, 3)).toEqual([
      expect.stringContaining('Aucun seuil franchi. 1 justificatif à renouveler.'),
      expect.stringContaining('Aucun seuil franchi. 1 justificatif à renouveler.'),
      expect.stringMatching(/Aucun seuil franchi\.$/),
    ]);
  });

  test('that were renewed meanwhile are told no more', () => {
    const session = withClaims();
    session.advanceClock(14 * day);
    importRows(session, {
      type: 'justificatifs',
      rows: [
        ['Fournisseur', 'Qualité', 'Du', 'Au', 'Validé par', 'Validé le'],
        ['F1', 'EI', '01/12/2026', '30/11/2029', 'Camille Martin', '01/12/2026'],
        ['F1', 'TIH', '01/12/2026', '30/11/2029', 'Camille Martin', '01/12/2026'],
      ],
    });
    session.advanceClock(9 * 7 * day);
    expect(told(session)).toHaveLength(2);
  });

  test('wait for the next run where the mail could not leave', () => {
    const session = withClaims();
    type(session, 'Paramètres', 'Alertes envoyées à', 'Valeur', 'camille');
    session.advanceClock(7 * day);
    expect(mails(session)).toEqual([]);
    type(session, 'Paramètres', 'Alertes envoyées à', 'Valeur', alerted);
    session.advanceClock(7 * day);
    expect(told(session)).toEqual([
      '2026-12-07 | Correspondant PME : 2 justificatifs à renouveler | - 2 justificatifs expirent d’ici 60 jours, le premier le 29/01/2027.',
    ]);
  });
});

/** Accidents at each service call of the run: the server that dies, and the service that fails. */
function accidents(calls: number): { name: string; incidents: Incidents }[] {
  const error = 'Service Spreadsheets failed while accessing document with id test.';
  return Array.from({ length: calls }, (_, index) => index + 1).flatMap((atCall) => [
    { name: `killed at call ${atCall}`, incidents: { killAtCall: atCall } },
    { name: `fault at call ${atCall}`, incidents: { faults: [{ atCall, error }] } },
  ]);
}

test('a scheduled run that dies or fails at any call loses no data and no alert, and the next one heals', () => {
  const ready = scheduled();
  // One indicator is enough here, and quick.
  for (const { Code } of recordsOf(ready, 'Indicateurs').slice(1))
    type(ready, 'Indicateurs', String(Code), 'Suivi', 'Non');
  importRows(ready, { rows: bad });
  const again = () => aSession(copyOf(ready));
  const whole = again();
  whole.run({ function: handler, hasUi: false });
  const tabs = ['_figures', 'Tableau de bord', 'Achats', 'Fournisseurs', 'Indicateurs', 'Paramètres'];
  /** One text, so that the many equal outcomes are compared fast; the moment of the refresh is left out. */
  const outcomeOf = (session: Session): string => {
    const cells = cellsByTab(session);
    return tabs
      .flatMap((tab) => (cells[tab] ?? []).filter(([key]) => key !== 'Dernière actualisation'))
      .map((row) => JSON.stringify(row))
      .join('\n');
  };
  /** Everything that the next run starts from, but for moments: what dies between two writes leaves the same. */
  const leftBy = ({ workbook, platform }: Session): string =>
    JSON.stringify([workbook.sheets.map(({ values }) => values), platform.properties, platform.mails]).replace(
      /"at":\d+|\d\d:\d\d:\d\d/g,
      '',
    );
  const expected = outcomeOf(whole);
  const healed = new Set<string>();
  for (const { name, incidents } of accidents(whole.lastCalls().total)) {
    const session = again();
    session.run({ function: handler, hasUi: false, incidents });
    const left = leftBy(session);
    if (healed.has(left)) continue;
    healed.add(left);
    session.run({ function: handler, hasUi: false });
    const found = outcomeOf(session);
    if (found !== expected) expect({ name, found }).toEqual({ name, found: expected });
    const told = mails(session).filter(({ subject }) => subject.includes('seuil')).length;
    expect({ name, isTold: told === 1 || told === 2 }).toEqual({ name, isTold: true });
  }
  expect(healed.size).toBeGreaterThan(10);
});
