import { homeSections, homeTab } from '../../../sheets-templates/home-tab';
import { oethCertificatesTab } from '../../../sheets-templates/inclusion/oeth-certificates-tab';
import { statusProofsTab } from '../../../sheets-templates/inclusion/status-proofs-tab';
import { modules } from '../../../sheets-templates/modules';
import { actionsTab } from '../../../sheets-templates/policy/actions-tab';
import { evidenceTab } from '../../../sheets-templates/policy/evidence-tab';
import { findingsTab } from '../../../sheets-templates/policy/findings-tab';
import { journalTab } from '../../../sheets-templates/records/journal-tab';
import { eventsTab } from '../../../sheets-templates/relations/events-tab';
import { requestsTab } from '../../../sheets-templates/relations/requests-tab';
import { isoOf } from '../../../src/model/day';
import { refresh, type RefreshInput } from '../../../src/outputs/refresh';
import type { TabCells } from '../../../src/plans/cell';
import { decodeRows } from '../../../src/workbook/decode-rows';
import { aDay, aPurchase } from '../../builders/a-purchase';
import { aSupplier } from '../../builders/a-supplier';
import { afterPlan, aWorkbook } from '../../builders/a-workbook';
import { tabCells } from '../../builders/tab-cells';

const suppliers = [aSupplier({ code: 'F1', inseeClass: 'PME', headcountBand: '21', disability: 'ESAT' })];

interface Content {
  readonly dated?: readonly TabCells[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly input?: Partial<RefreshInput>;
}

/** Lines of Accueil after a refresh, by section. */
function home({ dated = [], settings = {}, today = '2026-11-23', input = {} }: Content) {
  const tabs = aWorkbook({ suppliers, purchases: [aPurchase({ on: '2026-02-01' })], settings });
  for (const cells of dated) tabs.set(cells.tab, cells);
  const { plan } = refresh({ tabs, today: aDay(today), stamp: 'x', ...input });
  const rows = decodeRows(homeTab, afterPlan(tabs, plan).get(homeTab.name)!).rows.map(({ row }) => row);
  const titles: readonly (string | undefined)[] = Object.values(homeSections);
  const sectionOf = (title: string) => {
    const first = rows.findIndex(({ topic }) => topic === title);
    if (first < 0) return [];
    const after = rows.slice(first + 1);
    const end = after.findIndex(({ topic }) => titles.includes(topic));
    return after.slice(0, end < 0 ? after.length : end);
  };
  const written = (title: string) =>
    sectionOf(title).map(({ what, when, state }) => [when === undefined ? '' : isoOf(when), state, what]);
  return { rows, tasks: written(homeSections.tasks), calendar: written(homeSections.calendar), sectionOf };
}

describe('Accueil, « À faire cette semaine »', () => {
  it('says first whether the figures are those of the data', () => {
    expect(home({}).rows[0]).toMatchObject({
      topic: 'Chiffres',
      state: 'fresh',
      when: aDay('2026-11-23'),
      what: '1 ligne d’achat comptée, 1 fournisseur au panel.',
    });
  });

  it('says that nothing is to be done where nothing is', () => {
    expect(home({}).tasks).toEqual([['', 'done', 'Rien à corriger, rien en retard.']]);
  });

  it('tells late actions at the day of the oldest, and not those that are done or dropped', () => {
    const action = { type: 'action', action: 'Alléger la clause' } as const;
    const actions = tabCells(actionsTab, [
      { ...action, dueOn: aDay('2026-11-20'), status: 'running' },
      { ...action, dueOn: aDay('2026-10-01') },
      { ...action, dueOn: aDay('2026-09-01'), status: 'done' },
      { ...action, dueOn: aDay('2026-09-01'), status: 'dropped' },
      { ...action, dueOn: aDay('2026-11-23'), status: 'planned' },
    ]);
    expect(home({ dated: [actions] }).tasks).toEqual([
      ['2026-10-01', 'late', '2 actions en retard.'],
      ['2026-11-23', 'todo', '1 action à terminer cette semaine.'],
    ]);
  });

  it('an attestation OETH is due on 15 March of the year after the payment (D5212-7 C. trav.), not on 31 January', () => {
    const asked = [
      { supplier: 'F1', type: 'ESAT', year: 2025 },
      { supplier: 'F1', type: 'EA', year: 2025, receivedOn: aDay('2026-03-01') },
    ] as const;
    const dated = [tabCells(oethCertificatesTab, asked)];
    const sentence = (today: string) => home({ dated, today }).tasks.filter(([, , what]) => what?.includes('OETH'));
    expect(sentence('2025-12-01')).toEqual([]);
    expect(sentence('2026-02-01')).toEqual([['2026-03-15', 'todo', '1 attestation OETH à recevoir avant le 15 mars.']]);
    expect(sentence('2026-03-15')).toHaveLength(1);
    expect(sentence('2026-03-16')).toEqual([['2026-03-15', 'late', '1 attestation OETH non reçue après le 15 mars.']]);
  });

  it('a proof that ends within two months, one that ended, and one that nobody validated', () => {
    const proof = { supplier: 'F1', validatedBy: 'Camille Martin', validatedOn: aDay('2024-02-01') } as const;
    const dated = [
      tabCells(statusProofsTab, [
        { ...proof, status: 'EI', state: 'valid', to: aDay('2027-01-15') },
        { ...proof, status: 'EA', state: 'expired', to: aDay('2026-11-22') },
        { supplier: 'F1', status: 'ESS' },
        { ...proof, status: 'EI', state: 'refused', to: aDay('2026-11-22') },
      ]),
      tabCells(evidenceTab, [{ number: '1', rule: 'RFAR-01', title: 'Plan', validUntil: aDay('2026-12-01') }]),
    ];
    expect(home({ dated }).tasks).toEqual([
      ['2026-11-22', 'late', '1 justificatif expiré, à renouveler.'],
      ['2027-01-15', 'todo', '1 justificatif expire d’ici deux mois.'],
      ['2026-12-01', 'todo', '1 preuve du label périme d’ici deux mois.'],
      ['', 'todo', '1 justificatif à valider ou à corriger : il ne compte pas encore.'],
    ]);
  });

  it('a renewed proof asks for nothing more, and one of a supplier that left the panel is to be corrected', () => {
    const proof = { status: 'EI', validatedBy: 'Camille Martin', validatedOn: aDay('2024-02-01') } as const;
    const proofs = tabCells(statusProofsTab, [
      { ...proof, supplier: 'F1', to: aDay('2026-11-22') },
      { ...proof, supplier: 'F1', to: aDay('2027-06-30') },
      { ...proof, supplier: 'F9', to: aDay('2026-11-22') },
    ]);
    const { tasks, calendar } = home({ dated: [proofs] });
    expect(tasks).toEqual([['', 'todo', '1 justificatif à valider ou à corriger : il ne compte pas encore.']]);
    expect(calendar).toContainEqual(['2027-06-30', 'coming', '1 justificatif expire dans l’année.']);
  });

  it('a supplier without answer for more than a week, a finding whose day is past, a scheduled refresh that failed', () => {
    const request = { reason: 'listing' } as const;
    const finding = { number: '1', rule: 'POL-01', dueOn: aDay('2026-11-01') } as const;
    const dated = [
      tabCells(requestsTab, [
        { ...request, receivedOn: aDay('2026-11-02') },
        { ...request, receivedOn: aDay('2026-11-02'), answeredOn: aDay('2026-11-03') },
        { ...request, receivedOn: aDay('2026-11-18') },
      ]),
      tabCells(findingsTab, [
        { ...finding, status: 'open' },
        { ...finding, status: 'waived' },
      ]),
      tabCells(journalTab, [
        { at: '2026-11-22 06:00:00', command: 'actualisation programmée', state: 'failed' },
        { at: '2026-10-01 06:00:00', command: 'actualisation programmée', state: 'failed' },
        { at: '2026-11-22 06:10:00', command: 'actualiser', state: 'done' },
      ]),
    ];
    expect(home({ dated }).tasks).toEqual([
      ['2026-11-01', 'late', '1 point dont l’échéance est passée.'],
      ['2026-11-02', 'late', '1 sollicitation sans réponse depuis plus d’une semaine.'],
      ['2026-11-22', 'late', '1 échec d’une actualisation programmée cette semaine.'],
    ]);
  });

  it('twelve tasks at most, then how many are left', () => {
    const settings = { 'Périmètres déclarés': Array.from({ length: 20 }, (_, n) => `mot${n}`).join('|') };
    const { tasks } = home({ settings });
    expect(tasks).toHaveLength(13);
    expect(tasks[12]?.[2]).toBe('8 autres points à voir.');
  });
});

describe('Accueil, « Calendrier »', () => {
  it('of a calendar year: end of the fiscal year, report within a month, attestations, nearest first', () => {
    expect(home({ input: { nextRefresh: aDay('2026-11-30') } }).calendar).toEqual([
      ['2026-11-30', 'coming', 'Prochaine actualisation programmée.'],
      ['2026-12-31', 'coming', 'Fin de l’exercice 2026 : à clôturer une fois ses dernières factures importées.'],
      ['2027-01-31', 'coming', 'Rapport annuel de l’exercice 2026.'],
      ['2027-03-15', 'coming', 'Attestations OETH des achats payés en 2026 : date limite de réception.'],
    ]);
  });

  it('sends to « Rapports… » for the report of the year', () => {
    const places = home({})
      .sectionOf(homeSections.calendar)
      .map(({ topic, where }) => [topic, where]);
    expect(places).toContainEqual(['Rapport', 'menu « Rapports… »']);
  });

  it('of a fiscal year from April: 31 March, then 30 April; in April the report of the year before is still due', () => {
    const settings = { 'Premier mois de l’exercice': '4' };
    const ends = (today: string) =>
      home({ settings, today }).calendar.filter(([, , what]) => (what ?? '').includes('exercice'));
    expect(ends('2026-11-23').map(([day]) => day)).toEqual(['2027-03-31', '2027-04-30']);
    expect(ends('2026-04-10').map(([day, , what]) => [day, what])).toEqual([
      ['2026-04-30', 'Rapport annuel de l’exercice 2025.'],
      ['2027-03-31', 'Fin de l’exercice 2026 : à clôturer une fois ses dernières factures importées.'],
    ]);
  });

  it('the charter has an anniversary and no end, the label has an end: the charter is not the label', () => {
    const settings = { 'Charte RFAR signée le': '29/02/2024', 'Label RFAR valable jusqu’au': '01/06/2027' };
    const { calendar } = home({ settings });
    expect(calendar).toContainEqual([
      '2027-02-28',
      'coming',
      '3 ans depuis la signature de la charte RFAR : faites le point sur ses dix engagements.',
    ]);
    expect(calendar).toContainEqual([
      '2027-06-01',
      'coming',
      'Fin de validité du label RFAR : préparez son renouvellement.',
    ]);
  });

  it('actions and events by their name, a long one shortened', () => {
    const dated = [
      tabCells(actionsTab, [{ type: 'training', action: 'A'.repeat(200), number: '7', dueOn: aDay('2027-02-01') }]),
      tabCells(eventsTab, [
        { type: 'fair', title: 'Rencontres PME', place: 'Brest', date: aDay('2026-12-10') },
        { type: 'fair', title: 'Passée', date: aDay('2026-10-10') },
      ]),
    ];
    const told = home({ dated }).calendar.map(([, , what]) => what);
    expect(told).toContain('Rencontres PME, Brest');
    expect(told.find((what) => what?.startsWith('7, A'))).toHaveLength(90);
    expect(told.join()).not.toContain('Passée');
  });
});

describe('Accueil, « Modules »', () => {
  it('says what each brings, and its tabs or how to open it', () => {
    const lines = home({ input: { openModules: ['ess'] } }).sectionOf(homeSections.modules);
    expect(lines.map(({ state }) => state)).toEqual(modules.map(({ code }) => (code === 'ess' ? 'opened' : 'closed')));
    expect(lines[1]).toMatchObject({
      topic: 'ESS et inclusion',
      where: 'Justificatifs ESS, Attestations OETH, Opportunités ESS',
    });
    expect(lines[0]).toMatchObject({ topic: 'Accès aux marchés', where: 'menu « Modules… »' });
  });
});
