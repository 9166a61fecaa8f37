import { builtInIndicators } from '../../sheets-templates/built-in-indicators';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { emptyCube, foldInto, mergeInto } from '../../src/cube/cube';
import { establishmentsOf } from '../../src/facts/purchases/establishments';
import { scopeProfilesOf } from '../../src/facts/purchases/scope-profiles';
import { evaluateIndicators } from '../../src/indicators/evaluate-indicators';
import type { Figure } from '../../src/indicators/figure';
import { parseIndicators } from '../../src/indicators/parse-indicators';
import { monthOf } from '../../src/model/month';
import { slotOfMonth } from '../../src/model/time-slot';
import { currentSizeClass } from '../../src/suppliers/size-class-in-year';
import { supplierOf, type Supplier, type SupplierRow } from '../../src/suppliers/supplier';
import { aDay } from '../builders/a-purchase';
import { labelCells } from '../builders/tab-cells';
import type { Bench } from './bench';

const lines = 100_000;
const members = 5_000;
const months = 48;
const firstSlot = slotOfMonth(monthOf(2022, 1))!;
const today = aDay('2026-01-15');

/** Park–Miller: the same numbers at each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function generatedSuppliers(): Supplier[] {
  const random = randomFrom(7);
  return Array.from({ length: members }, (_, member) => {
    const known = random();
    const row: Partial<SupplierRow> = {
      code: `F${member}`,
      inseeClass: known < 0.6 ? 'PME' : known < 0.75 ? 'ETI' : known < 0.85 ? 'GE' : undefined,
      headcountBand: random() < 0.7 ? (random() < 0.5 ? '02' : '21') : undefined,
      sizeClass: known > 0.97 ? 'ADM' : undefined,
      country: random() < 0.03 ? 'DE' : undefined,
    };
    return supplierOf(member + 2, row as SupplierRow);
  });
}

function generatedFacts(count: number) {
  const random = randomFrom(11);
  const columns = {
    member: new Int32Array(count),
    slot: new Int32Array(count),
    profile: new Int32Array(count),
    value: new Float64Array(count),
  };
  for (let row = 0; row < count; row++) {
    columns.member[row] = Math.floor(members * random() ** 2);
    columns.slot[row] = firstSlot + Math.floor(months * random());
    columns.value[row] = Math.round((random() < 0.02 ? -1 : 1) * 500_000 * random() ** 3);
  }
  return columns;
}

const suppliers = generatedSuppliers();
const facts = generatedFacts(lines);
const { definitions } = parseIndicators(labelCells(indicatorsTab, builtInIndicators), []);
const chosen = definitions.filter(({ code }) => /^ACH-0[1456]/.test(code));
const followedAll = definitions.map((definition) => ({ ...definition, active: true }));
const settings = { fiscalStart: 1, minimumCoverage: 0.8, scopes: [] };
const profiles = scopeProfilesOf([]);

function fold(columns = facts) {
  const cube = emptyCube(columns.value.length);
  foldInto(cube, columns);
  return cube;
}

/** Every supplier is one establishment: the members of the cube. */
const establishments = establishmentsOf([...suppliers.keys()], members, new Uint8Array(members));

const input = { definitions: chosen, suppliers, establishments, profiles, settings, today };

function engine(): readonly Figure[] {
  return evaluateIndicators({ ...input, cube: fold() }).figures;
}

const periods = 4 + 16 + 48 + 1;

/** The same figures by one loop written for them: sums and distinct suppliers per group of suppliers and period. */
function byHand(): readonly (readonly number[])[] {
  const groups = 5;
  const groupOf = Uint8Array.from(suppliers, (supplier) => {
    const { sizeClass, presumed } = currentSizeClass(supplier);
    if (supplier.foreign || sizeClass === 'ADM') return 4;
    if (sizeClass === 'NC') return 3;
    if (sizeClass === 'ETI' || sizeClass === 'GE') return 2;
    return presumed === 'class' ? 1 : 0;
  });
  const amounts = new Float64Array(periods * groups);
  const counts = new Int32Array(periods * groups);
  const seen = new Uint8Array(periods * members);
  const { member, slot, value } = facts;
  for (let row = 0; row < lines; row++) {
    const supplier = member[row]!;
    const month = slot[row]! - firstSlot;
    const amount = value[row]!;
    const group = groupOf[supplier]!;
    for (let level = 0; level < 4; level++) {
      if (level === 3 && month < months - 12) break;
      const period =
        level === 0 ? Math.floor(month / 12) : level === 1 ? 4 + Math.floor(month / 3) : level === 2 ? 20 + month : 68;
      amounts[period * groups + group]! += amount;
      const place = period * members + supplier;
      if (amount > 0 && seen[place] === 0) {
        seen[place] = 1;
        counts[period * groups + group]!++;
      }
    }
  }
  return Array.from({ length: periods }, (_, period) => {
    const amount = (group: number): number => amounts[period * groups + group]!;
    const count = (group: number): number => counts[period * groups + group]!;
    const small = amount(0) + amount(1);
    const qualified = small + amount(2);
    const france = qualified + amount(3);
    const smallCount = count(0) + count(1);
    const qualifiedCount = smallCount + count(2);
    const franceCount = qualifiedCount + count(3);
    return [
      ...[small / qualified, qualified / france, amount(1) / qualified, small / france, (small + amount(3)) / france],
      ...[smallCount / qualifiedCount, count(1) / qualifiedCount, smallCount / franceCount],
      ...[(smallCount + count(3)) / franceCount, small, small + amount(3), amount(1)],
      ...[qualified / france, qualifiedCount / franceCount],
    ];
  });
}

function checkSame(): void {
  const hand = byHand();
  const figures = engine();
  const wrong = figures.filter(({ code, period, value }) => {
    if (code !== 'ACH-01' && code !== 'ACH-04') return false;
    const years = ['2022', '2023', '2024', '2025'];
    if (period.kind !== 'year') return false;
    const row = hand[years.indexOf(period.name)]!;
    return Math.abs((value ?? -1) - row[code === 'ACH-01' ? 0 : 5]!) > 1e-12;
  });
  if (wrong.length > 0) throw new Error(`not the same figures: ${JSON.stringify(wrong[0])}`);
}
checkSame();

const cube = fold();
const million = generatedFacts(1_000_000);

/** Fold and figures of 100 000 lines, next to one loop written by hand for the same figures on the same arrays. */
export const bench: Bench = {
  title: `Actualiser : ${lines} lignes, ${members} fournisseurs, ${chosen.length} indicateurs, ${periods} périodes`,
  cases: [
    { name: 'une boucle écrite à la main', run: byHand },
    { name: 'plier puis évaluer', run: engine },
    {
      name: `plier puis évaluer ${definitions.length} indicateurs`,
      run: () => evaluateIndicators({ ...input, definitions: followedAll, cube: fold() }).figures.length,
    },
    { name: 'plier seulement', run: () => fold().size, counts: () => ({ cellules: cube.size }) },
    { name: 'évaluer seulement', run: () => evaluateIndicators({ ...input, cube }).figures.length },
    {
      name: 'plier en dix morceaux fusionnés',
      run: () => {
        const merged = emptyCube(lines);
        for (let from = 0; from < lines; from += lines / 10) {
          const part = emptyCube(lines / 10);
          foldInto(part, facts, from, from + lines / 10);
          mergeInto(merged, part);
        }
        return merged.size;
      },
    },
    { name: 'plier 1 000 000 lignes', run: () => fold(million).size },
  ],
};
