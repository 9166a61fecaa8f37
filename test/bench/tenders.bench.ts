import { builtInIndicators } from '../../sheets-templates/built-in-indicators';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { offersTab } from '../../sheets-templates/tenders/offers-tab';
import { readTenders } from '../../src/facts/tenders/read-tenders';
import { evaluateFamily } from '../../src/indicators/families/evaluate-family';
import { parseIndicators } from '../../src/indicators/parse-indicators';
import { periodGridOf } from '../../src/indicators/period-grid';
import { tenderFamily, tenderRules } from '../../src/indicators/tenders/tender-family';
import { runChecks } from '../../src/policy/checks/run-checks';
import { tenderChecks } from '../../src/policy/checks/tenders/tender-checks';
import { establishmentsOf } from '../../src/facts/purchases/establishments';
import { sitesOfPanel } from '../../src/suppliers/sites';
import { statusOfPanel } from '../../src/suppliers/status-in-year';
import { indexSuppliers } from '../../src/suppliers/index-suppliers';
import type { SupplierRow } from '../../src/suppliers/supplier';
import { aDay } from '../builders/a-purchase';
import { labelCells, tabCells } from '../builders/tab-cells';
import { aConsultation, anOffer, tenderTabs } from '../builders/tenders';
import type { Bench } from './bench';

const tenders = 5_000;
const offersEach = 10;
const companies = 3_000;
const today = aDay('2026-11-23');

function dayOf(n: number): string {
  return `${2022 + (n % 5)}-${String(1 + (n % 10)).padStart(2, '0')}-15`;
}

const rows = Array.from({ length: companies }, (_, n) => ({
  line: n + 2,
  row: { code: `F${n}`, inseeClass: n % 3 === 0 ? 'GE' : n % 7 === 0 ? undefined : 'PME' } as SupplierRow,
}));
const suppliers = indexSuppliers(rows);
const tabs = tenderTabs({
  consultations: Array.from({ length: tenders }, (_, n) =>
    aConsultation({ reference: `C${n}`, launchedOn: dayOf(n), dueOn: dayOf(n), entity: `E${n % 8}` }),
  ),
});
const offers = tabCells(
  offersTab,
  Array.from({ length: tenders * offersEach }, (_, n) =>
    anOffer({
      consultation: `C${Math.floor(n / offersEach)}`,
      supplier: `F${(n * 7) % companies}`,
      awarded: n % offersEach === 0,
      amount: 1000 + (n % 97),
    }),
  ),
);
const consultations = tabs.get('Consultations')!;
const lots = tabs.get('Lots')!;
const { definitions } = parseIndicators(
  labelCells(
    indicatorsTab,
    builtInIndicators.map((row) => ({ ...row, active: 'Oui' })),
  ),
  [],
);
const settings = { fiscalStart: 1, minimumCoverage: 0.8, scopes: [] };
const base = periodGridOf(new Set(), 1, today);
const book = {
  ...{ suppliers: suppliers.suppliers, fiscalStart: 1, statusOf: statusOfPanel, sites: sitesOfPanel },
  establishments: establishmentsOf([], companies, new Uint8Array(0)),
};
const about = { book, buyer: 'private' as const };

function read() {
  return readTenders({ consultations, lots, offers }, { suppliers, committedLots: new Set(), fiscalStart: 1, today });
}

const found = read().tenders;

function evaluate(list = found) {
  return evaluateFamily(tenderFamily({ ...about, tenders: list }), base, { definitions, settings, today });
}

/** 50 000 offers: their columns read, folded once and all figures of tenders worked out; then the checks. */
export const bench: Bench = {
  title: `Consultations : ${tenders} consultations, ${tenders * offersEach} offres, tous les indicateurs AO`,
  cases: [
    { name: 'lire les onglets', run: () => read().tenders.length },
    { name: 'plier et évaluer', run: () => evaluate().figures.length, counts: () => ({ faits: evaluate().facts }) },
    { name: 'lire, plier, évaluer', run: () => evaluate(read().tenders).figures.length },
    {
      name: 'les dix-sept contrôles',
      run: () =>
        runChecks(
          tenderChecks,
          { tenders: found, suppliers: suppliers.suppliers, rules: tenderRules(about), today },
          () => ({ on: true, threshold: undefined }),
          1,
        ).length,
    },
  ],
};
