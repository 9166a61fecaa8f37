import { actionsTab } from '../../../../sheets-templates/policy/actions-tab';
import type { Figure } from '../../../indicators/figure';
import type { Runs } from '../../../plans/document';
import { committeeSentences as words } from '../../../text/report/committee-sentences';
import { reportDay } from '../../../text/report/report-numbers';
import type { CommitteeNote, NoteAction, NoteAlert, NoteDecision } from '../../committee-note';
import type { StoredFigure } from '../../figure-rows';
import { countRun } from '../blocks';
import { commentFigure } from '../comment-figure';
import { figureRun } from '../figure-runs';
import type { ReportFacts } from '../report-facts';

/** The figures that the note chose, as the last refresh has them. */
export function noteFigures({ figureOf }: ReportFacts, { figures }: CommitteeNote): readonly StoredFigure[] {
  return figures.flatMap(({ figure }) => figureOf(figure.code) ?? []);
}

function labelsOf(figures: readonly Figure[]): string {
  return figures.map(({ label }) => label).join(' ; ');
}

function actionText({ action, dueOn }: NoteAction): string {
  return dueOn === undefined ? words.action(action) : words.lateAction(action, reportDay(dueOn));
}

function provisionalRuns(facts: ReportFacts, { figures, coverage }: Extract<NoteAlert, { kind: 'provisional' }>): Runs {
  const least = figures.find((figure) => figure.coverage === coverage);
  const stored = least && facts.figureOf(least.code);
  return words.provisional(labelsOf(figures), stored ? figureRun(stored, 'coverage') : undefined);
}

/** An alert of the note as a sentence; nothing where the last refresh does not have its figure. */
function alertRuns(facts: ReportFacts, alert: NoteAlert): readonly Runs[] {
  if (alert.kind === 'provisional') return [provisionalRuns(facts, alert)];
  if (alert.kind === 'lateActions') {
    const { actions } = alert;
    return [words.late(countRun(actions.length, actionsTab.name), actions.length, actions.map(actionText).join(' ; '))];
  }
  const stored = facts.figureOf(alert.figure.code);
  return stored ? [commentFigure(facts, stored)] : [];
}

/** What the committee must look at, the gravest first. */
export function noteAlerts(facts: ReportFacts, { alerts }: CommitteeNote): readonly Runs[] {
  return alerts.flatMap((alert) => alertRuns(facts, alert));
}

function decisionRuns(decision: NoteDecision): Runs {
  switch (decision.kind) {
    case 'openAction':
      return words.openAction(decision.figure.label);
    case 'settleAction':
      return words.settleAction(actionText(decision.action));
    case 'setTargets':
      return words.setTargets(labelsOf(decision.figures));
    case 'completePanel':
      return words.completePanel(labelsOf(decision.figures));
    case 'closeYear':
      return words.closeYear(decision.year);
  }
}

/** What the committee is asked to decide where the correspondant wrote nothing. */
export function noteDecisions({ decisions }: CommitteeNote): readonly Runs[] {
  return decisions.map(decisionRuns);
}
