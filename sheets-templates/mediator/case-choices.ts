/** The two flows of the role: the internal mediator's own case, or one that the Médiation des entreprises leads. */
export const routeLabels = {
  direct: 'A – saisine directe',
  national: 'B – Médiation des entreprises saisie',
} as const;

/** Every state of a case; the first thirteen belong to voie A, the last six to voie B. */
export const caseStatusLabels = {
  received: 'Reçue',
  examined: 'En examen de recevabilité',
  inadmissible: 'Irrecevable',
  redirected: 'Réorientée',
  refused: 'Refusée par une partie',
  running: 'En cours',
  suspended: 'Suspendue',
  transferred: 'Transmise au ME',
  fullAgreement: 'Close – accord total',
  partialAgreement: 'Close – accord partiel',
  noAgreement: 'Close – sans accord',
  withdrawn: 'Close – désistement',
  lapsed: 'Close – caduque (contentieux/procédure collective)',
  noticed: 'Avis du ME reçu',
  contactsFound: 'Interlocuteurs identifiés',
  connected: 'Mise en relation faite',
  accepted: 'Médiation acceptée par l’entreprise',
  declined: 'Médiation refusée par l’entreprise',
  announced: 'Close – issue annoncée par le ME',
} as const;

/** What a dispute is about; a closed list, so that a publication can group it. */
export const motiveLabels = {
  payment: '1 · Délai, retard, conditions de paiement',
  retention: '2 · Retenues, pénalités, intérêts moratoires',
  price: '3 · Prix : révision, indexation, énergie et matières',
  change: '4 · Modification, avenants, travaux supplémentaires',
  termination: '5 · Résiliation, non-renouvellement, rupture brutale',
  performance: '6 · Exécution : conformité, qualité, délais, réception',
  clauses: '7 · Clauses déséquilibrées, garanties, assurances',
  procurement: '8 · Procédure d’achat : éviction, critères, information',
  property: '9 · Propriété intellectuelle, savoir-faire, CIR',
  subcontracting: '10 · Sous-traitance : agrément, paiement direct',
  dependence: '11 · Dépendance, désengagement',
  relation: '12 · Relation, comportement, absence d’interlocuteur',
  invoicing: '13 · Facturation, dématérialisation, référencement',
  other: '14 · Autre',
} as const;

/** The four groups that a publication may tell apart. */
export const motiveGroupLabels = {
  money: 'argent',
  performance: 'exécution',
  contract: 'contrat et clauses',
  relation: 'relation et procédure',
} as const;

/** The group of each motive; « Autre » goes with relation, the broadest. */
export const motiveGroups = {
  payment: 'money',
  retention: 'money',
  price: 'money',
  change: 'contract',
  termination: 'contract',
  performance: 'performance',
  clauses: 'contract',
  procurement: 'relation',
  property: 'contract',
  subcontracting: 'performance',
  dependence: 'relation',
  relation: 'relation',
  invoicing: 'relation',
  other: 'relation',
} as const satisfies Record<keyof typeof motiveLabels, keyof typeof motiveGroupLabels>;

export const channelLabels = {
  mail: 'courriel',
  letter: 'courrier',
  phone: 'téléphone',
  form: 'formulaire',
  meeting: 'rencontre',
  national: 'avis du Médiateur des entreprises',
} as const;

export const requesterLabels = {
  supplier: 'fournisseur',
  buyer: 'acheteur',
  internalClient: 'client interne',
  national: 'Médiateur des entreprises',
} as const;

/** Size of the supplier as a publication groups it: TPE and PME together. */
export const supplierSizeLabels = {
  TPE: 'TPE',
  PME: 'PME (hors TPE)',
  ETI: 'ETI',
  GE: 'GE',
  unknown: 'inconnue',
} as const;

export const stakeLabels = {
  under10k: 'moins de 10 000 €',
  under50k: 'de 10 000 à 50 000 €',
  under200k: 'de 50 000 à 200 000 €',
  under1m: 'de 200 000 € à 1 M€',
  over1m: 'plus de 1 M€',
  none: 'non chiffré',
} as const;

export const priorAnswerLabels = {
  refused: 'refus',
  partial: 'réponse partielle',
  silent: 'sans réponse',
  pending: 'en attente',
  none: 'aucune démarche',
} as const;

/** Proceedings that close or bar the door of mediation. */
export const otherChannelLabels = {
  collective: 'procédure collective',
  lawsuit: 'contentieux en cours',
  alert: 'alerte ou faits pénaux',
} as const;

/** Why a case was not, or no longer, mediated. */
export const decisionReasonLabels = {
  noPriorStep: 'pas de démarche préalable',
  notSupplier: 'le demandeur n’est pas un fournisseur',
  collective: 'procédure collective',
  lawsuit: 'contentieux en cours',
  alert: 'alerte ou faits pénaux : autre canal',
  question: 'simple question : au correspondant PME',
  interest: 'lien d’intérêts du médiateur',
  complexity: 'complexité : Médiation des entreprises',
  supplierRefused: 'refus du fournisseur',
  companyRefused: 'refus de l’entreprise',
  settled: 'réglé entre-temps',
  other: 'autre motif',
} as const;

export const redirectedToLabels = {
  correspondent: 'correspondant PME',
  national: 'Médiation des entreprises',
  deputy: 'suppléant',
  alert: 'dispositif d’alerte',
  court: 'juge ou conseil du demandeur',
  buyer: 'service acheteur ou comptable',
} as const;

/** Criteria that call for the help of the Médiation des entreprises or a transfer (voie A). */
export const complexityLabels = {
  stake: 'enjeu élevé',
  legal: 'question de droit',
  entities: 'plusieurs entités',
  distrust: 'défiance du fournisseur',
  publicContract: 'contrat de droit public',
  interest: 'lien d’intérêts du médiateur',
} as const;

export const handlingLabels = {
  mediate: 'médiation interne',
  help: 'médiation interne avec l’appui du ME',
  transfer: 'transmission au ME',
} as const;

/** What the process is in law: an internal mediator is no third party in the strict sense, so some acts only facilitate. */
export const frameLabels = { mediation: 'médiation', facilitation: 'facilitation' } as const;

export const suspensionLabels = {
  parties: 'à la demande des parties',
  expert: 'attente d’un avis ou d’une expertise',
  internal: 'attente d’une décision interne',
  absence: 'absence',
} as const;

export const executionLabels = { yes: 'oui', partly: 'en partie', no: 'non', unknown: 'non connu' } as const;

/** How a case led by the Médiation des entreprises ended, as it told us. */
export const announcedOutcomeLabels = {
  agreement: 'accord',
  partial: 'accord partiel',
  noAgreement: 'sans accord',
  withdrawn: 'désistement',
  unknown: 'non communiquée',
} as const;
