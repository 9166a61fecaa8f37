import { entitiesTab } from '../../sheets-templates/settings/entities-tab';
import { familiesTab } from '../../sheets-templates/settings/families-tab';
import type { CellRows, TabCells } from '../../src/plans/cell';
import type { Migration } from '../../src/workbook/plan-migration';
import { planUpgrade } from '../../src/workbook/plan-upgrade';

const words = { computed: 'Calculé', warning: 'Calculé' };

function upgrade(content: Readonly<Record<string, CellRows>>, pending: readonly Migration[] = []) {
  const existing = new Map(Object.entries(content).map(([tab, rows]): [string, TabCells] => [tab, { tab, rows }]));
  return planUpgrade({ wanted: [familiesTab, entitiesTab], pending, existing, version: 2, words });
}

test('a tab whose name lost its accents or its capital gets it back, and is not made a second time', () => {
  const { plan } = upgrade({ familles: [['Famille', 'Acheteur']], ENTITES: [['Entité', 'SIRET']] });
  expect(plan.filter((step) => step.do === 'rename-tab')).toEqual([
    { do: 'rename-tab', tab: 'familles', to: 'Familles' },
    { do: 'rename-tab', tab: 'ENTITES', to: 'Entités' },
  ]);
  expect(plan.some((step) => step.do === 'create-tab')).toBe(false);
});

test('a migrated tab is completed in its new shape, and the version comes last', () => {
  const pending = [
    {
      version: 2,
      steps: [
        { do: 'rename-tab', from: 'Catégories d’achat', to: 'Familles' },
        { do: 'rename-column', tab: 'Familles', from: 'Catégorie', to: 'Famille' },
      ],
    },
  ] as const;
  const { plan } = upgrade(
    {
      'Catégories d’achat': [
        ['Catégorie', 'Acheteur'],
        ['Conseil', 'Luc'],
      ],
    },
    pending,
  );
  expect(plan.flatMap((step) => (step.do === 'write' && step.tab === 'Familles' ? [step.values] : []))).toEqual([
    [['Famille']],
    [['Famille du Marché de l’inclusion', 'Part de main-d’œuvre', 'Lot d’import']],
  ]);
  expect(plan[plan.length - 1]).toEqual({ do: 'set-version', version: 2 });
});

test('what a person must settle is told by name', () => {
  const pending = [{ version: 2, steps: [{ do: 'rename-tab', from: 'Services', to: 'Entités' }] }] as const;
  const { doubled, foreign } = upgrade(
    { Services: [['Entité', 'SIRET']], Entités: [['Entité', 'SIRET']], Familles: [['Courses'], ['pain']] },
    pending,
  );
  expect(doubled).toEqual([['Services', 'Entités']]);
  expect(foreign).toEqual(['Familles']);
});
