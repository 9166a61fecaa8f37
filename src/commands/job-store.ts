import { deleteProperty, readProperty, writeProperty } from '../google/properties';
import { createTriggerEvery, deleteTriggers } from '../google/triggers';
import { parseJobMark, parseJobRecord, type JobMark, type JobRecord, type JobStatus } from '../plans/job-record';

const propertyOf = (name: string, what: 'record' | 'mark'): string => `correspondant-pme.job.${name}.${what}`;

/** What is known of a job now: its record and how far it came. */
export function readJob(name: string): { readonly record: JobRecord; readonly mark: JobMark } {
  return {
    record: parseJobRecord(readProperty('document', propertyOf(name, 'record'))),
    mark: parseJobMark(readProperty('document', propertyOf(name, 'mark'))),
  };
}

/** Keeps who decided what of a job. */
export function keepRecord(name: string, record: JobRecord): void {
  writeProperty('document', propertyOf(name, 'record'), JSON.stringify(record));
}

/** Keeps how far a job came. */
export function keepMark(name: string, mark: JobMark): void {
  writeProperty('document', propertyOf(name, 'mark'), JSON.stringify(mark));
}

/** How often the trigger of a job looks whether there is something to do. */
const minutesBetweenSlices = 5;

/**
 * The job goes on by itself: one trigger of its own, which comes back whatever happens to an execution, until it is
 * deleted.
 */
export function goOnByTrigger(handler: string): void {
  deleteTriggers(handler);
  createTriggerEvery(handler, minutesBetweenSlices);
}

/** Forgets how far a job came. */
export function forgetMark(name: string): void {
  deleteProperty('document', propertyOf(name, 'mark'));
}

/** Changes what a job that is not over does next. */
export function setStatus(name: string, status: JobStatus, code = ''): void {
  const { record } = readJob(name);
  if (record.status === 'running' || record.status === 'paused' || record.status === 'stalled') {
    keepRecord(name, { ...record, status, code });
  }
}

/** Whether nobody paused or stopped the job meanwhile. */
export function isRunning(name: string): boolean {
  return parseJobRecord(readProperty('document', propertyOf(name, 'record'))).status === 'running';
}
