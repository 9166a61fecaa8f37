/**
 * Headers of the file of purchases that le Marché de l'inclusion imports, character for character: it finds the supplier
 * by its SIRET, and the year is chosen there.
 * @see https://github.com/gip-inclusion/le-marche `lemarche/purchases`
 */
export const marketHeaders = [
  'Raison sociale du Fournisseur',
  'SIRET',
  'Dépense achat (€)',
  "Catégorie d'achat (optionnelle)",
  'Entité acheteuse (optionnelle)',
] as const;

/** Name of the sheet in the empty file that the site offers. */
export const marketSheetName = 'Dépenses achats';
