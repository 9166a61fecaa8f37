import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';

/** Families of le Marché de l'inclusion, where an inclusive offer is known to exist. */
export const inclusionMarketLabels = {
  greenSpaces: 'Espaces verts et extérieurs',
  cleaning: 'Hygiène et propreté',
  building: 'Bâtiment et travaux publics',
  catering: 'Restauration et traiteur',
  food: 'Agro-alimentaire',
  laundry: 'Entretien du linge et couture',
  industry: 'Sous-traitance industrielle',
  logistics: 'Logistique, conditionnement et transport',
  waste: 'Collecte et traitement des déchets',
  reuse: 'Recyclage et réemploi',
  office: 'Assistance administrative',
  computing: 'Prestations informatiques',
  communication: 'Communication, impression et événementiel',
  furniture: 'Ameublement, textile et artisanat',
  security: 'Sécurité, prévention et médiation sociale',
  repairs: 'Réparations et dépannages',
  culture: 'Culture et tourisme',
  consulting: 'Prestations intellectuelles',
  personalServices: 'Services à la personne',
  care: 'Médico-social',
} as const;

/** The organisation's own purchase families, each with the family of le Marché de l'inclusion that is nearest. */
export const familiesTab = defineTab({
  name: 'Familles',
  columns: {
    family: { kind: 'text', header: 'Famille', note: 'Comme elle est écrite dans Achats.', required: true, width: 200 },
    market: {
      kind: 'choice',
      header: 'Famille du Marché de l’inclusion',
      choices: inclusionMarketLabels,
      note: 'La plus proche, si elle existe : elle sert à chercher une offre inclusive.',
      width: 290,
    },
    labourShare: {
      kind: 'share',
      header: 'Part de main-d’œuvre',
      note: 'Pour estimer la déduction OETH avant l’attestation. L’estimation est toujours signalée.',
      width: 150,
    },
    owner: { kind: 'text', header: 'Acheteur', width: 160 },
    lot: importLotColumn,
  },
});
