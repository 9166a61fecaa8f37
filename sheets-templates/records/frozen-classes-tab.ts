import { defineTab } from '../../src/workbook/define-tab';
import { sizeClassLabels, sizeClassOriginLabels } from '../choices';

/** How much of a frozen class rests on a presumption. */
const presumedLabels = { no: 'non', split: 'TPE ou PME', class: 'oui' } as const;

/** The category of each supplier in each closed fiscal year; kept for good, nothing can build it again. */
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
  },
});
