import type { IndicatorIssue, IndicatorIssueCode } from '../indicators/parse-indicators';
import type { SettingIssueCode } from '../law/settings-of';
import type { Issue } from '../model/issue';

/** What is wrong with a row of Indicateurs and what to write instead. */
const indicatorProblems = {
  'not-a-number': () => 'nombre attendu',
  'not-an-integer': () => 'nombre entier attendu',
  'not-a-day': () => 'date attendue',
  'not-in-list': () => 'choisissez une valeur de la liste de la cellule',
  'not-yes-no': () => 'écrivez Oui ou Non',
  rounded: () => 'montant arrondi au centime',
  required: () => 'cette cellule doit être remplie ; la ligne n’est pas calculée',
  'duplicate-code': () => 'ce code existe déjà plus haut : donnez-lui un autre code, par exemple « MOI-01 »',
  'share-without-whole': () =>
    'une part (%) se rapporte à une population : choisissez-la dans « Rapporté à », par exemple « Tous les fournisseurs »',
  'whole-without-share': ({ detail }: IndicatorIssue) =>
    `avec « Rapporté à », l’unité est « ${detail ?? '%'} » ; sinon, videz « Rapporté à »`,
  'unit-of-other-measure': ({ detail }: IndicatorIssue) => `pour cette mesure, écrivez l’unité « ${detail ?? ''} »`,
  'not-a-part': () =>
    'la population n’est pas comprise dans « Rapporté à » : la part pourrait dépasser 100 %. Choisissez une population plus large, par exemple « Tous les fournisseurs »',
  'population-of-other-measure': ({ detail }: IndicatorIssue) =>
    `cette population ne va pas avec la mesure « ${detail ?? ''} » : les achats et les offres se comptent par fournisseur, les consultations et les marchés par les populations qui portent leur nom`,
  'scope-unreadable': () => 'écrivez un périmètre comme « entite=DSI » ou « entite=DSI,famille=Conseil »',
  'scope-not-declared': ({ detail }: IndicatorIssue) =>
    `périmètre à déclarer dans Paramètres : ajoutez « ${detail ?? ''} » à « Périmètres déclarés »`,
  'target-unreadable': () => 'écrivez « 30 % », ou une cible par année : « 2025 = 28 % ; 2026 = 30 % »',
  'alert-unreadable': () => 'écrivez une valeur dans l’unité de l’indicateur, par exemple « 25 % »',
} as const satisfies Record<IndicatorIssueCode, (issue: IndicatorIssue) => string>;

/** What to write instead, for the cell itself. */
export function indicatorAdvice(issue: IndicatorIssue): string {
  return `${indicatorProblems[issue.code](issue)}.`;
}

/** The sentence of an issue of Indicateurs, with its line and column. */
export function indicatorProblem(issue: IndicatorIssue): string {
  const value = issue.value === '' ? '' : ` (« ${issue.value} »)`;
  return `Indicateurs, ligne ${issue.line}, ${issue.column}${value} : ${indicatorAdvice(issue)}`;
}

const settingProblems = {
  'unknown-basis': 'écrivez « facturé » ou « payé » ; « facturé » s’applique en attendant',
  'unknown-buyer': 'écrivez « privé » ou « public » ; « privé » s’applique en attendant',
  'wrong-month': 'écrivez un mois de 1 à 12 ; janvier s’applique en attendant',
  'wrong-coverage': 'écrivez une part comme « 80 % » ; 80 % s’applique en attendant',
  'wrong-scope': 'écrivez « entite=DSI », avec entite, famille, departement ou region ; ce périmètre est ignoré',
  'wrong-zone':
    'écrivez des départements ou des régions, séparés par une virgule : « 29, 35, Pays de la Loire » ; ACH-09 attend',
  'wrong-threshold': 'écrivez une part comme « 25 % » ; 25 % s’applique en attendant',
  'wrong-yearly-totals': 'écrivez un montant par exercice : « 2025 = 12 000 ; 2026 = 15 000 » ; aucun n’est compté',
} as const satisfies Record<SettingIssueCode, string>;

/** The sentence of a wrong value of Paramètres. */
export function settingProblem({ code, line, column, value }: Issue<SettingIssueCode>): string {
  return `Paramètres, ligne ${line}, ${column} (« ${value} ») : ${settingProblems[code]}.`;
}
