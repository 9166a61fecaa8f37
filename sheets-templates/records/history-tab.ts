import { defineTab } from '../../src/workbook/define-tab';

/** Where a figure of the past comes from. */
const originLabels = { computed: 'calculé', typed: 'saisi' } as const;

/** Figures of closed periods, one snapshot under the other: nothing here is ever computed again. */
export const historyTab = defineTab({
  name: 'Historique',
  columns: {
    code: { kind: 'text', header: 'Code', required: true, width: 90 },
    period: { kind: 'identifier', header: 'Période', required: true, note: '2025, 2025-T3 ou 2025-07.', width: 80 },
    scope: { kind: 'text', header: 'Périmètre', note: 'Vide : toute l’organisation.', width: 140 },
    value: { kind: 'number', header: 'Valeur', note: 'Une part s’écrit de 0 à 1.', width: 110 },
    numerator: { kind: 'number', header: 'Numérateur', width: 130 },
    denominator: { kind: 'number', header: 'Dénominateur', width: 130 },
    coverage: { kind: 'share', header: 'Couverture', width: 95 },
    origin: { kind: 'choice', header: 'Origine', choices: originLabels, width: 90 },
    takenOn: { kind: 'day', header: 'Date', note: 'Jour où le chiffre a été arrêté.', width: 95 },
    closedBy: { kind: 'text', header: 'Clôturé par', width: 180 },
    closedOn: { kind: 'day', header: 'Clôturé le', width: 95 },
    restated: {
      kind: 'flag',
      header: 'Retraité',
      note: 'Oui : des avoirs ou des factures sont arrivés après la clôture ; le chiffre arrêté ne bouge pas.',
      width: 80,
    },
    remark: { kind: 'text', header: 'Remarque', width: 260 },
  },
});
