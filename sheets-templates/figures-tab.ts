import { defineTab } from '../src/workbook/define-tab';
import { figureStateLabels } from './dashboard-tab';
import { unitLabels } from './indicators-tab';

/** The closed grid of figures that formulas and the dashboard read: code × period × declared scope. */
export const figuresTab = defineTab({
  name: '_figures',
  hidden: true,
  rebuildable: true,
  columns: {
    code: { kind: 'text', header: 'Code', required: true },
    label: { kind: 'text', header: 'Indicateur' },
    unit: { kind: 'choice', header: 'Unité', choices: unitLabels, required: true },
    period: { kind: 'identifier', header: 'Période', required: true },
    scope: { kind: 'text', header: 'Périmètre' },
    value: { kind: 'number', header: 'Valeur' },
    numerator: { kind: 'number', header: 'Numérateur' },
    denominator: { kind: 'number', header: 'Dénominateur' },
    coverage: { kind: 'number', header: 'Couverture' },
    presumed: { kind: 'number', header: 'Dont présumé' },
    low: { kind: 'number', header: 'Borne basse' },
    high: { kind: 'number', header: 'Borne haute' },
    target: { kind: 'number', header: 'Cible' },
    state: { kind: 'choice', header: 'Statut', choices: figureStateLabels, required: true },
    reason: { kind: 'text', header: 'Raison' },
    byDefault: { kind: 'flag', header: 'Exercice par défaut' },
    decpCount: { kind: 'integer', header: 'Marchés de DECP' },
    decpOnce: { kind: 'number', header: 'DECP, une fois' },
    decpShared: { kind: 'number', header: 'DECP, partagé' },
    decpNaive: { kind: 'number', header: 'DECP, naïf' },
    leftOut: { kind: 'integer', header: 'Lignes hors des chiffres' },
    refreshedOn: { kind: 'day', header: 'Actualisé le' },
  },
});
