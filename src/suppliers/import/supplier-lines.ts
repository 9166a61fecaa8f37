import type { FileLine } from '../../workbook/import/read-table';
import type { Located } from '../../workbook/decode-rows';
import type { SupplierRow } from '../supplier';
import { describeSupplier } from './new-supplier';
import { resolveSupplier, type Resolution } from './resolve-supplier';
import { evidenceReader, referencePlaceOf, type EvidenceColumns } from './supplier-evidence';
import type { SupplierKey, SupplierWords } from './supplier-import-codes';
import { openRegister, type SupplierRegister } from './supplier-register';

/** Resolves the supplier of each kept line, in the order of the file; the register holds what had to be made. */
export interface SupplierLines {
  readonly resolve: (line: FileLine) => Resolution;
  readonly register: SupplierRegister;
}

/** Columns that the evidence itself fills on a new supplier. */
const filledByEvidence: ReadonlySet<SupplierKey> = new Set(['code', 'siren', 'siret', 'vatNumber', 'name']);

/** The resolver of a file's lines; lines that say the same of their supplier are resolved once. */
export function supplierLines(
  columns: EvidenceColumns,
  headers: readonly string[],
  lines: readonly FileLine[],
  panel: readonly Located<SupplierRow>[],
  words: SupplierWords,
): SupplierLines {
  const register = openRegister(panel);
  const { read, column } = evidenceReader(columns, headers, lines);
  const place = referencePlaceOf(columns);
  const places = [...(place === undefined ? [] : [place]), ...columns.details.values()];
  const details = [...columns.details].filter(([key]) => !filledByEvidence.has(key));
  const known = new Map<string, Resolution>();
  const told = new Set<string>();

  function resolveFirst(line: FileLine): Resolution {
    const evidence = read(line);
    const question = { evidence, line: line.line, column, hasReference: place !== undefined, register, words };
    const resolution = resolveSupplier(question);
    const { created } = resolution.supplier;
    if (created) {
      for (const [key, at] of details) describeSupplier(created, key, (line.cells[at] ?? '').trim());
      describeSupplier(created, 'name', evidence.name);
      if (evidence.reading.kind === 'siret') describeSupplier(created, 'siret', evidence.reading.siret);
    }
    const subject = `${resolution.notice ?? ''} ${resolution.reference}`;
    if (!resolution.toldOnce || !told.has(subject)) {
      told.add(subject);
      return resolution;
    }
    return { supplier: resolution.supplier, reference: resolution.reference };
  }

  function resolve(line: FileLine): Resolution {
    const key = places.map((at) => line.cells[at] ?? '').join('\u0000');
    const before = known.get(key);
    if (before) return before;
    const resolution = resolveFirst(line);
    const { supplier, reference } = resolution;
    known.set(key, resolution.toldOnce ? { supplier, reference } : resolution);
    return resolution;
  }

  return { resolve, register };
}
