import type { DecpAmountsMessage, DecpPartMessage } from '../bridge/decp-messages';
import type { ComponentMessage, ExplainedFigure, FigureMessage } from '../bridge/messages';
import { formatAmount, formatNumber, formatPart, formatShare } from './format-figure';
import { frenchDay } from './french-day';
import { plural } from './plural';

const shownLines = 20;

function written(value: number, unit: string): string {
  if (unit === '%') return formatShare(value);
  return unit === '€' ? formatAmount(value * 100) : formatNumber(value, Number.isInteger(value) ? 0 : 1);
}

function partIn(value: number, unit: string): string {
  return unit === '%' ? formatPart(value, 'share') : written(value, unit);
}

function valueOf({ valeur, unite, raison }: FigureMessage): string {
  return valeur === null ? `n.d. : ${raison}` : written(valeur, unite);
}

/** « ACH-01, 2025 : 54,3 % ». */
function titleOf({ chiffre, aActualiser }: ExplainedFigure): string {
  const scope = chiffre.perimetre === '' ? '' : `, ${chiffre.perimetre}`;
  const title = `${chiffre.code}, ${chiffre.periode}${scope} : ${valueOf(chiffre)}`;
  return aActualiser ? `${title}. Les données ont changé depuis : actualisez les indicateurs.` : title;
}

function partsOf(figure: FigureMessage, isOfAmount: boolean): readonly string[] {
  const { unite, couverture, presume, borneBasse, borneHaute } = figure;
  return [
    ...(couverture === null ? [] : [`Couverture : ${formatShare(couverture)}${isOfAmount ? ' du montant' : ''}`]),
    ...(presume === null || presume === 0 ? [] : [`Dont présumé d’après l’effectif : ${partIn(presume, unite)}`]),
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

function linesLine({ cles, total }: ExplainedFigure['lignes']): readonly string[] {
  if (total === 0) return [];
  const isOfTabs = cles.some(({ onglet }) => onglet !== undefined);
  const names = cles.map(({ ligne, cle, onglet }) =>
    onglet === undefined ? String(ligne) : `${cle} (${onglet} ${ligne})`,
  );
  const shown = names.slice(0, shownLines);
  const more = total > shown.length ? `… (${formatNumber(total, 0)} en tout)` : '';
  return [`${isOfTabs ? 'Comptés' : 'Lignes d’Achats comptées'} : ${shown.join(', ')}${more}`];
}

function decpAmounts({ uneFois, partage, naif }: DecpAmountsMessage): string {
  const [once, shared, naive] = [uneFois, partage, naif].map((euros) => formatAmount(euros * 100));
  return `une fois ${once} ; partagé entre titulaires ${shared} ; naïf, lignes additionnées ${naive}`;
}

/** The contracts of DECP files that a figure regards, and their three totals, import by import. */
function decpLines({ sur, imports, ...all }: DecpPartMessage): readonly string[] {
  const contracts = (count: number): string => plural(count, 'marché', 'marchés');
  return [
    `Venus de DECP : ${formatNumber(all.marches, 0)} des ${plural(sur.marches, 'marché ou lot', 'marchés et lots')} que ce chiffre regarde, catégorie inconnue comprise, et ${formatAmount(all.uneFois * 100)} sur ${formatAmount(sur.montant * 100)}. Chacun est compté une fois, pour son montant en vigueur ; un fichier de DECP le répète par titulaire et par modification`,
    ...imports.map(
      ({ fichier, importeLe, lot, ...given }) =>
        `${fichier}, importé le ${importeLe} (lot ${lot}), ${contracts(given.marches)} : ${decpAmounts(given)}`,
    ),
    ...(imports.length > 1 ? [`En tout, ${contracts(all.marches)} : ${decpAmounts(all)}`] : []),
  ];
}

/** What « Expliquer un chiffre » says: a title, then one sentence each. */
export function explainedSentences(explained: ExplainedFigure): readonly string[] {
  return [
    titleOf(explained),
    ...partsOf(
      explained.chiffre,
      explained.composantes.every(({ mesure }) => mesure === undefined),
    ),
    ...explained.composantes.map(componentLine),
    ...(explained.decp ? decpLines(explained.decp) : []),
    ...linesLine(explained.lignes),
    ...explained.exclusions.map(({ message }) => `Hors des chiffres : ${message}`),
  ];
}
