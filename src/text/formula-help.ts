import type { FormulaName } from '../bridge/entry-names';

interface ParameterHelp {
  readonly name: string;
  readonly help: string;
  readonly optional?: true;
}

/** What autocompletion shows for a formula. */
export interface FormulaHelp {
  readonly summary: string;
  readonly parameters: readonly ParameterHelp[];
}

const period: ParameterHelp = {
  name: 'periode',
  help: 'Exercice (2026), trimestre ("2026-T3"), mois ("2026-07") ou "12M". Vide : dernier exercice complet.',
  optional: true,
};
const scope: ParameterHelp = {
  name: 'perimetre',
  help: 'Vide, ou un périmètre déclaré dans Paramètres : "entite=DSI".',
  optional: true,
};
const refreshed: ParameterHelp = {
  name: 'maj',
  help: 'La cellule nommée MAJ, pour que la formule suive chaque actualisation.',
  optional: true,
};
const ofFigures = [period, scope, refreshed];

/** French help of every custom function, written into the bundle's JSDoc. */
export const formulaHelp = {
  PART_PME: { summary: 'Part des achats réalisés auprès des TPE-PME (ACH-01), entre 0 et 1.', parameters: ofFigures },
  PME_SHARE: { summary: 'Comme PART_PME.', parameters: ofFigures },
  NB_PME: { summary: 'Nombre de fournisseurs actifs qui sont des TPE-PME.', parameters: ofFigures },
  ACHATS_PME: { summary: 'Montant des achats auprès des TPE-PME (ACH-05), en euros HT.', parameters: ofFigures },
  PART_MARCHES_PME: {
    summary: 'Part des marchés et lots attribués à des TPE-PME, en nombre (AO-03-N), entre 0 et 1.',
    parameters: ofFigures,
  },
  PART_ESS: {
    summary: 'Part des achats auprès de l’ESS au sens de la loi (INC-04-P), entre 0 et 1.',
    parameters: ofFigures,
  },
  ESS_SHARE: { summary: 'Comme PART_ESS.', parameters: ofFigures },
  ACHATS_INCLUSIFS: {
    summary: 'Montant des achats inclusifs, insertion et handicap (INC-01-V), en euros HT.',
    parameters: ofFigures,
  },
  INCLUSIVE_SPEND: { summary: 'Comme ACHATS_INCLUSIFS.', parameters: ofFigures },
  INDICATEUR: {
    summary: 'Valeur d’un indicateur à la dernière actualisation.',
    parameters: [{ name: 'code', help: 'Code de l’indicateur, par exemple "ACH-01".' }, ...ofFigures],
  },
  EXPLIQUER: {
    summary:
      'D’où vient un chiffre, en deux colonnes : valeur, numérateur, dénominateur, couverture, part présumée, bornes, lignes écartées, date.',
    parameters: [{ name: 'code', help: 'Code de l’indicateur, par exemple "ACH-01".' }, ...ofFigures],
  },
  CATEGORIE_ENTREPRISE: {
    summary: 'TPE, PME, ETI ou GE d’après le décret 2008-1354 ; « NC » si l’on ne peut pas conclure.',
    parameters: [
      { name: 'effectif', help: 'Effectif en unités de travail annuel, au niveau de l’entreprise (groupe).' },
      { name: 'ca', help: 'Chiffre d’affaires HT en euros.', optional: true },
      { name: 'bilan', help: 'Total du bilan en euros.', optional: true },
      { name: 'categorieInsee', help: 'Catégorie INSEE (PME, ETI, GE) : elle l’emporte.', optional: true },
    ],
  },
  SIREN_VALIDE: {
    summary: 'VRAI si le SIREN a neuf chiffres et une clé juste.',
    parameters: [{ name: 'siren', help: 'Un SIREN ou une plage de SIREN.' }],
  },
  SIRET_VALIDE: {
    summary: 'VRAI si le SIRET a quatorze chiffres et une clé juste (règle de La Poste comprise).',
    parameters: [{ name: 'siret', help: 'Un SIRET ou une plage de SIRET.' }],
  },
  TVA_INTRA: {
    summary: 'Numéro de TVA intracommunautaire français qui correspond à un SIREN (candidat, à vérifier).',
    parameters: [{ name: 'siren', help: 'Un SIREN ou une plage de SIREN.' }],
  },
} as const satisfies Record<FormulaName, FormulaHelp>;
