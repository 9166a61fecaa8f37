/** What Google keeps outside the grid of a document; saved with it in the sheet `_local`. All of it is JSON. */

export interface StoredTrigger {
  id: string;
  handler: string;
  source: 'SPREADSHEETS' | 'CLOCK';
  /** ON_OPEN, ON_EDIT, ON_CHANGE, CLOCK. */
  event: string;
  /** The account that created it, under which it runs. */
  owner: string;
  /** Clock triggers: what the builder was told, and when it fires next (milliseconds since 1970). */
  schedule?: Record<string, number | string | null>;
  nextAt?: number;
}

export interface StoredMail {
  at: number;
  from: string;
  to: string;
  cc: string;
  bcc: string;
  subject: string;
  body: string;
  htmlBody: string;
  attachments: string[];
}

export interface StoredCacheEntry {
  value: string;
  expiresAt: number;
}

export interface StoredDocument {
  id: string;
  name: string;
  /** The document's own tree, as the Document service keeps it. */
  content: unknown;
}

export interface PlatformState {
  /** Property stores by scope: `script`, `document`, `user:<e-mail>`. */
  properties: Record<string, Record<string, string>>;
  caches: Record<string, Record<string, StoredCacheEntry>>;
  triggers: StoredTrigger[];
  mails: StoredMail[];
  documents: StoredDocument[];
  /** Who may open the file, as getEditors and getViewers list them. */
  owner: string;
  editors: string[];
  viewers: string[];
  nextId: number;
  /** Bundle that this file was installed with; the correspondant's where nothing is said. */
  bundle?: string;
}
