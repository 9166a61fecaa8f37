import { parseScope, scopeKeyOf } from '../law/scope';
import { parsePeriodName } from '../model/period';
import { formulaSentences } from '../text/formula-sentences';
import type { FigureBook } from './figure-book';
import type { StoredFigure } from './figure-rows';
import { FormulaProblem } from './formula-problem';

/** Gives the figures of the last refresh; called only by formulas that need them. */
export type OpenBook = () => FigureBook;

/** An argument of a formula as text; '' where it is blank. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  return typeof value === 'boolean' ? String(value) : '';
}

function periodIn(book: FigureBook, value: unknown): string {
  const text = textOf(value);
  if (text === '') {
    if (book.defaultPeriod === undefined) throw new FormulaProblem(formulaSentences.neverRefreshed);
    return book.defaultPeriod;
  }
  const name = parsePeriodName(text);
  if (name === undefined) throw new FormulaProblem(formulaSentences.unknownPeriod(text));
  if (!book.periods.has(name)) throw new FormulaProblem(formulaSentences.noPeriod(name));
  return name;
}

function scopeIn(book: FigureBook, value: unknown): string {
  const text = textOf(value);
  const scope = parseScope(text);
  if (!scope) throw new FormulaProblem(formulaSentences.wrongScope(text));
  const key = scopeKeyOf(scope);
  if (!book.scopes.has(key)) throw new FormulaProblem(formulaSentences.unknownScope(scope.name));
  return key;
}

/** The figure that code, period and scope name as a person writes them; throws FormulaProblem where there is none. */
export function figureIn(
  book: FigureBook,
  [written, period, scope]: readonly unknown[],
  find: FigureBook['figureOf'] = book.figureOf,
): StoredFigure {
  if (book.isEmpty) throw new FormulaProblem(formulaSentences.neverRefreshed);
  const code = book.codeOf(textOf(written));
  if (code === undefined) throw new FormulaProblem(formulaSentences.unknownCode(textOf(written)));
  const name = periodIn(book, period);
  const figure = find(code, name, scopeIn(book, scope));
  if (figure) return figure;
  const hasPeriod = find(code, name, scopeIn(book, '')) !== undefined;
  throw new FormulaProblem(hasPeriod ? formulaSentences.unknownScope(textOf(scope)) : formulaSentences.noPeriod(name));
}
