/** What suppliers did, as columns: an entry is one supplier in one period of one scope. */
export interface Activities {
  count: number;
  /** Period × kind of the supplier: `period × number of kinds + kind`. */
  readonly place: Int32Array;
  /** Cents, credit notes taken off. */
  readonly amount: Float64Array;
  /** Lines of a positive amount: a supplier is active by these, never by a credit note alone. */
  readonly purchases: Int32Array;
  /** The same in the period just before, of the same kind; 0 where the grid has none. */
  readonly purchasesBefore: Int32Array;
  /** Establishments with a line of a positive amount. */
  readonly establishments: Int32Array;
  /** 1 where its very first purchase falls in the period. */
  readonly isNew: Int32Array;
  /** 1 where the supplier has lines in the period itself, credit notes included. */
  readonly isPresent: Int32Array;
}

/** Room for a number of entries. */
export function emptyActivities(room: number): Activities {
  return {
    count: 0,
    place: new Int32Array(room),
    amount: new Float64Array(room),
    purchases: new Int32Array(room),
    purchasesBefore: new Int32Array(room),
    establishments: new Int32Array(room),
    isNew: new Int32Array(room),
    isPresent: new Int32Array(room),
  };
}
