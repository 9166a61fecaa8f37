import type { DrawnChart } from '../store/chart';
import type { PlatformState, StoredMail } from '../store/platform';
import type { Area, StoredWorkbook } from '../store/workbook';
import type { CostKind } from './costs';

/**
 * What a running script may do, by the way it was started.
 * @see https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** One run of one function by one account. */
export interface Execution {
  readonly id: string;
  readonly functionName: string;
  readonly mode: AuthMode;
  /** E-mail of the account. */
  readonly user: string;
  /** `oauthScopes` of the manifest. */
  readonly scopes: readonly string[];
  readonly urlFetchWhitelist: readonly string[] | undefined;
  /** Manifest time zone: that of the script, not of the spreadsheet. */
  readonly timeZone: string;
  /** `fr`, `en`…: language of the account. */
  readonly userLocale: string;
  /** False in clock triggers and headless runs: getUi() throws there. */
  readonly hasUi: boolean;
  /** False for a standalone script: document-scoped stores and locks are null there. */
  readonly bound: boolean;
}

/** What the user has selected in the page; services read and move it. */
export interface Selection {
  sheetId: number;
  area: Area;
}

/** A public method about to run: `service` SpreadsheetApp, `className` Range, `method` getValues; a service's own method has no class. */
export interface ServiceCall {
  readonly service: string;
  readonly className: string;
  readonly method: string;
  readonly cost: CostKind;
  /** True if the method changes the document. */
  readonly writes: boolean;
}

/** Why a call may not go on; the emulation throws it inside the script's own realm. */
export interface Refusal {
  readonly message: string;
  readonly name: string;
}

/** A menu as the user sees it: labels, and the function to call. */
export type MenuItem =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly MenuItem[] };

export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

/** What a script shows or asks. */
export type UiEvent =
  | {
      readonly kind: 'alert' | 'prompt';
      readonly title: string;
      readonly message: string;
      readonly buttons: ButtonSetName;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string; readonly width: number }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
      readonly modal: boolean;
    }
  /** A sheet is brought before the person's eyes. */
  | { readonly kind: 'tab'; readonly sheetId: number }
  | { readonly kind: 'menu'; readonly menu: MenuItem & { readonly kind: 'menu' }; readonly addon: boolean };

/** The user's answer; only alerts and prompts have one. */
export interface UiAnswer {
  readonly button: ButtonName;
  readonly text: string;
}

/** One HTTP request, as UrlFetchApp has prepared it. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Octets 0–255, or text sent as UTF-8. */
  readonly body: string | readonly number[] | null;
  readonly followRedirects: boolean;
}

/** The answer, or the reason there is none. */
export type HttpResponse =
  | {
      readonly ok: true;
      readonly status: number;
      readonly headers: Readonly<Record<string, string | readonly string[]>>;
      /** Octets, base64. */
      readonly body: string;
    }
  | { readonly ok: false; readonly reason: 'dns' | 'unreachable' | 'timeout'; readonly detail: string };

export interface LogEntry {
  readonly at: number;
  readonly channel: 'Logger' | 'console';
  readonly level: 'debug' | 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** Outcome of asking for a lock: `waited` are virtual milliseconds. */
export interface LockAnswer {
  readonly acquired: boolean;
}

export type DigestAlgorithm = 'MD5' | 'SHA_1' | 'SHA_256' | 'SHA_384' | 'SHA_512';

/**
 * The one argument of every service: the document, the execution, and what only Node can do. Its functions never throw
 * into the script: a refusal is a value, which the emulation throws as an error of the script's realm.
 */
export interface Host {
  readonly workbook: StoredWorkbook;
  readonly platform: PlatformState;
  readonly execution: Execution;
  readonly selection: Selection;
  /** Virtual time, milliseconds since 1970. */
  now(): number;
  /** To be called before any public method does its work: counts it, charges it, says if it may go on. */
  enter(call: ServiceCall): Refusal | null;
  /** Adds a cost on top of the call's own: cells read or written, a commit. */
  charge(kind: CostKind, units?: number): void;
  /** Lets virtual time pass. */
  sleep(milliseconds: number): void;
  /** Brings formula values up to date after writes; cheap if nothing has changed. */
  recalculate(): void;
  /** The document has changed: the next recalculation and the next save must look at it. */
  touch(sheetId: number): void;
  ask(event: UiEvent): UiAnswer;
  fetch(requests: readonly HttpRequest[]): readonly HttpResponse[];
  sendMail(mail: StoredMail): void;
  log(entry: LogEntry): void;
  /** Takes the lock of that name for this execution, waiting at most so long. */
  lock(name: string, timeoutInMillis: number): LockAnswer;
  unlock(name: string): void;
  hasLock(name: string): boolean;
  uuid(): string;
  /** Octets 0–255 in and out; `key` makes it an HMAC. */
  digest(algorithm: DigestAlgorithm, octets: readonly number[], key?: readonly number[]): readonly number[];
  /** The picture of a chart: PNG octets, base64; '' where nothing here can draw. */
  drawChart(chart: DrawnChart): string;
  /** Text of a file of the project, by its name without extension; null if there is none. */
  projectFile(name: string): string | null;
}
