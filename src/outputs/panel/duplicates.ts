import { settledDuplicatesTab } from '../../../sheets-templates/records/settled-duplicates-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type {
  DuplicateAction,
  DuplicateMember,
  DuplicateMessage,
  DuplicatesResult,
} from '../../bridge/duplicate-messages';
import { movedEstablishments } from '../../facts/purchases/moved-establishments';
import { intAt, numberAt } from '../../model/typed-column';
import type { Day } from '../../model/day';
import { findDuplicates, type Suggestion, type SuggestionKind } from '../../suppliers/duplicates/find-duplicates';
import { supplierKeyOf } from '../../suppliers/index-suppliers';
import { currentSizeClass } from '../../suppliers/size-class-in-year';
import type { Supplier } from '../../suppliers/supplier';
import { duplicateSentences as words } from '../../text/duplicate-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import { fingerprintOf } from '../../model/fingerprint';
import { cellsOf, readSources, type Sources, type Tabs } from '../read-sources';

/** Suggestions that the panel shows at once. */
const shown = 30;

/** What may be done about each kind of suggestion. */
export const offeredActions = {
  'same-siren': ['merge', 'ignore'],
  'same-name': ['merge', 'group', 'ignore'],
  moved: ['move', 'ignore'],
} as const satisfies Record<SuggestionKind, readonly DuplicateAction[]>;

/** Lines of purchases and their amount by the code, as it is compared, that names their supplier. */
type SpendByCode = ReadonlyMap<string, { readonly lines: number; readonly amount: number }>;

/** A suggestion with what stands for its rows, so that what was shown is what is done. */
export interface MarkedSuggestion extends Suggestion {
  readonly mark: string;
}

function markOf({ members, siret }: Suggestion): string {
  return fingerprintOf([members.map(({ row }) => row), siret]);
}

/** Suggestions that nobody set aside, as the workbook stands. */
export function openSuggestions(
  tabs: Tabs,
  today: Day,
): { suggestions: readonly MarkedSuggestion[]; sources: Sources } {
  const sources = readSources(tabs, today);
  const { suppliers, purchases, panel } = sources;
  const settled = decodeRows(settledDuplicatesTab, cellsOf(tabs, settledDuplicatesTab.name)).rows;
  const aside = new Set(settled.map(({ row }) => row.suggestion));
  const moves = movedEstablishments(purchases.facts, purchases.establishments, suppliers.suppliers);
  const found = findDuplicates(panel.rows, moves).filter(({ key }) => !aside.has(key));
  return { suggestions: found.map((suggestion) => ({ ...suggestion, mark: markOf(suggestion) })), sources };
}

/** Purchases by the code of the supplier that the index gives them: rows of one SIREN share it. */
function spendByCode({ purchases, suppliers }: Sources): SpendByCode {
  const { count, supplier, amount } = purchases.facts;
  const found = new Map<string, { lines: number; amount: number }>();
  for (let row = 0; row < count; row++) {
    const code = supplierKeyOf(suppliers.suppliers[intAt(supplier, row)]?.row.code ?? '');
    const before = found.get(code) ?? { lines: 0, amount: 0 };
    found.set(code, { lines: before.lines + 1, amount: before.amount + numberAt(amount, row) });
  }
  return found;
}

function memberOf(supplier: Supplier, spend: SpendByCode): DuplicateMember {
  const { row, line, siren } = supplier;
  const { lines, amount } = spend.get(supplierKeyOf(row.code)) ?? { lines: 0, amount: 0 };
  const { sizeClass } = currentSizeClass(supplier);
  const place = words.city(row.postalCode ?? '', row.city ?? '');
  return {
    ...{ ligne: line, code: row.code, nom: row.name ?? '' },
    details: [
      siren === undefined ? words.noSiren : words.siren(siren),
      ...(row.siret === undefined ? [] : [words.siret(row.siret)]),
      ...(place === '' ? [] : [place]),
      words.sizeClass(suppliersTab.columns.sizeClass.choices[sizeClass]),
      words.purchases(lines, amount),
    ],
  };
}

function messageOf(suggestion: MarkedSuggestion, spend: SpendByCode): DuplicateMessage {
  const { key, mark, kind, members, siret } = suggestion;
  const moved = siret === '' ? [] : [words.movedTo(siret)];
  return {
    ...{ cle: key, marque: mark, constat: [words.finding(kind, members.length), ...moved].join(' ') },
    membres: members.map((member) => memberOf(member, spend)),
    actions: offeredActions[kind],
  };
}

/** What may be put together in the panel, for a person to decide. */
export function duplicatesToSettle(tabs: Tabs, today: Day, message = ''): DuplicatesResult {
  const { suggestions, sources } = openSuggestions(tabs, today);
  const spend = spendByCode(sources);
  return {
    doublons: suggestions.slice(0, shown).map((suggestion) => messageOf(suggestion, spend)),
    total: suggestions.length,
    message,
  };
}
