import { plural } from '../plural';

/** What keeps a year from being published. */
export type ActivityRefusal = 'not-over' | 'published' | 'order' | 'changed';

export const activityRefusals = {
  'not-over': 'Cette année n’est pas finie : elle se publie une seule fois, l’année suivante.',
  published: 'Cette année est déjà publiée : elle est figée, même si un dossier a changé depuis.',
  order: 'Une année plus récente est déjà publiée : celle-ci ne peut plus l’être sans en trahir une autre.',
  changed: 'Les dossiers ont changé depuis l’aperçu. Relisez-le avant de publier : rien n’a été figé.',
} as const satisfies Record<ActivityRefusal, string>;

const outOf = (count: number, of: number, one: string, many: string): string =>
  of === 0 ? 'aucun cas' : `${count.toLocaleString('fr-FR')} sur ${plural(of, one, many)}`;

const median = (value: number | undefined, of: number, unit: string): string =>
  value === undefined
    ? `non calculée : ${plural(of, 'dossier', 'dossiers')}, il en faut 5`
    : `${value.toLocaleString('fr-FR')} ${unit}`;

export const activitySentences = {
  preview: (year: number) =>
    `Aperçu de ce qui partira pour ${year}. Rien n’est publié tant que vous ne l’avez pas figé.`,
  frozen: (year: number, day: string) => `${year} est publiée depuis le ${day}, et figée.`,
  current: (year: number) => `${year} n’est pas finie : aperçu provisoire.`,
  published: (year: number) => `Activité ${year} publiée. Copiez l’export, ou téléchargez-le, pour le correspondant.`,
  journal: (year: number) => `Activité ${year} publiée`,
  headers: ['Période', 'Rubrique', 'Valeur publiée', 'Mention', 'Publié le'],
  figures: {
    referrals: 'MED-01 · Saisines',
    referralsOf: (total: number, direct: number, national: number) =>
      `${total.toLocaleString('fr-FR')}, dont voie A ${direct}, voie B ${national}`,
    admissible: 'MED-02 · Recevables (voie A)',
    agreements: 'MED-03 · Accords (voie A)',
    duration: 'MED-04 · Durée médiane d’une médiation (voie A)',
    durationFromReceipt: 'MED-04 · Durée médiane depuis la saisine (voie A)',
    contact: 'MED-05 · Premier contact, délai médian (voie A)',
    followed: 'MED-06 · Recommandations de l’année précédente réalisées',
    decided: (count: number, of: number) => outOf(count, of, 'décision', 'décisions'),
    ended: (count: number, of: number) => outOf(count, of, 'médiation terminée', 'médiations terminées'),
    issued: (count: number, of: number) => outOf(count, of, 'recommandation', 'recommandations'),
    days: (value: number | undefined, of: number) => median(value, of, 'jours'),
    workingDays: (value: number | undefined, of: number) => median(value, of, 'jours ouvrés'),
  },
} as const;
