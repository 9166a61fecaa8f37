import type { FileLine } from '../../workbook/import/read-table';
import { repairIdentifier, type IdentifierReading } from '../../model/repair-identifier';
import { readReference, readReferenceColumn, type ReferenceColumn } from './read-reference-column';
import type { SupplierKey } from './supplier-import-codes';

/** Where a file tells who the supplier is: the column that names it, and columns of Fournisseurs. */
export interface EvidenceColumns {
  readonly reference: number | undefined;
  readonly details: ReadonlyMap<SupplierKey, number>;
}

/** Columns of Fournisseurs that can stand for the supplier where no column names it, best first. */
const identities = ['siret', 'siren', 'vatNumber'] as const satisfies readonly SupplierKey[];

/** What one line says of its supplier. */
export interface Evidence {
  /** The cell that names the supplier, as written; empty where there is none. */
  readonly written: string;
  /** Code to find or to give; empty where the line gives none. */
  readonly code: string;
  readonly name: string;
  readonly reading: IdentifierReading;
}

export type EvidenceReader = (line: FileLine) => Evidence;

/** The column that names suppliers, or the best identifier that stands for it; undefined where there are only names. */
export function referencePlaceOf({ reference, details }: EvidenceColumns): number | undefined {
  return reference ?? identities.map((key) => details.get(key)).find((place) => place !== undefined);
}

function headerSaysIdentifier(columns: EvidenceColumns, headers: readonly string[]): boolean {
  const place = referencePlaceOf(columns);
  return columns.reference === undefined || /sire[nt]/i.test(headers[place ?? -1] ?? '');
}

function bestOf(readings: readonly IdentifierReading[]): IdentifierReading {
  const rank = ['siret', 'siren', 'foreign', 'unreadable', 'blank'] as const;
  const [best = { kind: 'blank' } as const] = [...readings].sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind));
  return best;
}

/** How to read the supplier of each line, once the column that names it has been judged as a whole. */
export function evidenceReader(
  columns: EvidenceColumns,
  headers: readonly string[],
  lines: readonly FileLine[],
): { read: EvidenceReader; column: ReferenceColumn } {
  const place = referencePlaceOf(columns);
  const cellOf = (line: FileLine, at: number | undefined): string => (line.cells[at ?? -1] ?? '').trim();
  const column = readReferenceColumn(
    lines.map((line) => cellOf(line, place)),
    headerSaysIdentifier(columns, headers),
  );
  const others = identities.map((key) => columns.details.get(key)).filter((at) => at !== undefined && at !== place);
  const read = (line: FileLine): Evidence => {
    const written = cellOf(line, place);
    const name = cellOf(line, columns.details.get('name'));
    const own = readReference(written, column);
    const readings = [own, ...others.map((at) => repairIdentifier(cellOf(line, at)))];
    const given = cellOf(line, columns.details.get('code'));
    const isCode = given === '' && column.kind === 'codes' && own.kind === 'unreadable';
    return {
      written,
      code: isCode ? written : given,
      name: name === '' && column.kind === 'names' ? written : name,
      reading: bestOf(readings),
    };
  };
  return { read, column };
}
