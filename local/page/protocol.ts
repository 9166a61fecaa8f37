import type { ButtonName, ButtonSetName, MenuItem } from '../services/host';

/** Messages between the page, its server and the thread of the workbook: plain JSON. */

/** What the page shows around the tables. */
export interface PageState {
  /** Name of the file, and where it stands. */
  readonly fileName: string;
  readonly path: string;
  readonly tabs: readonly TabHead[];
  readonly menus: readonly MenuItem[];
  readonly documents: readonly { readonly id: string; readonly name: string }[];
  readonly mails: readonly MailHead[];
  /** LibreOffice is here: documents can be had as PDF. */
  readonly makesPdf: boolean;
}

export interface TabHead {
  readonly id: number;
  readonly name: string;
  readonly color: string | null;
  /** Rows and columns up to the last content. */
  readonly rows: number;
  readonly columns: number;
}

/** A mail that a script has sent: it stays on this machine. */
export interface MailHead {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** How cells look; absent members are the page's own. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly wrap?: true;
  /** Text that ends at the cell's edge. */
  readonly clip?: true;
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
}

export interface PageCell {
  readonly text: string;
  /** Index in `looks`. */
  readonly look: number;
  readonly note?: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** A chart of a tab as a picture, with what a person who does not see it is told. */
export interface PageChart {
  readonly image: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Rows of a tab as its cells show them; a cell under a merge is null. */
export interface TabRows {
  readonly id: number;
  /** Visible columns: their letter and their width in pixels. */
  readonly columns: readonly { readonly letter: string; readonly width: number }[];
  readonly frozenRows: number;
  readonly looks: readonly CellLook[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly (PageCell | null)[] }[];
  /** First row that is not here yet, null at the end. */
  readonly next: number | null;
  /** Charts of the tab, with its first rows. */
  readonly charts: readonly PageChart[];
}

/** What a script shows while it runs; sidebars and dialogs stand at an address of their own. */
export type PageEvent =
  | {
      readonly kind: 'alert' | 'prompt';
      readonly run: number;
      readonly title: string;
      readonly message: string;
      readonly buttons: ButtonSetName;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  /** A tab is to be shown once the run has ended. */
  | { readonly kind: 'tab'; readonly id: number }
  | { readonly kind: 'sidebar'; readonly title: string; readonly address: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly address: string;
      readonly width: number;
      readonly height: number;
      readonly modal: boolean;
    };

/** How a run ended: its value, or the message of what it threw. */
export type RunOutcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** Where the workbook was saved; `conflict`: beside a file that somebody else had changed; null: it was not written. */
export type SaveOutcome = { readonly path: string; readonly conflict: boolean } | { readonly refused: string } | null;

/** One line of the stream that answers a run: what it shows, then how it ended. */
export type RunLine =
  | { readonly kind: 'started'; readonly run: number }
  | { readonly kind: 'event'; readonly event: PageEvent }
  | { readonly kind: 'end'; readonly outcome: RunOutcome; readonly saved: SaveOutcome };

/** What the page asks to run. */
export type RunDemand =
  | { readonly kind: 'menu'; readonly path: readonly string[] }
  /** A call of google.script.run; its arguments have crossed as JSON. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly unknown[] };

/** The person's answer to an alert or a prompt. */
export interface BoxAnswer {
  readonly run: number;
  readonly button: ButtonName;
  readonly text: string;
}

/** Rows sent at a time. */
export const rowsAtATime = 200;
