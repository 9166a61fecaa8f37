import { plural } from '../plural';

/** What the mediator's workbook says of itself. */
export const mediationWorkbookSentences = {
  notHere:
    'Ce classeur est celui du correspondant : les dossiers de médiation n’y ont pas leur place. Créez une feuille vide, que vous ne partagez avec personne, et installez-y ce script. Rien n’a été modifié.',
  closed: 'Personne d’autre que vous (et votre suppléant) n’est inscrit dans le partage de ce classeur.',
  shared:
    'D’autres personnes ont accès à ce classeur, ou il est dans un Drive partagé : le registre ne s’ouvre pas. Retirez leur accès dans Partager.',
  link: 'Le script ne voit pas le partage par lien : vérifiez dans Partager que « Accès général » est « Limité ».',
  noIdentity: 'Remplissez « Paramètres du médiateur » : votre nom et votre adresse vont sur les courriers et la fiche.',
  cases: (count: number) => `${plural(count, 'dossier', 'dossiers')} au registre.`,
  doubled: (count: number) =>
    `${plural(count, 'numéro de dossier est écrit', 'numéros de dossier sont écrits')} deux fois dans « Dossiers » : seule la première ligne est lue.`,
  stray: (count: number) =>
    `${plural(count, 'ligne d’un enregistrement interrompu attend', 'lignes d’un enregistrement interrompu attendent')} d’être retirées : la prochaine commande le fait.`,
  retention: (count: number) =>
    count === 0
      ? 'Aucune note à détruire, aucun dossier à archiver ou à purger.'
      : `${plural(count, 'action de conservation est due', 'actions de conservation sont dues')} : voyez « Purger… ».`,
  help: [
    '1. « Installer ou mettre à niveau » construit les onglets ; remplissez « Paramètres du médiateur ».',
    '2. « Nouvelle saisine… » ouvre un dossier en une minute, après votre déclaration d’intérêts.',
    '3. « Mes dossiers… » : étapes, échéances, échanges de chaque côté, courriers.',
    '4. « Activité à publier… » : ce qui part, et rien d’autre.',
    '5. « Purger… » : détruire les notes, archiver cinq ans, ne garder que la statistique.',
    'Ne partagez ce classeur avec personne. L’administrateur Google de votre organisation peut techniquement y accéder : le guide le dit.',
  ].join('\n'),
} as const;
