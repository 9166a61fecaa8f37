import { builtInIndicators } from '../../sheets-templates/built-in-indicators';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { emptyCube, foldInto, mergeInto, type Cube } from '../../src/cube/cube';
import { establishmentsOf } from '../../src/facts/purchases/establishments';
import { scopeProfilesOf } from '../../src/law/scope-profiles';
import { evaluateIndicators } from '../../src/indicators/evaluate-indicators';
import type { Figure } from '../../src/indicators/figure';
import { parseIndicators } from '../../src/indicators/parse-indicators';
import type { Amount } from '../../src/model/amount';
import { sitesOfPanel } from '../../src/suppliers/sites';
import { statusOfPanel } from '../../src/suppliers/status-in-year';
import { labelCells } from '../builders/tab-cells';
import type { Bench, BenchCase } from './bench';
import { figuresByHand, periodsByHand } from './figures-by-hand';
import { firstSlot, generatedFacts, generatedMembers, generatedSuppliers, today } from './generated-purchases';

const lines = 100_000;
const members = generatedMembers;

const suppliers = generatedSuppliers();
const facts = generatedFacts(lines);
const { definitions } = parseIndicators(labelCells(indicatorsTab, builtInIndicators), []);
/** The indicators that the loop by hand computes too. */
const handCodes = new Set(Object.keys(figuresByHand(suppliers, { ...facts, firstSlot })[0]!));
const followedAll = definitions
  .filter(({ code }) => handCodes.has(code))
  .map((definition) => ({ ...definition, active: true }));
const settings = { minimumCoverage: 0.8, scopes: [], unnamedDisability: new Map<number, Amount>() };
const profiles = scopeProfilesOf([]);

function fold(columns = facts) {
  const cube = emptyCube(columns.value.length);
  foldInto(cube, columns);
  return cube;
}

/** Every supplier is one establishment: the members of the cube. */
const establishments = establishmentsOf([...suppliers.keys()], members, new Uint8Array(members));

const book = { suppliers, establishments, fiscalStart: 1, statusOf: statusOfPanel, sites: sitesOfPanel };
const input = { book, profiles, settings, today };

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

/** Fold and figures of more and more lines: time per line and memory must not grow with them. */
function growing(count: number): BenchCase {
  const columns = generatedFacts(count);
  return {
    name: `plier puis évaluer ${count.toLocaleString('fr-FR')} lignes`,
    lines: count,
    run: () => evaluateForty(fold(columns)),
    counts: () => ({ 'octets par ligne': Math.round(bytesOf(fold(columns)) / count) }),
  };
}

/** Bytes of a folded cube: what a refresh holds besides the lines. */
function bytesOf(folded: Cube): number {
  const { member, slot, profile, sum, rows, positives, table } = folded;
  return [member, slot, profile, sum, rows, positives, table].reduce((total, { byteLength }) => total + byteLength, 0);
}

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
    ...[100_000, 300_000, 1_000_000].map((count) => growing(count)),
  ],
};
