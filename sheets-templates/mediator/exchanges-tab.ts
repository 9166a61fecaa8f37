import { defineTab } from '../../src/workbook/define-tab';

export const exchangeKindLabels = {
  call: 'appel',
  mail: 'courriel',
  letter: 'courrier',
  separate: 'entretien séparé',
  session: 'réunion commune',
  document: 'pièce',
} as const;

/** With whom an exchange was held; what one side says never shows in the view of the other. */
export const exchangeSideLabels = {
  supplier: 'fournisseur',
  company: 'entreprise',
  joint: 'les deux',
} as const;

/** CPC 1528-3: a document made in the mediation is protected, one that a party only produces is not. */
const documentNatureLabels = { produced: 'produite', elaborated: 'élaborée' } as const;

/** Calls, letters, meetings and documents of the cases of voie A, each side kept apart. */
export const exchangesTab = defineTab({
  name: 'Échanges',
  columns: {
    number: {
      kind: 'identifier',
      header: 'N° de dossier',
      refersTo: { tab: 'Dossiers', columns: ['number'] },
      required: true,
      width: 100,
    },
    id: { kind: 'identifier', header: 'N° de l’échange', required: true, computed: true, width: 100 },
    heldOn: { kind: 'day', header: 'Date', required: true, width: 95 },
    kind: { kind: 'choice', header: 'Type', choices: exchangeKindLabels, required: true, width: 150 },
    side: { kind: 'choice', header: 'Avec', choices: exchangeSideLabels, required: true, width: 110 },
    summary: { kind: 'text', header: 'Résumé', confidential: true, width: 380 },
    document: { kind: 'text', header: 'Pièce', confidential: true, width: 220 },
    nature: {
      kind: 'choice',
      header: 'Nature de la pièce',
      choices: documentNatureLabels,
      note: 'Art. 1528-3 CPC : une pièce élaborée dans la médiation est confidentielle, une pièce produite ne l’est pas.',
      width: 130,
    },
    revision: { kind: 'integer', header: 'Révision', computed: true, width: 80 },
  },
});
