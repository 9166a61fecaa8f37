import { lotsTab } from '../../../../sheets-templates/lots-tab';
import { rejectedLinesTab } from '../../../../sheets-templates/rejected-lines-tab';
import { keyedImports } from '../../../../sheets-templates/keyed-imports';
import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import { tenderLotsTab } from '../../../../sheets-templates/tenders/tender-lots-tab';
import { actionsTab } from '../../../../sheets-templates/policy/actions-tab';
import { statusProofsTab } from '../../../../sheets-templates/inclusion/status-proofs-tab';
import type { TabCells } from '../../../../src/plans/cell';
import { supplierReferences } from '../../../../src/suppliers/supplier-reference';
import { importSentenceOf } from '../../../../src/text/import-sentences';
import { appendRows } from '../../../../src/workbook/append-rows';
import { decodeRows } from '../../../../src/workbook/decode-rows';
import type { TabDefinition } from '../../../../src/workbook/define-tab';
import { planKeyedImport } from '../../../../src/workbook/import/keyed/plan-keyed-import';
import { planUndo } from '../../../../src/workbook/import/undo-lots';
import { moment, recordsOf } from '../../../builders/an-import';
import { applyInMemory } from '../../../builders/apply-in-memory';
import { tabCells } from '../../../builders/tab-cells';

type Tabs = Map<string, TabCells>;

const panel = tabCells(suppliersTab, [{ code: 'F1', name: 'Goéland', siren: '552081317' }]);

function emptyTabs(tab: TabDefinition): Tabs {
  return new Map([tab, rejectedLinesTab, lotsTab].map((each) => [each.name, tabCells(each, [])]));
}

function importInto(tab: TabDefinition, tabs: Tabs, rows: readonly (readonly string[])[], replace = false, lot = 'L1') {
  const lots = tabs.get(lotsTab.name)!;
  const rejected = tabs.get(rejectedLinesTab.name)!;
  const outcome = planKeyedImport(
    { type: 'essai', fileName: 'essai.csv', rows, columns: {}, replace },
    {
      tab,
      cells: tabs.get(tab.name)!,
      corrections: {
        tab: rejectedLinesTab,
        cells: rejected,
        append: (lines) => appendRows(rejectedLinesTab, rejected, lines),
      },
      lots: { tab: lotsTab, cells: lots, append: (lines) => appendRows(lotsTab, lots, lines) },
      references: new Map([['Fournisseurs', supplierReferences(decodeRows(suppliersTab, panel).rows)]]),
    },
    { ...moment, lot },
    importSentenceOf,
  );
  if ('refused' in outcome) throw new Error(outcome.refused.map(importSentenceOf).join('\n'));
  return { ...outcome, after: applyInMemory(tabs, outcome.plan) };
}

const lotRows = [
  ['Référence', 'N° de lot', 'Objet', 'Statut', 'Montant', 'Attribution'],
  ['2025-01', '1', 'Nettoyage nord', 'en cours', '', ''],
  ['2025-01', '2', 'Nettoyage sud', 'attribué', '12 500,50', '03/02/2025'],
];

describe('un petit onglet importé', () => {
  test('les colonnes se trouvent par leurs en-têtes et alias, chaque valeur se lit selon sa colonne, chaque ligne porte son lot', () => {
    const { result, after } = importInto(tenderLotsTab, emptyTabs(tenderLotsTab), lotRows);
    expect(result).toMatchObject({ lues: 2, retenues: 2, rejetees: 0, ajoutees: 2, inchangees: 0, enAttente: 0 });
    expect(recordsOf(tenderLotsTab, after.get('Lots')!)).toEqual([
      { consultation: '2025-01', number: '1', subject: 'Nettoyage nord', status: 'en cours', lot: 'L1' },
      {
        consultation: '2025-01',
        number: '2',
        subject: 'Nettoyage sud',
        status: 'attribué',
        amount: 12500.5,
        awardedOn: 45691,
        lot: 'L1',
      },
    ]);
  });

  test('le réimport ne change rien', () => {
    const first = importInto(tenderLotsTab, emptyTabs(tenderLotsTab), lotRows);
    const second = importInto(tenderLotsTab, first.after, lotRows, false, 'L2');
    expect(second.plan).toEqual([]);
    expect(second.result).toMatchObject({ retenues: 2, ajoutees: 0, inchangees: 2 });
  });

  const changed = [lotRows[0]!, ['2025-01', '1', 'Nettoyage nord', 'attribué', '8000', '']];

  test('une ligne changée est « modifiée » et reste comme elle est, sans votre accord', () => {
    const first = importInto(tenderLotsTab, emptyTabs(tenderLotsTab), lotRows);
    const second = importInto(tenderLotsTab, first.after, changed, false, 'L2');
    expect(second.result).toMatchObject({ retenues: 0, enAttente: 1, ajoutees: 0 });
    const [notice] = second.result.signalements;
    expect([notice?.ligne, notice?.code]).toEqual([2, 'modified-row']);
    expect(notice?.message).toContain('(Statut : en cours → attribué ; Montant :  → 8000)');
    expect(second.after.get('Lots')).toEqual(first.after.get('Lots'));
  });

  test('avec --remplacer elle prend les valeurs du fichier, sur place ; un vide du fichier n’efface rien', () => {
    const first = importInto(tenderLotsTab, emptyTabs(tenderLotsTab), lotRows);
    const again = [lotRows[0]!, ['2025-01', '1', '', 'attribué', '8000', '']];
    const second = importInto(tenderLotsTab, first.after, again, true, 'L2');
    expect(second.result).toMatchObject({ retenues: 1, ajoutees: 1, enAttente: 0 });
    expect(recordsOf(tenderLotsTab, second.after.get('Lots')!)[0]).toEqual({
      consultation: '2025-01',
      number: '1',
      subject: 'Nettoyage nord',
      status: 'attribué',
      amount: 8000,
      lot: 'L1',
    });
  });

  test('une clé à deux colonnes : annuler le remplacement rétablit le bon lot', () => {
    const first = importInto(tenderLotsTab, emptyTabs(tenderLotsTab), lotRows);
    const both = [lotRows[0]!, ...lotRows.slice(1).map((row) => [row[0]!, row[1]!, row[2]!, 'sans suite', '', ''])];
    const { after } = importInto(tenderLotsTab, first.after, both, true, 'L2');
    const holders = [{ tab: tenderLotsTab, cells: after.get('Lots')! }];
    const undo = planUndo({ tab: lotsTab, cells: after.get('_file')! }, holders, new Set(['L2']));
    expect(undo.conflicts).toEqual([]);
    expect(recordsOf(tenderLotsTab, applyInMemory(after, undo.plan).get('Lots')!)).toEqual(
      recordsOf(tenderLotsTab, first.after.get('Lots')!),
    );
  });

  test('une ligne sans valeur obligatoire va dans « Lignes à corriger » avec sa raison ; les autres sont gardées', () => {
    const rows = [
      ['Type', 'Action', 'Porteur', 'Avancement'],
      ['action', 'Publier le guide', 'Camille', '50 %'],
      ['atelier', 'Former les acheteurs', 'Camille', ''],
      ['formation', '', 'Camille', ''],
    ];
    const { result, after } = importInto(actionsTab, emptyTabs(actionsTab), rows);
    expect(result).toMatchObject({ lues: 3, retenues: 1, rejetees: 2 });
    expect(result.rejets.map(({ ligne, colonne, message }) => [ligne, colonne, message])).toEqual([
      [
        3,
        'Type',
        '« atelier » n’est pas dans la liste de la colonne « Type ». Écrivez l’un de ces choix : action, plan d’accompagnement, formation.',
      ],
      [4, 'Action', 'La cellule « Action » est vide. Complétez-la, puis importez la ligne de nouveau.'],
    ]);
    const listed = recordsOf(rejectedLinesTab, after.get('Lignes à corriger')!);
    expect(listed).toHaveLength(2);
    expect(listed[0]).toMatchObject({ content: 'atelier ; Former les acheteurs ; Camille ; ' });
  });

  test('sans numéro, une ligne se reconnaît à tout son contenu ; deux lignes égales sont deux lignes', () => {
    const rows = [
      ['Type', 'Action'],
      ['action', 'Relancer'],
      ['action', 'Relancer'],
    ];
    const first = importInto(actionsTab, emptyTabs(actionsTab), rows);
    expect(first.result.ajoutees).toBe(2);
    expect(importInto(actionsTab, first.after, rows).plan).toEqual([]);
  });

  test('deux lignes du fichier de même clé : la seconde est refusée, avec la ligne de la première', () => {
    const rows = [...lotRows, ['2025-01', '2', 'Autre objet', '', '', ''], lotRows[1]!];
    const { result } = importInto(tenderLotsTab, emptyTabs(tenderLotsTab), rows);
    expect(result.rejets.map(({ ligne, code }) => [ligne, code])).toEqual([
      [4, 'same-key'],
      [5, 'same-row'],
    ]);
  });

  test('un fournisseur se reconnaît à son code, à son SIREN ou à un SIRET abîmé ; un inconnu est signalé et gardé', () => {
    const proofs = [
      ['Fournisseur', 'Qualité', 'Référence'],
      ['F1', 'ESAT', 'A-1'],
      ['552 081 317', 'EA', 'A-1'],
      ['55208131766522.0', 'ESS', 'A-2'],
      ['F9', 'ESS', 'A-3'],
    ];
    const first = importInto(statusProofsTab, emptyTabs(statusProofsTab), proofs);
    expect(first.result).toMatchObject({ retenues: 4, rejetees: 0 });
    expect(first.result.signalements.map(({ ligne, code }) => [ligne, code])).toEqual([
      [4, 'identifier-repaired'],
      [5, 'unknown-supplier'],
    ]);
    expect(recordsOf(statusProofsTab, first.after.get('Justificatifs ESS')!).map(({ supplier }) => supplier)).toEqual([
      'F1',
      '552 081 317',
      '55208131766522',
      'F9',
    ]);
    const spelt = [proofs[0]!, ['552081317', 'ESAT', 'a-1'], ['F1', 'EA', 'A-1']];
    expect(importInto(statusProofsTab, first.after, spelt).result).toMatchObject({ ajoutees: 0, inchangees: 2 });
  });

  test('une formule dans un fichier reste un texte', () => {
    const rows = [lotRows[0]!, ['2025-02', '1', '=IMPORTDATA("http://exemple.fr")', '', '', '']];
    const { plan } = importInto(tenderLotsTab, emptyTabs(tenderLotsTab), rows);
    const write = plan.find((step) => step.do === 'write' && step.tab === 'Lots');
    const place = Object.keys(tenderLotsTab.columns).indexOf('subject');
    expect(write?.do === 'write' && [write.values[0]![place], write.formats![place]]).toEqual([rows[1]![2], '@']);
  });

  test('une colonne obligatoire absente refuse le fichier entier', () => {
    expect(() =>
      importInto(tenderLotsTab, emptyTabs(tenderLotsTab), [
        ['Référence', 'Objet'],
        ['1', 'x'],
      ]),
    ).toThrow('Il manque une colonne obligatoire : Lot.');
  });
});

test.each(Object.entries(keyedImports))(
  'le type %s : une clé de colonnes qui existent, un lot par ligne',
  (_, tab: TabDefinition) => {
    expect((tab.key ?? []).filter((key) => tab.columns[key] === undefined)).toEqual([]);
    expect(tab.columns['lot']).toMatchObject({ header: 'Lot d’import', computed: true });
  },
);
