import { mediatorTabs } from '../../sheets-templates/mediator/mediator-workbook';
import type { Session } from '../../local/run/session';
import type { StoredMail } from '../../local/store/platform';
import type { StoredSheet } from '../../local/store/workbook';

/** A draft that the mediator sent to himself: its text is his own, its subject is not. */
const ownDraft = / – dossier \d{4}-\d{3}$/;

function withoutOwnDraft(mail: StoredMail, owner: string): StoredMail {
  return mail.to === owner && ownDraft.test(mail.subject) ? { ...mail, body: '' } : mail;
}

/** A tab without the cells where the mediator writes of a case: those under the headers of its confidential columns. */
function withoutOwnCells(sheet: StoredSheet): StoredSheet {
  const columns = Object.values(mediatorTabs.find(({ name }) => name === sheet.name)?.columns ?? {});
  const secret = new Set(columns.filter(({ confidential }) => confidential).map(({ header }) => header));
  const [headers = [], ...rows] = sheet.values;
  const isOwn = headers.map((header) => secret.has(String(header)));
  const kept = rows.map((row) => row?.map((cell, place) => (isOwn[place] === true ? '' : cell)));
  return { ...sheet, values: [headers, ...kept] };
}

/** JSON of what is stored, its maps and sets included. */
function textOf(stored: unknown): string {
  return JSON.stringify(stored, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );
}

/**
 * Every place where a word of a case must not be, by name, as text: the whole session but the confidential cells, the
 * inside of the mediator's documents, and the drafts that he sent to himself.
 */
export function placesOutside(session: Session): Readonly<Record<string, string>> {
  const { workbook, platform, logs, uiEvents } = session;
  const { properties, caches, triggers, mails, documents, owner } = platform;
  const { sheets, names, metadata } = workbook;
  const places = {
    ...{ properties, caches, triggers, logs, shown: uiEvents },
    mails: mails.map((mail) => withoutOwnDraft(mail, owner)),
    'names of documents': documents.map(({ name }) => name),
    'name of the workbook': workbook.name,
    'names of tabs': sheets.map(({ name }) => name),
    'named ranges': names,
    metadata: [metadata, sheets.map((sheet) => sheet.metadata)],
    'other cells': sheets.map((sheet) => withoutOwnCells(sheet).values),
    'around cells': sheets.map((sheet) => ({ ...sheet, name: '', values: [], metadata: [] })),
  };
  return Object.fromEntries(Object.entries(places).map(([place, stored]) => [place, textOf(stored)]));
}

/** The places that hold one of the tokens. */
export function leaksIn(places: Readonly<Record<string, string>>, tokens: readonly string[]): readonly string[] {
  return Object.keys(places).filter((place) => tokens.some((token) => places[place]?.includes(token)));
}
