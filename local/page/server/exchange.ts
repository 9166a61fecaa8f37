import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Frames } from './frames';
import type { WorkbookThread } from './workbook-thread';

/** A request that has passed the door, and what may answer it. */
export interface Exchange {
  readonly path: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly workbook: WorkbookThread;
  readonly frames: Frames;
  readonly assets: string;
}
