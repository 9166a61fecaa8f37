import type { SizeClass } from '../../model/size-class';
import type { Place } from '../../suppliers/place';
import type { MapFacts, MappedSpend } from './map-facts';

/** Numbers of suppliers and amount (cents) of a class in a place. */
export interface ClassTotal {
  /** On the panel, bought from or not. */
  readonly panel: number;
  /** Active in the period, each counted in one place alone: where most is bought from it. */
  readonly suppliers: number;
  /** Of those, on watch for dependence. */
  readonly dependent: number;
  readonly amount: number;
}

/** A department, an overseas department or collectivity, abroad, or not known. */
export interface DepartmentTotal {
  readonly kind: Place['kind'];
  /** Code of the INSEE; '' abroad and where it is not known. */
  readonly department: string;
  /** Code of the region; '' where there is none, undefined where it is not known. */
  readonly region: string | undefined;
  readonly classes: ReadonlyMap<SizeClass, ClassTotal>;
}

const nothing: ClassTotal = { panel: 0, suppliers: 0, dependent: 0, amount: 0 };

interface Drawn {
  readonly about: Omit<DepartmentTotal, 'classes'>;
  readonly classes: Map<SizeClass, ClassTotal>;
}

function aboutOf(place: Place): Drawn['about'] {
  if (place.kind === 'department') return { kind: place.kind, department: place.department, region: place.region };
  return { kind: place.kind, department: '', region: place.kind === 'unknown' ? place.region : undefined };
}

/** Where most is bought from each active supplier; of equal amounts the first establishment. */
function mainSpends(spend: readonly MappedSpend[]): ReadonlySet<MappedSpend> {
  const amounts = new Map<number, number>();
  for (const { establishment, amount } of spend) amounts.set(establishment, (amounts.get(establishment) ?? 0) + amount);
  const main = new Map<number, MappedSpend>();
  const amountAt = ({ establishment }: MappedSpend): number => amounts.get(establishment) ?? 0;
  for (const one of spend.filter(({ active }) => active)) {
    const best = main.get(one.supplier);
    const isBetter = best && (amountAt(one) - amountAt(best) || best.establishment - one.establishment) > 0;
    if (!best || isBetter) main.set(one.supplier, one);
  }
  return new Set(main.values());
}

/** Overseas departments and collectivities after the others, then abroad, then what is not known. */
function rankOf({ kind, department, region = '' }: DepartmentTotal): string {
  if (kind === 'foreign') return 'y';
  return kind === 'unknown' ? `z${region}` : `a${department.padStart(3, '0')}`;
}

/**
 * The panel and the purchases of the period by department. Whatever the addresses, the departments, abroad and the
 * unknown together are the whole panel, every active supplier once, and every euro.
 */
export function departmentTotals({ spend, panel }: Pick<MapFacts, 'spend' | 'panel'>): readonly DepartmentTotal[] {
  const drawn = new Map<string, Drawn>();
  const add = (place: Place, sizeClass: SizeClass, added: Partial<ClassTotal>): void => {
    const about = aboutOf(place);
    const key = `${about.kind}/${about.department}/${about.region ?? '?'}`;
    const found = drawn.get(key) ?? { about, classes: new Map<SizeClass, ClassTotal>() };
    drawn.set(key, found);
    const before = found.classes.get(sizeClass) ?? nothing;
    found.classes.set(sizeClass, {
      panel: before.panel + (added.panel ?? 0),
      suppliers: before.suppliers + (added.suppliers ?? 0),
      dependent: before.dependent + (added.dependent ?? 0),
      amount: before.amount + (added.amount ?? 0),
    });
  };
  for (const { place, sizeClass } of panel) add(place, sizeClass, { panel: 1 });
  const main = mainSpends(spend);
  for (const one of spend) {
    const counted = main.has(one) ? { suppliers: 1, dependent: Number(one.dependent) } : {};
    add(one.place, one.sizeClass, { amount: one.amount, ...counted });
  }
  const totals = [...drawn.values()].map(({ about, classes }) => ({ ...about, classes }));
  return totals.sort((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1));
}
