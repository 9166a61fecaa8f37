/** What « Vérifier le classeur » offers about formulas. */
export const formulaPageSentences = { add: 'Ajouter MAJ à ces formules' } as const;
