import { defineTab } from '../src/workbook/define-tab';

/** State of a figure against its target; the word always stands beside the colour. */
export const figureStateLabels = {
  reached: 'atteint',
  near: 'proche',
  missed: 'manqué',
  provisional: 'provisoire',
  noTarget: 'sans cible',
  notComputable: 'non calculable',
} as const;

/** The indicators of the chosen year, each with what it rests on. */
export const dashboardTab = defineTab({
  name: 'Tableau de bord',
  banner: ['Tableau de bord', 'Chaque chiffre porte son numérateur, son dénominateur, sa couverture et sa date.'],
  rebuildable: true,
  columns: {
    code: { kind: 'text', header: 'Code', width: 90 },
    label: { kind: 'text', header: 'Indicateur', width: 400, wraps: true },
    period: { kind: 'identifier', header: 'Période', width: 80 },
    value: { kind: 'text', header: 'Valeur', width: 120 },
    state: {
      kind: 'choice',
      header: 'Statut',
      choices: figureStateLabels,
      colours: {
        reached: ['#e6f4ea', '#0d4f1f'],
        near: ['#fef7e0', '#5f4b00'],
        missed: ['#fce8e6', '#7f1d1d'],
        provisional: ['#e8eaed', '#3c4043'],
      },
      width: 120,
    },
    coverage: { kind: 'text', header: 'Couverture', width: 100 },
    target: { kind: 'text', header: 'Cible', width: 90 },
    gap: { kind: 'text', header: 'Écart', width: 210 },
    previous: { kind: 'text', header: 'Période précédente', width: 120 },
    trend: { kind: 'text', header: 'Tendance', width: 150 },
    numerator: { kind: 'text', header: 'Numérateur', width: 150 },
    denominator: { kind: 'text', header: 'Dénominateur', width: 150 },
    remark: { kind: 'text', header: 'À savoir', width: 460 },
    refreshedOn: { kind: 'day', header: 'Actualisé le', width: 95 },
  },
});
