import { plural } from '../plural';

/** A reminder says how many cases, and no more. */
export const reminderSentences = {
  mail: (count: number) => plural(count, 'dossier à suivre', 'dossiers à suivre'),
  on: 'Rappels allumés : chaque matin ouvré, s’il le faut, un courriel dit combien de dossiers sont à suivre, et rien de plus.',
  off: 'Rappels éteints.',
  journal: (count: number) => `Rappel envoyé : ${plural(count, 'dossier à suivre', 'dossiers à suivre')}`,
  nothing: '',
} as const;
