import { builtInIndicators } from '../../sheets-templates/built-in-indicators';
import { statusProofsTab } from '../../sheets-templates/inclusion/status-proofs-tab';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { establishmentsTab } from '../../sheets-templates/map/establishments-tab';
import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { settingsTab } from '../../sheets-templates/settings-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { emptyCube, foldInto } from '../../src/cube/cube';
import { readPurchases } from '../../src/facts/purchases/read-purchases';
import { evaluateIndicators } from '../../src/indicators/evaluate-indicators';
import type { Figure } from '../../src/indicators/figure';
import type { SupplierBook } from '../../src/indicators/kinds';
import { parseIndicators } from '../../src/indicators/parse-indicators';
import { settingsOf } from '../../src/law/settings-of';
import type { CellValue } from '../../src/plans/cell';
import { indexSuppliers } from '../../src/suppliers/index-suppliers';
import type { FrozenClass } from '../../src/suppliers/size-class-in-year';
import { sitesOf, type EstablishmentRow } from '../../src/suppliers/sites';
import { statusesOf } from '../../src/suppliers/status-in-year';
import type { ProofRow } from '../../src/suppliers/status-proof';
import type { SupplierRow } from '../../src/suppliers/supplier';
import { decodeRows } from '../../src/workbook/decode-rows';
import { aDay, type PurchaseRow } from './a-purchase';
import { labelCells, tabCells } from './tab-cells';

export type IndicatorCells = Readonly<Record<string, CellValue>>;

/** A small workbook as rows. */
export interface Sample {
  readonly suppliers: readonly Partial<SupplierRow>[];
  readonly purchases: readonly Partial<PurchaseRow>[];
  /** Rows of Indicateurs; the built-in ones unless told otherwise. */
  readonly indicators?: readonly IndicatorCells[];
  /** Values of Paramètres, by their French name. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly committedLots?: readonly string[];
  readonly today?: string;
  readonly frozen?: FrozenClass;
  readonly proofs?: readonly Partial<ProofRow>[];
  readonly establishments?: readonly Partial<EstablishmentRow>[];
}

/** The figures of a sample, with what was left out, by the same road as a refresh. */
export function computeFigures(sample: Sample) {
  const rows = Object.entries(sample.settings ?? {}).map(([key, value]) => ({ key, value }));
  const { settings } = settingsOf(decodeRows(settingsTab, tabCells(settingsTab, rows)).rows);
  const panel = tabCells(suppliersTab, sample.suppliers);
  const suppliers = indexSuppliers(decodeRows(suppliersTab, panel).rows);
  const today = aDay(sample.today ?? '2026-11-23');
  const { facts, exclusions, profiles, establishments } = readPurchases(tabCells(purchasesTab, sample.purchases), {
    ...{ suppliers, settings, today },
    committedLots: new Set(sample.committedLots ?? []),
  });
  const cube = emptyCube();
  foldInto(cube, { member: facts.establishment, slot: facts.slot, profile: facts.profile, value: facts.amount });
  const { definitions, issues } = parseIndicators(
    labelCells(indicatorsTab, sample.indicators ?? builtInIndicators),
    settings.scopes,
  );
  const proofs = decodeRows(statusProofsTab, tabCells(statusProofsTab, sample.proofs ?? [])).rows;
  const book: SupplierBook = {
    ...{ suppliers: suppliers.suppliers, establishments, fiscalStart: settings.fiscalStart },
    statusOf: statusesOf(proofs, suppliers, settings.fiscalStart),
    sites: sitesOf(decodeRows(establishmentsTab, tabCells(establishmentsTab, sample.establishments ?? [])).rows),
    localZone: settings.localZone,
    ...(sample.frozen ? { frozen: sample.frozen } : {}),
  };
  const evaluation = evaluateIndicators({ definitions, cube, book, profiles, settings, today });
  const figure = (code: string, period = '2025', scope = ''): Figure => {
    const found = evaluation.figures.find(
      (other) => other.code === code && other.period.name === period && other.scope === scope,
    );
    if (!found) throw new Error(`no figure ${code} ${period} ${scope}`);
    return found;
  };
  return { ...evaluation, figure, exclusions, issues };
}
