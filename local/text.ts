import type { ImportResult } from '../src/bridge/messages';
import type { FileError, FileErrorCode } from './files/file-error';

/** French of the command line and of the page's frame; every sentence about data comes from the bundle. */

const fileSentences: Readonly<Record<FileErrorCode, (detail: string) => string>> = {
  missing: (path) => `Fichier introuvable : ${path}. Pour en créer un, commencez par « installer ».`,
  empty: (path) => `Le fichier est vide. ${path}`,
  'not-a-table': () =>
    'Ce fichier n’est pas un tableau : il contient des données binaires. Donnez un .csv ou un .xlsx. Rien n’a été modifié.',
  pdf: () => 'Ce fichier est un PDF : demandez l’export du tableau en .csv ou en .xlsx. Rien n’a été modifié.',
  encrypted: () => 'Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.',
  'old-excel': () =>
    'Ce fichier est d’un ancien format d’Excel (.xls). Ouvrez-le et enregistrez-le en .xlsx ou en .csv.',
  truncated: () =>
    'Ce fichier .xlsx est incomplet : la copie ou l’envoi a été interrompu. Faites-vous-le envoyer de nouveau. Rien n’a été modifié.',
  damaged: (part) => `Ce fichier .xlsx est abîmé (${part}) : faites-vous-le envoyer de nouveau. Rien n’a été modifié.`,
  'not-xlsx': () => 'Ce fichier n’est pas un classeur .xlsx. Rien n’a été modifié.',
  'no-sheet': () => 'Ce classeur n’a aucune feuille de calcul.',
  'no-such-sheet': (name) => `Ce classeur n’a pas de feuille « ${name} ».`,
  unreadable: (reason) => `Le fichier ne peut pas être lu : ${reason}.`,
  'loses-threads': (sheet) =>
    `La feuille « ${sheet} » a des commentaires en fil de discussion, que l’enregistrement perdrait. Rien n’a été enregistré : laissez les notes de cette feuille comme elles sont.`,
  'loses-controls': (sheet) =>
    `La feuille « ${sheet} » a des boutons ou des cases de formulaire, que l’enregistrement perdrait. Rien n’a été enregistré : laissez les notes de cette feuille comme elles sont.`,
  'loses-data-table': (sheet) =>
    `La feuille « ${sheet} » a une table de données (analyse de scénarios), que l’enregistrement perdrait. Rien n’a été enregistré : ne modifiez pas cette feuille ici.`,
  'breaks-table': (sheet) =>
    `Les en-têtes d’un tableau Excel de la feuille « ${sheet} » ont changé de contenu ou de place ; Excel ne pourrait plus le lire. Rien n’a été enregistré : remettez-les, ou convertissez d’abord le tableau en plage dans Excel.`,
  'breaks-reference': (sheet) =>
    `La feuille « ${sheet} » a changé de nom ou disparu, alors qu’un graphique ou un tableau croisé s’y réfère. Rien n’a été enregistré : rendez-lui son nom, ou faites ce changement dans Excel.`,
  'too-large': () => 'Le classeur dépasse la taille qu’un fichier .xlsx peut avoir. Rien n’a été enregistré.',
  busy: (path) =>
    `Le fichier est ouvert dans un autre programme, sans doute Excel : fermez-le, puis enregistrez de nouveau. ${path}`,
  forbidden: (path) => `L’écriture n’est pas autorisée à cet endroit. L’ancien fichier est intact. ${path}`,
  'disk-full': () => 'Le disque est plein : rien n’a été enregistré, l’ancien fichier est intact.',
  'cannot-write': (reason) => `Le fichier ne peut pas être écrit : ${reason}. L’ancien est intact.`,
};

/** What a person reads of a refusal about a file. */
export function fileSentence(error: FileError): string {
  return fileSentences[error.code](error.detail).trim();
}

const number = (value: number): string => value.toLocaleString('fr-FR');
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${Math.abs(count) < 2 ? one : many}`;
const euros = (value: number): string => value.toLocaleString('fr-FR', { style: 'currency', currency: 'EUR' });
const percent = (value: number): string =>
  value.toLocaleString('fr-FR', { style: 'percent', maximumFractionDigits: 1 });

const help = `Le classeur du correspondant PME, sans Google.

  npm run -s pme -- <commande> --classeur FICHIER.xlsx [--json]

  installer    construit les onglets (crée le fichier s’il n’existe pas)
               [--demo] [--classeur-de correspondant|mediateur|unique] [--modules a,b]
  importer     --type T --fichier F [--colonnes MAP.json] [--remplacer] ; T : fournisseurs, achats, decp,
               consultations, offres, justificatifs, actions… (un mot inconnu donne la liste)
               [--ajouter-fournisseurs] pour les titulaires de decp absents du panel
  reprendre    les lignes refusées qui ont été corrigées dans « Lignes à corriger »
  imports      les imports que l’on peut annuler
  annuler      --lot L : retire les lignes d’un import et rétablit ce qu’il avait remplacé
  completer    le panel d’après les annuaires publics ; [--annuaire http://127.0.0.1:4390]
               [--source recherche|sirene] [--sans-noms] [--appliquer] ; PME_CLE_INSEE pour sirene
               --fichier F : sans réseau, réponses en JSON ou export Sirene
  actualiser   [--annee 2025]
  indicateurs  [--annee 2025]
  expliquer    AO-03-V [--periode 2025] [--perimetre "entite=DSI"] : ce qu’il y a derrière un chiffre
  cloturer     --annee 2024 : fige les chiffres et les catégories d’un exercice terminé
  rapport      [--annee 2025] [--type annuel|diffusable|comite|note|tableau|evaluateur] [--sortie R.docx]
               .pdf aussi, si LibreOffice est installé
  exporter     --sortie F.xlsx (pour Excel) ; [--onglet "Tableau de bord"] --sortie F.csv|F.xlsx [--separateur ,]
               --type marche-inclusion [--annee 2025] --sortie F.xlsx|F.csv : les achats d’un exercice dans
               l’en-tête d’import du Marché de l’inclusion
  verifier
  menu         "Actualiser les indicateurs"
  formule      '=PME_SHARE(2025)'
  servir       le classeur dans une page de ce navigateur (PORT, 4280 sinon)
  annuaire-fictif  un annuaire inventé sur cette machine ; [--port 4390] [--reponses DOSSIER]
               [--pannes 429:0.5,500:0.1,muet:0.1,coupe:0.1,charabia:0.1] [--attendre 30]
  demarrer     la démonstration, puis sa page (npm start) ; [--sans-page]

Sortie : 0 fait · 1 refusé, rien n’est écrit, ou contrôle en échec · 2 commande mal écrite.`;

export const texts = {
  help,
  missing: (word: string) => `il manque ${word}.`,
  usage: (word: string) => `Commande mal écrite : ${word}\n\n${help}`,
  progress: {
    installing: 'Installation des onglets…',
    importing: 'Lecture et import du fichier…',
    importingDemo: 'Import des fournisseurs et des achats de démonstration…',
    refreshing: 'Calcul des indicateurs…',
  },
  installed: (tabs: readonly string[]) =>
    `Onglets en place : ${tabs.filter((tab) => !tab.startsWith('_')).join(', ')}.`,
  imported: (fileName: string, { lues, ajoutees, inchangees, rejetees }: ImportResult) =>
    `${fileName} : ${counted(lues, 'ligne lue', 'lignes lues')}, ${counted(ajoutees, 'ajoutée', 'ajoutées')}, ${counted(inchangees, 'déjà connue', 'déjà connues')}, ${counted(rejetees, 'refusée', 'refusées')}.`,
  importedSum: (read: number, kept: number) => `Montant lu ${euros(read)}, montant retenu ${euros(kept)}.`,
  importWaiting: (count: number) =>
    `${counted(count, 'ligne modifiée attend', 'lignes modifiées attendent')} votre accord : relancez avec --remplacer pour prendre la nouvelle version.`,
  importHeaders: ['Lot', 'Type', 'Fichier', 'Le', 'Lignes gardées'],
  importNote: (line: number, message: string) => (line > 0 ? `  ligne ${number(line)} : ${message}` : `  ${message}`),
  moreNotes: (count: number) =>
    `  … et ${counted(count, 'autre remarque', 'autres remarques')} dans l’onglet « Lignes à corriger ».`,
  refreshed: (years: readonly number[], calls: number, milliseconds: number) =>
    years.length === 0
      ? 'Aucun achat daté : rien à calculer. Importez vos achats, puis actualisez.'
      : `Indicateurs actualisés pour ${years.join(', ')} (${number(calls)} appels de service, ${number(milliseconds)} ms).`,
  figureHeaders: ['Code', 'Indicateur', 'Période', 'Valeur', 'Couverture', 'Statut', 'À savoir'],
  figureValue: (value: number | null, unit: string) => {
    if (value === null) return 'non calculable';
    if (unit === '%') return percent(value);
    return unit === '€' ? euros(value) : number(value);
  },
  checkMark: { ok: '✓', attention: '!', échec: '✗' },
  formulaValue: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
  otherBundle: (standing: string) =>
    `Ce fichier est un classeur « ${standing} » : donnez un autre fichier, ou laissez --classeur-de. Rien n’a été modifié.`,
  notInThisWorkbook:
    'Ce classeur n’a pas cette commande : celui du médiateur n’a que les siennes. Voyez ses menus par « servir ».',
  noDemo: 'La démonstration est celle du classeur du correspondant ; le médiateur commence avec un registre vide.',
  unknownLabel: (label: string, known: readonly string[]) =>
    `Le menu n’a pas « ${label} ». Il a :\n${known.map((path) => `  ${path}`).join('\n')}`,
  menuDone: (label: string) => `« ${label} » est fait.`,
  saved: (path: string) => `Enregistré dans ${path}.`,
  savedBeside: (path: string) =>
    `Le fichier a été modifié pendant ce temps par un autre programme : il est intact, et votre version est dans ${path}.`,
} as const;

const frenchSeconds = (milliseconds: number): string =>
  milliseconds < 90_000
    ? counted(Math.max(1, Math.round(milliseconds / 1000)), 'seconde', 'secondes')
    : counted(Math.round(milliseconds / 60_000), 'minute', 'minutes');

/** French of the completion of the panel and of the stand-in for registers. */
export const completionTexts = {
  progress: (done: number, total: number, leftMs: number) =>
    `Annuaires : ${number(done)} sur ${number(total)}${done < total ? `, encore ${frenchSeconds(leftMs)} environ` : ''}.`,
  waiting: (milliseconds: number) => `Le registre demande d’attendre ${frenchSeconds(milliseconds)}…`,
  count: (count: number) => number(count),
  requests: (count: number) => `${counted(count, 'demande faite', 'demandes faites')} aux registres.`,
  changes: (count: number) =>
    `${counted(count, 'changement attend', 'changements attendent')} votre accord : relancez avec --appliquer, ou voyez le panneau « Compléter le panel… ». Les valeurs que vous avez saisies restent.`,
  notice: (line: number, supplier: string, identifier: string, message: string) =>
    `  ligne ${number(line)}, ${supplier}${identifier === '' ? '' : ` (${identifier})`} : ${message}`,
  moreNotices: (count: number) => `  … et ${counted(count, 'autre fournisseur à voir', 'autres fournisseurs à voir')}.`,
  noNetwork:
    'Ce classeur garde des dossiers de médiation : il n’a aucun accès au réseau, et ne se complète pas par les annuaires. Complétez le panel dans le classeur du correspondant.',
  gaveUp:
    'Le registre ne répond pas, ou demande d’attendre trop longtemps. Ce qui a été trouvé est enregistré ; relancez plus tard, rien ne sera redemandé.',
  request: (at: Date, status: string, method: string, path: string) =>
    `${at.toLocaleTimeString('fr-FR')} ${status} ${method} ${path}`,
  standIn: (address: string, units: number) =>
    `Annuaire fictif, ${counted(units, 'entreprise', 'entreprises')} : ${address}\nCtrl+C pour arrêter.`,
  portTaken: (port: number) => `Le port ${port} est déjà pris : choisissez-en un autre avec --port.`,
} as const;

/** French of reports as files. */
export const reportTexts = {
  page: 'Page',
  noPdf:
    'LibreOffice n’est pas installé, ou n’a pas pu faire le PDF. Demandez un .docx, puis exportez-le depuis votre traitement de texte.',
  /** Header of the column that an exported tab leaves in the workbook. */
  importLot: 'Lot d’import',
  noTab: (tab: string) => `Le classeur n’a pas d’onglet « ${tab} ».`,
  missing: (titles: readonly string[]) => `Sans données, une ligne le dit : ${titles.join(', ')}.`,
} as const;

/** French of the page and of its server. */
export const pageTexts = {
  serving: (address: string) => `Le classeur est ouvert sur cette machine :\n\n  ${address}\n\nCtrl+C pour arrêter.`,
  portTaken: (port: number) => `Le port ${port} est déjà pris. Choisissez-en un autre : PORT=4300 npm start.`,
  badPort: (port: string) => `PORT=${port}`,
  stopped: 'L’exécution a été arrêtée. Le classeur est revenu à son dernier enregistrement.',
  serverAway: 'Le programme qui tient ce classeur ne répond plus. Relancez-le, puis ouvrez l’adresse qu’il donne.',
  opened: 'Rien ne sort de cette machine.',
  savedAt: (moment: Date) =>
    `Enregistré à ${moment.toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit', second: '2-digit' })}`,
  conflictTitle: 'Le fichier a changé',
  savedBeside: texts.savedBeside,
  running: (label: string) => `${label} : en cours…`,
  seconds: (count: number) => `${count} s`,
  panelCall: 'Panneau',
  stop: 'Arrêter',
  errorTitle: 'Le script s’est arrêté',
  close: 'Fermer',
  closePanel: 'Fermer le panneau',
  panel: 'Panneau',
  addOn: 'Module complémentaire',
  menus: 'Menus',
  tabs: 'Onglets',
  tableCaption: (tab: string) => `Onglet ${tab}, en lecture seule`,
  noTab: 'Ce classeur n’a pas encore d’onglet : choisissez « Installer ou mettre à niveau » dans le menu.',
  emptyTab: 'Cet onglet est vide.',
  more: (next: number, left: number) => `Afficher ${number(next)} lignes de plus (${number(left)} restent)`,
  download: 'Télécharger le .xlsx',
  forExcel: 'Exporter pour Excel',
  outbox: (count: number) => `Documents et messages (${number(count)})`,
  outboxTitle: 'Documents et messages',
  documents: 'Documents faits',
  noDocument: 'Aucun document.',
  downloadAs: (name: string, extension: string) => `Télécharger « ${name} » en .${extension}`,
  mails: 'Messages envoyés par le classeur (ils restent sur cette machine)',
  noMail: 'Aucun message.',
  mail: (at: Date, to: string, subject: string) => `${at.toLocaleString('fr-FR')} · ${to} · ${subject}`,
  boxTitle: 'Le classeur demande',
  answer: 'Votre réponse',
  buttons: { OK: 'OK', CANCEL: 'Annuler', YES: 'Oui', NO: 'Non', CLOSE: 'Fermer' },
} as const;
