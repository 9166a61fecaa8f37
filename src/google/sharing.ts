/** Who may open this document besides its owner, as far as a script can see: never a link, never a shared drive's members. */
export interface Sharing {
  /** '' in a shared drive, which belongs to nobody. */
  readonly owner: string;
  readonly others: readonly string[];
}

/** The document's owner, and everyone else whom it lists as editor or viewer. */
export function readSharing(): Sharing {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const owner: GoogleAppsScript.Base.User | null = spreadsheet.getOwner();
  const address = owner === null ? '' : owner.getEmail();
  const listed = [...spreadsheet.getEditors(), ...spreadsheet.getViewers()].map((user) => user.getEmail());
  return { owner: address, others: [...new Set(listed)].filter((email) => email !== address) };
}
