import { entitiesTab } from '../../../../sheets-templates/settings/entities-tab';
import { lotsTab } from '../../../../sheets-templates/lots-tab';
import { rejectedLinesTab } from '../../../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../../../sheets-templates/tenders/tender-lots-tab';
import type { DecpSummary } from '../../../bridge/decp-messages';
import type { ImportRequest, ImportResult } from '../../../bridge/messages';
import { amountOfCents, eurosOf } from '../../../model/amount';
import type { Issue } from '../../../model/issue';
import type { TabCells } from '../../../plans/cell';
import type { PlanStep, WorkbookPlan } from '../../../plans/workbook-plan';
import type { SupplierWords } from '../../../suppliers/import/supplier-import-codes';
import { supplierKeyOf } from '../../../suppliers/index-suppliers';
import { appendRows } from '../../../workbook/append-rows';
import { decodeRows } from '../../../workbook/decode-rows';
import type { RowOf, TabDefinition } from '../../../workbook/define-tab';
import { importNote, type SentenceOf } from '../../../workbook/import/import-notes';
import type { ImportMoment } from '../../../workbook/import/lots';
import { changedCells } from '../../../workbook/import/changed-rows';
import { planLot } from '../../../workbook/import/plan-lot';
import { replacedTexts, type ReplacedCell } from '../../../workbook/import/replaced-cells';
import { checkContracts } from './check-contracts';
import type { AwardedContract } from './contract';
import { decpAmounts } from './contract-amounts';
import { contractOf, linesByContract } from './contracts-of-lines';
import type { DecpCode } from './decp-codes';
import { readDecpSource, type DecpSource } from './decp-source';
import { holdersInPanel, type PanelHolders } from './panel-holders';
import { placeContracts, type ContractVerdict, type PlacedContracts, type TenderTabs } from './place-contracts';
import { readDecpLines, type ReadDecp } from './read-decp-lines';
import { rowsOfContract } from './rows-of-contract';

/** Tabs that an import of DECP reads and writes. */
export interface DecpTabs extends TenderTabs {
  readonly suppliers: TabCells;
  readonly entities: TabCells;
  readonly rejected: TabCells;
  readonly lots: TabCells;
}

/** French words of an import of DECP, from text/. */
export interface DecpWords extends SupplierWords {
  readonly sentenceOf: SentenceOf<DecpCode>;
  readonly summaryOf: (summary: Omit<DecpSummary, 'resume'>, lines: number) => readonly string[];
}

/** Either every reason to refuse the whole file, or what to write and to answer. */
export type DecpImport =
  { readonly refused: readonly Issue<DecpCode>[] } | { readonly plan: WorkbookPlan; readonly result: ImportResult };

interface Judged {
  readonly source: DecpSource;
  readonly read: ReadDecp;
  readonly contracts: readonly AwardedContract[];
  readonly holders: PanelHolders;
  readonly placed: PlacedContracts;
  readonly notices: readonly Issue<DecpCode>[];
}

/** What the organisation calls a buyer: its entity with that SIRET, else the name in the file, else the SIRET. */
function entityNames(entities: TabCells): (contract: AwardedContract) => string {
  const names = new Map(
    decodeRows(entitiesTab, entities).rows.map(({ row }) => [supplierKeyOf(row.siret ?? ''), row.entity]),
  );
  return ({ buyer, buyerName }) => names.get(buyer) ?? (buyerName === '' ? buyer : buyerName);
}

const told: Partial<Readonly<Record<ContractVerdict, DecpCode>>> = {
  waiting: 'modified-contract',
  replaced: 'replaced-contract',
  followed: 'followed-by-hand',
};

function judge(source: DecpSource, request: ImportRequest, tabs: DecpTabs, lot: string, words: DecpWords): Judged {
  const read = readDecpLines(source);
  const contracts = linesByContract(read.lines).flatMap((lines) => contractOf(lines) ?? []);
  const holders = holdersInPanel(contracts, tabs.suppliers, request.addSuppliers === true ? { lot, words } : undefined);
  const entityOf = entityNames(tabs.entities);
  const toPlace = contracts.map((contract) => ({
    contract,
    rows: rowsOfContract(contract, entityOf(contract), holders.codeOf),
  }));
  const placed = placeContracts(toPlace, tabs, lot, request.replace);
  const changed = contracts.flatMap(({ line, id, reference }, rank): Issue<DecpCode>[] => {
    const code = told[placed.verdicts[rank] ?? 'added'];
    return code ? [{ code, line, column: 'id', value: id, detail: reference }] : [];
  });
  const notices = [...read.notices, ...checkContracts(contracts), ...changed].sort((a, b) => a.line - b.line);
  return { source, read, contracts, holders, placed, notices: [...notices, ...holders.notices] };
}

function summaryOf({ read, contracts, holders }: Judged, words: DecpWords): DecpSummary {
  const { naive, shared, once } = decpAmounts(contracts);
  const { siret, siren, missing, other, ...faults } = read.qualities;
  const summary = {
    marches: contracts.length,
    montants: { naif: eurosOf(naive), partage: eurosOf(shared), uneFois: eurosOf(once) },
    retenu: 'uneFois' as const,
    lignesUneOffre: read.lines.filter(({ offers }) => offers === 1).length,
    identifiants: {
      ...{ siret, siren, autreLongueur: faults['wrong-length'], cleFausse: faults['wrong-key'] },
      ...{ absents: missing, autres: other },
    },
    titulairesAbsents: holders.absent,
  };
  return { ...summary, resume: words.summaryOf(summary, read.lines.length) };
}

const kept: ReadonlySet<ContractVerdict> = new Set(['added', 'unchanged', 'replaced']);

function resultOf(judged: Judged, words: DecpWords): ImportResult {
  const { read, contracts, placed, notices } = judged;
  const counted = (verdicts: ReadonlySet<ContractVerdict>) =>
    contracts.filter((_, rank) => verdicts.has(placed.verdicts[rank] ?? 'waiting'));
  const standing = counted(kept);
  const references = new Set(standing.map(({ reference }) => reference));
  const unchanged = new Set(counted(new Set(['unchanged'])).map(({ reference }) => reference));
  const linesOf = (wanted: ReadonlySet<string>): number =>
    read.lines.filter(({ reference }) => wanted.has(reference)).length;
  const summary = summaryOf(judged, words);
  const retained = linesOf(references);
  const unmoved = linesOf(unchanged);
  return {
    lues: judged.source.lines.length,
    retenues: retained,
    rejetees: read.rejected.length,
    ajoutees: retained - unmoved,
    inchangees: unmoved,
    enAttente: linesOf(new Set(counted(new Set(['waiting'])).map(({ reference }) => reference))),
    sommeLue: summary.montants.naif,
    sommeRetenue: eurosOf(amountOfCents(standing.reduce((sum, { amount }) => sum + (amount ?? 0), 0))),
    rejets: read.rejected.map((issue) => importNote(issue, words.sentenceOf)),
    signalements: notices.map((issue) => importNote(issue, words.sentenceOf)),
    signalees: notices.length,
    decp: summary,
  };
}

interface Part {
  readonly steps: readonly PlanStep[];
  readonly undo: readonly ReplacedCell[];
}

/** New rows under a tab, and cells of it that the file changes. */
function partOf<Tab extends TabDefinition>(
  tab: Tab,
  cells: TabCells,
  added: readonly Partial<RowOf<Tab>>[],
  changed: readonly { readonly line: number; readonly row: Partial<RowOf<Tab>> }[] = [],
): Part {
  const { steps, undo } = changedCells(tab, cells, changed);
  return { steps: [...appendRows(tab, cells, added), ...steps], undo };
}

function partsOf({ placed, holders }: Judged, tabs: DecpTabs): readonly Part[] {
  const { consultations, tenderLots, offers } = placed;
  return [
    partOf(suppliersTab, tabs.suppliers, holders.added),
    partOf(consultationsTab, tabs.consultations, consultations.added, consultations.changed),
    partOf(tenderLotsTab, tabs.tenderLots, tenderLots.added, tenderLots.changed),
    partOf(offersTab, tabs.offers, offers),
  ];
}

/**
 * What an import of DECP writes and answers: contracts to Consultations, Lots and Offres, what is wrong to Lignes à
 * corriger, in one lot that an interruption undoes. A file that is already there gives an empty plan.
 */
export function planDecpImport(
  request: ImportRequest,
  tabs: DecpTabs,
  moment: ImportMoment,
  words: DecpWords,
): DecpImport {
  const opened = readDecpSource(request);
  if ('refused' in opened) return opened;
  const judged = judge(opened.source, request, tabs, moment.lot, words);
  const { read, contracts, notices, source } = judged;
  if (contracts.length === 0) {
    return { refused: [{ code: 'nothing-kept', line: 1, column: '', value: '' }, ...read.rejected, ...notices] };
  }
  const result = resultOf(judged, words);
  const parts = partsOf(judged, tabs);
  const plan = planLot({
    moment,
    about: { type: request.type, file: request.fileName, kept: result.retenues, rejected: result.rejetees },
    lots: { tab: lotsTab, cells: tabs.lots, append: (rows) => appendRows(lotsTab, tabs.lots, rows) },
    corrections: {
      tab: rejectedLinesTab,
      cells: tabs.rejected,
      append: (rows) => appendRows(rejectedLinesTab, tabs.rejected, rows),
    },
    table: source.shown,
    mapping: request.columns,
    rejected: read.rejected,
    notices,
    sentenceOf: words.sentenceOf,
    replaced: replacedTexts(
      undefined,
      parts.flatMap(({ undo }) => undo),
    ),
    steps: parts.flatMap(({ steps }) => steps),
  });
  return { plan, result };
}
