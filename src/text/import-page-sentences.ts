import type { LotMessage } from '../bridge/import-messages';
import type { ImportResult } from '../bridge/messages';
import { frenchDay } from './french-day';
import { plural } from './plural';

const lines = (count: number): string => plural(count, 'ligne', 'lignes');

/** « 30/11/2026 à 09:15 » from `AAAA-MM-JJ HH:MM:SS`. */
function frenchTime(iso: string): string {
  return `${frenchDay(iso)} à ${iso.slice(11, 16)}`;
}

/** What the panel « Importer… » says of itself; sentences about data come with the answers. */
export const importPageSentences = {
  pasted: 'cellules collées',
  reading: 'Lecture du fichier…',
  unreadable: 'Ce fichier ne peut pas être lu. Enregistrez-le en .csv ou en .xlsx, puis choisissez-le de nouveau.',
  closedType: (label: string) => `${label} (module à ouvrir)`,
  table: (fileName: string, sheet: string, count: number, header: number) =>
    `« ${fileName} »${sheet === '' ? '' : `, feuille « ${sheet} »`} : ${lines(count)}, en-têtes à la ligne ${header}.`,
  remembered: 'Colonnes choisies la dernière fois pour un fichier de cette forme.',
  notImported: '— ne pas importer —',
  unnamed: (place: number) => `Colonne ${place} (sans en-tête)`,
  lineHeader: 'Ligne',
  empty: 'vide',
  noColumn: 'Choisissez au moins une colonne ci-dessus pour voir ce qui sera lu.',
  previewLabel: 'Aperçu des premières lignes : ce qui est écrit et ce qui est lu',
  sending: (sent: number, all: number) => `Envoi du fichier : ${lines(sent)} sur ${all.toLocaleString('fr-FR')}.`,
  stopped: 'Envoi arrêté : rien n’a été importé.',
  checking: 'Contrôle de chaque ligne…',
  importing: 'Import en cours…',
  checked: 'Contrôle fait : rien n’est encore importé.',
  imported: 'Import terminé.',
  counts: (result: ImportResult, isDone: boolean): readonly (readonly [string, 'good' | 'warn' | 'bad' | ''])[] => {
    const { lues, ajoutees, inchangees, enAttente, rejetees } = result;
    return [
      [`${plural(lues, 'ligne lue', 'lignes lues')}.`, ''],
      [
        isDone
          ? `${plural(ajoutees, 'ligne écrite', 'lignes écrites')}.`
          : `${plural(ajoutees, 'ligne sera écrite', 'lignes seront écrites')}.`,
        ajoutees > 0 ? 'good' : '',
      ],
      ...(inchangees > 0
        ? [[`${plural(inchangees, 'ligne déjà là', 'lignes déjà là')}, sans changement.`, ''] as const]
        : []),
      ...(enAttente > 0
        ? [
            [
              `${plural(enAttente, 'ligne modifiée', 'lignes modifiées')} : le classeur a une autre version, qui est gardée.`,
              'warn',
            ] as const,
          ]
        : []),
      ...(rejetees > 0
        ? [[`${plural(rejetees, 'ligne refusée', 'lignes refusées')} : voyez pourquoi ci-dessous.`, 'bad'] as const]
        : []),
    ];
  },
  line: (line: number) => `Ligne ${line.toLocaleString('fr-FR')}`,
  more: (count: number) =>
    `… et ${plural(count, 'autre remarque', 'autres remarques')}, à lire dans « Lignes à corriger » après l’import.`,
  noPast: 'Aucun import à annuler.',
  past: ({ fichier, type, le, gardees, rejetees }: LotMessage) =>
    `${type}, le ${frenchTime(le)} : ${plural(gardees, 'ligne gardée', 'lignes gardées')}${rejetees > 0 ? `, ${plural(rejetees, 'refusée', 'refusées')}` : ''}. Fichier « ${fichier} ».`,
  undo: 'Annuler cet import…',
  undoNamed: (fileName: string) => `Annuler cet import… (« ${fileName} »)`,
  confirmUndo: 'Annuler pour de bon',
  keepImport: 'Garder cet import',
  corrected: (count: number) =>
    count === 0
      ? 'Corrigez la colonne « Valeur » des lignes refusées dans « Lignes à corriger », puis reprenez-les ici.'
      : `${plural(count, 'ligne corrigée attend', 'lignes corrigées attendent')} d’être reprise${count < 2 ? '' : 's'}.`,
} as const;
