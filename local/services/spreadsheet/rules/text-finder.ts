import { contentSize } from '../../../store/cell-values';
import { commonArea } from '../../../store/area';
import { cellKey, type Area } from '../../../store/workbook';
import { reads, writes } from '../../emulate';
import type { Context, Methods, RangeState, TextFinderState } from '../context';
import { fillEntries } from '../range/cell-contents';
import { readDisplayValues } from '../range/values';
import { localFormula } from '../values/formula-text';
import { localeOf } from '../values/locale';

/** A finder over ranges, in their order. */
export function createTextFinder(context: Context, scope: readonly RangeState[], text: string): unknown {
  const options = {
    matchCase: false,
    entireCell: false,
    formulaText: false,
    regularExpression: false,
    ignoreDiacritics: false,
  };
  return context.classes.textFinder.create({ scope, text, options, current: null });
}

/** TextFinder. */
export const textFinderMethods = (context: Context) => {
  type State = TextFinderState;
  const object = (range: RangeState | undefined): unknown => (range ? context.classes.range.create(range) : null);
  const option = (name: keyof State['options']) =>
    reads(
      'Boolean',
      (state: State, isOn: boolean) => {
        state.options[name] = isOn;
        return context.classes.textFinder.create(state);
      },
      'pure',
    );
  const step = (state: State, by: 1 | -1): unknown => {
    const found = findAll(context, state);
    const at = found.findIndex((range) => state.current !== null && samePlace(range, state.current));
    const start = by === 1 ? 0 : found.length - 1;
    const next = state.current === null ? found[start] : found[at + by];
    if (next) state.current = next;
    return object(next);
  };
  return {
    findAll: reads('', (state: State) => findAll(context, state).map(object), 'pure'),
    findNext: reads('', (state: State) => step(state, 1), 'pure'),
    findPrevious: reads('', (state: State) => step(state, -1), 'pure'),
    getCurrentMatch: reads('', ({ current }: State) => object(current ?? undefined), 'pure'),
    ignoreDiacritics: option('ignoreDiacritics'),
    matchCase: option('matchCase'),
    matchEntireCell: option('entireCell'),
    matchFormulaText: option('formulaText'),
    useRegularExpression: option('regularExpression'),
    startFrom: reads(
      'SpreadsheetApp.Range',
      (state: State, range: unknown) => {
        state.current = context.classes.range.stateOf(range);
        return context.classes.textFinder.create(state);
      },
      'pure',
    ),
    replaceAllWith: writes(
      'String',
      (state: State, text: string) => {
        return findAll(context, state).reduce((count, range) => count + replaceIn(context, state, range, text), 0);
      },
      'pure',
    ),
    replaceWith: writes(
      'String',
      (state: State, text: string) => {
        return state.current ? replaceIn(context, state, state.current, text) : 0;
      },
      'pure',
    ),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.TextFinder, State>;
};

function samePlace(a: RangeState, b: RangeState): boolean {
  return a.sheet === b.sheet && a.area.row === b.area.row && a.area.column === b.area.column;
}

function findAll(context: Context, state: TextFinderState): RangeState[] {
  return state.scope.flatMap((range) => {
    const { rows, columns } = contentSize(range.sheet);
    const area = commonArea(range.area, { row: 1, column: 1, rows, columns });
    return area ? matchesIn(context, state, { ...range, area }) : [];
  });
}

function matchesIn(context: Context, state: TextFinderState, range: RangeState): RangeState[] {
  const pattern = patternOf(state);
  const found: RangeState[] = [];
  readDisplayValues(context, range).forEach((row, down) => {
    row.forEach((shown, right) => {
      const area: Area = { row: range.area.row + down, column: range.area.column + right, rows: 1, columns: 1 };
      const text = state.options.formulaText ? formulaOr(range, area, shown) : shown;
      if (text !== '' && pattern.test(plain(state, text))) found.push({ book: range.book, sheet: range.sheet, area });
      pattern.lastIndex = 0;
    });
  });
  return found;
}

function formulaOr(range: RangeState, { row, column }: Area, shown: string): string {
  const formula = range.sheet.formulas.get(cellKey(row, column));
  return formula === undefined ? shown : localFormula(formula, localeOf(range.book.locale));
}

function plain({ options }: TextFinderState, text: string): string {
  return options.ignoreDiacritics ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
}

function patternOf(state: TextFinderState): RegExp {
  const { options } = state;
  const text = plain(state, state.text);
  const source = options.regularExpression ? text : text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(options.entireCell ? `^(?:${source})$` : source, options.matchCase ? 'gu' : 'giu');
}

/** Replaces in one cell and says how many occurrences there were. */
function replaceIn(context: Context, state: TextFinderState, range: RangeState, text: string): number {
  const [[shown = ''] = []] = readDisplayValues(context, range);
  const before = state.options.formulaText ? formulaOr(range, range.area, shown) : shown;
  const pattern = patternOf(state);
  const count = before.match(pattern)?.length ?? 0;
  const replaced = before.replace(pattern, state.options.regularExpression ? text : text.replace(/\$/g, '$$$$'));
  if (count > 0) fillEntries(context, range, replaced);
  return count;
}
