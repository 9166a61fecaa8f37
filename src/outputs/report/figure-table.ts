import type { Block, Runs } from '../../plans/document';
import { figureComments } from '../../text/report/figure-comments';
import { sectionSentences } from '../../text/report/section-sentences';
import type { StoredFigure } from '../figure-rows';
import { cell } from './blocks';
import { beforeOf } from './comment-figure';
import { figureRun } from './figure-runs';
import type { ReportFacts } from './report-facts';

const words = sectionSentences.figures;

function stateOf(figure: StoredFigure): Runs {
  const state = cell(figureComments.states[figure.state]);
  return figure.coverage === undefined ? state : [...state, ...words.covered(figureRun(figure, 'coverage'))];
}

/** Indicators of a section: last year, this year, target, state and coverage. */
export function figureTable(facts: ReportFacts, caption: string, figures: readonly StoredFigure[]): readonly Block[] {
  if (figures.length === 0) return [];
  const rows = figures.map((figure) => {
    const before = beforeOf(facts, figure);
    return [
      cell(figure.label ?? figure.code),
      before ? [before.shown] : [],
      [{ ...figureRun(figure, 'value'), look: 'strong' as const }],
      figure.target === undefined ? [] : [figureRun(figure, 'target')],
      stateOf(figure),
    ];
  });
  const columns = [
    { header: words.headers.label, width: 0.38 },
    { header: String(facts.year - 1), width: 0.15, align: 'right' as const },
    { header: String(facts.year), width: 0.15, align: 'right' as const },
    { header: words.headers.target, width: 0.1, align: 'right' as const },
    { header: words.headers.state, width: 0.22 },
  ];
  return [{ kind: 'table', caption: words.caption(caption, facts.year), columns, rows }];
}
