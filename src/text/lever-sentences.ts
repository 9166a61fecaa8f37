import type { LeverForce as ShownForce, LeverMessage } from '../bridge/tender-messages';
import type { Lever, LeverCode, LeverContext, LeverForce } from '../policy/advice/levers';
import { formatAmount, formatNumber } from './format-figure';

const shares = (share: number): string => `${formatNumber(share * 100, 0)}\u00a0%`;
const euros = (amount: number): string => `${formatNumber(amount, 0)}\u00a0€`;

interface LeverSentence {
  readonly title: string;
  readonly source: string;
  /** What the rule is for a public buyer on that day. */
  readonly rule: (context: LeverContext) => string;
  /** What a private buyer can take from it. */
  readonly practice: (context: LeverContext) => string;
}

function procedureRule({ level, rules }: LeverContext): string {
  const waiver = rules.waiverUnder === undefined ? '' : euros(rules.waiverUnder);
  const formal = rules.formalFrom === undefined ? '' : euros(rules.formalFrom);
  const texts = {
    waived: `Sous ${waiver} HT, ni publicité ni mise en concurrence ne sont exigées : choisissez une offre pertinente et ne prenez pas toujours la même entreprise. Consulter trois TPE-PME reste simple.`,
    adapted: `De ${waiver} à ${formal} HT, la procédure est adaptée : vous en fixez les pièces et les délais. Gardez-les légers.`,
    formal: `À partir de ${formal} HT, la procédure est formalisée.`,
    unknown: 'Indiquez le montant estimé pour connaître la procédure, ou vérifiez les seuils de cette date.',
  } as const;
  return texts[level];
}

function lotsRule({ draft }: LeverContext): string {
  const rule = 'Le marché est alloti, sauf motif écrit.';
  if (draft.divided === true)
    return `${rule} Taillez les lots pour qu’une TPE ou une PME puisse en porter un seule ; vous pouvez limiter le nombre de lots par candidat.`;
  if (draft.divided === false && draft.undividedReason === '')
    return `${rule} Vous n’allotissez pas : écrivez lequel des trois motifs de L2113-11 le permet (organisation impossible, concurrence restreinte ou exécution plus coûteuse, incapacité à piloter).`;
  if (draft.divided === false) return `${rule} Motif noté : « ${draft.undividedReason} ». Gardez-en la preuve.`;
  return `${rule} Décidez des lots avant d’écrire les pièces.`;
}

function turnoverRule({ rules, turnoverCap, draft }: LeverContext): string {
  const factor = formatNumber(rules.turnoverFactor ?? 0, rules.turnoverFactor === 2 ? 0 : 1);
  const cap = turnoverCap === undefined ? '' : `, soit ${formatAmount(turnoverCap)}`;
  const lots = draft.divided === true ? ' Calculez-le lot par lot.' : '';
  return `Le chiffre d’affaires annuel exigé ne dépasse pas ${factor} fois le montant estimé${cap}, sauf justification. N’en exiger aucun est permis.${lots}`;
}

function advanceRule({ rules, draft }: LeverContext): string {
  const { advanceOver = 0, advanceMonths = 0, smallAdvance } = rules;
  const over = `Au-delà de ${euros(advanceOver)} HT et de ${advanceMonths} mois d’exécution, l’avance est due : de 5 à 30 % du montant TTC.`;
  const floor =
    smallAdvance === undefined
      ? ' Rien n’empêche d’aller à 30 % pour une PME.'
      : ` Pour une PME titulaire ou sous-traitante, elle est d’au moins ${shares(smallAdvance)}.`;
  const under = draft.estimated === undefined ? '' : ' Sous ces seuils, vous pouvez l’accorder.';
  return `${over}${floor}${under}`;
}

function retentionRule({ rules }: LeverContext): string {
  const { largestRetention = 0, smallRetention } = rules;
  return smallRetention === undefined
    ? `La retenue de garantie n’est pas obligatoire ; elle ne dépasse pas ${shares(largestRetention)}. N’en prévoyez pas pour une TPE-PME si le risque ne le demande pas.`
    : `La retenue de garantie ne dépasse pas ${shares(smallRetention)} pour une PME (${shares(largestRetention)} sinon), et n’est pas obligatoire.`;
}

function variantsRule({ level, draft }: LeverContext): string {
  if (level === 'unknown')
    return 'Selon la procédure, les variantes sont interdites ou permises si vous ne dites rien : autorisez-les par écrit, une PME répond souvent par une autre solution.';
  return level === 'formal' && draft.buyer !== 'entity'
    ? 'En procédure formalisée, les variantes sont interdites si vous ne les autorisez pas : écrivez que vous les acceptez.'
    : 'Les variantes sont permises si vous ne les interdisez pas : ne les interdisez pas.';
}

function socialRule({ rules, level }: LeverContext): string {
  if (!rules.socialCondition)
    return 'Une clause d’insertion (L2112-2) ou un critère social (R2152-7) sont possibles dès maintenant, et obligatoires dans les procédures formalisées lancées à partir du 22 août 2026.';
  return level === 'formal'
    ? 'Depuis le 22 août 2026, une procédure formalisée comporte une condition sociale, sauf les quatre dérogations de L2112-2-1, et tout marché une condition environnementale ; le prix seul ne peut plus être l’unique critère.'
    : 'Depuis le 22 août 2026, tout marché comporte une condition environnementale et le prix seul ne peut plus être l’unique critère. La condition sociale n’est obligatoire qu’en procédure formalisée, et possible ici.';
}

/** What each lever is called and what it says. */
const leverSentences = {
  procedure: {
    title: 'Procédure',
    source: 'R2122-8, R2123-1 et R2124-1',
    rule: procedureRule,
    practice: () => 'Consultez au moins une TPE ou PME à chaque fois, et pas toujours la même.',
  },
  lots: {
    title: 'Allotissement',
    source: 'L2113-10 et L2113-11',
    rule: lotsRule,
    practice: () => 'Découpez le besoin en lots qu’une TPE ou une PME peut porter seule, et notez pourquoi sinon.',
  },
  turnover: {
    title: 'Chiffre d’affaires exigé',
    source: 'R2142-7',
    rule: turnoverRule,
    practice: ({ turnoverCap, rules }) =>
      `N’exigez pas de chiffre d’affaires, ou pas plus de ${formatNumber(rules.turnoverFactor ?? 0, rules.turnoverFactor === 2 ? 0 : 1)} fois le montant estimé${turnoverCap === undefined ? '' : ` (${formatAmount(turnoverCap)})`}.`,
  },
  capacities: {
    title: 'Capacités et références',
    source: 'L2142-1 et R2142-1',
    rule: () =>
      'Les capacités demandées sont liées et proportionnées au marché. L’absence de références ne suffit pas à écarter une entreprise récente.',
    practice: () => 'Ne demandez que les références utiles, et admettez une entreprise récente.',
  },
  groupings: {
    title: 'Groupements',
    source: 'R2142-19 à R2142-27',
    rule: () =>
      'Les TPE-PME peuvent répondre ensemble ; leurs capacités s’apprécient globalement. N’imposez une forme au groupement après l’attribution que si l’exécution le demande.',
    practice: () => 'Dites que des TPE-PME peuvent répondre ensemble, et jugez leurs moyens ensemble.',
  },
  dume: {
    title: 'Candidature allégée',
    source: 'R2143-4 et R2143-13',
    rule: () =>
      'Acceptez le DUME, et ne redemandez pas ce que l’entreprise vous a déjà remis ou qu’une administration vous donne.',
    practice: () => '',
  },
  variants: {
    title: 'Variantes',
    source: 'R2151-8',
    rule: variantsRule,
    practice: () => 'Acceptez les variantes : une PME répond souvent par une autre solution.',
  },
  delay: {
    title: 'Délai de réponse',
    source: 'R2151-1 et R2161-2 à R2161-5',
    rule: ({ level }) =>
      level === 'formal'
        ? 'En appel d’offres ouvert, 35 jours au moins, 30 si les offres sont dématérialisées. Ajoutez du temps en août et en fin d’année.'
        : 'Fixez un délai suffisant : trois semaines laissent à une TPE le temps de répondre.',
    practice: () => 'Laissez au moins trois semaines, davantage en août et en fin d’année.',
  },
  advance: {
    title: 'Avance',
    source: 'R2191-3 et R2191-7',
    rule: advanceRule,
    practice: () => 'Proposez une avance dès que l’exécution dépasse deux mois : jusqu’à 30 % pour une TPE-PME.',
  },
  instalments: {
    title: 'Acomptes',
    source: 'R2191-20 à R2191-22',
    rule: ({ draft }) =>
      draft.kind === 'works'
        ? 'Les acomptes sont versés au moins tous les trois mois, chaque mois pour une PME.'
        : 'Les acomptes sont versés au moins tous les trois mois, chaque mois si une PME le demande.',
    practice: () => 'Payez l’avancement chaque mois, et chaque facture sous 30 jours.',
  },
  retention: {
    title: 'Retenue de garantie',
    source: 'R2191-32 et R2191-33',
    rule: retentionRule,
    practice: () => 'Renoncez à la retenue de garantie, ou limitez-la à 3 % pour une TPE-PME.',
  },
  subcontracting: {
    title: 'Sous-traitance',
    source: 'L2193-11 et R2193-10',
    rule: ({ rules }) =>
      `Un sous-traitant accepté est payé directement à partir de ${euros(rules.directPaymentFrom ?? 0)} TTC, et ne peut pas y renoncer.`,
    practice: () => 'Demandez aux titulaires la part confiée à des TPE-PME et leurs délais de paiement.',
  },
  globalShare: {
    title: 'Marché global : part des PME',
    source: 'L2171-8 et R2171-23',
    rule: ({ rules }) =>
      `Le titulaire confie au moins ${shares(rules.globalShare ?? 0)} du montant à des PME ou à des artisans, s’il n’en est pas un ; cette part est un critère d’attribution (L2152-9).`,
    practice: ({ rules }) =>
      `Demandez que ${shares(rules.globalShare ?? 0)} au moins du montant soit confié à des TPE-PME, et suivez-le.`,
  },
  reserved: {
    title: 'Marché ou lot réservé',
    source: 'L2113-12 à L2113-14 et R2113-7',
    rule: () =>
      'Un marché ou un lot peut être réservé à des EA et des ESAT (L2113-12), à des SIAE (L2113-13), ou aux deux à la fois (L2113-14) ; la moitié au moins des travailleurs y sont handicapés ou défavorisés. Le travail en prison a sa réserve (L2113-13-1), à part.',
    practice: () => 'Confiez un lot à une EA, un ESAT ou une SIAE : la consultation peut leur être réservée.',
  },
  reservedServices: {
    title: 'Services sociaux réservés à l’ESS',
    source: 'L2113-15 et L2113-16',
    rule: () =>
      'Seuls les services sociaux, de santé, éducatifs ou culturels de la liste réglementaire peuvent être réservés à l’ESS, trois ans au plus, et pas au même titulaire de nouveau dans les trois ans.',
    practice: () => '',
  },
  social: {
    title: 'Clause ou critère social',
    source: 'L2112-2, L2112-2-1 et R2152-7',
    rule: socialRule,
    practice: () => 'Prévoyez des heures d’insertion, ou un critère social dans le choix de l’offre.',
  },
  sourcing: {
    title: 'Échanges avant le lancement',
    source: 'R2111-1',
    rule: () =>
      'Vous pouvez rencontrer des entreprises avant de lancer : donnez à toutes la même information et gardez-en la trace ci-dessous.',
    practice: () => 'Rencontrez des TPE-PME avant d’écrire le besoin, et gardez-en la trace ci-dessous.',
  },
  debrief: {
    title: 'Retour aux candidats écartés',
    source: '',
    rule: () => 'Au-delà de la notification obligatoire, dites à chaque TPE-PME écartée ce qui lui a manqué.',
    practice: () => 'Dites à chaque candidat écarté ce qui lui a manqué : il répondra mieux la prochaine fois.',
  },
} as const satisfies Record<LeverCode, LeverSentence>;

const shownForces = {
  binding: 'obligation',
  open: 'possibilité',
  practice: 'bonne pratique',
} as const satisfies Record<LeverForce, ShownForce>;

/** A lever as a person reads it; a rule that could not be checked of late says so. */
export function leverMessage({ code, force, doubtful }: Lever, context: LeverContext): LeverMessage {
  const { title, source, rule, practice }: LeverSentence = leverSentences[code];
  const isPrivate = context.draft.buyer === 'private';
  const cited = source === '' ? '' : `${source} CCP`;
  return {
    ...{ code, force: shownForces[force], titre: title, aVerifier: doubtful },
    texte: isPrivate ? practice(context) : rule(context),
    source: isPrivate && cited !== '' ? `D’après ${cited}` : cited,
  };
}
