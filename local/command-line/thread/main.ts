import { parentPort, workerData } from 'node:worker_threads';
import { FileError } from '../../files/file-error';
import { answerRequests } from '../../page/server/answer-requests';
import type { ThreadData } from '../../page/server/workbook-port';
import { fileSentence } from '../../text';
import { openClasseur, type Classeur, type Opening } from '../classeur';

const data = workerData as ThreadData;

function refusal(error: unknown): string | undefined {
  return error instanceof FileError ? fileSentence(error) : undefined;
}

/** Opens the file, a refusal in French. */
function open(answer: NonNullable<Opening['answer']>): Classeur {
  try {
    return openClasseur(data.path, { create: false, answer, registers: data.registers });
  } catch (error) {
    throw new Error(refusal(error) ?? String(error));
  }
}

// The thread of the page's workbook: built as a file of its own, started by the server.
answerRequests((answer) => ({ ...open(answer), refusal }), data, parentPort!);
