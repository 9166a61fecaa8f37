import { mapTab } from '../../../sheets-templates/map/map-tab';
import { amountOfCents } from '../../model/amount';
import type { Day } from '../../model/day';
import { sizeClasses, type SizeClass } from '../../model/size-class';
import { keysOf } from '../../model/typed-keys';
import type { TabCells } from '../../plans/cell';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { mapSentences } from '../../text/map-sentences';
import type { RowOf } from '../../workbook/define-tab';
import { replaceRows } from '../../workbook/replace-rows';
import { departmentTotals, type ClassTotal, type DepartmentTotal } from './department-totals';
import type { MapFacts, MappedSpend } from './map-facts';

type MapRow = RowOf<typeof mapTab>;
type MapLine = Omit<MapRow, 'period' | 'refreshedOn' | 'share'>;

const inclusionOrder = keysOf(mapTab.columns.inclusion.choices);

/** Family × category × inclusion: a supplier counts once in each cell where it has a purchase. */
function familyLines({ spend, families }: MapFacts): readonly MapLine[] {
  const cells = new Map<string, MappedSpend[]>();
  for (const one of spend) {
    const key = `${one.family}/${one.sizeClass}/${one.inclusion}`;
    const cell = cells.get(key) ?? [];
    cell.push(one);
    cells.set(key, cell);
  }
  const lines = [...cells.values()].flatMap((cell): MapLine[] => {
    const [first] = cell;
    if (!first) return [];
    const active = new Map(cell.filter((one) => one.active).map((one) => [one.supplier, one.dependent]));
    return [
      {
        axis: 'family',
        member: first.family === 0 ? mapSentences.noFamily : (families[first.family] ?? ''),
        ...{ sizeClass: first.sizeClass, inclusion: first.inclusion, panel: undefined, suppliers: active.size },
        amount: amountOfCents(cell.reduce((sum, { amount }) => sum + amount, 0)),
        dependent: [...active.values()].filter((dependent) => dependent).length,
      },
    ];
  });
  const rank = ({ sizeClass, inclusion }: MapLine): number =>
    sizeClasses.indexOf(sizeClass ?? 'NC') * inclusionOrder.length + inclusionOrder.indexOf(inclusion ?? 'unknown');
  return lines.sort(
    (one, other) => (one.member ?? '').localeCompare(other.member ?? '', 'fr') || rank(one) - rank(other),
  );
}

function departmentName({ kind, department, region }: DepartmentTotal): string {
  if (kind === 'foreign') return mapSentences.foreign;
  return kind === 'unknown' ? mapSentences.unknownDepartment(region) : mapSentences.department(department);
}

function regionNameOf({ kind, region }: DepartmentTotal): string {
  if (kind === 'foreign') return mapSentences.foreign;
  return region === undefined ? mapSentences.unknownRegion : mapSentences.region(region);
}

function placeLines(
  axis: 'department' | 'region',
  totals: readonly DepartmentTotal[],
  nameOf: (total: DepartmentTotal) => string,
): readonly MapLine[] {
  const places = new Map<string, Map<SizeClass, ClassTotal>>();
  for (const total of totals) {
    const place = places.get(nameOf(total)) ?? new Map<SizeClass, ClassTotal>();
    places.set(nameOf(total), place);
    for (const [sizeClass, added] of total.classes) place.set(sizeClass, sumOf(place.get(sizeClass), added));
  }
  return [...places].flatMap(([member, classes]) =>
    sizeClasses.flatMap((sizeClass): MapLine[] => {
      const found = classes.get(sizeClass);
      if (!found) return [];
      const { panel, suppliers, dependent, amount } = found;
      return [
        { axis, member, sizeClass, inclusion: undefined, panel, suppliers, amount: amountOfCents(amount), dependent },
      ];
    }),
  );
}

function sumOf(one: ClassTotal | undefined, other: ClassTotal): ClassTotal {
  if (!one) return other;
  return {
    panel: one.panel + other.panel,
    suppliers: one.suppliers + other.suppliers,
    dependent: one.dependent + other.dependent,
    amount: one.amount + other.amount,
  };
}

/**
 * The lines of Cartographie: families first, then departments, then regions.
 * @internal for its tests
 */
export function mapRows(facts: MapFacts, refreshedOn: Day): readonly MapRow[] {
  const totals = departmentTotals(facts);
  const whole = facts.spend.reduce((sum, { amount }) => sum + amount, 0);
  const lines = [
    ...familyLines(facts),
    ...placeLines('department', totals, departmentName),
    ...placeLines('region', totals, regionNameOf),
  ];
  return lines.map((line) => ({
    ...line,
    period: facts.period.name,
    share: whole > 0 ? (line.amount ?? 0) / whole : undefined,
    refreshedOn,
  }));
}

/** The steps that write Cartographie. */
export function planMap(cells: TabCells, facts: MapFacts, today: Day): WorkbookPlan {
  return replaceRows(mapTab, cells, mapRows(facts, today));
}
