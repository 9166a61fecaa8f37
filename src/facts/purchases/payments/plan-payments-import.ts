import { paymentsFile } from '../../../../sheets-templates/payments-file';
import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import type { Issue } from '../../../model/issue';
import type { TabCells } from '../../../plans/cell';
import { supplierReferences } from '../../../suppliers/supplier-reference';
import type { Appendable } from '../../../workbook/appendable';
import { decodeRows } from '../../../workbook/decode-rows';
import type { ColumnKeyOf } from '../../../workbook/define-tab';
import { changeSteps, replacedOf } from '../../../workbook/import/cell-changes';
import { decodeTable } from '../../../workbook/import/decode-table';
import { finishImport, type ImportOutcome } from '../../../workbook/import/finish-import';
import type { CorrectionRow, SentenceOf } from '../../../workbook/import/import-notes';
import { targetsOf, type ImportTarget } from '../../../workbook/import/import-targets';
import type { ImportTask } from '../../../workbook/import/import-task';
import { missingKeyedColumns } from '../../../workbook/import/keyed/plan-keyed-import';
import type { ImportMoment, LotRow } from '../../../workbook/import/lots';
import { readTable } from '../../../workbook/import/read-table';
import { replacedTexts } from '../../../workbook/import/replaced-cells';
import type { PaymentCode } from './payment-codes';
import { placePayments, type ReadPayment } from './place-payments';

/** Tabs that an import of payments reads and writes. */
export interface PaymentTabs {
  readonly purchases: TabCells;
  readonly suppliers: TabCells;
  readonly corrections: Appendable<CorrectionRow>;
  readonly lots: Appendable<LotRow>;
}

type PaymentFileKey = ColumnKeyOf<typeof paymentsFile>;

/** Everything that a file of payments may feed. */
export function paymentTargets(): ImportTarget<PaymentFileKey>[] {
  return targetsOf(paymentsFile.name, paymentsFile.columns);
}

/** What a file of payments lacks. */
export function missingPaymentColumns(columns: ReadonlyMap<PaymentFileKey, number>): readonly string[] {
  return missingKeyedColumns(paymentsFile)(columns);
}

/**
 * What a file of payments writes into Achats: the blank dates of invoices that are there. A date that differs waits for
 * a person to ask for its replacement; an invoice that Achats does not have is refused with its reason.
 */
export function planPaymentsImport(
  request: ImportTask,
  tabs: PaymentTabs,
  moment: ImportMoment,
  sentenceOf: SentenceOf<PaymentCode>,
): ImportOutcome<PaymentCode> {
  const opened = readTable(request.rows, request.columns, paymentTargets(), missingPaymentColumns);
  if ('refused' in opened) return opened;
  const { table } = opened;
  const kept: ReadPayment[] = [];
  const rejected: Issue<PaymentCode>[] = [];
  const notices: Issue<PaymentCode>[] = [...table.notices];
  for (const { source, row, issues } of decodeTable(paymentsFile, table.columns, table.headers, table.lines)) {
    if (row) kept.push({ source, row });
    (row ? notices : rejected).push(...issues);
  }
  const supplierOf = supplierReferences(decodeRows(suppliersTab, tabs.suppliers).rows);
  const placed = placePayments(kept, tabs.purchases, supplierOf, request.replace);
  rejected.push(...placed.rejected);
  notices.push(...placed.notices);
  const retained = placed.filled + placed.unchanged;
  return finishImport({
    ...{ request, table, moment, rejected, notices, sentenceOf, lots: tabs.lots, corrections: tabs.corrections },
    isEmpty: retained + placed.waiting === 0,
    counts: {
      retenues: retained,
      rejetees: new Set(rejected.map(({ line }) => line)).size,
      ajoutees: placed.filled,
      inchangees: placed.unchanged,
      enAttente: placed.waiting,
    },
    replaced: replacedTexts(undefined, replacedOf(purchasesTab, placed.changes, tabs.purchases)),
    steps: changeSteps(purchasesTab, placed.changes, tabs.purchases),
  });
}
