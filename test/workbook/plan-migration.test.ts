import type { CellRows, TabCells } from '../../src/plans/cell';
import { defineTab } from '../../src/workbook/define-tab';
import {
  namesAfter,
  pendingMigrations,
  planMigration,
  type Migration,
  type MigrationStep,
} from '../../src/workbook/plan-migration';
import { applyInMemory } from '../builders/apply-in-memory';

function tabsOf(content: Readonly<Record<string, CellRows>>): Map<string, TabCells> {
  return new Map(Object.entries(content).map(([tab, rows]) => [tab, { tab, rows }]));
}

const rebuilt = defineTab({
  name: '_chiffres',
  hidden: true,
  rebuildable: true,
  columns: { code: { kind: 'text', header: 'Code' } },
});

/** The tabs after one migration with these steps. */
function migrated(content: Readonly<Record<string, CellRows>>, ...steps: MigrationStep[]) {
  const before = tabsOf(content);
  const { plan, tabs, issues } = planMigration([{ version: 2, steps }], [rebuilt], before);
  const after = applyInMemory(before, plan);
  return { plan, issues, tabs, after };
}

function rowsAfter(content: Readonly<Record<string, CellRows>>, ...steps: MigrationStep[]): Record<string, CellRows> {
  return Object.fromEntries([...migrated(content, ...steps).after].map(([name, { rows }]) => [name, rows]));
}

const panel = {
  Panel: [
    ['Mes notes', 'Code', 'Statut', 'Contact'],
    ['à voir', 'F1', 'Actif', 'Anne Roy / anne@exemple.fr'],
    ['', 'F2', 'actif', 'Luc Bel'],
    ['=SI(A1)', 'F3', 'parti', ''],
  ],
};

describe('each change of shape', () => {
  test('a renamed column: its header alone is written', () => {
    const { plan } = migrated(panel, { do: 'rename-column', tab: 'Panel', from: 'code', to: 'Code fournisseur' });
    expect(plan).toEqual([
      { do: 'write', tab: 'Panel', row: 1, column: 2, values: [['Code fournisseur']], formats: ['@'] },
    ]);
  });

  test('a column whose new name a person already gave to another: neither is touched', () => {
    expect(migrated(panel, { do: 'rename-column', tab: 'Panel', from: 'Code', to: 'Mes notes' }).plan).toEqual([]);
  });

  test('recoded labels: the cells that hold an old one, no other', () => {
    const step = { do: 'recode', tab: 'Panel', column: 'Statut', labels: { actif: 'active', clos: 'fermée' } } as const;
    expect(migrated(panel, step).plan).toEqual([
      { do: 'write-same', tab: 'Panel', column: 3, rows: [2, 3], value: 'active' },
    ]);
  });

  test('a split column: its parts to the right, the column itself kept under another header', () => {
    const step = {
      do: 'split-column',
      tab: 'Panel',
      column: 'Contact',
      separator: '/',
      into: ['Nom', 'E-mail'],
      leftAs: 'Contact (avant)',
    } as const;
    expect(rowsAfter(panel, step)['Panel']).toEqual([
      ['Mes notes', 'Code', 'Statut', 'Contact (avant)', 'Nom', 'E-mail'],
      ['à voir', 'F1', 'Actif', 'Anne Roy / anne@exemple.fr', 'Anne Roy', 'anne@exemple.fr'],
      ['', 'F2', 'actif', 'Luc Bel', 'Luc Bel', ''],
      ['=SI(A1)', 'F3', 'parti', '', '', ''],
    ]);
  });

  test('a column moved to another tab goes to the rows of the same key; the rest stays where it was', () => {
    const content = {
      ...panel,
      Suivi: [
        ['Code', 'Statut'],
        ['f2', ''],
        ['F1', 'à revoir'],
      ],
    };
    const step = {
      do: 'move-column',
      from: 'Panel',
      to: 'Suivi',
      column: 'Statut',
      key: 'Code',
      leftAs: 'Ancien',
    } as const;
    const after = rowsAfter(content, step);
    expect(after['Suivi']).toEqual([
      ['Code', 'Statut'],
      ['f2', 'actif'],
      ['F1', 'à revoir'],
    ]);
    expect(after['Panel']?.map((row) => row[2])).toEqual(['Ancien', 'Actif', 'actif', 'parti']);
  });

  test('a number is carried as a number, a text as a text: a code keeps its zeros, a date its day', () => {
    const content = {
      Ici: [
        ['Clé', 'Valeur'],
        ['a', 45000],
        ['b', '007'],
        ['c', 12.5],
      ],
      Là: [['Clé'], ['a'], ['b'], ['c']],
    };
    const { plan } = migrated(content, {
      do: 'move-column',
      from: 'Ici',
      to: 'Là',
      column: 'Valeur',
      key: 'Clé',
      leftAs: 'Valeur (avant)',
    });
    expect(plan.map((step) => step.do === 'write' && [step.row, step.values, step.formats])).toEqual([
      [1, [['Valeur']], ['@']],
      [2, [[45000]], undefined],
      [3, [['007']], ['@']],
      [4, [[12.5]], undefined],
      [1, [['Valeur (avant)']], ['@']],
    ]);
  });

  test('a renamed tab keeps everything; where both names stand, a person is asked', () => {
    const step = { do: 'rename-tab', from: 'Panel', to: 'Fournisseurs' } as const;
    expect(migrated(panel, step).plan).toEqual([{ do: 'rename-tab', tab: 'Panel', to: 'Fournisseurs' }]);
    const both = migrated({ ...panel, Fournisseurs: [['Code']] }, step);
    expect(both.plan).toEqual([]);
    expect(both.issues).toEqual([{ code: 'both-tabs', line: 1, column: 'Panel', value: 'Fournisseurs' }]);
  });

  test('hidden tabs that can be rebuilt are dropped, nothing else is', () => {
    const content = { ...panel, _chiffres: [['Code'], ['ACH-01']], _file: [['Lot'], ['x']] };
    expect(migrated(content).plan).toEqual([{ do: 'delete-tab', tab: '_chiffres' }]);
  });
});

const history: readonly Migration[] = [
  {
    version: 3,
    steps: [{ do: 'rename-column', tab: 'Fournisseurs', from: 'Code', to: 'Code fournisseur' }],
  },
  {
    version: 2,
    steps: [
      { do: 'rename-tab', from: 'Panel', to: 'Fournisseurs' },
      { do: 'recode', tab: 'Fournisseurs', column: 'Statut', labels: { actif: 'active' } },
      {
        do: 'split-column',
        tab: 'Fournisseurs',
        column: 'Contact',
        separator: '/',
        into: ['Nom', 'E-mail'],
        leftAs: 'Contact (avant)',
      },
      { do: 'move-column', from: 'Fournisseurs', to: 'Suivi', column: 'Statut', key: 'Code', leftAs: 'Statut (avant)' },
    ],
  },
];
const old = { ...panel, Suivi: [['Code'], ['F1'], ['F9']], _chiffres: [['Code']] };

test('a workbook gets the migrations after its own version, in order; all of them where none is known', () => {
  expect(pendingMigrations(history, undefined).map(({ version }) => version)).toEqual([2, 3]);
  expect(pendingMigrations(history, 2).map(({ version }) => version)).toEqual([3]);
  expect(pendingMigrations(history, 3)).toEqual([]);
  expect(namesAfter(pendingMigrations(history, 1), ['Panel', 'Suivi'])).toEqual(['Fournisseurs', 'Suivi']);
});

test('the tabs that the plan announces are the tabs that its steps make', () => {
  const before = tabsOf(old);
  const { plan, tabs } = planMigration(pendingMigrations(history, 1), [rebuilt], before);
  const announced = applyInMemory(tabs, []);
  expect(announced).toEqual(applyInMemory(before, plan));
  expect(announced.get('Fournisseurs')?.rows[0]).toEqual([
    'Mes notes',
    'Code fournisseur',
    'Statut (avant)',
    'Contact (avant)',
    'Nom',
    'E-mail',
  ]);
  expect(announced.get('Suivi')?.rows).toEqual([
    ['Code', 'Statut'],
    ['F1', 'active'],
    ['F9', ''],
  ]);
});

test('a migration that was cut after any of its steps ends as if it had not been', () => {
  const before = tabsOf(old);
  const pending = pendingMigrations(history, 1);
  const whole = planMigration(pending, [rebuilt], before).plan;
  const expected = applyInMemory(before, whole);
  for (let cut = 0; cut <= whole.length; cut++) {
    const halfway = applyInMemory(before, whole.slice(0, cut));
    const rest = planMigration(pending, [rebuilt], halfway);
    expect({ cut, tabs: applyInMemory(halfway, rest.plan) }).toEqual({ cut, tabs: expected });
  }
});

test('done twice, a migration changes nothing more', () => {
  const pending = pendingMigrations(history, 1);
  const first = planMigration(pending, [rebuilt], tabsOf(old));
  expect(planMigration(pending, [rebuilt], first.tabs).plan).toEqual([]);
});
