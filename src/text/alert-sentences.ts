import { plural } from './plural';

interface AlertLine {
  readonly code: string;
  readonly label: string;
  readonly period: string;
  readonly value: string;
  readonly bound: string;
  readonly coverage: string;
}

/** The mails of the scheduled refresh; every part of a line is already written in French. */
export const alertSentences = {
  subject: (count: number) => `Correspondant PME : ${plural(count, 'seuil franchi', 'seuils franchis')}`,
  line: ({ code, label, period, value, bound, coverage }: AlertLine) =>
    `- ${code} ${label}, ${period} : ${value} (${bound} ; couverture ${coverage})`,
  bound: {
    target: (value: string) => `cible ${value}, manquée`,
    threshold: (value: string) => `seuil d’alerte ${value}, franchi`,
  },
  unknownCoverage: 'sans objet',
  body: (lines: readonly string[]) =>
    [
      'Depuis la dernière actualisation programmée, ces indicateurs ont franchi leur seuil :',
      '',
      ...lines,
      '',
      'Le détail est dans l’onglet « Tableau de bord » du classeur.',
      'Ce courriel se règle par le menu Correspondant PME, « Automatisation… ».',
    ].join('\n'),
  failed: {
    subject: 'Correspondant PME : l’actualisation programmée a échoué',
    body: (reason: string) =>
      [
        reason,
        '',
        'Le prochain essai aura lieu à la date prévue. Aucun autre courriel ne partira tant que l’échec dure.',
      ].join('\n'),
  },
} as const;
