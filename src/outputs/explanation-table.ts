import { isoOf } from '../model/day';
import type { CellValue } from '../plans/cell';
import { explanationSentences } from '../text/explanation-sentences';
import { reasonSentence } from '../text/figure-sentences';
import { formulaSentences } from '../text/formula-sentences';
import type { FigureBook } from './figure-book';
import type { StoredFigure } from './figure-rows';
import { figureIn } from './find-figure';
import { FormulaProblem } from './formula-problem';

const { rows: labels, everything, none, noValue } = explanationSentences;

const parts = ['numerator', 'denominator', 'coverage', 'presumed', 'low', 'high', 'leftOut'] as const;
const decpParts = ['decpCount', 'decpOnce', 'decpShared', 'decpNaive'] as const;

function valueOf({ value, reason }: StoredFigure): CellValue {
  return value ?? noValue(reasonSentence(reason) ?? '');
}

/** What `=EXPLIQUER` answers: labels and values of one figure's parts, never a row of data. */
export function explanationTable(book: FigureBook, values: readonly unknown[]): CellValue[][] {
  if (values.slice(0, 3).some((value) => Array.isArray(value))) throw new FormulaProblem(formulaSentences.oneFigure);
  const figure = figureIn(book, values, book.detailOf);
  const { code, label, period, scope, refreshedOn } = figure;
  const rowOf = (key: (typeof parts | typeof decpParts)[number]): CellValue[] => [labels[key], figure[key] ?? none];
  return [
    [labels.indicator, label === undefined ? code : `${code} · ${label}`],
    [labels.period, period],
    [labels.scope, scope === undefined || scope === '' ? everything : scope],
    [labels.value, valueOf(figure)],
    ...parts.map(rowOf),
    ...(figure.decpCount === undefined ? [] : decpParts.map(rowOf)),
    [labels.refreshedOn, refreshedOn === undefined ? '' : isoOf(refreshedOn)],
  ];
}
