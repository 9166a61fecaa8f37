/** A chart with its data, as a script or a sheet describes it; options under the names that Google gives them. */
export interface DrawnChart {
  readonly kind: 'LINE' | 'COLUMN' | 'BAR';
  /** Names of the columns; the first one holds the categories. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
