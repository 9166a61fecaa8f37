import { actionsTab } from '../../sheets-templates/policy/actions-tab';
import type { IndicatorDefinition } from '../indicators/definition';
import type { Figure } from '../indicators/figure';
import type { Day } from '../model/day';
import { decodeRows } from '../workbook/decode-rows';
import type { RowOf } from '../workbook/define-tab';
import { alertsAmong, type Alert } from './alerts';
import { dashboardEntries } from './dashboard-entries';
import { evaluateSources } from './evaluate-sources';
import { figureRow } from './figure-rows';
import { pastNumber } from './history';
import { yearToCloseOf } from './home/home-facts';
import type { DashboardEntry } from './plan-dashboard';
import { cellsOf, readSources, type Tabs } from './read-sources';

type ActionRow = RowOf<typeof actionsTab>;

/** An action as the note names it. */
export interface NoteAction {
  readonly number: string | undefined;
  readonly action: string;
  readonly owner: string | undefined;
  readonly dueOn: Day | undefined;
}

/** One of the six figures: what the dashboard shows of it. */
export type NoteFigure = DashboardEntry;

/** What the committee must look at; the gravest first. */
export type NoteAlert =
  /** Wrong side of its target or threshold; `bound` in the unit of the figure (cents for money). */
  | {
      readonly kind: 'missed';
      readonly figure: Figure;
      readonly bound: { readonly kind: Alert['bound']['kind']; readonly value: number };
    }
  | { readonly kind: 'lateActions'; readonly actions: readonly NoteAction[] }
  /** Worse than the year before by more than a twentieth, and no target to say so. */
  | { readonly kind: 'worse'; readonly figure: Figure; readonly previous: number }
  /** Coverage under the minimum: the figures concerned prove nothing yet. */
  | { readonly kind: 'provisional'; readonly figures: readonly Figure[]; readonly coverage: number | undefined };

/** What the committee is asked to decide. */
export type NoteDecision =
  /** A missed indicator that no open action should move. */
  | { readonly kind: 'openAction'; readonly figure: Figure }
  /** An action that is late: unblock it, put off its day or give it up. */
  | { readonly kind: 'settleAction'; readonly action: NoteAction }
  /** Indicators of the note that nobody gave a target. */
  | { readonly kind: 'setTargets'; readonly figures: readonly Figure[] }
  | { readonly kind: 'completePanel'; readonly figures: readonly Figure[] }
  | { readonly kind: 'closeYear'; readonly year: number };

/** The facts of the one-page « Note de comité »: at most six figures, three alerts and four decisions. */
export interface CommitteeNote {
  /** Fiscal year of the figures; undefined without purchases. */
  readonly year: number | undefined;
  readonly today: Day;
  readonly figures: readonly NoteFigure[];
  readonly alerts: readonly NoteAlert[];
  readonly decisions: readonly NoteDecision[];
}

/** What the note is chosen from. */
export interface NoteFacts {
  readonly year: number | undefined;
  readonly today: Day;
  readonly entries: readonly DashboardEntry[];
  readonly actions: readonly ActionRow[];
  readonly yearToClose: number | undefined;
}

const mostFigures = 6;
const mostAlerts = 3;
const mostDecisions = 4;

/** A value that lost more than this share of what it was is worse; less is noise. */
const worseBy = 0.05;

function familyOf({ code }: Pick<IndicatorDefinition, 'code'>): string {
  return code.split('-')[0] ?? code;
}

/**
 * Six figures that have a value: first one per family of indicators (purchases, inclusion, tenders, payment…), the one with
 * a target before the others, then the next ones; always in the order of Indicateurs.
 */
function chosenFigures(entries: readonly DashboardEntry[]): readonly NoteFigure[] {
  const known = entries.filter(({ figure }) => figure.value !== undefined);
  const heads = new Map<string, DashboardEntry>();
  for (const entry of known) {
    const head = heads.get(familyOf(entry.definition));
    if (!head || (head.figure.target === undefined && entry.figure.target !== undefined)) {
      heads.set(familyOf(entry.definition), entry);
    }
  }
  const first = [...heads.values()].slice(0, mostFigures);
  const others = known.filter((entry) => !first.includes(entry)).slice(0, mostFigures - first.length);
  return known.filter((entry) => first.includes(entry) || others.includes(entry));
}

function noteAction({ number, action, owner, dueOn }: ActionRow): NoteAction {
  return { number, action, owner, dueOn };
}

function isOpen({ status }: ActionRow): boolean {
  return status !== 'done' && status !== 'dropped';
}

function lateActions({ actions, today }: NoteFacts): readonly ActionRow[] {
  return actions
    .filter((row) => isOpen(row) && row.dueOn !== undefined && row.dueOn < today)
    .sort((one, other) => (one.dueOn ?? 0) - (other.dueOn ?? 0));
}

/** How far a value is from a bound, as a share of the bound. */
function distance(value: number | undefined, bound: number): number {
  return Math.abs((value ?? 0) - bound) / Math.max(Math.abs(bound), Number.EPSILON);
}

function missedAlerts({ year, today, entries }: NoteFacts) {
  const rows = entries.map(({ figure }) => figureRow(figure, { defaultYear: year, today, leftOut: 0 }));
  const alerts = alertsAmong(
    rows,
    entries.map(({ definition }) => definition),
  );
  return alerts
    .flatMap(({ figure: { code }, bound }) => {
      const figure = entries.find((entry) => entry.figure.code === code)?.figure;
      const value = figure && pastNumber(bound.value, figure.unit);
      return figure && value !== undefined ? [{ kind: 'missed' as const, figure, bound: { ...bound, value } }] : [];
    })
    .sort(
      (one, other) => distance(other.figure.value, other.bound.value) - distance(one.figure.value, one.bound.value),
    );
}

function worseAlerts({ entries }: NoteFacts): readonly NoteAlert[] {
  return entries.flatMap(({ definition: { direction }, figure, previous }): NoteAlert[] => {
    const [now, before] = [figure.value, previous?.value];
    if (now === undefined || before === undefined || before === 0 || figure.state !== 'noTarget') return [];
    const change = (now - before) / Math.abs(before);
    const isWorse = (direction === 'up' && change < -worseBy) || (direction === 'down' && change > worseBy);
    return isWorse ? [{ kind: 'worse', figure, previous: before }] : [];
  });
}

function provisionalFigures({ entries }: NoteFacts): readonly Figure[] {
  return entries.map(({ figure }) => figure).filter(({ state }) => state === 'provisional');
}

function alertsOf(facts: NoteFacts): readonly NoteAlert[] {
  const late = lateActions(facts).map(noteAction);
  const figures = provisionalFigures(facts);
  const coverages = figures.flatMap(({ coverage }) => coverage ?? []);
  const coverage = coverages.length > 0 ? Math.min(...coverages) : undefined;
  const others: readonly NoteAlert[] = [
    ...(late.length > 0 ? [{ kind: 'lateActions', actions: late } as const] : []),
    ...(figures.length > 0 ? [{ kind: 'provisional', figures, coverage } as const] : []),
    ...worseAlerts(facts),
  ];
  // One place is kept for what is not a missed target, so that three of those hide nothing else.
  const missed = missedAlerts(facts).slice(0, others.length > 0 ? mostAlerts - 1 : mostAlerts);
  return [...missed, ...others].slice(0, mostAlerts);
}

function decisionsOf(facts: NoteFacts, figures: readonly NoteFigure[]): readonly NoteDecision[] {
  const moved = new Set(facts.actions.filter(isOpen).map(({ indicator }) => indicator?.trim().toUpperCase()));
  const isLeft = ({ code }: Figure): boolean => !moved.has(code.toUpperCase());
  const provisional = provisionalFigures(facts);
  const untargeted = figures.filter(
    ({ definition, figure }) => definition.direction !== 'none' && figure.state === 'noTarget',
  );
  const left = missedAlerts(facts).filter(({ figure }) => isLeft(figure));
  return [
    ...left.map(({ figure }) => ({ kind: 'openAction' as const, figure })).slice(0, 2),
    ...lateActions(facts)
      .map((row) => ({ kind: 'settleAction' as const, action: noteAction(row) }))
      .slice(0, 2),
    ...(provisional.length > 0 ? [{ kind: 'completePanel' as const, figures: provisional }] : []),
    ...(untargeted.length > 0
      ? [{ kind: 'setTargets' as const, figures: untargeted.map(({ figure }) => figure) }]
      : []),
    ...(facts.yearToClose === undefined ? [] : [{ kind: 'closeYear' as const, year: facts.yearToClose }]),
  ].slice(0, mostDecisions);
}

/** The note chosen from the figures of a fiscal year and the actions; the same facts always give the same note. */
function committeeNoteOf(facts: NoteFacts): CommitteeNote {
  const figures = chosenFigures(facts.entries);
  const { year, today } = facts;
  return { year, today, figures, alerts: alertsOf(facts), decisions: decisionsOf(facts, figures) };
}

/** The note of the workbook as its tabs stand, of a fiscal year or of the last complete one. */
export function readCommitteeNote(tabs: Tabs, today: Day, wanted?: number): CommitteeNote {
  const sources = readSources(tabs, today);
  const evaluation = evaluateSources(sources, today);
  const year = wanted ?? evaluation.grid.defaultYear;
  return committeeNoteOf({
    ...{ year, today, entries: dashboardEntries(sources, evaluation, year) },
    actions: decodeRows(actionsTab, cellsOf(tabs, actionsTab.name)).rows.map(({ row }) => row),
    yearToClose: yearToCloseOf(sources, evaluation.grid, today),
  });
}
