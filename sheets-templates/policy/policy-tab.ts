import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';
import { charterRules } from './charter-rules';

const ruleSourceLabels = {
  own: 'notre politique',
  charter: 'charte RFAR',
  label: 'label RFAR',
  pact: 'Pacte PME',
} as const;

/** Rules that purchases are held to: the organisation's own first, then the ten commitments, the label as an option. */
export const policyTab = defineTab({
  name: 'Politique achats',
  columns: {
    code: { kind: 'text', header: 'Code', note: 'Le vôtre, par exemple « POL-01 ».', required: true, width: 90 },
    source: { kind: 'choice', header: 'Source', choices: ruleSourceLabels, required: true, width: 130 },
    rule: { kind: 'text', header: 'Règle', required: true, width: 420 },
    active: { kind: 'flag', header: 'Appliquée', note: 'Oui : suivie et contrôlée.', width: 90 },
    check: {
      kind: 'text',
      header: 'Contrôle',
      note: 'Contrôle automatique rattaché à la règle. Vide : suivie à la main.',
      width: 180,
    },
    threshold: {
      kind: 'text',
      header: 'Seuil',
      note: 'Valeur du contrôle, si elle diffère de celle proposée.',
      width: 90,
    },
    version: { kind: 'text', header: 'Version du texte', width: 120 },
    inForceOn: { kind: 'day', header: 'En vigueur le', width: 100 },
    signatory: { kind: 'text', header: 'Signataire', width: 160 },
    link: { kind: 'text', header: 'Lien', width: 220 },
    owner: { kind: 'text', header: 'Responsable', width: 150 },
    practice: { kind: 'text', header: 'Ce que nous faisons', note: 'Sert au dossier de l’évaluateur.', width: 360 },
    lot: importLotColumn,
  },
  defaultRows: charterRules,
});
