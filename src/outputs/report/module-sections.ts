import type { Block, Runs } from '../../plans/document';
import { publishedActivityTab } from '../../../sheets-templates/mediation-published/published-activity-tab';
import { actionsTab } from '../../../sheets-templates/policy/actions-tab';
import { evidenceTab } from '../../../sheets-templates/policy/evidence-tab';
import { findingsTab } from '../../../sheets-templates/policy/findings-tab';
import { policyTab } from '../../../sheets-templates/policy/policy-tab';
import { eventsTab } from '../../../sheets-templates/relations/events-tab';
import { noticesTab } from '../../../sheets-templates/relations/notices-tab';
import { requestsTab } from '../../../sheets-templates/relations/requests-tab';
import { surveysTab } from '../../../sheets-templates/relations/surveys-tab';
import { reportDay } from '../../text/report/report-numbers';
import { sectionSentences } from '../../text/report/section-sentences';
import type { RowOf } from '../../workbook/define-tab';
import { cell, countRun, note, paragraph } from './blocks';
import { commentFigure } from './comment-figure';
import { noteDecisions } from './committee-sections';
import { isInYear, type ReportFacts } from './report-facts';
import { figuresOf, knownAmong, namesSupplier, type ReportWish, type SectionBlocks } from './section';

/** Rows shown of a list; more are counted. */
const shownRows = 12;

function columnsOf(headers: readonly string[], widths: readonly number[], right: readonly number[] = []) {
  return headers.map((header, index) => ({
    header,
    width: widths[index] ?? 0.1,
    ...(right.includes(index) ? { align: 'right' as const } : {}),
  }));
}

function dayCell(day: RowOf<typeof actionsTab>['dueOn']): Runs {
  return cell(day === undefined ? '' : reportDay(day));
}

function count(rows: readonly unknown[], tab: string) {
  return countRun(rows.length, tab);
}

function findingsTable(open: readonly RowOf<typeof findingsTab>[]): readonly Block[] {
  if (open.length === 0) return [];
  const words = sectionSentences.policy;
  const rows = open
    .slice(0, shownRows)
    .map(({ rule, finding, entity, dueOn, status }) => [
      cell(rule),
      cell(finding),
      cell(entity),
      dayCell(dueOn),
      cell(findingsTab.columns.status.choices[status ?? 'open']),
    ]);
  const left = open.slice(shownRows);
  return [
    { kind: 'table', caption: words.caption, columns: columnsOf(words.headers, [0.12, 0.42, 0.16, 0.14, 0.16]), rows },
    ...(left.length === 0 ? [] : [paragraph(words.more(count(left, findingsTab.name)), 'soft')]),
  ];
}

/** Findings of the checks: never in a shared report. */
function findingsOf({ findings, year }: ReportFacts): readonly Block[] {
  const ofYear = findings.filter((row) => row.year === undefined || row.year <= year);
  if (ofYear.length === 0) return [];
  const by = (...statuses: readonly string[]) => ofYear.filter(({ status }) => statuses.includes(status ?? 'open'));
  const [open, running, done, waived] = [by('open'), by('running'), by('done'), by('waived')];
  const tab = findingsTab.name;
  const sentence = sectionSentences.policy.findings(
    ...([count(open, tab), open.length, count(running, tab), count(done, tab), count(waived, tab)] as const),
  );
  return [paragraph(sentence), ...findingsTable([...open, ...running])];
}

function policyText({ rules }: ReportFacts): readonly Block[] {
  const text = rules.find(({ source, version }) => source === 'own' && version !== undefined);
  if (!text) return [];
  const day = text.inForceOn === undefined ? '' : reportDay(text.inForceOn);
  return [paragraph(sectionSentences.policy.text(text.version ?? '', day, text.signatory ?? ''))];
}

/** The evidence held; the rules without any, in an internal report. */
function evidenceOf({ rules, evidence, has }: ReportFacts, isShared: boolean): readonly Block[] {
  if (!has(evidenceTab)) return [];
  const words = sectionSentences.policy;
  if (evidence.length === 0) return [paragraph(words.noEvidence)];
  const proven = new Set(evidence.map(({ rule }) => rule));
  const gaps = rules.filter(({ code }) => !proven.has(code)).map(({ code }) => code);
  return [
    paragraph(words.evidence(count(evidence, evidenceTab.name), evidence.length)),
    ...(isShared || gaps.length === 0 ? [] : [paragraph(words.gaps(gaps), 'soft')]),
  ];
}

/** The policy's text, the rules followed, the findings, the evidence and its gaps. */
export const policySection: SectionBlocks = (facts, { kind }) => {
  const { rules } = facts;
  if (rules.length === 0) return [];
  const isShared = kind === 'diffusable';
  return [
    ...policyText(facts),
    paragraph(sectionSentences.policy.commitments(count(rules, policyTab.name), rules.length)),
    { kind: 'list', items: rules.map(({ code, rule }) => cell(`${code} · ${rule}`)) },
    ...(isShared ? [] : findingsOf(facts)),
    ...evidenceOf(facts, isShared),
  ];
};

function requestsOf(facts: ReportFacts): readonly Block[] {
  const words = sectionSentences.relation;
  const received = facts.requests.filter(({ receivedOn }) => isInYear(facts, receivedOn));
  if (received.length === 0) return [];
  const answered = received.filter(({ answeredOn }) => answeredOn !== undefined);
  const tab = requestsTab.name;
  const reasons = Object.entries(requestsTab.columns.reason.choices).flatMap(([code, label]) => {
    const found = received.filter(({ reason }) => reason === code);
    return found.length === 0 ? [] : [[cell(label), [count(found, tab)]]];
  });
  return [
    paragraph(words.requests(count(received, tab), received.length, count(answered, tab))),
    { kind: 'table', caption: words.caption, columns: columnsOf(words.headers, [0.7, 0.3], [1]), rows: reasons },
  ];
}

function noticesOf(facts: ReportFacts): readonly Block[] {
  const words = sectionSentences.relation;
  const labels = noticesTab.columns.channel.choices;
  const general = facts.notices.filter(
    ({ supplier, state }) => supplier === undefined && state !== 'failed' && state !== 'planned',
  );
  const names = [...new Set(general.map(({ channel }) => labels[channel]))];
  const sent = facts.notices.filter(
    ({ supplier, since, state }) =>
      supplier !== undefined && state !== 'failed' && state !== 'planned' && isInYear(facts, since),
  );
  return [
    ...(names.length === 0 ? [] : [paragraph(words.channels(names))]),
    ...(sent.length === 0 ? [] : [paragraph(words.notices(count(sent, noticesTab.name), sent.length))]),
  ];
}

function eventsOf(facts: ReportFacts, wish: ReportWish): readonly Block[] {
  const words = sectionSentences.relation;
  const held = facts.events.filter(({ date }) => isInYear(facts, date));
  if (held.length === 0) return [];
  const tab = eventsTab.name;
  const shown = wish.kind === 'diffusable' ? held.filter(({ title }) => !namesSupplier(facts, [title])) : held;
  const numberCell = (value: number | undefined): Runs => (value === undefined ? [] : [countRun(value, tab)]);
  const rows = shown
    .slice(0, shownRows)
    .map(({ date, type, title, participants, small }) => [
      dayCell(date),
      cell(eventsTab.columns.type.choices[type]),
      cell(title),
      numberCell(participants),
      numberCell(small),
    ]);
  const columns = columnsOf(words.eventsHeaders, [0.14, 0.22, 0.36, 0.14, 0.14], [3, 4]);
  return [
    paragraph(words.events(count(held, tab), held.length)),
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, caption: words.eventsCaption, columns, rows }]),
  ];
}

/** Demands, notices, meetings; then the indicators of the relation. */
export const relationSection: SectionBlocks = (facts, wish) => {
  const known = knownAmong(figuresOf(facts, ['REL']));
  return [
    ...(known.length === 0
      ? []
      : [{ kind: 'list' as const, items: known.map((figure) => commentFigure(facts, figure)) }]),
    ...requestsOf(facts),
    ...noticesOf(facts),
    ...eventsOf(facts, wish),
  ];
};

/** Whether a published period (« 2026 », « 2024-2026 ») covers the year. */
function covers(period: string, year: number): boolean {
  const [first = '', last = first] = period.split('-');
  return Number(first) <= year && year <= Number(last);
}

/** What the mediator published for the year, and nothing else: this workbook knows no more. */
export const mediationSection: SectionBlocks = (facts) => {
  const words = sectionSentences.mediation;
  const rows = facts.published.filter(({ period }) => covers(period, facts.year));
  if (rows.length === 0) return [];
  const { heading, mention } = publishedActivityTab.columns;
  const total = rows.find((row) => row.heading === 'total' && row.period === String(facts.year));
  if (total?.value === 0) return [paragraph(words.none(facts.year)), note('known', words.note)];
  const cells = rows.map((row) => [
    cell(row.period),
    cell(heading.choices[row.heading]),
    row.value === undefined
      ? cell(row.mention === undefined ? '' : mention.choices[row.mention])
      : [countRun(row.value, publishedActivityTab.name)],
  ]);
  const columns = columnsOf(words.headers, [0.16, 0.56, 0.28], [2]);
  return [{ kind: 'table', caption: words.caption, columns, rows: cells }, note('known', words.note)];
};

/** Commitments to Pacte PME and its yearly barometer. */
export const pactSection: SectionBlocks = (facts) => {
  const words = sectionSentences.pact;
  const rules = facts.rules.filter(({ source }) => source === 'pact');
  const scores = facts.surveys.filter(({ source, year }) => source === 'pact' && year <= facts.year);
  const tab = surveysTab.name;
  const rows = scores
    .slice(-shownRows)
    .map(({ year, survey, topic, answers, verySatisfied, satisfied }) => [
      cell(String(year)),
      cell(survey),
      cell(topic === undefined ? '' : surveysTab.columns.topic.choices[topic]),
      answers === undefined ? [] : [countRun(answers, tab)],
      satisfied === undefined && verySatisfied === undefined
        ? []
        : [countRun((satisfied ?? 0) + (verySatisfied ?? 0), tab)],
    ]);
  const columns = columnsOf(words.headers, [0.1, 0.3, 0.3, 0.15, 0.15], [3, 4]);
  return [
    ...(rules.length === 0
      ? []
      : [{ kind: 'list' as const, items: rules.map(({ code, rule }) => cell(`${code} · ${rule}`)) }]),
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, caption: words.caption, columns, rows }]),
  ];
};

type Action = RowOf<typeof actionsTab>;

function actionsTable(caption: string, actions: readonly Action[]): readonly Block[] {
  if (actions.length === 0) return [];
  const { type, status } = actionsTab.columns;
  const rows = actions.map((action) => [
    cell(action.action),
    cell(type.choices[action.type]),
    cell(action.owner),
    dayCell(action.dueOn),
    cell(action.status === undefined ? '' : status.choices[action.status]),
  ]);
  const columns = columnsOf(sectionSentences.actions.headers, [0.42, 0.18, 0.16, 0.12, 0.12]);
  return [{ kind: 'table', caption, columns, rows }];
}

/** Actions done in the year, then those that run or wait. */
export const actionsSection: SectionBlocks = (facts, { kind }) => {
  const words = sectionSentences.actions;
  const isNamed = ({ action, supplier }: Action): boolean => supplier !== undefined || namesSupplier(facts, [action]);
  const shown = kind === 'diffusable' ? facts.actions.filter((action) => !isNamed(action)) : facts.actions;
  const done = shown.filter(
    ({ status, doneOn }) => status === 'done' && (doneOn === undefined || isInYear(facts, doneOn)),
  );
  const planned = shown.filter(({ status }) => status !== 'done' && status !== 'dropped');
  const withheld = facts.actions.filter((action) => !shown.includes(action));
  return [
    ...actionsTable(words.caption.done, done),
    ...actionsTable(words.caption.planned, planned),
    ...(withheld.length === 0
      ? []
      : [paragraph(words.withheld(count(withheld, actionsTab.name), withheld.length), 'soft')]),
  ];
};

/** Decisions that the correspondant wrote, else those of the note to the committee. */
export const decisionsSection: SectionBlocks = (facts, { decisions }) => {
  const written = decisions
    .split(/\n+/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => cell(text));
  const items = written.length > 0 ? written : noteDecisions(facts.note());
  return items.length === 0 ? [] : [{ kind: 'list', items }];
};
