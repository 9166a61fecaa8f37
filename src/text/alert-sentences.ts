import { plural } from './plural';

interface AlertLine {
  readonly code: string;
  readonly label: string;
  readonly period: string;
  readonly value: string;
  readonly bound: string;
  readonly coverage: string;
}

function firstDay(count: number, day: string): string {
  return count < 2 ? `le ${day}` : `le premier le ${day}`;
}

/** A part of a mail, with an empty line after it; nothing where it has no line. */
function section(title: string, lines: readonly string[], where: string): readonly string[] {
  return lines.length === 0 ? [] : [title, '', ...lines, '', where, ''];
}

/** The mails of the scheduled refresh; every part of a line is already written in French. */
export const alertSentences = {
  subject: (crossed: number, renewals: number) => {
    const parts = [
      ...(crossed === 0 ? [] : [plural(crossed, 'seuil franchi', 'seuils franchis')]),
      ...(renewals === 0 ? [] : [plural(renewals, 'justificatif à renouveler', 'justificatifs à renouveler')]),
    ];
    return `Correspondant PME : ${parts.join(', ')}`;
  },
  line: ({ code, label, period, value, bound, coverage }: AlertLine) =>
    `- ${code} ${label}, ${period} : ${value} (${bound} ; couverture ${coverage})`,
  bound: {
    target: (value: string) => `cible ${value}, manquée`,
    threshold: (value: string) => `seuil d’alerte ${value}, franchi`,
  },
  unknownCoverage: 'sans objet',
  renewals: {
    expired: (count: number, day: string) =>
      `- ${plural(count, 'justificatif a expiré', 'justificatifs ont expiré')}, ${firstDay(count, day)}.`,
    soon: (count: number, day: string) =>
      `- ${plural(count, 'justificatif expire', 'justificatifs expirent')} d’ici 60 jours, ${firstDay(count, day)}.`,
  },
  body: (lines: readonly string[], renewals: readonly string[]) =>
    [
      ...section(
        'Depuis la dernière actualisation programmée, ces indicateurs ont franchi leur seuil :',
        lines,
        'Le détail est dans l’onglet « Tableau de bord » du classeur.',
      ),
      ...section(
        'Justificatifs ESS à renouveler, pas encore signalés :',
        renewals,
        'La liste est dans le menu Correspondant PME, « ESS et inclusion », « Justificatifs à renouveler ».',
      ),
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
