import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { lotsTab } from '../../../../sheets-templates/lots-tab';
import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import { rejectedLinesTab } from '../../../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import { planPaymentsImport } from '../../../../src/facts/purchases/payments/plan-payments-import';
import type { TabCells } from '../../../../src/plans/cell';
import { importSentenceOf } from '../../../../src/text/import-sentences';
import { appendRows } from '../../../../src/workbook/append-rows';
import { planUndo } from '../../../../src/workbook/import/undo-lots';
import { moment, recordsOf } from '../../../builders/an-import';
import { aPurchase } from '../../../builders/a-purchase';
import { applyInMemory } from '../../../builders/apply-in-memory';
import { sharedData } from '../../../builders/shared-data';
import { tabCells } from '../../../builders/tab-cells';

type Tabs = Map<string, TabCells>;

/** Serial numbers: 1 January 2025 is 45 658. */
const january = (day: number): number => 45_657 + day;

function tabsWith(purchases: Parameters<typeof tabCells<typeof purchasesTab>>[1]): Tabs {
  const panel = [
    { code: 'F1', siren: '552081317' },
    { code: 'F2', siren: '487444697' },
  ];
  const tabs = [
    tabCells(purchasesTab, purchases),
    tabCells(suppliersTab, panel),
    tabCells(rejectedLinesTab, []),
    tabCells(lotsTab, []),
  ];
  return new Map(tabs.map((cells) => [cells.tab, cells]));
}

function pay(tabs: Tabs, rows: readonly (readonly string[])[], replace = false, lot = 'P1') {
  const lots = tabs.get('_file')!;
  const rejected = tabs.get('Lignes à corriger')!;
  const outcome = planPaymentsImport(
    { type: 'paiements', fileName: 'paiements.csv', rows, columns: {}, replace },
    {
      purchases: tabs.get('Achats')!,
      suppliers: tabs.get('Fournisseurs')!,
      corrections: {
        tab: rejectedLinesTab,
        cells: rejected,
        append: (lines) => appendRows(rejectedLinesTab, rejected, lines),
      },
      lots: { tab: lotsTab, cells: lots, append: (lines) => appendRows(lotsTab, lots, lines) },
    },
    { ...moment, lot },
    importSentenceOf,
  );
  if ('refused' in outcome) throw new Error(outcome.refused.map(importSentenceOf).join('\n'));
  return { ...outcome, after: applyInMemory(tabs, outcome.plan) };
}

const paidOf = (tabs: Tabs) =>
  recordsOf(purchasesTab, tabs.get('Achats')!).map(({ invoice, paidOn, dueOn }) => [invoice, paidOn, dueOn]);

const invoices = [
  aPurchase({ invoice: 'A-1', line: '1', supplier: 'F1', on: '2025-01-05' }),
  aPurchase({ invoice: 'A-1', line: '2', supplier: 'F1', on: '2025-01-05' }),
  aPurchase({ invoice: 'A-2', line: '1', supplier: 'F2', on: '2025-01-06', paid: '2025-01-20' }),
  aPurchase({ invoice: 'B-1', line: '1', supplier: 'F1', on: '2025-01-07' }),
  aPurchase({ invoice: 'B-1', line: '1', supplier: 'F2', on: '2025-01-07' }),
];

const header = ['N° de facture', 'Fournisseur', 'Date de paiement', 'Échéance'];

describe('un fichier de paiements', () => {
  test('remplit la date de paiement et l’échéance de chaque ligne de la facture, et rien d’autre', () => {
    const tabs = tabsWith(invoices);
    const { result, after } = pay(tabs, [header, ['a-1', '', '15/01/2025', '04/02/2025']]);
    expect(result).toMatchObject({ lues: 1, retenues: 1, rejetees: 0, ajoutees: 1, enAttente: 0 });
    expect(paidOf(after)).toEqual([
      ['A-1', january(15), january(35)],
      ['A-1', january(15), january(35)],
      ['A-2', january(20), undefined],
      ['B-1', undefined, undefined],
      ['B-1', undefined, undefined],
    ]);
    expect(pay(after, [header, ['A-1', '', '15/01/2025', '04/02/2025']], false, 'P2').plan).toEqual([]);
  });

  test('ne change jamais une date qui diffère sans votre accord', () => {
    const tabs = tabsWith(invoices);
    const rows = [header, ['A-2', 'F2', '22/01/2025', '']];
    const { result, after } = pay(tabs, rows);
    expect(result).toMatchObject({ retenues: 0, enAttente: 1, ajoutees: 0 });
    expect(result.signalements[0]?.message).toContain('(Date paiement : 20/01/2025 → 22/01/2025)');
    expect(paidOf(after)[2]).toEqual(['A-2', january(20), undefined]);
    expect(paidOf(pay(tabs, rows, true).after)[2]).toEqual(['A-2', january(22), undefined]);
  });

  test('une facture inconnue, d’un autre fournisseur ou de plusieurs fournisseurs est refusée avec sa raison', () => {
    const { result, after } = pay(tabsWith(invoices), [
      header,
      ['Z-9', '', '15/01/2025', ''],
      ['A-1', 'F2', '15/01/2025', ''],
      ['B-1', '', '15/01/2025', ''],
      ['B-1', '48744469700000', '31/02/2025', ''],
      ['B-1', '487 444 697', '15/01/2025', ''],
    ]);
    expect(result.rejets.map(({ ligne, code }) => [ligne, code])).toEqual([
      [2, 'unknown-invoice'],
      [3, 'invoice-of-other-supplier'],
      [4, 'ambiguous-invoice'],
      [5, 'not-a-day'],
    ]);
    expect(paidOf(after).slice(3)).toEqual([
      ['B-1', undefined, undefined],
      ['B-1', january(15), undefined],
    ]);
    expect(recordsOf(rejectedLinesTab, after.get('Lignes à corriger')!)).toHaveLength(4);
  });

  test('de plusieurs paiements d’une facture, la date du dernier compte', () => {
    const { result, after } = pay(tabsWith(invoices), [
      header,
      ['A-1', '', '20/01/2025', ''],
      ['A-1', '', '12/01/2025', ''],
    ]);
    expect(paidOf(after)[0]).toEqual(['A-1', january(20), undefined]);
    expect(result.signalements.map(({ ligne, code }) => [ligne, code])).toEqual([[3, 'several-payments']]);
  });

  test('une date de paiement antérieure à la facture est gardée et signalée', () => {
    const { result } = pay(tabsWith(invoices), [header, ['A-1', '', '02/01/2025', '']]);
    expect(result.signalements.map(({ code }) => code)).toEqual(['paid-before-invoice']);
  });

  test('annulé, il rend leur blanc aux dates qu’il a remplies, sauf celle que vous avez changée depuis', () => {
    const tabs = tabsWith(invoices);
    const { after } = pay(tabs, [header, ['A-1', '', '15/01/2025', ''], ['A-2', '', '22/01/2025', '']], true);
    const purchases = after.get('Achats')!;
    const place = Object.keys(purchasesTab.columns).indexOf('paidOn');
    const typed = purchases.rows.map((row, index) =>
      row.map((cell, at) => (index === 2 && at === place ? january(30) : cell)),
    );
    const holders = [{ tab: purchasesTab, cells: { ...purchases, rows: typed } }];
    const { plan, conflicts } = planUndo({ tab: lotsTab, cells: after.get('_file')! }, holders, new Set(['P1']));
    const now = applyInMemory(new Map([...after, ['Achats', holders[0]!.cells]]), plan);
    expect(paidOf(now).slice(0, 3)).toEqual([
      ['A-1', undefined, undefined],
      ['A-1', january(30), undefined],
      ['A-2', january(20), undefined],
    ]);
    expect(conflicts.map(({ code, line }) => [code, line])).toEqual([['cell-changed-since', 3]]);
  });
});

const { path: helios, whenPresent } = sharedData('helios-format/helios_mandats_fixture.csv');

whenPresent('l’extraction Hélios se lit telle quelle : mandat, immatriculation, date de paiement', () => {
  const rows: string[][] = parse(readFileSync(helios, 'utf8'), {
    delimiter: ';',
    relax_quotes: true,
    relax_column_count: true,
  });
  const tabs = tabsWith([aPurchase({ invoice: '526', line: '1', supplier: '10000000000001', on: '2025-01-10' })]);
  const { result, after } = pay(tabs, rows);
  expect(result).toMatchObject({ lues: rows.length - 1, retenues: 1, ajoutees: 1 });
  // 11 June 2025 is 45 819.
  expect(paidOf(after)).toEqual([['526', 45_819, undefined]]);
});
