import { plural } from './plural';

/** Cells named in the sentence; the others are counted. */
const shownCells = 5;

/** What « Vérifier le classeur » says of the formulas of figures, and what « ajouterMaj » did. */
export const formulaCheckSentences = {
  missing: (cells: readonly string[]) => {
    const shown = cells.slice(0, shownCells).join(', ');
    const others = cells.length - shownCells;
    const more = others > 0 ? ` et ${plural(others, 'autre', 'autres')}` : '';
    return `${plural(cells.length, 'formule ne suivra pas', 'formules ne suivront pas')} les actualisations, faute de la cellule MAJ en dernier argument : ${shown}${more}.`;
  },
  noCell:
    'La cellule nommée MAJ manque : vos formules affichent #NOM?. « Installer ou mettre à niveau » lui rend son nom.',
  completed: (count: number) =>
    count === 0
      ? 'Toutes les formules suivaient déjà les actualisations.'
      : `MAJ ajoutée à ${plural(count, 'formule', 'formules')} : vos autres formules n’ont pas changé.`,
} as const;
