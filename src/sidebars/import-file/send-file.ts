import { parseDeposit, parseNothing } from '../../bridge/parse-import-results';
import { ask } from '../call';

/** A file that the workbook keeps aside until it is imported. */
export interface Deposit {
  readonly id: string;
  readonly sendings: number;
}

/** Characters of one sending: a call stays short, and a person sees it move. */
const charactersPerSending = 300_000;
const attempts = 4;

/** Rows in slices of about one sending each. */
function slicesOf(rows: readonly (readonly string[])[]): (readonly string[])[][] {
  const slices: (readonly string[])[][] = [[]];
  let size = 0;
  for (const row of rows) {
    const length = row.reduce((sum, cell) => sum + cell.length + 3, 2);
    if (size > 0 && size + length > charactersPerSending) {
      slices.push([]);
      size = 0;
    }
    slices[slices.length - 1]?.push(row);
    size += length;
  }
  return slices;
}

/** Failures after which the same sending may be made again: it replaces itself. */
const passing = new Set(['busy', 'call', 'service']);

function isPassing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && passing.has(String(error.code));
}

async function sendOnce(message: unknown): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await ask('deposerImport', parseDeposit, message)).depot;
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000 * attempt));
    }
  }
}

/** Lets the workbook forget a file; a failure leaves it to the next day’s cleaning. */
export async function abandon(deposit: string): Promise<void> {
  if (deposit !== '') await ask('abandonnerImport', parseNothing, { deposit }).catch(() => null);
}

/** Sends a file in parts; undefined where `isStopped` said so between two of them: nothing of it is kept then. */
export async function sendFile(
  fileName: string,
  rows: readonly (readonly string[])[],
  progress: (sent: number) => void,
  isStopped: () => boolean,
): Promise<Deposit | undefined> {
  let id = '';
  let sent = 0;
  const slices = slicesOf(rows);
  for (const [index, slice] of slices.entries()) {
    if (isStopped()) {
      await abandon(id);
      return undefined;
    }
    id = await sendOnce({ deposit: id, fileName, rank: index + 1, rows: slice });
    sent += slice.length;
    progress(sent);
  }
  return { id, sendings: slices.length };
}
