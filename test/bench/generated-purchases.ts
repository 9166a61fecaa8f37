import { monthOf } from '../../src/model/month';
import { slotOfMonth } from '../../src/model/time-slot';
import { supplierOf, type Supplier, type SupplierRow } from '../../src/suppliers/supplier';
import { aDay } from '../builders/a-purchase';

export const generatedMembers = 5_000;
const months = 48;

/** Slot of January 2022, the first of four years. */
export const firstSlot = slotOfMonth(monthOf(2022, 1))!;
export const today = aDay('2026-01-15');

/** Park–Miller: the same numbers at each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Five thousand suppliers of every class and status, the unknown and the foreign ones too. */
export function generatedSuppliers(): Supplier[] {
  const random = randomFrom(7);
  return Array.from({ length: generatedMembers }, (_, member) => {
    const known = random();
    const row: Partial<SupplierRow> = {
      code: `F${member}`,
      inseeClass: known < 0.6 ? 'PME' : known < 0.75 ? 'ETI' : known < 0.85 ? 'GE' : undefined,
      headcountBand: random() < 0.7 ? (random() < 0.5 ? '02' : '21') : undefined,
      sizeClass: known > 0.97 ? 'ADM' : undefined,
      country: random() < 0.03 ? 'DE' : undefined,
      siae: random() < 0.03 ? ['EI'] : undefined,
      disability: random() < 0.02 ? 'ESAT' : undefined,
      ess: random() < 0.05 ? true : random() < 0.5 ? false : undefined,
      verifiedOn: random() < 0.4 ? today : undefined,
    };
    return supplierOf(member + 2, row as SupplierRow);
  });
}

/** Lines of purchases over four years, as the columns that the cube folds; a few are credit notes. */
export function generatedFacts(count: number) {
  const random = randomFrom(11);
  const columns = {
    member: new Int32Array(count),
    slot: new Int32Array(count),
    profile: new Int32Array(count),
    value: new Float64Array(count),
  };
  for (let row = 0; row < count; row++) {
    columns.member[row] = Math.floor(generatedMembers * random() ** 2);
    columns.slot[row] = firstSlot + Math.floor(months * random());
    columns.value[row] = Math.round((random() < 0.02 ? -1 : 1) * 500_000 * random() ** 3);
  }
  return columns;
}
