import { publishedActivityTab } from '../../../sheets-templates/mediation-published/published-activity-tab';
import { dayOf, type Day } from '../../model/day';
import type { TabCells } from '../../plans/cell';
import { decodeRows } from '../../workbook/decode-rows';

/** How many cases were referred, in all and by each route. */
export type ReferralHeading = 'total' | 'direct' | 'national';

/** Why a number that was published is none. */
export type Untold = 'fewerThanFive' | 'withheld';

/** A line of the published activity about the referrals of one calendar year. */
export interface PublishedReferrals {
  /** Counted from 1. */
  readonly line: number;
  /** The first day of the year. */
  readonly from: Day;
  readonly heading: ReferralHeading;
  readonly told: number | Untold;
}

type Row = ReturnType<typeof decodedRows>[number]['row'];

function decodedRows(cells: TabCells) {
  return decodeRows(publishedActivityTab, cells).rows;
}

function isOfReferrals(heading: Row['heading']): heading is ReferralHeading {
  return heading === 'total' || heading === 'direct' || heading === 'national';
}

/** The mention counts before a number written beside it; undefined where the line says neither. */
function toldOf({ value, mention }: Row): PublishedReferrals['told'] | undefined {
  if (mention === 'fewerThanFive' || mention === 'withheld') return mention;
  return value !== undefined && value >= 0 ? value : undefined;
}

/**
 * Referrals by year as the mediator published them: of two lines with one year and heading the first counts; blocks of
 * years are left out, and so is an import that did not end.
 */
export function readPublishedReferrals(
  cells: TabCells,
  committedLots: ReadonlySet<string>,
): readonly PublishedReferrals[] {
  const found = new Map<string, PublishedReferrals>();
  for (const { line, row } of decodedRows(cells)) {
    const { period, heading, lot } = row;
    const told = toldOf(row);
    const from = /^\d{4}$/.test(period) ? dayOf(Number(period), 1, 1) : undefined;
    const key = `${period}\n${heading}`;
    if (from === undefined || !isOfReferrals(heading) || told === undefined || found.has(key)) continue;
    if (lot === undefined || committedLots.has(lot)) found.set(key, { line, from, heading, told });
  }
  return [...found.values()];
}
