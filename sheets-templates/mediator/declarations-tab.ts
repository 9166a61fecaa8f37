import { defineTab } from '../../src/workbook/define-tab';

/** What may tie the mediator to a case. */
export const interestLabels = {
  none: 'aucun lien',
  buyer: 'lien avec l’acheteur',
  budget: 'lien avec le budget concerné',
  decision: 'part prise à la décision contestée',
  supplier: 'lien avec le fournisseur',
} as const;

/** What follows from a tie. */
export const interestMeasureLabels = {
  none: 'sans objet',
  deputy: 'suppléant proposé et accepté',
  national: 'Médiation des entreprises proposée et acceptée',
  declined: 'suppléant et ME refusés par le demandeur, informé du lien',
} as const;

/** The mediator's declaration of interests, made before a case opens. */
export const declarationsTab = defineTab({
  name: 'Déclarations',
  columns: {
    number: {
      kind: 'identifier',
      header: 'N° de dossier',
      refersTo: { tab: 'Dossiers', columns: ['number'] },
      required: true,
      width: 100,
    },
    id: { kind: 'identifier', header: 'N° de déclaration', required: true, computed: true, width: 110 },
    declaredOn: { kind: 'day', header: 'Déclaré le', required: true, width: 95 },
    by: { kind: 'text', header: 'Par', width: 200 },
    interest: {
      kind: 'choice',
      header: 'Lien d’intérêts',
      aliases: ['Lien'],
      choices: interestLabels,
      required: true,
      width: 220,
    },
    measure: {
      kind: 'choice',
      header: 'Suite donnée à ce lien',
      aliases: ['Suite'],
      choices: interestMeasureLabels,
      width: 320,
    },
    revision: { kind: 'integer', header: 'Révision', computed: true, width: 80 },
  },
});
