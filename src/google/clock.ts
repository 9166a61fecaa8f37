/** The present moment as a person of the workbook's time zone reads it. */
export interface Moment {
  /** `AAAA-MM-JJ`. */
  readonly isoDay: string;
  /** `AAAA-MM-JJ HH:MM:SS`. */
  readonly isoTime: string;
}

/** The moment at which the execution asks, in the spreadsheet's time zone. */
export function readMoment(): Moment {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const isoTime = Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm:ss');
  return { isoDay: isoTime.slice(0, 10), isoTime };
}

/** A new identifier for a lot of lines: readable, sorted by time, and unlike any other. */
export function newLotId(moment: Moment): string {
  return `${moment.isoTime.replace(/[- :]/g, '')}-${Utilities.getUuid().slice(0, 4)}`;
}

/** Milliseconds since 1970. */
export function readNow(): number {
  return Date.now();
}

/** Lets time pass. */
export function sleep(milliseconds: number): void {
  Utilities.sleep(milliseconds);
}

/** A number drawn between 0 and 1. */
export function draw(): number {
  return Math.random();
}
