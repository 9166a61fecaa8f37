import type { ImportRequest } from '../../bridge/messages';

/** Corrected lines of a file imported before: rows (from 1) of « Lignes à corriger » that they leave. */
export interface Replay {
  readonly superseded: readonly number[];
}

/** A file to import, or lines of one to take up again. */
export interface ImportTask extends ImportRequest {
  readonly replay?: Replay;
}
