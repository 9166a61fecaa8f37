import type { Figure } from '../indicators/figure';
import { reasonSentences } from './figure-sentences';
import { formatAmount, formatPart, formatShare, formatValue } from './format-figure';

function measured(value: number, unit: Figure['measureUnit']): string {
  return unit === 'amount' ? formatAmount(value) : formatValue(value, 'count');
}

function partLine(label: string, value: number | undefined, unit: Figure['measureUnit']): readonly string[] {
  return value === undefined ? [] : [`${label} : ${measured(value, unit)}`];
}

function boundsLine({ low, high, unit }: Figure): readonly string[] {
  if (low === undefined || high === undefined || low === high) return [];
  return [`Entre ${formatValue(low, unit)} et ${formatValue(high, unit)} selon les fournisseurs inconnus`];
}

function presumedLine({ presumed, unit }: Figure): readonly string[] {
  if (presumed === undefined || presumed === 0) return [];
  return [`Dont présumé d’après l’effectif : ${formatPart(presumed, unit)}`];
}

/** What the editor of indicators says. */
export const editorSentences = {
  wrong: 'À corriger avant d’enregistrer.',
  noPurchases: 'L’indicateur est bien écrit. Aucun achat daté : pas encore de chiffre à montrer.',
  title: ({ period, value, unit, state }: Figure) => {
    const provisional = state === 'provisional' ? ', provisoire' : '';
    return `En ${period.name} : ${formatValue(value, unit)}${provisional}`;
  },
  lines: (figure: Figure) => [
    ...(figure.reason === undefined ? [] : [reasonSentences[figure.reason]]),
    ...partLine('Numérateur', figure.numerator, figure.measureUnit),
    ...partLine('Dénominateur', figure.denominator, figure.measureUnit),
    ...(figure.coverage === undefined ? [] : [`Couverture : ${formatShare(figure.coverage)} du montant`]),
    ...presumedLine(figure),
    ...boundsLine(figure),
    ...(figure.target === undefined ? [] : [`Cible : ${formatValue(figure.target, figure.unit)}`]),
  ],
  saved: (code: string) => `${code} est enregistré. Actualisez les indicateurs pour le voir au tableau de bord.`,
  unfollowed: (code: string) => `${code} est enregistré. Il n’est pas suivi : il ne sera pas calculé.`,
  takenCode: 'ce code existe déjà : donnez-en un autre, par exemple « MOI-01 ».',
  taken: (code: string) =>
    `Le code « ${code} » existe déjà : donnez-en un autre, par exemple « MOI-01 ». Rien n’a été modifié.`,
  changed: (code: string) =>
    `La ligne de « ${code} » a changé depuis que vous l’avez ouverte. Rien n’a été modifié : choisissez de nouveau l’indicateur, puis refaites votre changement.`,
  refused: (problems: readonly string[]) => `${problems.join('\n')}\nRien n’a été modifié.`,
  problem: (header: string, message: string) => `${header} : ${message}`,
} as const;
