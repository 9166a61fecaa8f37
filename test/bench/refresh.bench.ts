import { builtInIndicators } from '../../sheets-templates/built-in-indicators';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { emptyCube, foldInto, mergeInto } from '../../src/cube/cube';
import { establishmentsOf } from '../../src/facts/purchases/establishments';
import { scopeProfilesOf } from '../../src/law/scope-profiles';
import { evaluateIndicators } from '../../src/indicators/evaluate-indicators';
import type { Figure } from '../../src/indicators/figure';
import { parseIndicators } from '../../src/indicators/parse-indicators';
import { monthOf } from '../../src/model/month';
import { slotOfMonth } from '../../src/model/time-slot';
import { supplierOf, type Supplier, type SupplierRow } from '../../src/suppliers/supplier';
import { aDay } from '../builders/a-purchase';
import { labelCells } from '../builders/tab-cells';
import type { Bench } from './bench';
import { figuresByHand, periodsByHand } from './figures-by-hand';

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
      siae: random() < 0.03 ? ['EI'] : undefined,
      disability: random() < 0.02 ? 'ESAT' : undefined,
      ess: random() < 0.05 ? true : random() < 0.5 ? false : undefined,
      verifiedOn: random() < 0.4 ? today : undefined,
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

const input = { suppliers, establishments, profiles, settings, today };

/** As many indicators as a busy workbook follows: the built-in ones, and copies that a user made of them. */
const followed = 40;
const forty = Array.from({ length: followed }, (_, index) => {
  const definition = followedAll[index % followedAll.length]!;
  const round = Math.floor(index / followedAll.length);
  return round === 0 ? definition : { ...definition, code: `MOI-${round}-${definition.code}` };
});

/** The same figures by hand; a copy is the same row of figures once more. */
function byHand(): readonly object[] {
  const table = figuresByHand(suppliers, { ...facts, firstSlot });
  return table.flatMap((figures) => forty.map(({ code }) => ({ ...figures[baseOf(code)] })));
}

type HandCode = keyof ReturnType<typeof figuresByHand>[number];

function baseOf(code: string): HandCode {
  return code.replace(/^MOI-\d-/, '') as HandCode;
}

function evaluateForty(cube = fold()): readonly Figure[] {
  return evaluateIndicators({ ...input, definitions: forty, cube }).figures;
}

const years = ['2022', '2023', '2024', '2025'];

/** Every value of every year, quarter excepted, must be the one of the loop by hand. */
function checkSame(): void {
  const hand = figuresByHand(suppliers, { ...facts, firstSlot });
  for (const { code, period, value } of evaluateForty()) {
    const row = hand[years.indexOf(period.name)];
    if (!row || value === undefined) continue;
    const expected = row[baseOf(code)].value;
    if (Math.abs(value - expected) > 1e-9 * Math.max(1, Math.abs(expected))) {
      throw new Error(`not the same figure: ${code} ${period.name} ${value} ${expected}`);
    }
  }
}
checkSame();

const cube = fold();
const million = generatedFacts(1_000_000);

/** Fold and figures of 100 000 lines, next to one loop written by hand for the same figures on the same arrays. */
export const bench: Bench = {
  title: `Actualiser : ${lines} lignes, ${members} fournisseurs, ${followed} indicateurs, ${periodsByHand} périodes`,
  cases: [
    { name: 'une boucle écrite à la main', run: byHand },
    { name: 'plier puis évaluer', run: () => evaluateForty() },
    { name: 'plier seulement', run: () => fold().size, counts: () => ({ cellules: cube.size }) },
    { name: 'évaluer seulement', run: () => evaluateForty(cube) },
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
