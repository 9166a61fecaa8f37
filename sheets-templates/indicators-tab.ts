import { defineTab } from '../src/workbook/define-tab';
import { builtInIndicators } from './built-in-indicators';

/** What is added up or counted of purchases. */
export const purchaseMeasureLabels = {
  amount: 'Montant des achats HT',
  suppliers: 'Nombre de fournisseurs actifs',
  newSuppliers: 'Nombre de nouveaux fournisseurs',
  keptSuppliers: 'Nombre de fournisseurs conservés',
  formerSuppliers: 'Nombre de fournisseurs actifs la période précédente',
  establishments: 'Nombre d’établissements actifs (SIRET)',
  topTen: 'Montant des dix premiers fournisseurs',
} as const;

/** What is added up or counted of tenders. */
export const tenderMeasureLabels = {
  tenders: 'Nombre de consultations',
  offers: 'Nombre d’offres reçues',
  awards: 'Nombre de marchés et lots attribués',
  awardedAmount: 'Montant des marchés et lots attribués',
  sharedAmount: 'Montant attribué, groupements partagés',
  ceilings: 'Montant maximum des accords-cadres attribués',
  successRate: 'Taux de succès des offres',
  smallSubcontracted: 'Montant sous-traité à des TPE-PME',
  insertionHours: 'Heures d’insertion réalisées',
} as const;

/** What is added up or counted of meetings with suppliers. */
export const eventMeasureLabels = {
  events: 'Nombre d’événements',
  consultedAfterwards: 'TPE-PME rencontrées puis consultées',
} as const;

/** What the mediator published, as it is. */
export const publishedMeasureLabels = {
  referrals: 'Saisines publiées par le médiateur',
  directReferrals: 'Saisines publiées, directes (voie A)',
  nationalReferrals: 'Saisines publiées, du Médiateur des entreprises (voie B)',
} as const;

/** What is added up or counted. */
export const measureLabels = {
  ...purchaseMeasureLabels,
  ...tenderMeasureLabels,
  ...eventMeasureLabels,
  ...publishedMeasureLabels,
} as const;

/** Whose purchases, offers or contracts are measured. */
export const supplierPopulationLabels = {
  all: 'Tous les fournisseurs',
  france: 'Fournisseurs français, hors administrations',
  qualified: 'Fournisseurs français de catégorie connue ou présumée',
  known: 'Tous, sauf catégorie inconnue',
  smallAndMedium: 'TPE et PME',
  micro: 'TPE',
  medium: 'PME (hors TPE)',
  intermediate: 'ETI',
  large: 'Grandes entreprises',
  unclassified: 'Fournisseurs français non classés',
  inclusive: 'Inclusifs (SIAE, ESAT, EA, EATT, TIH)',
  wideInclusive: 'Inclusifs au sens large (GEIQ et SEP compris)',
  insertion: 'SIAE (EI, ACI, AI, ETTI, EITI)',
  disability: 'ESAT, EA, EATT et TIH',
  ess: 'ESS au sens de la loi',
  solidary: 'ESS ou inclusifs (union, sans double compte)',
  local: 'Fournisseurs locaux (zone de Paramètres)',
  priorityArea: 'Fournisseurs en QPV ou en FRR',
} as const;

/** Which tenders are counted. */
export const tenderPopulationLabels = {
  launched: 'Consultations lancées',
  reachKnown: 'Consultations closes, participation des TPE-PME connue',
  reached: 'Consultations closes, ouvertes à une TPE-PME',
  dividable: 'Consultations allotissables',
  divided: 'Consultations alloties',
  undivided: 'Consultations non alloties',
  explained: 'Consultations non alloties, avec motif',
  turnoverRequired: 'Consultations avec un CA exigé',
  turnoverWithin: 'Consultations, CA exigé dans le plafond en vigueur',
} as const;

/** Which contracts and lots are counted. */
export const contractPopulationLabels = {
  contracts: 'Marchés et lots attribués',
  socialKnown: 'Marchés et lots, considération sociale renseignée',
  social: 'Marchés et lots réservés ou avec considération sociale',
  globalContracts: 'Marchés globaux, sous-traitance renseignée',
  hoursContracts: 'Marchés et lots, heures d’insertion suivies',
} as const;

/** Which events are counted. */
export const eventPopulationLabels = {
  everyEvent: 'Tous les événements',
  openEvents: 'Rencontres et sourcing ouverts aux TPE-PME',
  followedEvents: 'Rencontres dont les suites sont renseignées',
} as const;

/** What was published is taken as it is. */
export const publishedPopulationLabels = { published: 'Activité publiée par le médiateur interne' } as const;

/** Whose purchases, or which tenders, contracts and events, are measured. */
export const populationLabels = {
  ...supplierPopulationLabels,
  ...tenderPopulationLabels,
  ...contractPopulationLabels,
  ...eventPopulationLabels,
  ...publishedPopulationLabels,
} as const;

export const unitLabels = { share: '%', amount: '€', count: 'nombre', ratio: 'rapport' } as const;

export const directionLabels = { up: 'à augmenter', down: 'à réduire', none: 'à suivre' } as const;

/** Indicators, built in and the user's own: the same columns, the same engine. */
export const indicatorsTab = defineTab({
  name: 'Indicateurs',
  columns: {
    code: {
      kind: 'text',
      header: 'Code',
      required: true,
      note: 'Le vôtre, par exemple « MOI-01 », ou celui d’un indicateur fourni. Plus simple : menu Correspondant PME, « Éditer un indicateur… ».',
      width: 90,
    },
    label: { kind: 'text', header: 'Indicateur', required: true, width: 360 },
    active: { kind: 'flag', header: 'Suivi', note: 'Oui : calculé et montré au tableau de bord.', width: 60 },
    measure: { kind: 'choice', header: 'Mesure', choices: measureLabels, required: true, width: 210 },
    population: { kind: 'choice', header: 'Population', choices: populationLabels, required: true, width: 300 },
    relativeTo: {
      kind: 'choice',
      header: 'Rapporté à',
      choices: populationLabels,
      note: 'Vide : la mesure elle-même. Sinon : la part de la population dans celle-ci.',
      width: 300,
    },
    scope: { kind: 'text', header: 'Périmètre', note: 'Vide, ou « entite=DSI », déclaré dans Paramètres.', width: 140 },
    unit: { kind: 'choice', header: 'Unité', choices: unitLabels, required: true, width: 80 },
    direction: { kind: 'choice', header: 'Sens', choices: directionLabels, required: true, width: 110 },
    targets: {
      kind: 'text',
      header: 'Cibles par année',
      aliases: ['Cible'],
      note: 'Une valeur pour toutes les années (« 30 % »), ou une par année : « 2025 = 28 % ; 2026 = 30 % ».',
      width: 200,
    },
    alert: {
      kind: 'text',
      header: 'Seuil d’alerte',
      note: 'Valeur à partir de laquelle une alerte est signalée.',
      width: 110,
    },
    owner: { kind: 'text', header: 'Responsable', width: 140 },
    reference: {
      kind: 'text',
      header: 'Repère extérieur',
      note: 'Avec sa source et son année. Jamais une cible.',
      width: 320,
    },
  },
  defaultRows: builtInIndicators,
});
