import { refreshCellName } from '../../sheets-templates/settings-tab';
import type { FormulaCell } from '../plans/formula-cell';
import type { PlanStep, WorkbookPlan } from '../plans/workbook-plan';
import { formulaHelp, type FormulaHelp } from '../text/formula-help';

/** Position of the argument that makes a formula follow the refreshes, by name of formula. */
const refreshPositions: ReadonlyMap<string, number> = new Map(
  Object.entries<FormulaHelp>(formulaHelp).flatMap(([name, { parameters }]) => {
    const position = parameters.findIndex((parameter) => parameter.name === 'maj');
    return position < 0 ? [] : [[name, position] as const];
  }),
);

/** Finds cells that call a formula of figures, as a regular expression (RE2) over the text of formulas. */
export const figureFormulaPattern = `\\b(${[...refreshPositions.keys()].join('|')})\\s*\\(`;

/** What separates arguments in a workbook of a language (« fr_FR »): « ; » where the comma is the decimal mark. */
export function argumentSeparatorOf(locale: string): ';' | ',' {
  try {
    return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',') ? ';' : ',';
  } catch {
    return ';';
  }
}

/** A call within a formula: where its arguments begin and end, and the separators at its own level. */
interface Call {
  readonly name: string;
  readonly start: number;
  readonly separators: number[];
  end: number;
}

/** The place of the mark that closes a text (« " », doubled within) or a tab's name (« ' »). */
function closingQuote(formula: string, from: number): number {
  const mark = formula.charAt(from);
  let at = formula.indexOf(mark, from + 1);
  while (at >= 0 && formula.charAt(at + 1) === mark) at = formula.indexOf(mark, at + 2);
  return at < 0 ? formula.length : at;
}

function nameBefore(formula: string, at: number): string {
  return (/([A-Za-z_]\w*)\s*$/.exec(formula.slice(0, at))?.[1] ?? '').toUpperCase();
}

/** The complete calls of a formula, inner ones first; what stands in texts and names of tabs is none. */
function callsIn(formula: string, separator: ';' | ','): readonly Call[] {
  const open: Call[] = [];
  const closed: Call[] = [];
  const begin = (name: string, at: number): void => {
    open.push({ name, start: at + 1, separators: [], end: -1 });
  };
  const end = (at: number): void => {
    const call = open.pop();
    if (call) closed.push(Object.assign(call, { end: at }));
  };
  for (let at = 0; at < formula.length; at++) {
    const mark = formula.charAt(at);
    if (`"'`.includes(mark)) at = closingQuote(formula, at);
    else if ('({'.includes(mark)) begin(mark === '(' ? nameBefore(formula, at) : '', at);
    else if (')}'.includes(mark)) end(at);
    else if (mark === ';' || mark === separator) open[open.length - 1]?.separators.push(at);
  }
  return closed;
}

/** What to write into a call, and where; undefined where it follows the refreshes already. */
function missingIn(formula: string, { name, start, separators, end }: Call, separator: string) {
  const position = refreshPositions.get(name);
  if (position === undefined) return undefined;
  if (position > separators.length) {
    return { at: end, text: separator.repeat(position - separators.length) + refreshCellName };
  }
  const bounds = [start - 1, ...separators, end];
  const until = bounds[position + 1] ?? end;
  const isBlank = formula.slice((bounds[position] ?? start) + 1, until).trim() === '';
  return isBlank ? { at: until, text: refreshCellName } : undefined;
}

/**
 * The formula with the cell MAJ as argument wherever a call of ours lacks it; undefined where none does.
 * @internal for its tests
 */
export function withRefreshArgument(formula: string, separator: ';' | ','): string | undefined {
  const missing = callsIn(formula, separator).flatMap((call) => missingIn(formula, call, separator) ?? []);
  if (missing.length === 0) return undefined;
  return missing
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), formula);
}

/** The cells whose formula of ours does not follow the refreshes, with the formula to write there. */
export function formulasToComplete(cells: readonly FormulaCell[], separator: ';' | ','): readonly FormulaCell[] {
  return cells.flatMap((cell) => {
    const formula = withRefreshArgument(cell.formula, separator);
    return formula === undefined ? [] : [{ ...cell, formula }];
  });
}

/** The steps that write formulas: cells one under the other in one call, no other cell touched. */
export function planFormulas(cells: readonly FormulaCell[]): WorkbookPlan {
  const steps: (Extract<PlanStep, { do: 'write-formulas' }> & { formulas: string[] })[] = [];
  const inOrder = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  for (const { tab, row, column, formula } of inOrder) {
    const above = steps.find(
      (step) => step.tab === tab && step.column === column && step.row + step.formulas.length === row,
    );
    if (above) above.formulas.push(formula);
    else steps.push({ do: 'write-formulas', tab, row, column, formulas: [formula] });
  }
  return steps;
}
