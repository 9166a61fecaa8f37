import { evaluateFormulas, writeEvaluation } from '../../local/engine/evaluate-formulas';
import type { RunRequest, RunResult } from '../../local/run/session';
import { emptyWorkbook } from '../../local/store/empty-workbook';
import type { StoredWorkbook } from '../../local/store/workbook';
import { tryOut } from './a-session';

/** How a piece of script is run: on which workbook, and as whom. */
export interface InSheetOptions {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly workbook?: StoredWorkbook;
  readonly request?: Partial<RunRequest>;
}

/** Runs a function body that knows `ss` and its first sheet `s`, with formulas evaluated, in a French workbook unless told. */
export function runInSheet(body: string, options: InSheetOptions = {}): RunResult {
  const { locale = 'fr_FR', timeZone = 'Europe/Paris', request } = options;
  const workbook = options.workbook ?? emptyWorkbook({ id: 'workbook-1', name: 'Classeur', locale, timeZone });
  const evaluate = (document: StoredWorkbook): void => {
    writeEvaluation(evaluateFormulas(document));
  };
  const code = `(function () { const ss = SpreadsheetApp.getActive(); const s = ss.getSheets()[0]; ${body} })()`;
  return tryOut(code, { workbook, evaluate }, request);
}

/** The value that the body returns; an error fails the test with its message. */
export function inSheet(body: string, options: InSheetOptions = {}): unknown {
  const result = runInSheet(body, options);
  if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`);
  return result.value;
}

/** What the body throws, as the log shows it; `no error` if it does not. */
export function thrownIn(body: string, options: InSheetOptions = {}): string {
  const result = runInSheet(body, options);
  return result.ok ? 'no error' : `${result.error.name}: ${result.error.message}`;
}
