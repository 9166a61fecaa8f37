import { defineTab } from '../../src/workbook/define-tab';
import { publishedHeadingLabels, publishedMentionLabels } from '../mediation-published/published-activity-tab';

/** Why a heading is published, or not. */
export const publicationReasonLabels = {
  total: 'total de l’année, toujours publié',
  enough: 'chaque groupe atteint le seuil',
  tooFew: 'un groupe est sous le seuil : attend le bloc de trois ans',
  block: 'bloc de trois ans clos',
  blockTooFew: 'sur le bloc aussi, un groupe serait sous le seuil ou se déduirait',
  unqualified: 'des dossiers ne sont pas qualifiés : qualifiez-les avant de publier',
  option: 'option « moins de 5 »',
  kept: 'dit seulement si le délai est tenu pour tous',
  nothing: 'aucun cas à mesurer',
} as const;

const stateLabels = { preview: 'aperçu', frozen: 'publié' } as const;

/** What leaves, line by line with its reason; a published line is frozen and never computed again. */
export const publicationTab = defineTab({
  name: 'Activité à publier',
  banner: [
    'Activité à publier',
    'Les lignes publiées sont figées. Les nombres exacts restent ici : seules la valeur publiée et la mention partent.',
  ],
  columns: {
    period: { kind: 'identifier', header: 'Période', required: true, computed: true, width: 100 },
    heading: {
      kind: 'choice',
      header: 'Rubrique',
      choices: publishedHeadingLabels,
      required: true,
      computed: true,
      width: 320,
    },
    value: { kind: 'integer', header: 'Valeur publiée', computed: true, width: 120 },
    mention: { kind: 'choice', header: 'Mention', choices: publishedMentionLabels, computed: true, width: 210 },
    exact: { kind: 'integer', header: 'Nombre exact', computed: true, width: 110 },
    reason: { kind: 'choice', header: 'Raison', choices: publicationReasonLabels, computed: true, width: 320 },
    state: {
      kind: 'choice',
      header: 'État',
      choices: stateLabels,
      colours: { frozen: ['#e6f4ea', '#0d4f1f'] },
      computed: true,
      width: 90,
    },
    publishedOn: { kind: 'day', header: 'Publié le', computed: true, width: 95 },
  },
});
