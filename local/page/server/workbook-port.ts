import type { MessagePort } from 'node:worker_threads';
import type { Session } from '../../run/session';
import type { UiAnswer, UiEvent } from '../../services/host';
import type { DrawnChart } from '../../store/chart';
import type { StoredDocument } from '../../store/platform';
import type { PageState, RunDemand, RunOutcome, SaveOutcome, TabRows } from '../protocol';

/** A workbook as the page needs it: its session, what sidebars may call, and its file. */
export interface PageWorkbook {
  readonly session: Session;
  /** Public functions of the add-in. */
  readonly functions: readonly string[];
  /** The workbook as Excel can show it. */
  readonly forExcel: () => Uint8Array | undefined;
  readonly chartSvg: (chart: DrawnChart) => string;
  /** Writes the file; throws where it cannot be written. */
  readonly save: () => { readonly path: string; readonly conflict: boolean };
  /** A refusal about the file in French; undefined for an error that is none. */
  readonly refusal: (error: unknown) => string | undefined;
}

/** Opens the workbook; alerts and prompts of its scripts go through `answer`. */
export type OpenPageWorkbook = (answer: (event: UiEvent) => UiAnswer | undefined) => PageWorkbook;

/** What the server gives its thread at the start. */
export interface ThreadData {
  readonly path: string;
  /** Address of a stand-in for public registers; the registers themselves if absent. */
  readonly registers?: string;
  /** Rung once the person's answer lies in `answers`. */
  readonly bell: SharedArrayBuffer;
  readonly answers: MessagePort;
}

/** What the server asks of the thread; runs are done one after the other. */
export type ThreadRequest =
  | { readonly id: number; readonly kind: 'state' }
  | { readonly id: number; readonly kind: 'excel' }
  | { readonly id: number; readonly kind: 'document'; readonly document: string }
  | { readonly id: number; readonly kind: 'tab'; readonly tab: number; readonly from: number }
  | { readonly id: number; readonly kind: 'run'; readonly demand: RunDemand };

/** What the thread says; `run` is the id of the request that runs, 0 while the workbook opens. */
export type ThreadMessage =
  | { readonly kind: 'ready'; readonly functions: readonly string[] }
  | { readonly kind: 'unopened'; readonly message: string }
  | { readonly kind: 'started'; readonly run: number }
  | { readonly kind: 'event'; readonly run: number; readonly event: UiEvent }
  | { readonly kind: 'end'; readonly run: number; readonly outcome: RunOutcome; readonly saved: SaveOutcome }
  | {
      readonly kind: 'value';
      readonly id: number;
      readonly value: PageState | TabRows | StoredDocument | Uint8Array | null;
    };
