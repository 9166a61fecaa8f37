import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import type { ToldCell } from '../directory/compare-panel';
import type { PanelState } from '../directory/count-states';
import type { Candidate } from '../directory/directory-record';
import type { DirectoryWords } from '../directory/panel-remarks';
import type { ChangeTopic } from '../directory/told-units';
import { keysOf } from '../model/typed-keys';
import type { JobStatus } from '../plans/job-record';
import { codecs } from '../workbook/codecs/codec';
import { plural } from './plural';

/** Remarks of the completion in « À corriger ». */
export const directoryWords: DirectoryWords = {
  prefix: 'Annuaire : ',
  kept: (header, value) => `Annuaire : ${header} « ${value} », autre que la valeur saisie`,
  unknown: 'Annuaire : SIREN inconnu, à vérifier',
  junk: 'Annuaire : identifiant faux, à corriger',
  disability: (kinds, sites) =>
    `Annuaire : ${kinds} à confirmer par le SIRET (${plural(sites, 'établissement ouvert', 'établissements ouverts')})`,
};

/** How many suppliers stand in each state: one, several. */
const stateLabels = {
  active: ['entreprise active', 'entreprises actives'],
  administration: ['administration', 'administrations'],
  closed: ['entreprise fermée', 'entreprises fermées'],
  undisclosed: ['entreprise non diffusible', 'entreprises non diffusibles'],
  unknown: ['SIREN inconnu du registre', 'SIREN inconnus du registre'],
  'to-choose': ['entreprise à choisir d’après le nom', 'entreprises à choisir d’après le nom'],
  'no-candidate': ['nom sans entreprise trouvée', 'noms sans entreprise trouvée'],
  junk: ['identifiant faux, non demandé', 'identifiants faux, non demandés'],
  nameless: ['ligne sans identifiant ni nom', 'lignes sans identifiant ni nom'],
  foreign: ['fournisseur étranger, non demandé', 'fournisseurs étrangers, non demandés'],
  failed: ['à réessayer : le registre n’a pas répondu', 'à réessayer : le registre n’a pas répondu'],
  'to-ask': ['encore à demander', 'encore à demander'],
} as const satisfies Record<PanelState, readonly [string, string]>;

/** Every state, in the order in which it is shown. */
export const panelStates = keysOf(stateLabels);

/** The label of a state for so many suppliers. */
export function panelStateLabel(state: PanelState, count: number): string {
  const [one, many] = stateLabels[state];
  return count < 2 ? one : many;
}

/** What to do about a supplier that is in no plain state; undefined where there is nothing to do. */
export const panelNotices: Readonly<Partial<Record<PanelState | 'to-confirm', string>>> = {
  closed: 'Entreprise fermée : ses achats passés restent, vérifiez les commandes en cours.',
  undisclosed: 'Entreprise non diffusible : le nom et l’adresse que vous avez écrits sont gardés.',
  unknown: 'SIREN inconnu du registre : vérifiez-le auprès du fournisseur.',
  'to-choose': 'Plusieurs entreprises peuvent porter ce nom : choisissez la bonne dans « Compléter le panel… ».',
  'no-candidate': 'Aucune entreprise trouvée à ce nom : écrivez son SIREN dans Fournisseurs.',
  junk: 'Identifiant faux : il n’a pas été demandé. Corrigez-le dans Fournisseurs.',
  nameless: 'Ni identifiant ni nom : complétez la ligne dans Fournisseurs.',
  failed: 'Le registre n’a pas répondu pour ce fournisseur : relancez « Compléter le panel… ».',
  'to-confirm':
    'Le registre dit qu’un établissement de cette entreprise est un ESAT, une EA ou une EATT : confirmez par le SIRET de celui qui vous sert.',
};

const topics = {
  class: 'Catégorie',
  status: 'Situation',
  place: 'Adresse du siège',
  name: 'Nom',
  inclusion: 'Inclusion et ESS',
  figures: 'Effectif et comptes',
} as const satisfies Record<ChangeTopic, string>;

const blankCell = '(vide)';

function cellText({ key }: ToldCell, cell: ToldCell['before']): string {
  if (cell === '') return blankCell;
  const column = suppliersTab.columns[key];
  return column.kind === 'day' && typeof cell === 'number'
    ? String(codecs.day.decode(cell, column).value)
    : String(cell);
}

/** « Catégorie INSEE : PME → ETI », one part per column. */
function changeSentence(cells: readonly ToldCell[]): string {
  return cells
    .map((cell) => {
      const { header } = suppliersTab.columns[cell.key];
      return `${header} : ${cellText(cell, cell.before)} → ${cellText(cell, cell.after)}`;
    })
    .join(' ; ');
}

function candidateLabel({ name, siren, postalCode, city, closed }: Candidate): string {
  const place = [postalCode, city].filter((part) => part !== '').join(' ');
  return `${[name, place].filter((part) => part !== '').join(', ')} (${siren}${closed ? ', fermée' : ''})`;
}

/** Why a completion gave up, by its code; a platform failure has its own sentence. */
const stalls: Readonly<Record<string, string>> = {
  denied: 'L’INSEE refuse la clé. Vérifiez-la, puis relancez ; rien n’est perdu.',
  'register-down':
    'Le registre ne répond plus depuis une journée. Ce qui a été trouvé est dans le panel ; relancez plus tard.',
  'no-progress':
    'Dix essais de suite n’ont rien apporté. Ce qui a été trouvé est dans le panel ; lancez « Diagnostic… », puis reprenez.',
};

const statuses = {
  idle: 'Rien n’est en cours.',
  running: 'En cours.',
  paused: 'En pause : rien n’est demandé au registre.',
  stopped: 'Arrêté : ce qui a été trouvé est dans le panel.',
  stalled: 'Interrompu.',
  done: 'Terminé.',
} as const satisfies Record<JobStatus, string>;

/** What « Compléter le panel… » says. */
export const completionSentences = {
  /** Name of the command in the Journal. */
  command: 'compléter le panel',
  topics,
  changeSentence,
  candidateLabel,
  status: (status: JobStatus, code: string) =>
    status === 'stalled' ? (stalls[code] ?? `${statuses.stalled} ${code}`.trim()) : statuses[status],
  nothingToAsk: 'Aucun fournisseur à compléter : importez d’abord votre panel.',
  needsKey: 'Donnez d’abord votre clé de l’INSEE, ou choisissez l’API Recherche d’entreprises, qui n’en demande pas.',
  wrongKey: 'Cette clé n’a pas la forme attendue (lettres, chiffres et tirets). Rien n’a été modifié.',
  keyKept: 'Votre clé est gardée pour vous seul, hors du classeur.',
  keyForgotten: 'Votre clé est oubliée.',
  applied: (suppliers: number, cells: number) =>
    suppliers === 0
      ? 'Le panel est à jour : rien à écrire.'
      : `${plural(suppliers, 'fournisseur complété', 'fournisseurs complétés')}, ${plural(cells, 'cellule écrite', 'cellules écrites')}.`,
  changed: 'Le panel a changé depuis que cette liste a été montrée : relisez-la. Rien n’a été modifié.',
  chosen: (name: string, siren: string) => `${name} reçoit le SIREN ${siren}. Relancez pour compléter la ligne.`,
  notOffered: 'Ce choix n’est plus proposé : relisez la liste. Rien n’a été modifié.',
  unreadableFile: `Ce fichier n’est ni un fichier de réponses (JSON de l’API Recherche d’entreprises ou de l’INSEE), ni un export Sirene (colonnes siren, categorieEntreprise, trancheEffectifsUniteLegale…). Rien n’a été modifié.`,
  nobodyInFile: 'Aucun SIREN de ce fichier n’est dans votre panel. Rien n’a été modifié.',
  imported: (read: number, used: number) =>
    `${plural(read, 'entreprise lue', 'entreprises lues')}, dont ${plural(used, 'du panel', 'du panel')}.`,
} as const;
