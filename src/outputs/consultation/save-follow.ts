import { lotsTab } from '../../../sheets-templates/lots-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import { consultationStatusLabels, consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import type { SaveFollowRequest } from '../../bridge/tender-messages';
import type { ConsultationRow } from '../../facts/tenders/tender';
import { mayFollow, type TenderStatus } from '../../facts/tenders/tender-status';
import type { Day } from '../../model/day';
import { keysOf } from '../../model/typed-keys';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { followSentences, type FollowRefusal } from '../../text/follow-sentences';
import { importSentenceOf } from '../../text/import-sentences';
import { appendable } from '../../workbook/appendable';
import { parseDay } from '../../workbook/codecs/parse-day';
import { changedCells } from '../../workbook/import/changed-rows';
import type { ImportMoment } from '../../workbook/import/lots';
import { planLot } from '../../workbook/import/plan-lot';
import { replacedTexts } from '../../workbook/import/replaced-cells';
import { cellsOf, type Tabs } from '../read-sources';
import { findConsultation, offerKeyOf, offersToDebrief, statusOf } from './follow-consultation';

/** What to write, or why nothing is. */
export type SavedFollow = { readonly refused: string } | { readonly plan: WorkbookPlan; readonly told: string };

interface Days {
  readonly launchedOn: Day | undefined;
  readonly dueOn: Day | undefined;
  readonly awardedOn: Day | undefined;
}

const dayFields = ['launchedOn', 'dueOn', 'awardedOn', 'debriefedOn'] as const;

function isBefore(one: Day | undefined, other: Day | undefined): boolean {
  return one !== undefined && other !== undefined && one < other;
}

/** What a status cannot do without, and days that contradict each other. */
function lackOf(status: TenderStatus, { launchedOn, dueOn, awardedOn }: Days): FollowRefusal | undefined {
  if (status === 'published' && launchedOn === undefined) return 'launch-missing';
  if (status === 'awarded' && awardedOn === undefined) return 'award-missing';
  if (isBefore(dueOn, launchedOn)) return 'due-before-launch';
  return isBefore(awardedOn, dueOn ?? launchedOn) ? 'award-too-early' : undefined;
}

function statusRefusal(row: ConsultationRow, request: SaveFollowRequest, wanted: TenderStatus, today: Day) {
  const current = statusOf(row, today);
  if (current !== request.seen) return followSentences.refusals.changed;
  return mayFollow(current, wanted) ? undefined : followSentences.wrongStep(current, wanted);
}

interface Judged {
  readonly reference: string;
  readonly line: number;
  readonly status: TenderStatus;
  readonly days: Days;
  readonly debriefedOn: Day | undefined;
  /** Lines of Offres whose candidate was told why. */
  readonly told: readonly number[];
}

/** The days that will stand: as typed, else as written. */
function daysAfter(request: SaveFollowRequest, row: ConsultationRow): Days {
  return {
    launchedOn: parseDay(request.launchedOn) ?? row.launchedOn,
    dueOn: parseDay(request.dueOn) ?? row.dueOn,
    awardedOn: parseDay(request.awardedOn) ?? row.awardedOn,
  };
}

/** What is to be written, or the sentence of the first thing that forbids it. */
function judge(tabs: Tabs, request: SaveFollowRequest, today: Day): Judged | string {
  const { refusals } = followSentences;
  const status = keysOf(consultationStatusLabels).find((code) => code === request.status);
  const found = findConsultation(tabs, request.reference);
  if (!found || !status) return refusals.unknown;
  const { row, line } = found;
  const wrongDay = dayFields.find((key) => request[key].trim() !== '' && parseDay(request[key]) === undefined);
  if (wrongDay) return followSentences.wrongDay(request[wrongDay]);
  const days = daysAfter(request, row);
  const lack = lackOf(status, days);
  const refused = statusRefusal(row, request, status, today) ?? (lack && refusals[lack]);
  if (refused !== undefined) return refused;
  const debriefedOn = parseDay(request.debriefedOn);
  const asked = new Set(request.debriefed);
  const told = offersToDebrief(tabs, row.reference).flatMap((offer) =>
    asked.has(offerKeyOf(offer.row)) ? [offer.line] : [],
  );
  if (told.length > 0 && debriefedOn === undefined) return refusals['debrief-day-missing'];
  return { reference: row.reference, line, status, days, debriefedOn, told };
}

/**
 * The status by the allowed steps, the deadlines, and the day on which candidates not kept were told why; blank fields
 * change nothing. One lot: an interruption puts everything back.
 */
export function saveFollow(tabs: Tabs, request: SaveFollowRequest, moment: ImportMoment, today: Day): SavedFollow {
  const judged = judge(tabs, request, today);
  if (typeof judged === 'string') return { refused: judged };
  const { reference, line, status, days, debriefedOn, told } = judged;
  const tender = changedCells(consultationsTab, cellsOf(tabs, consultationsTab.name), [
    { line, row: { ...days, status } },
  ]);
  const offers = changedCells(
    offersTab,
    cellsOf(tabs, offersTab.name),
    told.map((at) => ({ line: at, row: { debriefedOn } })),
  );
  const plan = planLot({
    moment,
    about: { type: 'suivi', file: reference, kept: 1, rejected: 0 },
    lots: appendable(lotsTab, cellsOf(tabs, lotsTab.name)),
    corrections: appendable(rejectedLinesTab, cellsOf(tabs, rejectedLinesTab.name)),
    ...{
      table: { headerLine: 0, headers: [], lines: [] },
      mapping: {},
      rejected: [],
      notices: [],
      sentenceOf: importSentenceOf,
    },
    replaced: replacedTexts(undefined, [...tender.undo, ...offers.undo]),
    steps: [...tender.steps, ...offers.steps],
  });
  return { plan, told: followSentences.saved(reference, status, told.length) };
}
