import type { FormulaArgument } from '../services/messages';
import { runFunction, type Runner } from './runner';
import type { FormulaResult, RunResult } from './session';

/**
 * Calls the bundle's functions from cells as Google does: anonymous, read-only, 30 seconds, one answer per list of
 * arguments.
 * @see https://developers.google.com/apps-script/guides/sheets/functions
 */
export function createFormulaCaller(runner: Runner): (name: string, args: readonly FormulaArgument[]) => FormulaResult {
  const answers = new Map<string, FormulaResult>();
  return (name, args) => {
    const key = JSON.stringify([name.toUpperCase(), args]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const request = { function: name, mode: 'CUSTOM_FUNCTION', hasUi: false } as const;
    const answer = formulaResultOf(runFunction(runner, request, args));
    answers.set(key, answer);
    return answer;
  };
}

function formulaResultOf(result: RunResult): FormulaResult {
  if (result.ok) return { ok: true, value: result.value as FormulaArgument };
  if (result.error.message === 'Exceeded maximum execution time') {
    return { ok: false, value: '#ERROR!', note: 'Exceeded maximum execution time (line 0).' };
  }
  const line = /\.js:(\d+)/.exec(result.error.stack)?.[1] ?? '0';
  return { ok: false, value: '#ERROR!', note: `${result.error.name}: ${result.error.message} (line ${line}).` };
}
