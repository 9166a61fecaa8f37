import { areaHolds } from '../../store/area';
import type { Area, StoredSheet } from '../../store/workbook';
import { exception } from '../emulate';
import type { Host } from '../host';

/** Writes that the platform has taken but not committed: what they cost, and the error they will raise. */
export interface WriteBuffer {
  /** Throws the error that a former write has left, once. */
  readonly raise: () => void;
  /** Keeps an error for the next call. */
  readonly defer: (message: string) => void;
  /** Counts cells written to a sheet. */
  readonly wrote: (sheet: StoredSheet, cells: number) => void;
  /** Commits what is buffered, brings formulas up to date and charges a read of these cells. */
  readonly read: (sheet: StoredSheet, area: Area) => void;
  /** Commits what is buffered. */
  readonly commit: () => void;
}

/** The buffer of one execution. */
export function createWriteBuffer(host: Host): WriteBuffer {
  let pending = 0;
  let error: string | null = null;
  const cached = new Map<StoredSheet, Area[]>();

  const commit = (): void => {
    if (pending > 0) host.charge('commit', pending);
    pending = 0;
    host.recalculate();
  };
  return {
    raise: () => {
      if (error === null) return;
      const message = error;
      error = null;
      throw exception(message);
    },
    defer: (message) => {
      error ??= message;
    },
    wrote: (sheet, cells) => {
      pending += cells;
      cached.delete(sheet);
      if (cells > 0) host.charge('write', cells);
      host.touch(sheet.id);
    },
    read: (sheet, area) => {
      commit();
      const known = cached.get(sheet) ?? [];
      if (known.some((block) => areaHolds(block, area))) {
        host.charge('cachedRead', area.rows * area.columns);
        return;
      }
      host.charge('read', area.rows * area.columns);
      cached.set(sheet, [...known, area]);
    },
    commit,
  };
}
