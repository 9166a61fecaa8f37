import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import type { Issue } from '../../../model/issue';
import { sirenOf, siretOf } from '../../../model/siren';
import type { TabCells } from '../../../plans/cell';
import { findSupplier, indexSuppliers } from '../../../suppliers/index-suppliers';
import { newSupplierRows } from '../../../suppliers/import/new-supplier';
import type { SupplierWords } from '../../../suppliers/import/supplier-import-codes';
import { supplierLines } from '../../../suppliers/import/supplier-lines';
import type { SupplierRow } from '../../../suppliers/supplier';
import { decodeRows } from '../../../workbook/decode-rows';
import type { FileLine } from '../../../workbook/import/read-table';
import type { AwardedContract, Holder } from './contract';
import type { DecpCode } from './decp-codes';

/** How holders stand in the panel, and suppliers to add where the person asked for them. */
export interface PanelHolders {
  /** Code of the supplier that a reference names; undefined where the panel has none. */
  readonly codeOf: (reference: string) => string | undefined;
  readonly added: readonly SupplierRow[];
  readonly notices: readonly Issue<DecpCode>[];
  /** Distinct holders that the panel does not have, nor gets. */
  readonly absent: number;
}

interface Named {
  readonly holder: Holder;
  readonly line: number;
}

/** One entry per holder of the file, where it is first named; those without identifier left out. */
function distinctHolders(contracts: readonly AwardedContract[]): readonly Named[] {
  const found = new Map<string, Named>();
  for (const { line, holders } of contracts) {
    for (const { holder } of holders) {
      if (holder.reference !== '' && !found.has(holder.reference)) found.set(holder.reference, { holder, line });
    }
  }
  return [...found.values()];
}

/** A wrong identifier is told as such, and not again as absent from the panel. */
function isToldOnce({ holder: { reference } }: Named): boolean {
  return siretOf(reference) !== undefined || sirenOf(reference) !== undefined || /^[A-Z]/.test(reference);
}

const headers = ['SIRET', 'Raison sociale'];
const evidence = { reference: undefined, details: new Map([['siret', 0] as const, ['name', 1] as const]) };

/** Suppliers made of holders, as an import of purchases would make them. */
function suppliersFrom(named: readonly Named[], panel: TabCells, lot: string, words: SupplierWords) {
  const lines = named.map(({ holder, line }): FileLine => ({ line, cells: [holder.reference, holder.name] }));
  const rows = decodeRows(suppliersTab, panel).rows;
  const { resolve, register } = supplierLines(evidence, headers, lines, rows, words);
  const codes = new Map(lines.map((line) => [line.cells[0] ?? '', resolve(line).supplier.code]));
  return { codes, rows: newSupplierRows(register.created(), lot, words).rows };
}

/** The holders of a file in the panel; absent ones are listed, or added where `add` says so. */
export function holdersInPanel(
  contracts: readonly AwardedContract[],
  panel: TabCells,
  add: { readonly lot: string; readonly words: SupplierWords } | undefined,
): PanelHolders {
  const index = indexSuppliers(decodeRows(suppliersTab, panel).rows);
  const known = (reference: string): string | undefined =>
    index.suppliers[findSupplier(index, reference) ?? -1]?.row.code;
  const missing = distinctHolders(contracts).filter(({ holder }) => known(holder.reference) === undefined);
  if (!add) {
    const notices = missing.filter(isToldOnce).map(({ holder, line }): Issue<DecpCode> => {
      return { code: 'holder-absent', line, column: 'titulaire', value: holder.reference, detail: holder.name };
    });
    return { codeOf: known, added: [], notices, absent: missing.length };
  }
  const { codes, rows } = suppliersFrom(missing, panel, add.lot, add.words);
  return { codeOf: (reference) => known(reference) ?? codes.get(reference), added: rows, notices: [], absent: 0 };
}
