import { plural } from '../plural';

/** Words of « Passer la main… »: absence, deputy, successor. */
export const handOverSentences = {
  steps: {
    deadlines: 'Finir ou annoncer ce qui presse',
    deputy: 'Nommer le suppléant',
    interests: 'Sa déclaration d’intérêts',
    share: 'Partager le classeur avec lui seul',
    reminders: 'Les rappels changent de main',
    retention: 'Détruire et archiver ce qui doit l’être',
    parties: 'Prévenir les parties',
    revoke: 'Retirer les accès',
  },
  deadlines: (late: number, open: number) =>
    late === 0
      ? `${plural(open, 'dossier ouvert', 'dossiers ouverts')}, aucun en retard.`
      : `${plural(late, 'dossier est', 'dossiers sont')} à suivre cette semaine, sur ${plural(open, 'ouvert', 'ouverts')}.`,
  noDeputy:
    'Écrivez son adresse dans « Paramètres du médiateur » : sans elle, le registre se ferme dès que vous partagez.',
  deputy: 'Son adresse est dans « Paramètres du médiateur ».',
  interests:
    'Avant d’ouvrir un dossier, il déclare ses propres liens (dossier › Déclaration d’intérêts). Un dossier auquel il est lié va à la Médiation des entreprises.',
  share:
    'Partager › son adresse, « Éditeur », sans notification. Laissez « Accès général » sur « Limité ». Jamais un groupe, jamais un Drive partagé.',
  single:
    'Dans le classeur unique, ne le partagez pas : le registre se fermerait pour lui comme pour vous. Absence : proposez la Médiation des entreprises aux parties. Départ : transférez-lui la propriété du fichier, puis il retire votre accès.',
  shared: 'Il a accès ; personne d’autre n’est inscrit.',
  strangers: 'D’autres personnes sont inscrites dans le partage : le registre reste fermé. Retirez-les.',
  reminders:
    'Coupez vos rappels (« Rappels… ») ; il allume les siens depuis son compte : un rappel part à qui l’a allumé.',
  retention: (count: number) =>
    count === 0
      ? 'Rien à détruire ni à archiver.'
      : `${plural(count, 'action est possible', 'actions sont possibles')} dans « Purger… ».`,
  parties: 'Écrivez aux parties de chaque dossier ouvert qui le suit désormais ; elles peuvent s’y opposer.',
  revoke:
    'À votre retour, retirez son accès et son adresse. Si vous partez : transférez-lui la propriété du fichier (Partager › Transférer), coupez vos rappels, puis il retire votre accès.',
  journal: 'Passage de relais consulté',
  sheetTitle: 'Fiche de relais : numéros et échéances, rien d’autre',
  sheetLine: (number: string, status: string, due: string) => `${number} · ${status}${due === '' ? '' : ` · ${due}`}`,
  sheetEmpty: 'Aucun dossier ouvert.',
} as const;
