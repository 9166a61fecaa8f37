import { defineTab } from '../../src/workbook/define-tab';
import { motiveGroupLabels } from './case-choices';

const recommendationStatusLabels = {
  issued: 'émise',
  agreed: 'acceptée',
  done: 'réalisée',
  dropped: 'écartée',
} as const;

/** What the mediator recommends to the organisation; it outlives the case, so it bears no number of one. */
export const recommendationsTab = defineTab({
  name: 'Recommandations',
  columns: {
    id: { kind: 'identifier', header: 'N° de recommandation', required: true, computed: true, width: 130 },
    issuedOn: { kind: 'day', header: 'Émise le', required: true, width: 95 },
    group: { kind: 'choice', header: 'Groupe de motifs', choices: motiveGroupLabels, width: 160 },
    text: { kind: 'text', header: 'Recommandation', confidential: true, width: 420 },
    addressee: { kind: 'text', header: 'Destinataire', confidential: true, width: 180 },
    inReport: {
      kind: 'flag',
      header: 'Dans le rapport',
      note: 'Oui : reprise mot à mot dans le rapport du médiateur. Relisez-la : rien ne doit désigner un dossier.',
      width: 110,
    },
    status: { kind: 'choice', header: 'Suite', choices: recommendationStatusLabels, width: 110 },
    followedOn: { kind: 'day', header: 'Suivie le', width: 95 },
  },
});
