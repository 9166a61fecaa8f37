import { defineTab } from '../../src/workbook/define-tab';
import { disabilityLabels, siaeLabels } from '../choices';
import { importLotColumn } from '../import-lot-column';
import { supplierReference } from '../suppliers-tab';

/** What a supplier claims to be. */
export const statusLabels = { ESS: 'ESS', ESUS: 'ESUS', ...siaeLabels, ...disabilityLabels, TIH: 'TIH' } as const;

/** Where a claim comes from. */
export const proofOriginLabels = {
  register: 'registre',
  certificate: 'attestation',
  declaration: 'déclaration',
} as const;

/** Where a claim stands; « refusé » is a person's, the others follow from who validated it and from its days. */
export const proofStateLabels = {
  toValidate: 'à valider',
  valid: 'valable',
  expired: 'expiré',
  refused: 'refusé',
} as const;

/** One line per supplier, quality and proof; a claim counts only once validated, and between its two days. */
export const statusProofsTab = defineTab({
  name: 'Justificatifs ESS',
  key: ['supplier', 'status', 'reference', 'from'],
  columns: {
    supplier: {
      kind: 'identifier',
      header: 'Fournisseur',
      aliases: ['Code fournisseur', 'SIRET', 'SIREN'],
      refersTo: supplierReference,
      note: 'Code, SIREN ou SIRET. Un ESAT ou une EA se reconnaît à son SIRET.',
      required: true,
      width: 130,
    },
    status: {
      kind: 'choice',
      header: 'Qualité',
      choices: statusLabels,
      note: 'TIH : seulement avec le consentement écrit et daté de la personne.',
      required: true,
      width: 90,
    },
    origin: {
      kind: 'choice',
      header: 'Origine',
      choices: proofOriginLabels,
      width: 110,
    },
    reference: { kind: 'text', header: 'Référence', note: 'Agrément, convention, extraction du registre…', width: 200 },
    from: {
      kind: 'day',
      header: 'Du',
      note: 'TIH : la date du consentement écrit. Gardez la date, jamais un document de santé.',
      width: 95,
    },
    to: { kind: 'day', header: 'Au', width: 95 },
    validatedBy: { kind: 'text', header: 'Validé par', width: 150 },
    validatedOn: { kind: 'day', header: 'Validé le', width: 95 },
    state: {
      kind: 'choice',
      header: 'État',
      note: 'Écrit à l’actualisation d’après la validation et les dates, sauf « refusé ».',
      choices: proofStateLabels,
      colours: {
        toValidate: ['#fef7e0', '#5f4b00'],
        valid: ['#e6f4ea', '#0d4f1f'],
        expired: ['#fce8e6', '#7f1d1d'],
        refused: ['#e8eaed', '#3c4043'],
      },
      width: 100,
    },
    link: { kind: 'text', header: 'Lien', width: 220 },
    lot: importLotColumn,
  },
});
