import { fieldsOfJson, type JsonFields } from '../model/json';

/** `running` goes on by itself; `paused` waits for a person; `stalled` gave up, `code` says why. */
export type JobStatus = 'idle' | 'running' | 'paused' | 'stopped' | 'stalled' | 'done';

/** What is kept of a job outside the grid: who decided what. */
export interface JobRecord {
  readonly status: JobStatus;
  readonly by: string;
  /** `AAAA-MM-JJ HH:MM:SS`. */
  readonly startedAt: string;
  /** What the job was asked to do, as its own text. */
  readonly about: string;
  /** Why it gave up; '' otherwise. */
  readonly code: string;
}

/** How far a job has come, as kept at each slice, with the job's own cursor. */
export interface JobMark {
  readonly done: number;
  readonly total: number;
  readonly waitsUntil: number;
  readonly remainingMs: number;
  readonly cursor: string;
  /** Slices that ended. */
  readonly slices: number;
  /** Slices begun since the last one that brought something. */
  readonly attempts: number;
  /** When a panel last drove the job (milliseconds since 1970): its trigger leaves it alone meanwhile. */
  readonly panelAt: number;
}

export const idleRecord: JobRecord = { status: 'idle', by: '', startedAt: '', about: '', code: '' };
export const freshMark: JobMark = {
  ...{ done: 0, total: 0, waitsUntil: 0, remainingMs: 0 },
  ...{ cursor: '', slices: 0, attempts: 0, panelAt: 0 },
};

const statuses: readonly JobStatus[] = ['idle', 'running', 'paused', 'stopped', 'stalled', 'done'];

function textIn(fields: JsonFields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

function numberIn(fields: JsonFields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' ? value : 0;
}

/** The record as it was kept; a text that is none is an idle job. */
export function parseJobRecord(text: string | undefined): JobRecord {
  const fields = fieldsOfJson(text);
  const status = statuses.find((known) => known === fields['status']) ?? 'idle';
  return {
    ...{ status, by: textIn(fields, 'by'), startedAt: textIn(fields, 'startedAt') },
    ...{ about: textIn(fields, 'about'), code: textIn(fields, 'code') },
  };
}

/** The mark as it was kept; a text that is none is a fresh start. */
export function parseJobMark(text: string | undefined): JobMark {
  const fields = fieldsOfJson(text);
  return {
    ...{ done: numberIn(fields, 'done'), total: numberIn(fields, 'total') },
    ...{ waitsUntil: numberIn(fields, 'waitsUntil'), remainingMs: numberIn(fields, 'remainingMs') },
    ...{ cursor: textIn(fields, 'cursor'), panelAt: numberIn(fields, 'panelAt') },
    ...{ slices: numberIn(fields, 'slices'), attempts: numberIn(fields, 'attempts') },
  };
}
