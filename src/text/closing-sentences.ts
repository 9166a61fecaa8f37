import type { ClosingCode } from '../bridge/messages';
import { plural } from './plural';

/** What « Clôturer l'exercice » says. */
export const closingSentences = {
  title: (year: number) => `Clôturer l’exercice ${year} ?`,
  proposal: (year: number, figures: number, suppliers: number) =>
    `Exercice ${year} : ${plural(figures, 'chiffre', 'chiffres')} et la catégorie de ${plural(suppliers, 'fournisseur', 'fournisseurs')} seront figés à votre nom. Ils ne bougeront plus ; ce qui arrivera ensuite sera montré comme « retraité ».`,
  done: (year: number, by: string, figures: number) =>
    `Exercice ${year} clôturé par ${by} : ${plural(figures, 'chiffre figé', 'chiffres figés')} dans Historique.`,
  changed: 'Les données ont changé depuis la proposition : rien n’est figé. Recommencez.',
  refusals: {
    'nothing-to-close': 'Aucun exercice à clôturer : ceux qui sont terminés le sont déjà.',
    'no-purchases': 'Cet exercice n’a aucun chiffre : importez ses achats, ou écrivez ses chiffres dans Historique.',
    'not-over': 'Cet exercice n’est pas terminé.',
    'already-closed': 'Cet exercice est déjà clôturé.',
    nobody: 'Une clôture porte un nom, et votre adresse n’est pas connue ici : connectez-vous à votre compte.',
  } satisfies Record<ClosingCode, string>,
} as const;
