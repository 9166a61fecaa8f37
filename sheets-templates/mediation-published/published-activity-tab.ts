import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';

/** Headings that may be published: groups only, never a motive, an entity, a family or an amount. */
export const publishedHeadingLabels = {
  total: 'Saisines de l’année',
  direct: 'Saisines directes (voie A)',
  national: 'Saisines du Médiateur des entreprises (voie B)',
  money: 'Motif : argent',
  performance: 'Motif : exécution',
  contract: 'Motif : contrat et clauses',
  relation: 'Motif : relation et procédure',
  small: 'Demandeurs TPE et PME',
  others: 'Autres demandeurs',
  agreement: 'Issue : accord total ou partiel',
  noAgreement: 'Issue : sans accord',
  otherOutcome: 'Issue : autre',
  contactDelay: 'Délai de premier contact',
  duration: 'Dossiers clos dans le délai annoncé',
} as const;

/** What stands beside a published value, or in its place. */
export const publishedMentionLabels = {
  exact: 'nombre exact',
  fewerThanFive: 'moins de 5',
  withheld: 'non publié : trop peu de cas',
  keptForAll: 'tenu pour tous',
  notForAll: 'pas tenu pour tous',
} as const;

/** What the mediator chose to publish, and nothing else: no cell here can hold a sentence about a case. */
export const publishedActivityTab = defineTab({
  name: 'Médiation (activité publiée)',
  banner: [
    'Activité publiée par le médiateur interne',
    'Des totaux qu’il a choisi de publier, une fois l’an. Jamais une ligne par dossier, ni un mois, un nom, une entité ou un montant.',
  ],
  key: ['period', 'heading'],
  columns: {
    period: { kind: 'identifier', header: 'Période', note: '2026, ou 2024-2026.', required: true, width: 100 },
    heading: { kind: 'choice', header: 'Rubrique', choices: publishedHeadingLabels, required: true, width: 320 },
    value: { kind: 'integer', header: 'Valeur publiée', width: 120 },
    mention: { kind: 'choice', header: 'Mention', choices: publishedMentionLabels, width: 210 },
    publishedOn: { kind: 'day', header: 'Publié le', width: 95 },
    lot: importLotColumn,
  },
});
