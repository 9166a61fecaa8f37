import type {
  eventMeasureLabels,
  publishedMeasureLabels,
  tenderMeasureLabels,
} from '../../sheets-templates/indicators-tab';
import type { FamilyComponent } from '../indicators/families/explain-family';
import type { MeasureCode } from '../indicators/measures/measure';
import { formatAmount, formatNumber } from './format-figure';
import { plural } from './plural';

const classes: ReadonlyMap<string, string> = new Map([
  ['TPE', 'TPE'],
  ['PME', 'PME (hors TPE)'],
  ['ETI', 'ETI'],
  ['GE', 'grandes entreprises'],
  ['NC', 'catégorie inconnue'],
  ['ADM', 'administrations'],
]);

const counted = {
  small: 'TPE-PME, d’après les comptes',
  other: 'autres candidats, d’après les comptes',
  unknown: 'candidats ou titulaires dont la catégorie n’est pas connue',
} as const;

/** Whom or what a component of a figure of tenders, events or mediation holds. */
export function familyComponentLabel({ label, inNumerator, isKnown, presumed }: FamilyComponent): string {
  if (label.kind === 'counted') return counted[label.counted];
  if (label.kind === 'company') {
    return `${classes.get(label.sizeClass) ?? label.sizeClass}${presumed ? ', catégorie présumée' : ''}`;
  }
  if (label.kind === 'published') return 'publié par le médiateur';
  return inNumerator ? 'condition remplie' : isKnown ? 'condition non remplie' : 'non renseigné';
}

type Noun = readonly [string, string];
const offers: Noun = ['offre', 'offres'];
const awards: Noun = ['marché ou lot', 'marchés et lots'];
const referrals: Noun = ['saisine', 'saisines'];

/** What each measure counts; undefined: euros. */
const nouns: Readonly<Partial<Record<MeasureCode, Noun>>> = {
  tenders: ['consultation', 'consultations'],
  ...{ offers, awards, successRate: offers },
  insertionHours: ['heure faite', 'heures faites'],
  events: ['événement', 'événements'],
  consultedAfterwards: ['TPE-PME consultée ensuite', 'TPE-PME consultées ensuite'],
  ...{ referrals, directReferrals: referrals, nationalReferrals: referrals },
} satisfies Partial<
  Record<keyof typeof tenderMeasureLabels | keyof typeof eventMeasureLabels | keyof typeof publishedMeasureLabels, Noun>
>;

/** « 12 offres », « 30 000,00 € ». */
export function familyComponentSize({ value }: FamilyComponent, measure: MeasureCode): string {
  const noun = nouns[measure];
  if (!noun) return formatAmount(value);
  return Number.isInteger(value) ? plural(value, noun[0], noun[1]) : `${formatNumber(value, 1)} ${noun[1]}`;
}
