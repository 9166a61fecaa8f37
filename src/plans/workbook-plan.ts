import type { CellRows, CellValue } from './cell';
import type { PlacedChart } from './chart';

/** One column of a tab as it must look; positions count from 1. */
export interface ColumnLook {
  readonly position: number;
  /** Absent where the column stood there before: a person's own width stays. */
  readonly width?: number;
  /** Long texts go on a second line; absent where the column stood there before, like the width. */
  readonly wraps?: true;
  /** Number format of the data cells; '@' keeps text as it was written, formulas included. */
  readonly format: string;
  readonly note: string;
  /** Labels of a closed list; absent where anything may be typed. */
  readonly choices?: readonly string[];
  /** Computed column: a person who edits it is warned. */
  readonly guarded: boolean;
}

/** A colour for the cells of a column that hold exactly a text. */
export interface TextColour {
  readonly position: number;
  readonly text: string;
  readonly background: string;
  readonly font: string;
}

/** How a tab must stand after the plan; applying it twice changes nothing. */
export interface TabLook {
  readonly tab: string;
  readonly hidden: boolean;
  readonly headerRow: number;
  readonly bannerRows: number;
  readonly columns: readonly ColumnLook[];
  readonly colours: readonly TextColour[];
  /** What a person reads who edits a guarded column; by it our warnings are known from the person's own. */
  readonly warning: string;
}

/** One thing to do to the workbook; rows and columns count from 1. */
export type PlanStep =
  | { readonly do: 'create-tab'; readonly tab: string; readonly index: number }
  | { readonly do: 'rename-tab'; readonly tab: string; readonly to: string }
  | { readonly do: 'delete-tab'; readonly tab: string }
  | { readonly do: 'dress-tab'; readonly look: TabLook }
  | {
      readonly do: 'write';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly values: CellRows;
      /** Number format of each column of the block, set before the values; absent: the cells keep theirs. */
      readonly formats?: readonly string[];
    }
  | {
      /** One value in scattered cells of a column, the others left as they are, formulas included. */
      readonly do: 'write-same';
      readonly tab: string;
      readonly column: number;
      readonly rows: readonly number[];
      readonly value: CellValue;
    }
  | {
      /** Formulas of ours or completed by us, one under the other; never a text that came from outside. */
      readonly do: 'write-formulas';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly formulas: readonly string[];
    }
  | {
      readonly do: 'write-notes';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly notes: readonly (readonly string[])[];
    }
  | {
      /** One row in one write: a missing value leaves its cell as it stands, formula and format included. */
      readonly do: 'change-row';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (CellValue | undefined)[];
      readonly formats: readonly (string | undefined)[];
    }
  | { readonly do: 'delete-rows'; readonly tab: string; readonly rows: readonly number[] }
  | {
      readonly do: 'name-cell';
      readonly name: string;
      readonly tab: string;
      readonly row: number;
      readonly column: number;
    }
  | {
      /** The charts of ours on a tab, known by their titles: those named and not placed go, others stay as they are. */
      readonly do: 'show-charts';
      readonly tab: string;
      readonly titles: readonly string[];
      readonly charts: readonly PlacedChart[];
      /** Columns of the cells that they draw, hidden. */
      readonly firstColumn: number;
      readonly columns: number;
    }
  | { readonly do: 'set-version'; readonly version: number };

/** What is to be done to the workbook, in order; the services apply it in the fewest calls. */
export type WorkbookPlan = readonly PlanStep[];
