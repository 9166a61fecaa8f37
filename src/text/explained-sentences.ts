import type { ComponentMessage, ExplainResult, FigureMessage } from '../bridge/messages';
import { formatAmount, formatNumber, formatShare } from './format-figure';
import { frenchDay } from './french-day';
import { plural } from './plural';

const shownLines = 20;

function written(value: number, unit: string): string {
  if (unit === '%') return formatShare(value);
  return unit === '€' ? formatAmount(value * 100) : formatNumber(value, Number.isInteger(value) ? 0 : 1);
}

function valueOf({ valeur, unite, raison }: FigureMessage): string {
  return valeur === null ? `n.d. : ${raison}` : written(valeur, unite);
}

/** « ACH-01, 2025 : 54,3 % ». */
export function explainedTitle({ chiffre, aActualiser }: ExplainResult): string {
  const scope = chiffre.perimetre === '' ? '' : `, ${chiffre.perimetre}`;
  const title = `${chiffre.code}, ${chiffre.periode}${scope} : ${valueOf(chiffre)}`;
  return aActualiser ? `${title}. Les données ont changé depuis : actualisez les indicateurs.` : title;
}

function partsOf(figure: FigureMessage, isOfAmount: boolean): readonly string[] {
  const { unite, couverture, presume, borneBasse, borneHaute } = figure;
  return [
    ...(couverture === null ? [] : [`Couverture : ${formatShare(couverture)}${isOfAmount ? ' du montant' : ''}`]),
    ...(presume === null || presume === 0 ? [] : [`Dont présumé d’après l’effectif : ${written(presume, unite)}`]),
    ...(borneBasse === null || borneHaute === null
      ? []
      : [`Entre ${written(borneBasse, unite)} et ${written(borneHaute, unite)} selon les fournisseurs inconnus`]),
    `Actualisé le ${frenchDay(figure.actualiseLe)}`,
  ];
}

function componentLine({ libelle, numerateur, denominateur, ...component }: ComponentMessage): string {
  const { montant, fournisseurs, lignes, mesure } = component;
  const where = numerateur ? 'compté' : denominateur ? 'au dénominateur seulement' : 'ni compté, ni au dénominateur';
  const size = `${plural(fournisseurs, 'fournisseur', 'fournisseurs')}, ${plural(lignes, 'ligne', 'lignes')}`;
  if (mesure !== undefined) return `${libelle} (${where}) : ${mesure}`;
  return `${libelle} (${where}) : ${formatAmount(montant * 100)}, ${size}`;
}

function linesLine({ cles, total }: ExplainResult['lignes']): readonly string[] {
  if (total === 0) return [];
  const isOfTabs = cles.some(({ onglet }) => onglet !== undefined);
  const names = cles.map(({ ligne, cle, onglet }) =>
    onglet === undefined ? String(ligne) : `${cle} (${onglet} ${ligne})`,
  );
  const shown = names.slice(0, shownLines);
  const more = total > shown.length ? `… (${formatNumber(total, 0)} en tout)` : '';
  return [`${isOfTabs ? 'Comptés' : 'Lignes d’Achats comptées'} : ${shown.join(', ')}${more}`];
}

/** What « Expliquer un chiffre » shows under its title, one sentence each. */
export function explainedLines(explained: ExplainResult): readonly string[] {
  return [
    ...partsOf(
      explained.chiffre,
      explained.composantes.every(({ mesure }) => mesure === undefined),
    ),
    ...explained.composantes.map(componentLine),
    ...linesLine(explained.lignes),
    ...explained.exclusions.map(({ message }) => `Hors des chiffres : ${message}`),
  ];
}
