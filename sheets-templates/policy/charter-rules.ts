/** The ten commitments of the charter « Relations fournisseurs et achats responsables » (text of 2021, headings). */
const headings = [
  'Assurer une relation financière responsable vis-à-vis des fournisseurs',
  'Entretenir une relation respectueuse avec l’ensemble des fournisseurs',
  'Identifier et gérer les situations de dépendances réciproques',
  'Impliquer les organisations signataires dans leur filière',
  'Apprécier l’ensemble des coûts et impacts du cycle de vie',
  'Intégrer les problématiques de responsabilité environnementale et sociétale',
  'Veiller à la responsabilité territoriale',
  'Veiller au professionnalisme et à l’éthique de la fonction achats',
  'Charger la fonction achats de piloter globalement la relation fournisseurs',
  'Confier à un médiateur le soin de fluidifier les rapports internes et externes',
] as const;

/** Default rows of « Politique achats »: the charter's commitments, followed from the start. */
export const charterRules = headings.map((rule, index) => ({
  code: `RFAR-${String(index + 1).padStart(2, '0')}`,
  source: 'charte RFAR',
  rule,
  active: 'Oui',
}));
