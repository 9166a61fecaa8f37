import type { directoryTab } from '../../sheets-templates/directory-tab';
import type { RowOf } from '../workbook/define-tab';

/** A row of `_annuaire`. */
export type DirectoryRow = RowOf<typeof directoryTab>;

export type DirectorySource = DirectoryRow['source'];

/** What a register says of a legal unit: what it does not tell is undefined. */
export type DirectoryRecord = Omit<DirectoryRow, 'state' | 'askedOn' | 'candidates' | 'told'>;

/** A company found under a name, for a person to choose. */
export interface Candidate {
  readonly siren: string;
  readonly name: string;
  readonly postalCode: string;
  readonly city: string;
  readonly closed: boolean;
}

/** What a register answered about one SIREN or one name. */
export type DirectoryFinding =
  | { readonly key: string; readonly state: 'found'; readonly record: DirectoryRecord }
  | { readonly key: string; readonly state: 'unknown' }
  | { readonly key: string; readonly state: 'named'; readonly candidates: readonly Candidate[] };

/** A record of which nothing is known but its key. */
export function blankRecord(key: string, source: DirectorySource): DirectoryRecord {
  return {
    ...{ key, source, name: undefined, undisclosed: false, closed: undefined, closedOn: undefined },
    ...{ inseeClass: undefined, inseeClassYear: undefined, headcountBand: undefined },
    ...{ turnover: undefined, turnoverYear: undefined, administration: undefined, ess: undefined },
    ...{ siae: undefined, disability: undefined, openSites: undefined, headSiret: undefined },
    ...{ postalCode: undefined, city: undefined, department: undefined, region: undefined },
  };
}
