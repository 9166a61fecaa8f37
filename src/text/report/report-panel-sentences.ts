import { plural } from '../plural';

/** What is said of a report around it: refusals, what changed, the journal. */
export const reportSentences = {
  tooLong: (length: number, longest: number) =>
    `Ce texte fait ${length.toLocaleString('fr-FR')} caractères : ${longest.toLocaleString('fr-FR')} au plus peuvent être gardés. Raccourcissez-le.`,
  namesSupplier:
    'Le mot du correspondant cite un fournisseur du panel, et cette version est diffusable. Retirez le nom, puis recommencez.',
  stale: 'Les achats ont changé depuis la dernière actualisation : actualisez les indicateurs avant le rapport.',
  noFigures: 'Aucun chiffre pour cet exercice : actualisez les indicateurs, ou choisissez une autre année.',
  badTemplate:
    'Le « Modèle des rapports » de Paramètres ne peut pas être ouvert. Donnez l’adresse d’un Google Doc auquel vous avez accès, ou videz la cellule.',
  noPdf:
    'Le PDF ne peut pas être fait ici. Téléchargez le .docx, puis exportez-le en PDF depuis votre traitement de texte.',
  unknownDocument: 'Ce document n’existe plus, ou ne vous est pas accessible.',
  made: (name: string, version: number) => `« ${name} » est fait (version ${version}).`,
  same: (name: string, version: number) =>
    `Rien n’a changé depuis la version ${version} : « ${name} » est toujours bon, aucun nouveau document n’est fait.`,
  changed: (label: string, before: string, now: string) => `${label} : ${now}, au lieu de ${before}.`,
  appeared: (label: string, now: string) => `${label} : ${now}, absent de la version précédente.`,
  vanished: (label: string, before: string) => `${label} : n’y est plus (${before} dans la version précédente).`,
  filled: (title: string) => `Partie désormais remplie : ${title}.`,
  reworded: 'Les chiffres sont les mêmes ; un texte, une liste ou le choix des parties a changé.',
  journal: (label: string, year: number, version: number) => `${label} ${year}, version ${version}`,
  /** Name of the yearly draft in the Journal. */
  draft: 'brouillon annuel programmé',
  draftOn:
    'Un brouillon du rapport annuel se fera seul au début de chaque exercice, et son adresse sera envoyée à ceux qui reçoivent les alertes.',
  draftOff: 'Aucun brouillon annuel n’est programmé.',
  notYet: 'Pas de brouillon ce mois-ci : il se fait le premier mois de l’exercice.',
  draftSubject: 'Le rapport annuel est prêt à relire',
  draftBody: (name: string, url: string, missing: number) =>
    `« ${name} » est fait :\n${url}\n\n${plural(missing, 'partie attend', 'parties attendent')} ses données. Relisez-le, écrivez le mot du correspondant PME dans « Rapports… », puis refaites-le : la nouvelle version dira ce qui a changé.`,
} as const;
