import type { publishedMeasureLabels } from '../../../sheets-templates/indicators-tab';
import {
  publishedActivityTab,
  publishedHeadingLabels,
} from '../../../sheets-templates/mediation-published/published-activity-tab';
import type {
  PublishedReferrals,
  ReferralHeading,
  Untold,
} from '../../facts/mediation-published/read-published-activity';
import { civilOf, type Day } from '../../model/day';
import type { FiscalStart } from '../../model/period';
import type { FamilyMeasure, FamilySpec } from '../families/family';
import type { Membership } from '../membership';

type Lack = Untold | 'calendarYears';
type PublishedSum = ReferralHeading | `${ReferralHeading}/${Lack}`;

function measureOf(heading: ReferralHeading): FamilyMeasure<PublishedSum> {
  return {
    ...{ unit: 'count', sum: heading },
    lacks: [
      { sum: `${heading}/fewerThanFive`, reason: 'fewerThanFive' },
      { sum: `${heading}/withheld`, reason: 'withheld' },
      { sum: `${heading}/calendarYears`, reason: 'calendarYears' },
    ],
  };
}

/** How measures of the published activity are read from its lines. */
export const publishedMeasures: Readonly<Record<keyof typeof publishedMeasureLabels, FamilyMeasure<PublishedSum>>> = {
  referrals: measureOf('total'),
  directReferrals: measureOf('direct'),
  nationalReferrals: measureOf('national'),
};

/** What was published is one population: nothing of it is unknown here. */
export const publishedPopulation = { restsOn: 'nothing' } as const;

const everything: Membership<ReferralHeading> = {
  ...{ has: () => true, concerns: () => true, isKnown: () => true },
  isPresumed: () => false,
};

/** Lines as published, and the routes of a year whose total is 0: each is 0, which the mediator has no line for. */
function withEmptyRoutes(published: readonly PublishedReferrals[]): readonly PublishedReferrals[] {
  const has = (from: Day, heading: ReferralHeading): boolean =>
    published.some((one) => one.from === from && one.heading === heading);
  const empty = published.filter(({ heading, told }) => heading === 'total' && told === 0);
  const routes = (['direct', 'national'] as const).flatMap((heading) =>
    empty.filter(({ from }) => !has(from, heading)).map((total) => ({ ...total, heading })),
  );
  return [...published, ...routes];
}

/**
 * Referrals as the mediator published them (MED-01), by calendar year and for the whole organisation: a fiscal year that
 * is none has no figure.
 */
export function mediationFamily(
  published: readonly PublishedReferrals[],
  fiscalStart: FiscalStart,
): FamilySpec<ReferralHeading, PublishedSum> {
  return {
    ...{ measures: publishedMeasures, membershipOf: () => everything, noData: 'nothingPublished', isWholeOnly: true },
    keyOf: (heading) => heading,
    labelOf: () => ({ kind: 'published' }),
    visit: (take) => {
      for (const { line, from, heading, told } of withEmptyRoutes(published)) {
        const lack = fiscalStart === 1 ? told : 'calendarYears';
        const value = typeof lack === 'number' ? lack : 0;
        take({
          ...{ traits: heading, day: from, isOfYear: true, entity: '', family: '', value },
          sum: typeof lack === 'number' ? heading : (`${heading}/${lack}` as const),
          source: {
            tab: publishedActivityTab.name,
            line,
            key: `${publishedHeadingLabels[heading]} ${civilOf(from).year}`,
          },
        });
      }
    },
  };
}
