import { defineTab } from '../src/workbook/define-tab';

/** First tab: what to do this week, and where things stand. */
export const homeTab = defineTab({
  name: 'Accueil',
  banner: ['Correspondant PME', 'Vos achats auprès des TPE et PME : des chiffres que l’on peut expliquer.'],
  rebuildable: true,
  columns: {
    topic: { kind: 'text', header: 'Rubrique', width: 200 },
    what: { kind: 'text', header: 'À faire', width: 560 },
    where: { kind: 'text', header: 'Où', width: 260 },
    state: {
      kind: 'choice',
      header: 'État',
      choices: { todo: 'à faire', done: 'fait', info: 'pour information' },
      colours: { todo: ['#fef7e0', '#5f4b00'], done: ['#e6f4ea', '#0d4f1f'] },
      width: 130,
    },
  },
});
