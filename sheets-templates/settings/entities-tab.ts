import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';

/** Which rules of purchasing an entity follows. */
const regimeLabels = { private: 'entreprise privée', public: 'acheteur public', publicCompany: 'entreprise publique' };

/** Directions and companies of the organisation, as purchases and tenders name them. */
export const entitiesTab = defineTab({
  name: 'Entités',
  columns: {
    entity: { kind: 'text', header: 'Entité', note: 'Comme elle est écrite dans Achats.', required: true, width: 200 },
    siret: { kind: 'identifier', header: 'SIRET', width: 130 },
    regime: { kind: 'choice', header: 'Régime d’achat', choices: regimeLabels, width: 150 },
    department: { kind: 'identifier', header: 'Département', width: 105 },
    buyers: { kind: 'integer', header: 'Nombre d’acheteurs', note: 'Pour la part des acheteurs formés.', width: 130 },
    owner: { kind: 'text', header: 'Responsable', width: 160 },
    lot: importLotColumn,
  },
});
