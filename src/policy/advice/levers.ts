import { tenderRulesOn, type TenderRules } from '../../law/tender-rules-on';
import { amountOfEuros, eurosOf, type Amount } from '../../model/amount';
import type { ConsultationDraft } from './consultation-draft';

/** What opens a tender to small and inclusive firms. */
export const leverCodes = [
  'procedure',
  'lots',
  'turnover',
  'capacities',
  'groupings',
  'dume',
  'variants',
  'delay',
  'advance',
  'instalments',
  'retention',
  'subcontracting',
  'globalShare',
  'reserved',
  'reservedServices',
  'social',
  'sourcing',
  'debrief',
] as const;
export type LeverCode = (typeof leverCodes)[number];

/** `binding`: due on that day by that buyer; `open`: allowed; `practice`: good practice, no rule. */
export type LeverForce = 'binding' | 'open' | 'practice';

export interface Lever {
  readonly code: LeverCode;
  readonly force: LeverForce;
  /** The rule may have changed since it was last checked: said to the person. */
  readonly doubtful: boolean;
}

/** How the market must be passed, by its estimate; `unknown` without estimate or known threshold. */
export type ProcedureLevel = 'waived' | 'adapted' | 'formal' | 'unknown';

/** Everything that the sentence of a lever may quote. */
export interface LeverContext {
  readonly draft: ConsultationDraft;
  readonly rules: TenderRules;
  readonly level: ProcedureLevel;
  /** Largest turnover that may be required; undefined without estimate or rule. */
  readonly turnoverCap: Amount | undefined;
}

function levelOf({ estimated }: ConsultationDraft, { waiverUnder, formalFrom }: TenderRules): ProcedureLevel {
  if (estimated === undefined || waiverUnder === undefined || formalFrom === undefined) return 'unknown';
  const euros = eurosOf(estimated);
  if (euros < waiverUnder) return 'waived';
  return euros < formalFrom ? 'adapted' : 'formal';
}

/** Whether an advance is due: R2191-3, over an amount and a duration; what is not known does not exclude it. */
function isAdvanceDue({ estimated, months }: ConsultationDraft, { advanceOver, advanceMonths }: TenderRules): boolean {
  const isLarge = estimated === undefined || advanceOver === undefined || eurosOf(estimated) > advanceOver;
  return isLarge && (months === undefined || advanceMonths === undefined || months > advanceMonths);
}

type Judgement = LeverForce | 'out';

/** What each lever is for a public buyer; `out`: it has no object here. */
const publicForces: Readonly<Record<LeverCode, (context: LeverContext) => Judgement>> = {
  procedure: () => 'binding',
  lots: ({ draft }) => (draft.global ? 'out' : 'binding'),
  turnover: ({ rules }) => (rules.turnoverFactor === undefined ? 'out' : 'binding'),
  capacities: () => 'binding',
  groupings: () => 'binding',
  dume: () => 'binding',
  variants: () => 'open',
  delay: ({ level }) => (level === 'formal' ? 'binding' : 'practice'),
  advance: ({ draft, rules }) => (isAdvanceDue(draft, rules) ? 'binding' : 'open'),
  instalments: ({ draft }) => (draft.months === undefined || draft.months >= 3 ? 'binding' : 'out'),
  retention: ({ rules }) => (rules.smallRetention === undefined ? 'open' : 'binding'),
  subcontracting: ({ draft }) => (draft.kind === 'supplies' ? 'out' : 'binding'),
  globalShare: ({ draft }) => (draft.global ? 'binding' : 'out'),
  reserved: () => 'open',
  reservedServices: ({ draft }) => (draft.kind === 'services' ? 'open' : 'out'),
  social: ({ rules, level }) => (rules.socialCondition && level === 'formal' ? 'binding' : 'open'),
  sourcing: () => 'open',
  debrief: () => 'practice',
};

/** Levers whose rule has no meaning for a private buyer. */
const publicOnly: ReadonlySet<LeverCode> = new Set(['dume', 'reservedServices']);

/** Marks of doubt of what the rules rest on. */
const doubts: Partial<Readonly<Record<LeverCode, (context: LeverContext) => boolean>>> = {
  procedure: ({ draft }) => draft.buyer !== 'state' || draft.kind === 'works',
  delay: () => true,
  advance: ({ rules }) => rules.smallAdvance !== undefined,
  social: ({ rules }) => rules.socialCondition,
};

function judgementOf(code: LeverCode, context: LeverContext): Judgement {
  const judgement = publicForces[code](context);
  if (context.draft.buyer !== 'private') return judgement;
  return judgement === 'out' || publicOnly.has(code) ? 'out' : 'practice';
}

/** The levers of a consultation with the rules in force on its launch day, as rules or, for a private buyer, practice. */
export function leversOf(draft: ConsultationDraft): {
  readonly context: LeverContext;
  readonly levers: readonly Lever[];
} {
  const rules = tenderRulesOn(draft.launchedOn, draft.buyer, draft.kind);
  const { turnoverFactor } = rules;
  const turnoverCap =
    draft.estimated === undefined || turnoverFactor === undefined
      ? undefined
      : amountOfEuros(eurosOf(draft.estimated) * turnoverFactor).amount;
  const context = { draft, rules, level: levelOf(draft, rules), turnoverCap };
  const levers = leverCodes.flatMap((code): Lever[] => {
    const force = judgementOf(code, context);
    const doubtful = force === 'binding' && doubts[code]?.(context) === true;
    return force === 'out' ? [] : [{ code, force, doubtful }];
  });
  return { context, levers };
}
