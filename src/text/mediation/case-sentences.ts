import type {
  AdmissibilityPoint,
  CaseRefusal,
  FieldProblem,
  ImpossibleStep,
  ReminderCode,
  Requirement,
} from '../../bridge/mediation-codes';
import { plural } from '../plural';

/** Why a demand of a mediation page is refused, and what to do; no word of a case. */
export const caseRefusals = {
  shared:
    'Le registre reste fermé : ce classeur est partagé. Retirez l’accès de toute autre personne (Partager), puis recommencez. Personne n’a rien pu lire par cette commande.',
  'to-confirm':
    'Ce classeur est aussi celui du correspondant. Vérifiez dans Partager que « Accès général » est « Limité » : le script ne peut pas le voir à votre place.',
  'unknown-case': 'Ce numéro de dossier n’existe pas ou plus. Revenez à la liste : rien n’a été modifié.',
  'unknown-item': 'Cette partie ou cet échange n’existe plus dans le dossier. Rouvrez-le : rien n’a été modifié.',
  changed:
    'Le dossier a été modifié depuis que vous l’avez ouvert. Rouvrez-le et reprenez votre saisie : rien n’a été écrasé.',
  'route-b':
    'Dans la voie B, la Médiation des entreprises conduit la médiation : seules les étapes sont suivies, aucun échange n’est noté ici.',
  archived: 'Ce dossier est archivé : il ne se modifie plus.',
  'no-recipient': 'Choisissez la partie à qui ce texte s’adresse. Rien n’a été envoyé.',
  'wrong-side':
    'Un accusé de réception va à qui vous a saisi, une proposition à l’autre partie : choisissez quelqu’un de ce côté-là. Rien n’a été envoyé.',
  'no-consent':
    'Pour envoyer le dossier à sa place, il faut le consentement écrit et daté du demandeur. Sinon, remettez-le-lui : il saisit lui-même la Médiation des entreprises.',
  'not-eligible':
    'La Médiation des entreprises n’accepte aucun dossier de procédure collective (sauvegarde, redressement, liquidation).',
  'nothing-chosen': 'Cochez au moins un élément. Rien n’a été fait.',
  'no-moment': 'Donnez la date et l’heure de la réunion.',
  'no-mail':
    'Votre adresse manque dans « Paramètres du médiateur », ou le quota de courriels du jour est atteint. Rien n’est parti.',
  'no-person': 'Donnez le nom ou l’adresse électronique de la personne.',
  measure: 'Un lien est déclaré : dites quelle suite lui est donnée (suppléant, ME, ou refus du demandeur).',
} as const satisfies Record<CaseRefusal, string>;

const fieldProblems = {
  unreadable: (header: string) => `« ${header} » ne peut pas être lu : choisissez dans la liste, ou écrivez une date.`,
  required: (header: string) => `« ${header} » est à remplir.`,
  'too-long': (header: string) => `« ${header} » est trop long : 20 000 caractères au plus.`,
  future: (header: string) => `« ${header} » est dans l’avenir.`,
  'too-early': (header: string) => `« ${header} » est avant la saisine.`,
} as const satisfies Record<FieldProblem, (header: string) => string>;

/** What to correct in a form, a line per field. */
export function wrongFieldsSentence(
  wrong: readonly { readonly header: string; readonly problem: FieldProblem }[],
): string {
  return [...wrong.map(({ header, problem }) => fieldProblems[problem](header)), 'Rien n’a été enregistré.'].join('\n');
}

const requirements = {
  declaration: 'faites d’abord votre déclaration d’intérêts',
  'no-interest':
    'un lien d’intérêts est déclaré : confiez le dossier au suppléant, qui fait sa propre déclaration, ou à la Médiation des entreprises',
  'prior-step': 'notez la démarche préalable du demandeur, sa date et la réponse reçue',
  admissible: 'une procédure collective ou une alerte est notée : réorientez le dossier',
  'not-transferred': 'le traitement choisi est la transmission au ME : prenez ce statut',
} as const satisfies Record<Requirement, string>;

/** What a case lacks before it may take a status. */
export function missingSentence(needs: readonly Requirement[]): string {
  return `Avant cela : ${needs.map((need) => requirements[need]).join(' ; ')}.`;
}

const impossibleSteps = {
  same: () => 'Le dossier a déjà ce statut.',
  closed: () => 'Un dossier clos ne se rouvre pas. Si le différend reprend, ouvrez une nouvelle saisine.',
  'other-route': () => 'Ce statut appartient à l’autre voie.',
  'not-yet': (first: string) => `Passez d’abord par « ${first} ».`,
  never: () => 'Aucune suite ne mène plus à ce statut.',
} as const satisfies Record<ImpossibleStep, (first: string) => string>;

/** Why a status cannot follow, and the first step towards it. */
export function impossibleSentence(code: ImpossibleStep, first: string): string {
  return impossibleSteps[code](first);
}

/** What is to be done, without a word of the case. */
export const reminderLabels = {
  acknowledge: 'Accuser réception de la saisine',
  contact: 'Prendre contact avec le demandeur',
  'next-step': 'Prochaine étape',
  sign: 'Obtenir les signatures de l’accord d’entrée',
  duration: 'Durée visée de la médiation',
  'closing-notice': 'Notifier la fin par écrit (elle fait repartir la prescription)',
  limitation: 'La prescription peut être acquise dans un mois : prévenez les parties',
  'follow-up': 'Vérifier l’exécution de l’accord',
  'find-contacts': 'Identifier les interlocuteurs pour le Médiateur des entreprises',
  'destroy-notes': 'Détruire les notes (« Purger… »)',
  archive: 'Archiver le dossier (« Purger… »)',
} as const satisfies Record<ReminderCode, string>;

const points = {
  supplier: ['Le fournisseur est nommé.', 'Le fournisseur n’est pas nommé.', ''],
  declaration: ['Vous avez déclaré vos intérêts.', 'Déclarez vos intérêts avant d’aller plus loin.', ''],
  interest: [
    'Aucun lien d’intérêts déclaré.',
    'Aucune déclaration, ou un lien déclaré que le demandeur, informé, a accepté.',
    'Un lien est déclaré : suppléant ou Médiation des entreprises, à moins que le demandeur, informé, ne les refuse.',
  ],
  'prior-step': [
    'Le demandeur a d’abord écrit à son interlocuteur.',
    'Demandez la date de la démarche préalable et la réponse reçue.',
    'Aucune démarche préalable : la saisine n’est pas encore recevable.',
  ],
  collective: [
    'Pas de procédure collective signalée.',
    '',
    'Procédure collective : ni médiation, ni Médiation des entreprises (ordre public). Réorientez vers le mandataire ou le conseil.',
  ],
  lawsuit: [
    'Pas de contentieux en cours signalé.',
    'Contentieux en cours : à apprécier au cas par cas, avec l’accord écrit des deux parties.',
    '',
  ],
  alert: [
    'Pas d’alerte ni de faits pénaux signalés.',
    '',
    'Alerte ou faits pénaux : un autre canal. Réorientez vers le dispositif d’alerte, avec ce motif.',
  ],
  complexity: ['Le traitement est choisi.', 'Examinez la complexité et choisissez le traitement.', ''],
  frame: [
    'Le cadre (médiation ou facilitation) est dit.',
    'Dites le cadre : salarié d’une partie, vous faites une médiation ou une simple facilitation.',
    '',
  ],
} as const satisfies Record<AdmissibilityPoint, readonly [string, string, string]>;

/** What the check-list says of a point: met, open, in the way. */
export function admissibilitySentence(point: AdmissibilityPoint, state: 'met' | 'open' | 'barred'): string {
  return points[point][state === 'met' ? 0 : state === 'open' ? 1 : 2];
}

export const caseSentences = {
  opened: (number: string) => `Dossier ${number} ouvert. Vous pourrez le qualifier plus tard, dans « Mes dossiers… ».`,
  openedJournal: (number: string) => `Dossier ${number} ouvert`,
  saved: (number: string) => `Dossier ${number} enregistré.`,
  read: (number: string) => `Dossier ${number} consulté`,
  moved: (number: string, status: string) => `Dossier ${number} : « ${status} ».`,
  removed: (number: string) => `Dossier ${number} : partie retirée.`,
  recommended: (id: string) => `Recommandation ${id} enregistrée.`,
  listed: 'Liste des dossiers ouverte',
  confirmed: 'Partage par lien déclaré désactivé ; liste des dossiers ouverte',
  toFollow: (count: number, open: number) =>
    count === 0
      ? `${plural(open, 'dossier ouvert', 'dossiers ouverts')}, rien à faire cette semaine.`
      : `${plural(count, 'dossier à suivre', 'dossiers à suivre')} sur ${plural(open, 'dossier ouvert', 'dossiers ouverts')}.`,
  noCase: 'Aucun dossier. « Nouvelle saisine… » ouvre le premier.',
  suggestion: (handling: string) => `D’après ces critères : ${handling}. C’est vous qui décidez.`,
  form: {
    saisine: ['Nouvelle saisine', 'L’essentiel en une minute ; le reste se qualifie plus tard.'],
    dossier: ['Qualifier le dossier', ''],
    partie: ['Partie au dossier', 'Qui peut engager l’entreprise ? Notez-le : sans décideur, rien ne se signe.'],
    echange: ['Échange', 'Ce que dit une partie reste avec elle : choisissez avec qui l’échange a eu lieu.'],
    declaration: ['Déclaration d’intérêts', 'Avant d’ouvrir : êtes-vous lié à l’acheteur, au budget, à la décision ?'],
    recommandation: ['Recommandation', 'Elle survit au dossier : rien ne doit y désigner une partie.'],
    suite: ['Changer de statut', ''],
  },
  sides: { supplier: 'Avec le fournisseur', company: 'Avec l’entreprise', joint: 'Ensemble' },
  joinedNature: {
    produced: 'pièce produite (non couverte)',
    elaborated: 'pièce élaborée (confidentielle, 1528-3 CPC)',
  },
} as const;
