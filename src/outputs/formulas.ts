import type { FormulaName } from '../bridge/entry-names';
import { sizeClassOf, type EnterpriseFacts } from '../law/size-class-of';
import { amountOfEuros, type Amount } from '../model/amount';
import { sirenOf, siretOf } from '../model/siren';
import { vatNumberOf } from '../model/vat-number';
import type { CellValue } from '../plans/cell';
import { reasonSentence } from '../text/figure-sentences';
import { formulaSentences } from '../text/formula-sentences';
import { parseNumber } from '../workbook/codecs/parse-number';
import { broadcast, type FormulaResult } from './broadcast';
import { explanationTable } from './explanation-table';
import type { StoredFigure } from './figure-rows';
import { figureIn, textOf, type OpenBook } from './find-figure';
import { FormulaProblem } from './formula-problem';

function part(figure: StoredFigure, key: 'value' | 'numerator'): number {
  const number = figure[key];
  if (number !== undefined) return number;
  throw new FormulaProblem(reasonSentence(figure.reason) ?? formulaSentences.noPeriod(figure.period));
}

/** A formula whose arguments are period, scope and MAJ. */
function ofFigure(code: string, key: 'value' | 'numerator') {
  return (open: OpenBook, values: readonly unknown[]): FormulaResult =>
    broadcast(values.slice(0, 2), ([period, scope]) => part(figureIn(open(), [code, period, scope]), key));
}

function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const text = textOf(value);
  if (text === '') return undefined;
  const number = parseNumber(text);
  if (number === undefined) throw new FormulaProblem(formulaSentences.wrongNumber(text));
  return number;
}

function amountIn(value: unknown): Amount | undefined {
  const euros = numberIn(value);
  return euros === undefined ? undefined : amountOfEuros(euros).amount;
}

function inseeClassIn(value: unknown): EnterpriseFacts['inseeClass'] {
  const text = textOf(value).toUpperCase();
  if (text === '') return undefined;
  if (text === 'PME' || text === 'ETI' || text === 'GE') return text;
  throw new FormulaProblem(formulaSentences.wrongClass(text));
}

function sizeClassAnswer([headcount, turnover, balanceSheet, inseeClass]: readonly unknown[]): CellValue {
  const facts = {
    headcount: numberIn(headcount),
    turnover: amountIn(turnover),
    balanceSheet: amountIn(balanceSheet),
    inseeClass: inseeClassIn(inseeClass),
  };
  return sizeClassOf(facts) ?? 'NC';
}

/** Digits of an identifier as typed: a number keeps the zeros that it lost, spaces do not count. */
function digitsIn(value: unknown, length: number): string {
  const text = textOf(value).replace(/[\s\u00a0\u202f]/g, '');
  return typeof value === 'number' ? text.padStart(length, '0') : text;
}

function vatAnswer(value: unknown): CellValue {
  const siren = sirenOf(digitsIn(value, 9));
  if (siren === undefined) throw new FormulaProblem(formulaSentences.wrongSiren(textOf(value)));
  return vatNumberOf(siren);
}

/** One value of an identifier formula; a blank cell answers a blank. */
function ofIdentifier(answer: (value: unknown) => CellValue) {
  return (_open: OpenBook, values: readonly unknown[]): FormulaResult =>
    broadcast(values.slice(0, 1), ([value]) => (textOf(value) === '' ? '' : answer(value)));
}

/** Custom functions over the figures of the last refresh and over identifiers; each takes the formula's arguments. */
export const formulas = {
  PART_PME: ofFigure('ACH-01', 'value'),
  PME_SHARE: ofFigure('ACH-01', 'value'),
  NB_PME: ofFigure('ACH-04', 'numerator'),
  ACHATS_PME: ofFigure('ACH-05', 'value'),
  PART_MARCHES_PME: ofFigure('AO-03-N', 'value'),
  PART_ESS: ofFigure('INC-04-P', 'value'),
  ESS_SHARE: ofFigure('INC-04-P', 'value'),
  ACHATS_INCLUSIFS: ofFigure('INC-01-V', 'value'),
  INCLUSIVE_SPEND: ofFigure('INC-01-V', 'value'),
  INDICATEUR: (open, values) =>
    broadcast(values.slice(0, 3), ([code, period, scope]) => part(figureIn(open(), [code, period, scope]), 'value')),
  EXPLIQUER: (open, values) => explanationTable(open(), values),
  CATEGORIE_ENTREPRISE: (_open, values) => broadcast(values.slice(0, 4), sizeClassAnswer),
  SIREN_VALIDE: ofIdentifier((value) => sirenOf(digitsIn(value, 9)) !== undefined),
  SIRET_VALIDE: ofIdentifier((value) => siretOf(digitsIn(value, 14)) !== undefined),
  TVA_INTRA: ofIdentifier(vatAnswer),
} as const satisfies Record<FormulaName, (open: OpenBook, values: readonly unknown[]) => FormulaResult>;
