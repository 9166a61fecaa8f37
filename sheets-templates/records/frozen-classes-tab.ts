import { defineTab } from '../../src/workbook/define-tab';
import { siaeLabels, sizeClassLabels, sizeClassOriginLabels } from '../choices';

/** How much of a frozen class rests on a presumption. */
const presumedLabels = { no: 'non', split: 'TPE ou PME', class: 'oui' } as const;

/** Category and statuses of each supplier in each closed fiscal year (a TIH is never named there); kept for good, nothing can build it again. */
export const frozenClassesTab = defineTab({
  name: '_categories',
  hidden: true,
  columns: {
    supplier: { kind: 'identifier', header: 'Code fournisseur', required: true },
    year: { kind: 'integer', header: 'Exercice', required: true },
    sizeClass: { kind: 'choice', header: 'Catégorie', choices: sizeClassLabels, required: true },
    origin: { kind: 'choice', header: 'Source', choices: sizeClassOriginLabels },
    presumed: { kind: 'choice', header: 'Présumée', choices: presumedLabels, required: true },
    frozenOn: { kind: 'day', header: 'Figée le' },
    siae: { kind: 'choices', header: 'SIAE', choices: siaeLabels },
    disability: { kind: 'text', header: 'ESAT, EA ou EATT' },
    ess: { kind: 'flag', header: 'ESS' },
    /** Blank where the year was closed before statuses were kept. */
    statusKnown: { kind: 'flag', header: 'Statut connu' },
  },
});
