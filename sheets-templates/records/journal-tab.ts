import { defineTab } from '../../src/workbook/define-tab';

/** What the add-in did, when and for whom; never the content of a line. */
export const journalTab = defineTab({
  name: 'Journal',
  columns: {
    at: { kind: 'text', header: 'Quand', width: 165 },
    by: { kind: 'text', header: 'Par', width: 180 },
    command: { kind: 'text', header: 'Commande', width: 180 },
    result: { kind: 'text', header: 'Résultat', width: 520, wraps: true },
    state: { kind: 'choice', header: 'État', choices: { done: 'fait', failed: 'échec' }, width: 80 },
  },
});
