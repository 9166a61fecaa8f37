/** Families of the invented company, with the nearest one of le Marché de l'inclusion. */
export function demoFamilyMarkets(): string[][] {
  return [
    ['Famille', 'Famille du Marché de l’inclusion'],
    ['Espaces verts', 'Espaces verts et extérieurs'],
    ['Nettoyage', 'Hygiène et propreté'],
    ['Second œuvre', 'Bâtiment et travaux publics'],
    ['Maintenance', 'Bâtiment et travaux publics'],
    ['Restauration', 'Restauration et traiteur'],
    ['Sous-traitance industrielle', 'Sous-traitance industrielle'],
    ['Transport et logistique', 'Logistique, conditionnement et transport'],
    ['Collecte des déchets', 'Collecte et traitement des déchets'],
    ['Fournitures', 'Assistance administrative'],
    ['Informatique', 'Prestations informatiques'],
    ['Communication', 'Communication, impression et événementiel'],
    ['Conseil et formation', 'Prestations intellectuelles'],
  ];
}
