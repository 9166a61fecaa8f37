import { defineTab } from '../src/workbook/define-tab';
import { disabilityLabels, headcountBandLabels, siaeLabels } from './choices';

/** The last answer of public registers for each SIREN (or name searched), with its date: what is fresh is not asked again. */
export const directoryTab = defineTab({
  name: '_annuaire',
  hidden: true,
  rebuildable: true,
  columns: {
    key: { kind: 'identifier', header: 'Clé', required: true },
    state: {
      kind: 'choice',
      header: 'État',
      choices: { found: 'trouvé', unknown: 'inconnu', named: 'par son nom', failed: 'à réessayer' },
      required: true,
    },
    askedOn: { kind: 'day', header: 'Demandé le', required: true },
    source: {
      kind: 'choice',
      header: 'Source',
      choices: { recherche: 'API Recherche d’entreprises', sirene: 'INSEE Sirene', file: 'fichier' },
      required: true,
    },
    name: { kind: 'text', header: 'Dénomination' },
    undisclosed: { kind: 'flag', header: 'Non diffusible' },
    closed: { kind: 'flag', header: 'Fermée' },
    closedOn: { kind: 'day', header: 'Fermée le' },
    inseeClass: { kind: 'choice', header: 'Catégorie INSEE', choices: { PME: 'PME', ETI: 'ETI', GE: 'GE' } },
    inseeClassYear: { kind: 'integer', header: 'Année catégorie' },
    headcountBand: { kind: 'choice', header: 'Effectif (tranche)', choices: headcountBandLabels },
    turnover: { kind: 'amount', header: 'CA' },
    turnoverYear: { kind: 'integer', header: 'Année CA' },
    administration: { kind: 'flag', header: 'Administration' },
    ess: { kind: 'flag', header: 'ESS' },
    siae: { kind: 'choices', header: 'SIAE', choices: siaeLabels },
    disability: { kind: 'choices', header: 'Secteur adapté ou protégé', choices: disabilityLabels },
    openSites: { kind: 'integer', header: 'Établissements ouverts' },
    headSiret: { kind: 'identifier', header: 'SIRET du siège' },
    postalCode: { kind: 'identifier', header: 'Code postal' },
    city: { kind: 'text', header: 'Commune' },
    department: { kind: 'identifier', header: 'Département' },
    region: { kind: 'text', header: 'Région' },
    /** Companies found under a name, as JSON. */
    candidates: { kind: 'text', header: 'Candidats' },
    /** What the panel was last told of each column, as JSON: by it a person's own value is known from ours. */
    told: { kind: 'text', header: 'Repris' },
  },
});
