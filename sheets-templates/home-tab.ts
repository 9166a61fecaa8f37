import { defineTab } from '../src/workbook/define-tab';

/** Parts of Accueil, each under a line of its own. */
export const homeSections = {
  tasks: 'À faire cette semaine',
  calendar: 'Calendrier',
  modules: 'Modules',
  more: 'Pour information',
} as const;

/** First line of Accueil: whether the figures are those of the data. */
export const figuresTopic = 'Chiffres';

const sectionLook = ['#1f3a5f', '#ffffff'] as const;

/** First tab: whether figures are up to date, what to do this week, what comes, which modules are open. */
export const homeTab = defineTab({
  name: 'Accueil',
  banner: ['Correspondant PME', 'Vos achats auprès des TPE et PME : des chiffres que l’on peut expliquer.'],
  rebuildable: true,
  columns: {
    topic: {
      kind: 'text',
      header: 'Rubrique',
      width: 220,
      colours: {
        [homeSections.tasks]: sectionLook,
        [homeSections.calendar]: sectionLook,
        [homeSections.modules]: sectionLook,
        [homeSections.more]: sectionLook,
      },
    },
    what: { kind: 'text', header: 'À faire', width: 720, wraps: true },
    when: { kind: 'day', header: 'Quand', width: 95 },
    where: { kind: 'text', header: 'Où', width: 340, wraps: true },
    state: {
      kind: 'choice',
      header: 'État',
      choices: {
        fresh: 'à jour',
        stale: 'à actualiser',
        late: 'en retard',
        todo: 'à faire',
        done: 'fait',
        coming: 'à venir',
        opened: 'ouvert',
        closed: 'à ouvrir',
        info: 'pour information',
      },
      colours: {
        fresh: ['#e6f4ea', '#0d4f1f'],
        stale: ['#fef7e0', '#5f4b00'],
        late: ['#fce8e6', '#7f1d1d'],
        todo: ['#fef7e0', '#5f4b00'],
        done: ['#e6f4ea', '#0d4f1f'],
        opened: ['#e6f4ea', '#0d4f1f'],
      },
      width: 130,
    },
  },
});
