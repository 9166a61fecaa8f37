import type { FormulaName } from '../../bridge/entry-names';
import type { FormulaResult } from '../../outputs/broadcast';
import { slicesFor, slicesToExplain } from '../../outputs/figure-slices';
import { formulas } from '../../outputs/formulas';
import { openFigures } from './figure-cache';

/** A custom function as cells call it; a problem is thrown, so that the cell shows #ERROR! with its French note. */
function shellOf(name: FormulaName): (...formulaArguments: readonly unknown[]) => FormulaResult {
  const slicesOf = name === 'EXPLIQUER' ? slicesToExplain : slicesFor;
  return (...formulaArguments) => formulas[name](() => openFigures(slicesOf(formulaArguments)), formulaArguments);
}

export const partPme = shellOf('PART_PME');
export const pmeShare = shellOf('PME_SHARE');
export const nbPme = shellOf('NB_PME');
export const achatsPme = shellOf('ACHATS_PME');
export const partMarchesPme = shellOf('PART_MARCHES_PME');
export const partEss = shellOf('PART_ESS');
export const essShare = shellOf('ESS_SHARE');
export const achatsInclusifs = shellOf('ACHATS_INCLUSIFS');
export const inclusiveSpend = shellOf('INCLUSIVE_SPEND');
export const indicateur = shellOf('INDICATEUR');
export const expliquer = shellOf('EXPLIQUER');
export const categorieEntreprise = shellOf('CATEGORIE_ENTREPRISE');
export const sirenValide = shellOf('SIREN_VALIDE');
export const siretValide = shellOf('SIRET_VALIDE');
export const tvaIntra = shellOf('TVA_INTRA');
