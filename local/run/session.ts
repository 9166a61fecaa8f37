import type { AuthMode, HttpRequest, HttpResponse, LogEntry, MenuItem, UiAnswer, UiEvent } from '../services/host';
import type { EventMessage, FormulaArgument, ScriptError } from '../services/messages';
import type { DrawnChart } from '../store/chart';
import type { PlatformState } from '../store/platform';
import type { Area, StoredValue, StoredWorkbook } from '../store/workbook';
import type { CallCounts, Incidents } from './execution';

/** Brings formula values up to date; `touched` are the sheets changed since the last time. */
export type Evaluate = (
  workbook: StoredWorkbook,
  callCustomFunction: (name: string, args: readonly FormulaArgument[]) => FormulaResult,
  touched: ReadonlySet<number>,
) => void;

/** What a document is opened with. */
export interface SessionOptions {
  readonly workbook: StoredWorkbook;
  readonly platform: PlatformState;
  /** Built bundle: scripts, pages and appsscript.json. */
  readonly bundleFolder: string;
  /** dist/local/services.js. */
  readonly servicesFile: string;
  /** Account at the keyboard; the document's owner if absent. */
  readonly user?: string;
  readonly userLocale?: string;
  /** Virtual time at opening, milliseconds since 1970; now if absent. */
  readonly startAt?: number;
  /** Scripts see this machine's clock and really sleep: needed to be polite with a register on the network. */
  readonly realTime?: boolean;
  /** Replaces the manifest's scopes. */
  readonly scopes?: readonly string[];
  /** Answers alerts and prompts; undefined closes the box. */
  readonly answer?: (event: UiEvent) => UiAnswer | undefined;
  /** Replaces the network. */
  readonly http?: (requests: readonly HttpRequest[]) => readonly HttpResponse[];
  /** Draws charts: PNG octets, base64; without it, their pictures are empty. */
  readonly drawChart?: (chart: DrawnChart) => string;
  /** The formula engine; without one, formulas keep the values they have. */
  readonly evaluate?: Evaluate;
}

/** One call of one function. */
export interface RunRequest {
  readonly function: string;
  /** Crosses as google.script.run carries it. */
  readonly args?: readonly unknown[];
  /** FULL if absent. */
  readonly mode?: AuthMode;
  readonly user?: string;
  readonly event?: EventMessage;
  readonly incidents?: Incidents;
  /** False where nobody watches: clock triggers. */
  readonly hasUi?: boolean;
}

/** How a call ended, and what it took. */
export type RunResult = RunTrace &
  ({ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ScriptError });

/** What an execution did; `elapsed` in virtual milliseconds, start of the script not included. */
export interface RunTrace {
  readonly calls: CallCounts;
  readonly elapsed: number;
  readonly logs: readonly LogEntry[];
  readonly uiEvents: readonly UiEvent[];
  /** Ended from outside: by the clock or by a planned kill. */
  readonly killed: boolean;
}

/** A formula's result: a cell or rows of cells; an error shows `#ERROR!` with its note. */
export type FormulaResult =
  | { readonly ok: true; readonly value: FormulaArgument }
  | { readonly ok: false; readonly value: '#ERROR!'; readonly note: string };

/** An edit of cells by hand, as a user types or pastes it. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** One value for one cell; rows for a paste. */
  readonly value: StoredValue | readonly (readonly StoredValue[])[];
  readonly user?: string;
}

/** A trigger that fired, and how its function ended. */
export interface FiredTrigger {
  readonly triggerId: string;
  readonly at: number;
  readonly result: RunResult;
}

/** A document open on this machine, with its add-in. */
export interface Session {
  readonly workbook: StoredWorkbook;
  readonly platform: PlatformState;
  /** Virtual time. */
  readonly now: () => number;
  readonly run: (request: RunRequest) => RunResult;
  /** Runs onOpen as Google does at opening (LIMITED by default), then installed onOpen triggers; gives the menus. */
  readonly openMenu: (options?: { mode?: AuthMode; user?: string }) => readonly MenuItem[];
  /** Runs the function behind a menu, by its labels from the top. */
  readonly clickMenu: (path: readonly string[], request?: Omit<RunRequest, 'function'>) => RunResult;
  /** Writes as a user does, then fires onEdit and what is installed on edits and changes. */
  readonly editCell: (edit: CellEdit) => readonly RunResult[];
  readonly select: (sheet: string, area: Area, user?: string) => void;
  readonly callCustomFunction: (name: string, args: readonly FormulaArgument[]) => FormulaResult;
  /** Lets time pass, firing clock triggers in order. */
  readonly advanceClock: (milliseconds: number) => readonly FiredTrigger[];
  readonly recalculate: () => void;
  /** Calls of the last execution that ended. */
  readonly lastCalls: () => CallCounts;
  /** Everything logged and shown since opening. */
  readonly logs: readonly LogEntry[];
  readonly uiEvents: readonly UiEvent[];
  /** Methods claimed per class by the services. */
  readonly claimed: () => Readonly<Record<string, readonly string[]>>;
}
