import { opportunitiesTab } from '../../../sheets-templates/inclusion/opportunities-tab';
import { familiesTab, inclusionMarketLabels } from '../../../sheets-templates/settings/families-tab';
import { amountOfCents } from '../../model/amount';
import type { Day } from '../../model/day';
import type { TabCells } from '../../plans/cell';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { inclusiveAdvice } from '../../policy/advice/inclusive-advice';
import type { Supplier } from '../../suppliers/supplier';
import { opportunitySentences } from '../../text/opportunity-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import type { RowOf } from '../../workbook/define-tab';
import { foldText } from '../../workbook/fold-text';
import { replaceRows } from '../../workbook/replace-rows';
import type { MapFacts, MappedSpend } from '../map/map-facts';
import type { Sources } from '../read-sources';

type OpportunityRow = RowOf<typeof opportunitiesTab>;
type Market = keyof typeof inclusionMarketLabels;

/** Names written in full; more are counted. */
const shownNames = 5;

function isInclusive({ inclusion }: MappedSpend): boolean {
  return inclusion === 'insertion' || inclusion === 'disability' || inclusion === 'both';
}

/** Whether a supplier of the panel is an inclusive structure that can still be bought from. */
function isStructure({ statusOf }: Sources, supplier: Supplier, year: number): boolean {
  if (supplier.row.status === 'closed' || supplier.foreign) return false;
  const { siae, disabilityAt, independentWorker } = statusOf(supplier, year);
  return siae.length > 0 || disabilityAt.length > 0 || independentWorker;
}

/** Inclusive suppliers of the panel by the folded families that they serve: bought from there, or by their main family. */
function inclusiveByFamily(
  sources: Sources,
  facts: MapFacts,
  year: number,
): ReadonlyMap<string, ReadonlySet<Supplier>> {
  const served = new Map<string, Set<Supplier>>();
  const add = (family: string | undefined, supplier: Supplier): void => {
    const key = foldText(family ?? '');
    if (key !== '') served.set(key, (served.get(key) ?? new Set<Supplier>()).add(supplier));
  };
  const { suppliers } = sources.suppliers;
  for (const supplier of suppliers) if (isStructure(sources, supplier, year)) add(supplier.row.mainFamily, supplier);
  for (const spend of facts.spend.filter((one) => one.active && isInclusive(one))) {
    const supplier = suppliers[spend.supplier];
    if (supplier) add(facts.families[spend.family], supplier);
  }
  return served;
}

/** Families that one of le Marché de l'inclusion groups: an offer in one may serve the other. */
function neighboursOf(families: ReadonlyMap<string, Market>): (family: string) => readonly string[] {
  return (family) => {
    const market = families.get(family);
    const others = [...families].flatMap(([name, own]) => (own === market ? [name] : []));
    return market === undefined ? [family] : [family, ...others];
  };
}

function meanTurnoverOf(suppliers: readonly Supplier[]): number | undefined {
  const known = suppliers.flatMap(({ row }) => (row.turnover !== undefined && row.turnover > 0 ? [row.turnover] : []));
  return known.length === 0 ? undefined : Math.round(known.reduce((sum, amount) => sum + amount, 0) / known.length);
}

function namesOf(suppliers: readonly Supplier[]): string {
  const names = suppliers.slice(0, shownNames).map(({ row }) => row.name ?? row.code);
  const others = suppliers.length - names.length;
  return [...names, ...(others > 0 ? [opportunitySentences.others(others)] : [])].join(', ');
}

/** Lines of Opportunités ESS: families of the period, the greatest spend that is not inclusive first. */
function opportunityRows(
  sources: Sources,
  facts: MapFacts,
  familyCells: TabCells,
  refreshedOn: Day,
): readonly OpportunityRow[] {
  const markets = new Map(
    decodeRows(familiesTab, familyCells).rows.flatMap(({ row }) =>
      row.market === undefined ? [] : [[foldText(row.family), row.market] as const],
    ),
  );
  const neighbours = neighboursOf(markets);
  const served = inclusiveByFamily(sources, facts, Number(facts.period.name));
  const amounts = new Map<number, { amount: number; inclusive: number }>();
  for (const spend of facts.spend) {
    const { amount, inclusive } = amounts.get(spend.family) ?? { amount: 0, inclusive: 0 };
    const added = isInclusive(spend) ? spend.amount : 0;
    amounts.set(spend.family, { amount: amount + spend.amount, inclusive: inclusive + added });
  }
  const rows = [...amounts].flatMap(([number, { amount, inclusive }]): OpportunityRow[] => {
    const family = facts.families[number] ?? '';
    if (number === 0 || amount <= 0) return [];
    const market = markets.get(foldText(family));
    const found = [...new Set(neighbours(foldText(family)).flatMap((name) => [...(served.get(name) ?? [])]))];
    const meanTurnover = meanTurnoverOf(found);
    const advice = inclusiveAdvice({ structures: found.length, budget: amount - inclusive, meanTurnover });
    return [
      {
        ...{ family, market: market && inclusionMarketLabels[market], period: facts.period.name },
        ...{ amount: amountOfCents(amount), inclusiveAmount: amountOfCents(inclusive), share: inclusive / amount },
        ...{ candidates: found.length, names: namesOf(found), advice, refreshedOn },
        method: opportunitySentences.method(found.length, meanTurnover, advice),
      },
    ];
  });
  const left = ({ amount = amountOfCents(0), inclusiveAmount = amountOfCents(0) }: OpportunityRow): number =>
    amount - inclusiveAmount;
  return rows.sort((one, other) => left(other) - left(one));
}

/** The steps that write Opportunités ESS. */
export function planOpportunities(
  cells: TabCells,
  sources: Sources,
  facts: MapFacts,
  familyCells: TabCells,
  today: Day,
): WorkbookPlan {
  return replaceRows(opportunitiesTab, cells, opportunityRows(sources, facts, familyCells, today));
}
