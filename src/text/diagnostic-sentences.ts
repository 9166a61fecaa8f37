import type { SelfCheck, SelfCheckCode } from '../plans/self-check';

interface Sentences {
  readonly passed: (fact: string) => string;
  readonly failed: (fact: string) => string;
}

/** What each self-check says, and what to do when it fails. */
const sentences = {
  authorisation: {
    passed: () => 'Toutes les autorisations demandées sont accordées.',
    failed: () => 'Des autorisations manquent. Lancez une commande du menu et acceptez ce que Google demande.',
  },
  triggers: {
    passed: (fact) => `Vos déclencheurs de ce script : ${fact}, sur 20 possibles.`,
    failed: (fact) =>
      `Vos déclencheurs de ce script : ${fact}, sur 20 possibles. Supprimez ceux qui ne servent plus dans Extensions › Apps Script › Déclencheurs.`,
  },
  locale: {
    passed: (fact) => `Langue et fuseau du classeur : ${fact}.`,
    failed: (fact) => `La langue ou le fuseau du classeur ne se lit pas (${fact}). Voyez Fichier › Paramètres.`,
  },
  clock: {
    passed: (fact) => `Horloge : ${fact}.`,
    failed: (fact) => `L’horloge ne se lit pas (${fact}).`,
  },
  lock: {
    passed: () => 'Le verrou du classeur répond.',
    failed: () => 'Pas de verrou : le script n’est pas lié à ce classeur. Installez-le par Extensions › Apps Script.',
  },
  text: {
    passed: () => 'Un texte qui ressemble à une formule reste un texte.',
    failed: (fact) =>
      `Un texte importé est devenu « ${fact} ». N’importez rien et prévenez la personne qui a installé le classeur.`,
  },
  identifier: {
    passed: () => 'Un identifiant garde ses zéros.',
    failed: (fact) =>
      `Un identifiant a été changé en « ${fact} ». N’importez rien et prévenez la personne qui a installé le classeur.`,
  },
  date: {
    passed: () => 'Une date se lit et se montre comme écrite.',
    failed: (fact) =>
      `Une date s’affiche « ${fact} » au lieu de 01/01/2025. Vérifiez la langue et le fuseau du classeur.`,
  },
  formula: {
    passed: () => 'Les formules se calculent.',
    failed: (fact) => `Une formule simple donne « ${fact} » au lieu de 3. Vérifiez la langue du classeur.`,
  },
} as const satisfies Record<SelfCheckCode, Sentences>;

/** The sentence of a self-check. */
export function selfCheckSentence({ code, passed, fact }: SelfCheck): string {
  return passed ? sentences[code].passed(fact) : sentences[code].failed(fact);
}

export const diagnosticSentences = {
  title: (version: number | undefined, moment: string) =>
    `Diagnostic du classeur du correspondant PME, version ${version ?? 'inconnue'}, ${moment}`,
} as const;
