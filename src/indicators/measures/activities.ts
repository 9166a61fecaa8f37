/** What can be added up of suppliers' activities: one number per entry. */
export interface ActivityColumns {
  /** Cents, credit notes taken off. */
  readonly amount: Float64Array;
  /** 1 where the supplier has lines of a positive amount: it is active by these, never by a credit note alone. */
  readonly active: Float64Array;
  /** 1 where it was active in the period just before, of the same kind; 0 where the grid has none. */
  readonly former: Float64Array;
  /** 1 where it is active in both. */
  readonly kept: Float64Array;
  /** 1 where it is active and its very first purchase falls in the period. */
  readonly fresh: Float64Array;
  /** Establishments with a line of a positive amount. */
  readonly establishments: Float64Array;
}

/** What suppliers did, as columns: an entry is one supplier in one period of one scope. */
export interface Activities extends ActivityColumns {
  count: number;
  /** Period × kind of the supplier: `period × number of kinds + kind`. */
  readonly place: Int32Array;
}

/** Room for a number of entries. */
export function emptyActivities(room: number): Activities {
  const column = (): Float64Array => new Float64Array(room);
  return {
    count: 0,
    place: new Int32Array(room),
    ...{ amount: column(), active: column(), former: column(), kept: column(), fresh: column() },
    establishments: column(),
  };
}
