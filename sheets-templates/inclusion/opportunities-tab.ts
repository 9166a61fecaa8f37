import { defineTab } from '../../src/workbook/define-tab';

/** How a family may be opened to inclusive suppliers; thresholds of le Marché de l'inclusion. */
export const adviceLabels = {
  reserve: 'réserver tout le marché',
  lot: 'lot réservé',
  clause: 'clause sociale',
  criterion: 'critère social',
  none: 'rien de simple',
} as const;

/** Families with little inclusive spend, and the suppliers that could serve them. */
export const opportunitiesTab = defineTab({
  name: 'Opportunités ESS',
  rebuildable: true,
  columns: {
    family: { kind: 'text', header: 'Famille', width: 200 },
    market: { kind: 'text', header: 'Famille du Marché de l’inclusion', width: 260 },
    period: { kind: 'identifier', header: 'Période', width: 80 },
    amount: { kind: 'amount', header: 'Achats HT', width: 120 },
    inclusiveAmount: { kind: 'amount', header: 'dont inclusifs', width: 120 },
    share: { kind: 'share', header: 'Part inclusive', width: 100 },
    candidates: { kind: 'integer', header: 'Fournisseurs possibles', width: 150 },
    names: { kind: 'text', header: 'Lesquels', width: 360 },
    advice: { kind: 'choice', header: 'Conseil', choices: adviceLabels, width: 180 },
    method: { kind: 'text', header: 'Pourquoi', width: 360 },
    refreshedOn: { kind: 'day', header: 'Actualisé le', width: 95 },
  },
});
