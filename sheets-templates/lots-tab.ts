import { defineTab } from '../src/workbook/define-tab';

/** Imports and their state: a lot that is not `committed` is ignored by every reader and undone by the next command. */
export const lotsTab = defineTab({
  name: '_file',
  hidden: true,
  columns: {
    lot: { kind: 'identifier', header: 'Lot', required: true },
    type: { kind: 'text', header: 'Type', required: true },
    file: { kind: 'text', header: 'Fichier' },
    state: {
      kind: 'choice',
      header: 'État',
      choices: { open: 'en cours', committed: 'validé', undone: 'annulé', staged: 'déposé' },
      required: true,
    },
    startedOn: { kind: 'text', header: 'Début' },
    by: { kind: 'text', header: 'Par' },
    kept: { kind: 'integer', header: 'Lignes gardées' },
    rejected: { kind: 'integer', header: 'Lignes rejetées' },
    replaced: { kind: 'text', header: 'Remplacé' },
    shape: { kind: 'text', header: 'Colonnes' },
  },
});
