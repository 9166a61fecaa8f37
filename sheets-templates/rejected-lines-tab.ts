import { defineTab } from '../src/workbook/define-tab';

/** Lines of a file that could not be kept, and what was noted about lines that were: nothing vanishes. */
export const rejectedLinesTab = defineTab({
  name: 'Lignes à corriger',
  key: ['lot', 'line', 'column', 'code'],
  columns: {
    lot: { kind: 'identifier', header: 'Lot d’import', width: 110 },
    file: { kind: 'text', header: 'Fichier', width: 180 },
    line: { kind: 'integer', header: 'Ligne', width: 60 },
    column: { kind: 'text', header: 'Colonne', width: 140 },
    value: {
      kind: 'text',
      header: 'Valeur',
      note: 'Corrigez-la ici, puis « Reprendre les lignes corrigées » dans « Importer… ».',
      width: 180,
    },
    severity: {
      kind: 'choice',
      header: 'Gravité',
      choices: { rejected: 'ligne refusée', notice: 'ligne gardée, à vérifier' },
      colours: { rejected: ['#fce8e6', '#7f1d1d'], notice: ['#fef7e0', '#5f4b00'] },
      width: 180,
    },
    message: { kind: 'text', header: 'Que faire', width: 420, wraps: true },
    content: {
      kind: 'text',
      header: 'Ligne du fichier',
      note: 'Cellules de la ligne, séparées par « ; ». Se corrige aussi ici, si la valeur seule ne suffit pas.',
      width: 420,
    },
    code: {
      kind: 'text',
      header: 'Code',
      note: 'Repère technique de la raison, pour qui vous aide.',
      computed: true,
      width: 150,
    },
    mark: { kind: 'identifier', header: 'Repère', computed: true, width: 90 },
  },
});
