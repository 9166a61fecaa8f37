import type { ReportPreview, ReportResult, VersionMessage } from '../../bridge/report-messages';
import { frenchDay } from '../french-day';
import { plural } from '../plural';

/** What the panel « Rapports… » says of itself. */
export const reportPageSentences = {
  write: 'Faire le rapport',
  draft: 'Préparer seul un brouillon au début de chaque exercice, et m’écrire',
  export: 'Télécharger l’onglet en .csv',
  exportMarket: 'Télécharger les achats en .csv',
  separators: { ';': 'point-virgule (Excel français)', ',': 'virgule' },
  exported: (name: string) => `« ${name} » est téléchargé.`,
  download: 'Télécharger en PDF',
  open: (name: string) => `Ouvrir « ${name} »`,
  empty: 'sans données',
  prepared: ({ sections, annee }: ReportPreview) => {
    const missing = sections.filter(({ vide }) => vide).length;
    const parts = plural(sections.length, 'partie', 'parties');
    return missing === 0
      ? `Exercice ${annee} : ${parts}, toutes ont leurs données.`
      : `Exercice ${annee} : ${parts}, ${plural(missing, 'est encore sans données', 'sont encore sans données')} : le rapport le dit en une ligne.`;
  },
  version: ({ version, faitLe }: VersionMessage) => `Version ${version}, faite le ${frenchDay(faitLe)}`,
  changes: ({ changements }: ReportResult) =>
    changements.length === 0 ? '' : 'Ce qui change depuis la version précédente',
} as const;
