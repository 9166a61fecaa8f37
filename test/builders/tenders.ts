import { inventedSiren } from '../../sheets-templates/demo/invented-identifiers';
import { builtInIndicators } from '../../sheets-templates/built-in-indicators';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { eventsTab } from '../../sheets-templates/relations/events-tab';
import { consultationsTab } from '../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../sheets-templates/tenders/tender-lots-tab';
import type { EventRow } from '../../src/facts/relations/read-events';
import type { Figure } from '../../src/indicators/figure';
import { amountOfEuros } from '../../src/model/amount';
import { evaluateSources } from '../../src/outputs/evaluate-sources';
import { readSources } from '../../src/outputs/read-sources';
import type { TabCells } from '../../src/plans/cell';
import type { SupplierRow } from '../../src/suppliers/supplier';
import type { RowOf } from '../../src/workbook/define-tab';
import { aDay, type PurchaseRow } from './a-purchase';
import { aSupplier } from './a-supplier';
import { aWorkbook } from './a-workbook';
import { labelCells, tabCells } from './tab-cells';

type Consultation = RowOf<typeof consultationsTab>;
type Lot = RowOf<typeof tenderLotsTab>;
type Offer = RowOf<typeof offersTab>;

type Money =
  | ('estimated' | 'maximum' | 'requiredTurnover' | 'amount' | 'subcontracted' | 'smallSubcontracted')
  | ('decpNaive' | 'decpShared');
type Dated = 'launchedOn' | 'dueOn' | 'awardedOn' | 'receivedOn' | 'debriefedOn';

/** A row with euros and ISO days instead of cents and serial numbers. */
type Written<Row> = {
  readonly [Key in keyof Row]?: Key extends Money ? number : Key extends Dated ? string : Row[Key];
};

const money: ReadonlySet<string> = new Set<Money>([
  ...(['estimated', 'maximum', 'requiredTurnover', 'amount', 'subcontracted', 'smallSubcontracted'] as const),
  ...(['decpNaive', 'decpShared'] as const),
]);
const dated: ReadonlySet<string> = new Set<Dated>(['launchedOn', 'dueOn', 'awardedOn', 'receivedOn', 'debriefedOn']);

function rowOf<Row>(written: Written<Row>): Partial<Row> {
  const entries = Object.entries(written).map(([key, value]) => {
    if (money.has(key)) return [key, amountOfEuros(value as number).amount];
    return [key, dated.has(key) ? aDay(value as string) : value];
  });
  return Object.fromEntries(entries) as Partial<Row>;
}

/** A line of Consultations: C1, launched on 1 March 2025, offers due on 1 April, unless told otherwise. */
export function aConsultation(written: Written<Consultation> = {}): Partial<Consultation> {
  return rowOf<Consultation>({ reference: 'C1', launchedOn: '2025-03-01', dueOn: '2025-04-01', ...written });
}

/** A line of Lots: lot 1 of C1, unless told otherwise. */
export function aLot(written: Written<Lot> = {}): Partial<Lot> {
  return rowOf<Lot>({ consultation: 'C1', number: '1', ...written });
}

/** A line of Offres: an answer of P1 to C1, unless told otherwise. */
export function anOffer(written: Written<Offer> = {}): Partial<Offer> {
  return rowOf<Offer>({ consultation: 'C1', supplier: 'P1', answered: true, ...written });
}

function aCandidate(code: string, number: number, known: Partial<SupplierRow>): Partial<SupplierRow> {
  return aSupplier({ code, siren: inventedSiren(number), ...known });
}

/** Two PME, two large companies, an ETI, one of unknown class, an inclusive PME, a foreign one, one of the group. */
export const tenderPanel: readonly Partial<SupplierRow>[] = [
  aCandidate('P1', 11, { inseeClass: 'PME' }),
  aCandidate('P2', 12, { inseeClass: 'PME' }),
  aCandidate('G1', 13, { inseeClass: 'GE' }),
  aCandidate('G2', 14, { inseeClass: 'GE' }),
  aCandidate('E1', 15, { inseeClass: 'ETI' }),
  aCandidate('N1', 16, {}),
  aCandidate('I1', 17, { inseeClass: 'PME', siae: ['EI'] }),
  aSupplier({ code: 'D1', siren: undefined, country: 'DE' }),
  aCandidate('X1', 18, { inseeClass: 'PME', intragroup: true }),
];

/** A small workbook of tenders as rows. */
export interface TenderSample {
  readonly consultations: readonly Partial<Consultation>[];
  readonly lots?: readonly Partial<Lot>[];
  readonly offers?: readonly Partial<Offer>[];
  readonly events?: readonly Partial<EventRow>[];
  readonly purchases?: readonly Partial<PurchaseRow>[];
  readonly suppliers?: readonly Partial<SupplierRow>[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly today?: string;
}

/** The tabs of a workbook with the module « Accès aux marchés » open, every indicator followed. */
export function tenderTabs(sample: TenderSample): Map<string, TabCells> {
  const { suppliers = tenderPanel, purchases = [], settings = {} } = sample;
  const tabs = aWorkbook({ suppliers, purchases, settings });
  const all = builtInIndicators.map((row) => ({ ...row, active: 'Oui' }));
  tabs.set(indicatorsTab.name, labelCells(indicatorsTab, all));
  tabs.set(consultationsTab.name, tabCells(consultationsTab, sample.consultations));
  tabs.set(tenderLotsTab.name, tabCells(tenderLotsTab, sample.lots ?? []));
  tabs.set(offersTab.name, tabCells(offersTab, sample.offers ?? []));
  tabs.set(eventsTab.name, tabCells(eventsTab, sample.events ?? []));
  return tabs;
}

/** The figures of tabs by the road of a refresh, and what they leave out. */
export function figuresOfTabs(tabs: ReadonlyMap<string, TabCells>, today = '2026-11-23') {
  const sources = readSources(tabs, aDay(today));
  const evaluation = evaluateSources(sources, aDay(today));
  const figure = (code: string, period = '2025', scope = ''): Figure => {
    const found = evaluation.figures.find(
      (other) => other.code === code && other.period.name === period && other.scope === scope,
    );
    if (!found) throw new Error(`no figure ${code} ${period} ${scope}`);
    return found;
  };
  return { ...evaluation, figure, exclusions: sources.tenders.exclusions, tenders: sources.tenders.tenders };
}

/** The same for a sample of tenders. */
export function tenderFigures(sample: TenderSample) {
  return figuresOfTabs(tenderTabs(sample), sample.today);
}
