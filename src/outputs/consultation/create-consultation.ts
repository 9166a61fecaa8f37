import { lotsTab } from '../../../sheets-templates/lots-tab';
import { eventsTab } from '../../../sheets-templates/relations/events-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import type { SourcingMessage } from '../../bridge/tender-messages';
import { referenceKeyOf } from '../../facts/tenders/reference-key';
import type { Day } from '../../model/day';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import type { ConsultationDraft } from '../../policy/advice/consultation-draft';
import { leversOf } from '../../policy/advice/levers';
import { findSupplier, indexSuppliers } from '../../suppliers/index-suppliers';
import { currentSizeClass } from '../../suppliers/size-class-in-year';
import { consultationSentences } from '../../text/consultation-sentences';
import { importSentenceOf } from '../../text/import-sentences';
import { appendable } from '../../workbook/appendable';
import { appendRows } from '../../workbook/append-rows';
import { parseDay } from '../../workbook/codecs/parse-day';
import { parseNumber } from '../../workbook/codecs/parse-number';
import { decodeRows } from '../../workbook/decode-rows';
import type { RowOf } from '../../workbook/define-tab';
import type { ImportMoment } from '../../workbook/import/lots';
import { planLot } from '../../workbook/import/plan-lot';
import { cellsOf, type Tabs } from '../read-sources';

/** What is to be created, already read. */
export interface NewConsultation {
  readonly reference: string;
  readonly draft: ConsultationDraft;
  readonly suppliers: readonly string[];
  readonly sourcing: SourcingMessage;
}

/** What to write, or why nothing is. */
export type CreatedConsultation =
  | { readonly refused: string }
  | { readonly plan: WorkbookPlan; readonly reference: string; readonly suppliers: number; readonly told: string };

interface Sourcing {
  readonly day: Day;
  readonly by: string;
  readonly how: string;
  readonly met: number | undefined;
  readonly small: number | undefined;
}

function countOf(text: string): number | undefined {
  const value = text.trim() === '' ? undefined : parseNumber(text);
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** The exchanges before the launch; undefined where nothing was typed, a sentence where it cannot be read. */
function readSourcing({ date, by, how, met, small }: SourcingMessage): Sourcing | string | undefined {
  const texts = [date, by, how, met, small].map((text) => text.trim());
  if (texts.every((text) => text === '')) return undefined;
  const day = parseDay(date);
  if (day === undefined) return consultationSentences.sourcingDate;
  const wrong = [met, small].find((text) => text.trim() !== '' && countOf(text) === undefined);
  if (wrong !== undefined) return consultationSentences.sourcingCount(wrong);
  const counts = { met: countOf(met), small: countOf(small) };
  if ((counts.small ?? 0) > (counts.met ?? Infinity)) return consultationSentences.sourcingTooMany;
  return { day, by: by.trim(), how: how.trim(), ...counts };
}

function consultationRow(
  { reference, draft }: NewConsultation,
  sourcing: Sourcing | undefined,
  lot: string,
): Partial<RowOf<typeof consultationsTab>> {
  const { subject, entity, family, cpv, launchedOn, estimated, months, divided, undividedReason, global } = draft;
  const texts = Object.entries({ subject, entity, family, cpv, undividedReason }).filter(([, text]) => text !== '');
  const { level } = leversOf(draft).context;
  const procedure = draft.buyer === 'private' ? 'private' : level === 'adapted' ? 'adapted' : undefined;
  return {
    ...{ reference, launchedOn, estimated, months, divided, procedure, status: 'preparing', lot },
    ...Object.fromEntries(texts),
    ...(global ? { global } : {}),
    sourced: sourcing !== undefined,
    ...(sourcing
      ? { sourcingTrace: consultationSentences.sourcingTrace(sourcing.day, sourcing.by, sourcing.how) }
      : {}),
  };
}

function eventRow(
  { reference, draft }: NewConsultation,
  { day, by, how, met, small }: Sourcing,
  consulted: number,
  lot: string,
): Partial<RowOf<typeof eventsTab>> {
  return {
    ...{ date: day, type: 'sourcing', topic: 'small', participants: met, small, consulted, lot },
    title: consultationSentences.sourcingTitle(reference, draft.subject),
    ...(draft.entity === '' ? {} : { entity: draft.entity }),
    followUp: [by, how].filter((text) => text !== '').join(' · '),
  };
}

/** Codes of the suppliers chosen, each once, with how many are small; those that the panel does not have apart. */
function chosenSuppliers(tabs: Tabs, written: readonly string[]) {
  const index = indexSuppliers(decodeRows(suppliersTab, cellsOf(tabs, suppliersTab.name)).rows);
  const found = new Map<string, boolean>();
  const unknown: string[] = [];
  for (const text of written) {
    const supplier = index.suppliers[findSupplier(index, text) ?? -1];
    if (!supplier) unknown.push(text);
    else found.set(supplier.row.code, ['TPE', 'PME'].includes(currentSizeClass(supplier).sizeClass));
  }
  return { codes: [...found.keys()], small: [...found.values()].filter(Boolean).length, unknown };
}

function refusalOf(tabs: Tabs, { reference }: NewConsultation, unknown: readonly string[]): string | undefined {
  if (!tabs.has(consultationsTab.name) || !tabs.has(offersTab.name)) return consultationSentences.moduleClosed;
  if (reference === '') return consultationSentences.referenceMissing;
  const known = decodeRows(consultationsTab, cellsOf(tabs, consultationsTab.name)).rows;
  const taken = known.some(({ row }) => referenceKeyOf(row.reference) === referenceKeyOf(reference));
  if (taken) return consultationSentences.referenceTaken(reference);
  return unknown.length > 0 ? consultationSentences.unknownSuppliers(unknown) : undefined;
}

/**
 * The row of a consultation « en préparation », the suppliers consulted and the trace of what was said with the market,
 * in one lot: an interruption leaves nothing of it, and « Annuler un import » takes it back.
 */
export function createConsultation(tabs: Tabs, wanted: NewConsultation, moment: ImportMoment): CreatedConsultation {
  const { codes, small, unknown } = chosenSuppliers(tabs, wanted.suppliers);
  const sourcing = readSourcing(wanted.sourcing);
  const refused = refusalOf(tabs, wanted, unknown) ?? (typeof sourcing === 'string' ? sourcing : undefined);
  if (refused !== undefined || typeof sourcing === 'string') return { refused: refused ?? '' };
  const { reference } = wanted;
  const { lot } = moment;
  const events = tabs.get(eventsTab.name);
  const offers = codes.map((supplier) => ({ consultation: reference, supplier, consulted: true, lot }));
  const plan = planLot({
    moment,
    about: { type: 'consultation', file: reference, kept: 1, rejected: 0 },
    lots: appendable(lotsTab, cellsOf(tabs, lotsTab.name)),
    corrections: appendable(rejectedLinesTab, cellsOf(tabs, rejectedLinesTab.name)),
    ...{
      table: { headerLine: 0, headers: [], lines: [] },
      mapping: {},
      rejected: [],
      notices: [],
      replaced: [],
      sentenceOf: importSentenceOf,
    },
    steps: [
      ...appendRows(consultationsTab, cellsOf(tabs, consultationsTab.name), [consultationRow(wanted, sourcing, lot)]),
      ...appendRows(offersTab, cellsOf(tabs, offersTab.name), offers),
      ...(sourcing && events ? appendRows(eventsTab, events, [eventRow(wanted, sourcing, small, lot)]) : []),
    ],
  });
  const told = consultationSentences.created(reference, codes.length);
  return {
    ...{ plan, reference, suppliers: codes.length },
    told: sourcing && !events ? `${told}${consultationSentences.eventsClosed}` : told,
  };
}
