import type { UiAnswer, UiEvent, HttpRequest, HttpResponse, LogEntry, Selection } from '../services/host';
import type { DrawnChart } from '../store/chart';
import type { PlatformState } from '../store/platform';
import type { StoredWorkbook } from '../store/workbook';

/** What every execution on one document shares: the document, the clock, the locks, and the way to the user. */
export interface World {
  readonly workbook: StoredWorkbook;
  readonly platform: PlatformState;
  /** Virtual time, milliseconds since 1970; that of this machine where the session is in real time. */
  readonly clock: { now: number };
  /** Scripts really sleep, and their limits are those of this machine's clock. */
  readonly realTime: boolean;
  /** Name of a lock → execution that holds it. */
  readonly locks: Map<string, string>;
  readonly selections: Map<string, Selection>;
  /** Sheets changed since the last recalculation. */
  readonly touched: Set<number>;
  /** Sheets changed since the last execution ended. */
  readonly unadopted: Set<number>;
  readonly logs: LogEntry[];
  readonly uiEvents: UiEvent[];
  readonly answer: (event: UiEvent) => UiAnswer | undefined;
  readonly http: (requests: readonly HttpRequest[]) => readonly HttpResponse[];
  readonly drawChart: (chart: DrawnChart) => string;
  readonly evaluate: (touched: ReadonlySet<number>) => void;
  readonly projectFile: (name: string) => string | null;
  nextExecution: number;
  /** Executions under way: one that meets another runs inside it. */
  depth: number;
}

/** Where the account stands in the document: its own selection, the first cell of the first visible sheet at first. */
export function selectionOf(world: World, user: string): Selection {
  const known = world.selections.get(user);
  if (known) return known;
  const sheet = world.workbook.sheets.find(({ visibility }) => visibility === 'visible') ?? world.workbook.sheets[0];
  const selection: Selection = { sheetId: sheet?.id ?? 0, area: { row: 1, column: 1, rows: 1, columns: 1 } };
  world.selections.set(user, selection);
  return selection;
}
