import { defineTab } from '../../src/workbook/define-tab';
import { tenderCheckRows } from './tender-check-rows';

/** Table of Paramètres: automatic checks, their written method, on or off, with which threshold, and how far they see. */
export const checksTab = defineTab({
  name: 'Contrôles',
  columns: {
    code: { kind: 'text', header: 'Code', required: true, width: 90 },
    label: { kind: 'text', header: 'Contrôle', width: 240 },
    method: { kind: 'text', header: 'Méthode', width: 480 },
    active: { kind: 'flag', header: 'Suivi', note: 'Non : ce contrôle ne tourne pas.', width: 70 },
    threshold: {
      kind: 'text',
      header: 'Seuil',
      note: 'Vide : celui que propose la méthode.',
      width: 80,
    },
    unit: { kind: 'text', header: 'Unité du seuil', width: 190 },
    state: {
      kind: 'choice',
      header: 'État',
      choices: { computed: 'calculé', notComputable: 'non calculable', off: 'non contrôlé' },
      colours: { notComputable: ['#fef7e0', '#5f4b00'], computed: ['#e6f4ea', '#0d4f1f'] },
      computed: true,
      width: 120,
    },
    found: { kind: 'integer', header: 'Signalés', computed: true, width: 80 },
    judged: { kind: 'integer', header: 'Examinés', computed: true, width: 95 },
    unknown: {
      kind: 'integer',
      header: 'Sans réponse',
      note: 'Consultations, lots ou candidats que le contrôle concerne et ne peut pas juger.',
      computed: true,
      width: 100,
    },
    missing: { kind: 'text', header: 'Colonnes à remplir', computed: true, width: 280 },
    firstOn: {
      kind: 'day',
      header: 'Premier contrôle',
      note: 'Ce qui est signalé ce jour-là est « état initial ».',
      computed: true,
      width: 110,
    },
  },
  defaultRows: tenderCheckRows,
});
