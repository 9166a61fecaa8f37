import { builtInIndicators } from '../../sheets-templates/built-in-indicators';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { emptyCube, foldInto } from '../../src/cube/cube';
import { establishmentsOf } from '../../src/facts/purchases/establishments';
import { scopeProfilesOf } from '../../src/law/scope-profiles';
import { evaluateIndicators } from '../../src/indicators/evaluate-indicators';
import { parseIndicators } from '../../src/indicators/parse-indicators';
import type { Amount } from '../../src/model/amount';
import { currentSizeClass } from '../../src/suppliers/size-class-in-year';
import { sitesOfPanel } from '../../src/suppliers/sites';
import { statusOfPanel } from '../../src/suppliers/status-in-year';
import { labelCells } from '../builders/tab-cells';
import type { Bench } from './bench';
import { firstSlot, generatedFacts, generatedMembers, generatedSuppliers, today } from './generated-purchases';
import { recalculate, type SheetTables } from './libreoffice';

const lines = 100_000;
const years = [2022, 2023, 2024, 2025];
const suppliers = generatedSuppliers();
const facts = generatedFacts(lines);
const { definitions } = parseIndicators(labelCells(indicatorsTab, builtInIndicators), []);
const followed = definitions.map((definition) => ({ ...definition, active: true }));
const establishments = establishmentsOf([...suppliers.keys()], generatedMembers, new Uint8Array(generatedMembers));
const settings = { minimumCoverage: 0.8, scopes: [], unnamedDisability: new Map<number, Amount>() };
const profiles = scopeProfilesOf([]);
const book = { suppliers, establishments, fiscalStart: 1, statusOf: statusOfPanel, sites: sitesOfPanel };

/** Every figure of the built-in indicators, for 69 periods. */
function figures() {
  const cube = emptyCube(lines);
  foldInto(cube, facts);
  return evaluateIndicators({ book, profiles, settings, today, definitions: followed, cube }).figures;
}

function classOf(member: number): string {
  const supplier = suppliers[member]!;
  return supplier.foreign ? 'étranger' : currentSizeClass(supplier).sizeClass;
}

const column = (letter: string): string => `$Lignes.$${letter}$1:$${letter}$${lines}`;
const sumOf = (year: number, ...classes: readonly string[]): string =>
  classes.map((name) => `SUMIFS(${column('C')};${column('D')};"${name}";${column('B')};${year})`).join('+');

/** Ten figures of each year, as a person writes them with one more column that holds the class: 40 formulas. */
function formulasOf(year: number): readonly string[] {
  const known = sumOf(year, 'TPE', 'PME', 'ETI', 'GE');
  return [
    `=(${sumOf(year, 'TPE', 'PME')})/(${known})`,
    `=${sumOf(year, 'TPE', 'PME')}`,
    `=${sumOf(year, 'TPE')}/(${known})`,
    `=${sumOf(year, 'ETI')}/(${known})`,
    `=(${known})/(${sumOf(year, 'TPE', 'PME', 'ETI', 'GE', 'NC')})`,
    `=${sumOf(year, 'GE')}`,
    `=${sumOf(year, 'NC')}`,
    `=${sumOf(year, 'ADM')}`,
    `=SUMIFS(${column('C')};${column('B')};${year})`,
    `=COUNTIFS(${column('D')};"PME";${column('B')};${year})`,
  ];
}

const tables: SheetTables = {
  lines: Array.from(facts.value, (value, row) => [
    facts.member[row]!,
    2022 + Math.floor((facts.slot[row]! - firstSlot) / 12),
    value / 100,
  ]),
  suppliers: suppliers.map((_, member) => [member, classOf(member)]),
  formulas: years.flatMap(formulasOf),
};

/** The times of LibreOffice; its shares of ACH-01 must be ours. */
function timesOfLibreOffice(): readonly number[] | undefined {
  const found = recalculate(tables);
  if (!found) return undefined;
  years.forEach((year, index) => {
    const own = figures().find(({ code, period }) => code === 'ACH-01' && period.name === String(year))?.value ?? NaN;
    const theirs = found.values[index * 10] ?? NaN;
    if (!(Math.abs(own - theirs) < 1e-6)) throw new Error(`not the same figure: ${year} ${own} ${theirs}`);
  });
  return found.times;
}

/** The same workbook as formulas of a spreadsheet: 40 figures there, every indicator and period here. */
export const bench: Bench = {
  title: `Actualiser ${lines} lignes, ou recalculer 40 formules dans LibreOffice (SUMIFS, avec une colonne de plus)`,
  cases: [{ name: 'plier puis évaluer', run: figures }],
  others: [{ name: 'LibreOffice, recalcul complet', times: timesOfLibreOffice }],
};
