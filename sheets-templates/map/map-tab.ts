import { defineTab } from '../../src/workbook/define-tab';
import { sizeClassLabels } from '../choices';

/** The panel by family, then by place: who, how many, how much. */
export const mapTab = defineTab({
  name: 'Cartographie',
  rebuildable: true,
  columns: {
    axis: {
      kind: 'choice',
      header: 'Axe',
      choices: { family: 'famille', department: 'département', region: 'région' },
      width: 110,
    },
    member: { kind: 'text', header: 'Famille ou lieu', width: 220 },
    sizeClass: { kind: 'choice', header: 'Catégorie', choices: sizeClassLabels, width: 130 },
    inclusion: { kind: 'text', header: 'Inclusion', note: 'SIAE, handicap, ESS, ou vide.', width: 120 },
    period: { kind: 'identifier', header: 'Période', width: 80 },
    suppliers: { kind: 'integer', header: 'Fournisseurs', width: 100 },
    amount: { kind: 'amount', header: 'Montant HT', width: 130 },
    share: { kind: 'share', header: 'Part', width: 80 },
    dependent: { kind: 'integer', header: 'En alerte de dépendance', width: 170 },
    refreshedOn: { kind: 'day', header: 'Actualisé le', width: 95 },
  },
});
