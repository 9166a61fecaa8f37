import { marketHeaders, marketSheetName } from '../../../sheets-templates/inclusion/market-file';
import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { holds, periodGridOf } from '../../indicators/period-grid';
import { amountOfCents, eurosOf } from '../../model/amount';
import type { Day } from '../../model/day';
import { fiscalYear, type Period } from '../../model/period';
import { intAt, numberAt } from '../../model/typed-column';
import type { TabCells } from '../../plans/cell';
import { findColumns } from '../../workbook/find-columns';
import { foldText } from '../../workbook/fold-text';
import { cellsOf, readSources, type Sources, type Tabs } from '../read-sources';

/** Lines and their amount in cents. */
interface Counted {
  readonly count: number;
  readonly amount: number;
}

/** Purchases of a fiscal year as le Marché de l'inclusion imports them, and what it would refuse. */
export interface MarketPurchases {
  readonly year: number;
  /** Headers, then one row per establishment, family and entity. */
  readonly cells: TabCells;
  readonly lines: number;
  /** Cents. */
  readonly amount: number;
  readonly leftOut: { readonly noSiret: Counted; readonly notPositive: Counted };
}

/** What was bought from one establishment in one family for one entity, credit notes taken off. */
interface Spend {
  readonly establishment: number;
  readonly family: string;
  readonly entity: string;
  /** Cents. */
  amount: number;
}

/** Entity of a line of Achats, as written. */
function entityReader(cells: TabCells): (line: number) => string {
  const place = findColumns(purchasesTab, cells.rows).places.get('entity') ?? -1;
  return (line) => String(cells.rows[line - 1]?.[place] ?? '').trim();
}

function spendOf({ purchases }: Sources, cells: TabCells, period: Period): readonly Spend[] {
  const { facts, families } = purchases;
  const entityOf = entityReader(cells);
  const found = new Map<string, Spend>();
  for (let row = 0; row < facts.count; row++) {
    if (!holds(period, intAt(facts.slot, row))) continue;
    const establishment = intAt(facts.establishment, row);
    const family = intAt(facts.family, row);
    const entity = entityOf(intAt(facts.line, row));
    const amount = numberAt(facts.amount, row);
    const key = `${establishment}/${family}/${foldText(entity)}`;
    const known = found.get(key);
    if (known) known.amount += amount;
    else found.set(key, { establishment, family: families[family] ?? '', entity, amount });
  }
  return [...found.values()];
}

function countOf(spend: readonly Spend[]): Counted {
  return { count: spend.length, amount: spend.reduce((sum, { amount }) => sum + amount, 0) };
}

/** The last complete fiscal year that has purchases. */
function lastYear({ purchases, settings }: Sources, today: Day): number | undefined {
  const { facts } = purchases;
  return periodGridOf(new Set(facts.slot), settings.settings.fiscalStart, today).defaultYear;
}

/**
 * The purchases that count of a fiscal year (undefined: the last complete one), whoever the supplier is: the site finds
 * the inclusive ones by itself, and nothing here tells them. Undefined where the year has no purchase.
 */
export function marketPurchases(tabs: Tabs, wanted: number | undefined, today: Day): MarketPurchases | undefined {
  const sources = readSources(tabs, today);
  const year = wanted ?? lastYear(sources, today);
  if (year === undefined) return undefined;
  const period = fiscalYear(year, sources.settings.settings.fiscalStart);
  const spend = spendOf(sources, cellsOf(tabs, purchasesTab.name), period);
  if (spend.length === 0) return undefined;
  const { establishments } = sources.purchases;
  const siretOf = ({ establishment }: Spend): string => establishments.sirets[establishment] ?? '';
  const nameOf = ({ establishment }: Spend): string => {
    const supplier = sources.suppliers.suppliers[intAt(establishments.supplier, establishment)]?.row;
    return supplier?.name ?? supplier?.code ?? '';
  };
  const named = spend.filter((one) => siretOf(one) !== '');
  const taken = named.filter(({ amount }) => amount > 0).sort((one, other) => other.amount - one.amount);
  const rows = taken.map((one) => [
    ...[nameOf(one), siretOf(one), eurosOf(amountOfCents(one.amount))],
    ...[one.family, one.entity],
  ]);
  return {
    year,
    cells: { tab: marketSheetName, rows: [marketHeaders, ...rows] },
    lines: taken.length,
    amount: countOf(taken).amount,
    leftOut: {
      noSiret: countOf(spend.filter((one) => siretOf(one) === '')),
      notPositive: countOf(named.filter(({ amount }) => amount <= 0)),
    },
  };
}
