import { defineTab } from '../../src/workbook/define-tab';
import { sizeClassLabels } from '../choices';

/** What a supplier is to inclusion, each in one group: unknown is no « non ». */
export const inclusionLabels = {
  insertion: 'Insertion (SIAE)',
  disability: 'Handicap (ESAT, EA, EATT, TIH)',
  both: 'Insertion et handicap',
  ess: 'ESS sans insertion ni handicap',
  none: 'Ni l’un ni l’autre',
  unknown: 'Inconnu',
} as const;

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
    inclusion: { kind: 'choice', header: 'Inclusion', choices: inclusionLabels, width: 230 },
    period: { kind: 'identifier', header: 'Période', width: 80 },
    panel: {
      kind: 'integer',
      header: 'Fournisseurs au panel',
      note: 'Achetés ou non dans la période, là où est leur établissement du panel.',
      width: 150,
    },
    suppliers: {
      kind: 'integer',
      header: 'Fournisseurs actifs',
      aliases: ['Fournisseurs'],
      note: 'Par lieu, chacun est compté une fois : là où vous lui achetez le plus.',
      width: 140,
    },
    amount: { kind: 'amount', header: 'Montant HT', width: 130 },
    share: { kind: 'share', header: 'Part', note: 'Du montant de tous les achats de la période.', width: 80 },
    dependent: {
      kind: 'integer',
      header: 'En alerte de dépendance',
      note: 'Parmi ceux dont le chiffre d’affaires est connu. Une alerte, jamais un motif d’exclusion.',
      width: 170,
    },
    refreshedOn: { kind: 'day', header: 'Actualisé le', width: 95 },
  },
});
