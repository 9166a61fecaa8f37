import type { Run, Runs } from '../../plans/document';
import { runs } from './runs';

/** Alerts and decisions of the note to the committee. */
export const committeeSentences = {
  action: (action: string) => `« ${action} »`,
  lateAction: (action: string, day: string) => `« ${action} » (attendue le ${day})`,
  late: (count: Run, number: number, actions: string): Runs =>
    runs`${count} ${number < 2 ? 'action est en retard' : 'actions sont en retard'} : ${actions}.`,
  provisional: (labels: string, coverage: Run | undefined): Runs =>
    coverage === undefined
      ? runs`Chiffres provisoires : ${labels}.`
      : runs`Chiffres provisoires, couverture au plus bas de ${coverage} : ${labels}.`,
  openAction: (label: string): Runs =>
    runs`Lancer une action : la cible est manquée pour « ${label} », et aucune action ne la vise.`,
  settleAction: (action: string): Runs => runs`Débloquer, reporter ou abandonner l’action ${action}.`,
  setTargets: (labels: string): Runs => runs`Fixer une cible pour : ${labels}.`,
  completePanel: (labels: string): Runs =>
    runs`Faire compléter le panel (catégorie, statuts) : sans cela, ces chiffres ne prouvent rien : ${labels}.`,
  closeYear: (year: number): Runs => runs`Clôturer l’exercice ${String(year)}, pour que ses chiffres ne bougent plus.`,
} as const;
