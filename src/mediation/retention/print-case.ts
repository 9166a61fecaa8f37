import { archiveTab } from '../../../sheets-templates/mediator/archive-tab';
import { exchangeKindLabels, exchangeSideLabels } from '../../../sheets-templates/mediator/exchanges-tab';
import { decodeRows } from '../../workbook/decode-rows';
import type { ColumnDefinition } from '../../workbook/define-tab';
import { foldText } from '../../workbook/fold-text';
import { keysOf } from '../../model/typed-keys';
import type { TabCells } from '../../plans/cell';
import { printSentences } from '../../text/mediation/print-sentences';
import type { CaseRow, ExchangeRow, MediationCase, PartyRow } from '../cases/case';
import { caseTabs } from '../cases/case-tabs';
import type { CaseLog } from '../cases/read-case-log';
import type { ArchiveRow } from './due-actions';
import { fieldText } from '../forms/describe-form';
import { filledFields, partyTitle } from '../views/case-view';
import { frenchDay, plain } from '../views/labels';

function partyLines(party: PartyRow): readonly string[] {
  const columns: Readonly<Record<keyof PartyRow, ColumnDefinition>> = caseTabs.parties.columns;
  const kept = keysOf(columns).filter((key) => !['number', 'id', 'removed', 'revision', 'role'].includes(key));
  const fields = kept.flatMap((key) => {
    const text = key === 'informedOn' ? frenchDay(party.informedOn) : fieldText(party[key], columns[key]);
    return text === '' ? [] : [`  ${columns[key].header} : ${text}`];
  });
  return [partyTitle(party), ...fields];
}

function exchangeLines({ heldOn, kind, side, summary, document }: ExchangeRow): readonly string[] {
  const head = `${frenchDay(heldOn)} · ${exchangeKindLabels[kind]} · ${exchangeSideLabels[side]}`;
  return [head, ...[plain(summary), plain(document)].filter((text) => text !== '').map((text) => `  ${text}`)];
}

/** A whole case as text, for the mediator's own file. */
export function printCase(found: MediationCase): string {
  const { parties, exchanges, row } = found;
  return [
    printSentences.case(row.number),
    ...filledFields(found).map(({ libelle, valeur }) => `${libelle} : ${valeur}`),
    ...(parties.length > 0 ? ['', printSentences.parties, ...parties.flatMap(partyLines)] : []),
    ...(exchanges.length > 0 ? ['', printSentences.exchanges, ...exchanges.flatMap(exchangeLines)] : []),
  ].join('\n');
}

/** Whether a party is the person of that name or address; a part of it is enough, since a person is named in many ways. */
function isPerson({ name, email, organisation }: PartyRow, wanted: string): boolean {
  return [name, email, organisation].some((secret) => foldText(plain(secret)).includes(wanted));
}

/** The texts of a case other than its supplier's name, each with its header. */
function textLines(row: CaseRow): readonly string[] {
  const { columns } = caseTabs.cases;
  return (['subject', 'facts', 'nextStep', 'agreement'] as const).flatMap((key) =>
    row[key] === undefined ? [] : [`${columns[key].header} : ${plain(row[key])}`],
  );
}

function archivedLines({ number, supplier, agreement, receivedOn, closedOn }: ArchiveRow): readonly string[] {
  return [
    printSentences.archivedCase(number ?? '', frenchDay(receivedOn), frenchDay(closedOn)),
    ...(supplier === undefined ? [] : [printSentences.asSupplier(plain(supplier))]),
    ...(agreement === undefined ? [] : [`${archiveTab.columns.agreement.header} : ${plain(agreement)}`]),
  ];
}

/**
 * All that the log and the archive hold of one person, for a request under art. 15 GDPR: their own lines, and the
 * exchanges and texts that name them. What the other side said without naming them stays out.
 */
export function printPerson({ cases }: CaseLog, archive: TabCells, name: string): string {
  const wanted = foldText(name);
  const names = (text: string): boolean => foldText(text).includes(wanted);
  const standing = cases.flatMap(({ row, parties, exchanges }): string[] => {
    const own = parties.filter((party) => isPerson(party, wanted));
    const naming = exchanges.filter(({ summary, document }) => names(`${plain(summary)} ${plain(document)}`));
    const texts = textLines(row).filter(names);
    const isSupplier = names(plain(row.supplier));
    if (own.length + naming.length + texts.length === 0 && !isSupplier) return [];
    return [
      '',
      printSentences.personCase(row.number, frenchDay(row.receivedOn)),
      ...(isSupplier ? [printSentences.asSupplier(plain(row.supplier))] : []),
      ...texts,
      ...own.flatMap(partyLines),
      ...naming.flatMap(exchangeLines),
    ];
  });
  const archived = decodeRows(archiveTab, archive).rows.flatMap(({ row }) =>
    names(`${plain(row.supplier)} ${plain(row.agreement)}`) ? ['', ...archivedLines(row)] : [],
  );
  const sections = [...standing, ...archived];
  return sections.length === 0 ? printSentences.nobody : [printSentences.personHead, ...sections].join('\n');
}
