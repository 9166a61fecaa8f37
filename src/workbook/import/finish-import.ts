import type { ImportResult } from '../../bridge/messages';
import type { Issue } from '../../model/issue';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { importNote } from './import-notes';
import type { ImportTask } from './import-task';
import { planLot, type LotContent } from './plan-lot';

/** Either every reason to refuse the whole file (nothing is to be written), or what to write and to answer. */
export type ImportOutcome<Code extends string> =
  { readonly refused: readonly Issue<Code>[] } | { readonly plan: WorkbookPlan; readonly result: ImportResult };

/** A file whose lines are judged: what to write, to tell and to count. */
export interface JudgedImport<Code extends string> extends Omit<LotContent<Code>, 'about' | 'mapping' | 'replay'> {
  readonly request: ImportTask;
  /** No line could be used: the file is refused, unless it only takes up lines again. */
  readonly isEmpty: boolean;
  readonly counts: Pick<ImportResult, 'retenues' | 'rejetees' | 'ajoutees' | 'inchangees' | 'enAttente'>;
  /** What its amounts come to, in euros: of all lines, of those kept. */
  readonly sums?: Pick<ImportResult, 'sommeLue' | 'sommeRetenue'>;
}

function byLine<Code extends string>(issues: readonly Issue<Code>[]): Issue<Code>[] {
  return [...issues].sort((a, b) => a.line - b.line);
}

/** The end of every import: the file refused, or its lot and its answer, with what is told in the order of its lines. */
export function finishImport<Code extends string>(judged: JudgedImport<Code>): ImportOutcome<Code | 'nothing-kept'> {
  const { request, table, counts, sums, sentenceOf } = judged;
  const [rejected, notices] = [byLine(judged.rejected), byLine(judged.notices)];
  if (judged.isEmpty && !request.replay) {
    const nothing = { code: 'nothing-kept', line: table.lines[0]?.line ?? 1, column: '', value: '' } as const;
    return { refused: [nothing, ...rejected, ...notices] };
  }
  const plan = planLot({
    ...judged,
    ...{ rejected, notices, mapping: request.columns, replay: request.replay },
    about: { type: request.type, file: request.fileName, kept: counts.retenues, rejected: counts.rejetees },
  });
  const result: ImportResult = {
    lues: table.lines.length,
    ...counts,
    ...(sums ?? { sommeLue: 0, sommeRetenue: 0 }),
    rejets: rejected.map((issue) => importNote(issue, sentenceOf)),
    signalements: notices.map((issue) => importNote(issue, sentenceOf)),
    signalees: notices.length,
  };
  return { plan, result };
}
