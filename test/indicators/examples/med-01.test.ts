import { publishedActivityTab } from '../../../sheets-templates/mediation-published/published-activity-tab';
import { dashboardTab } from '../../../sheets-templates/dashboard-tab';
import { lotsTab } from '../../../sheets-templates/lots-tab';
import { explainShownFigure } from '../../../src/outputs/explain-shown-figure';
import { refresh } from '../../../src/outputs/refresh';
import { decodeRows } from '../../../src/workbook/decode-rows';
import type { RowOf } from '../../../src/workbook/define-tab';
import { aDay, aPurchase } from '../../builders/a-purchase';
import { afterPlan } from '../../builders/a-workbook';
import { tabCells } from '../../builders/tab-cells';
import { figuresOfTabs, tenderTabs } from '../../builders/tenders';

type Published = RowOf<typeof publishedActivityTab>;
const codes = ['MED-01', 'MED-01-A', 'MED-01-B'];
const today = aDay('2026-11-23');

function publishedTabs(rows: readonly Partial<Published>[], settings: Readonly<Record<string, string>> = {}) {
  const purchases = [aPurchase({ supplier: 'P1', on: '2025-06-01' })];
  const tabs = tenderTabs({ consultations: [], purchases, settings });
  return tabs.set(publishedActivityTab.name, tabCells(publishedActivityTab, rows));
}

function published(rows: readonly Partial<Published>[], settings: Readonly<Record<string, string>> = {}) {
  return figuresOfTabs(publishedTabs(rows, settings)).figure;
}

const exact = { mention: 'exact' } as const;
const thirteen: readonly Partial<Published>[] = [
  { period: '2025', heading: 'total', value: 13, ...exact },
  { period: '2025', heading: 'direct', value: 8, ...exact },
  { period: '2025', heading: 'national', value: 5, ...exact },
  { period: '2025', heading: 'money', value: 7, ...exact },
];

describe('MED-01 · saisines du médiateur interne, telles que publiées', () => {
  it('13 saisines en 2025, dont 8 par la voie A et 5 par la voie B ; les motifs n’y ajoutent rien', () => {
    const figure = published(thirteen);
    expect(codes.map((code) => figure(code).value)).toEqual([13, 8, 5]);
    expect(figure('MED-01')).toMatchObject({ unit: 'count', coverage: 1, low: undefined, high: undefined });
  });

  it('« moins de 5 » n’est pas un nombre, « non publié » non plus, même si une valeur est écrite à côté', () => {
    const figure = published([
      { period: '2025', heading: 'total', mention: 'fewerThanFive' },
      { period: '2025', heading: 'direct', mention: 'withheld' },
      { period: '2025', heading: 'national', value: 3, mention: 'withheld' },
    ]);
    expect(codes.map((code) => figure(code).value)).toEqual([undefined, undefined, undefined]);
    expect(codes.map((code) => figure(code).reason)).toEqual(['fewerThanFive', 'withheld', 'withheld']);
    expect(figure('MED-01')).toMatchObject({ numerator: undefined, coverage: undefined });
  });

  it('0 saisine est 0, par chaque voie aussi : le médiateur n’a alors qu’une ligne à publier', () => {
    const figure = published([{ period: '2025', heading: 'total', value: 0, ...exact }]);
    expect(codes.map((code) => figure(code).value)).toEqual([0, 0, 0]);
  });

  it('une voie sans ligne n’est pas 0 quand il y a eu des saisines', () => {
    const figure = published([{ period: '2025', heading: 'total', value: 6, ...exact }]);
    expect(figure('MED-01-A')).toMatchObject({ value: undefined, reason: 'nothingPublished' });
  });

  it('publié par année : ni trimestre, ni mois, ni douze mois, ni année d’à côté, ni bloc de trois ans', () => {
    const figure = published([...thirteen, { period: '2023-2025', heading: 'direct', value: 40, ...exact }]);
    for (const period of ['2025-T1', '2025-01', '12M']) {
      expect(figure('MED-01', period)).toMatchObject({ value: undefined, reason: 'nothingPublished' });
    }
    expect(figure('MED-01-A').value).toBe(8);
  });

  it('chaque année a son chiffre, avant même les premiers achats', () => {
    const figure = published([...thirteen, { period: '2023', heading: 'total', value: 9, ...exact }]);
    expect([figure('MED-01', '2023').value, figure('MED-01', '2025').value]).toEqual([9, 13]);
  });

  it('un exercice qui commence en avril n’est pas l’année publiée, et le chiffre le dit', () => {
    const figure = published(thirteen, { 'Premier mois de l’exercice': '4' });
    expect(figure('MED-01')).toMatchObject({ value: undefined, reason: 'calendarYears' });
  });

  it('piège 21 · jamais par entité, par famille ni par département', () => {
    const scopes = ['entite=DSI', 'famille=conseil', 'departement=69'];
    const figure = published(thirteen, { 'Périmètres déclarés': scopes.join(' | ') });
    for (const scope of scopes) {
      expect(figure('MED-01', '2025', scope)).toMatchObject({ value: undefined, reason: 'wholeOnly' });
    }
  });

  it('un import interrompu ne compte pas ; de deux lignes pour une année, la première compte', () => {
    const [total = {}] = thirteen;
    const tabs = publishedTabs([{ ...total, value: 99, lot: 'L1' }, total, { ...total, value: 40 }]);
    tabs.set(lotsTab.name, tabCells(lotsTab, []));
    expect(figuresOfTabs(tabs).figure('MED-01').value).toBe(13);
  });
});

describe('MED-01 sur le tableau de bord et dans « Expliquer »', () => {
  function refreshed(rows: readonly Partial<Published>[]) {
    const tabs = publishedTabs(rows);
    return afterPlan(tabs, refresh({ tabs, today, stamp: 'x' }).plan);
  }
  const shown = (rows: readonly Partial<Published>[]) => {
    const cells = refreshed(rows).get(dashboardTab.name) ?? { tab: dashboardTab.name, rows: [] };
    return decodeRows(dashboardTab, cells)
      .rows.filter(({ row }) => row.code?.startsWith('MED-'))
      .map(({ row }) => [row.code, row.value, row.remark ?? '']);
  };
  const explained = (rows: readonly Partial<Published>[], code = 'MED-01') =>
    explainShownFigure(refreshed(rows), { code, period: '2025', scope: '' }, today);

  it('montre ce qui est publié, et la raison là où il n’y a pas de nombre', () => {
    expect(shown(thirteen)).toEqual([
      ['MED-01', '13', ''],
      ['MED-01-A', '8', ''],
      ['MED-01-B', '5', ''],
    ]);
    expect(shown([{ period: '2025', heading: 'total', mention: 'fewerThanFive' }])).toEqual([
      ['MED-01', 'n.d.', 'Publié : moins de 5.'],
    ]);
  });

  it('ne montre rien tant que rien n’est publié', () => {
    expect(shown([])).toEqual([]);
  });

  it('dit la ligne publiée, avec ou sans nombre', () => {
    const result = explained(thirteen);
    expect(result.resume[0]).toBe('MED-01, 2025 : 13');
    expect(result.resume.slice(3)).toEqual([
      'publié par le médiateur (compté) : 13 saisines',
      'Comptés : Saisines de l’année 2025 (Médiation (activité publiée) 2)',
    ]);
    const few = explained([{ period: '2025', heading: 'total', mention: 'fewerThanFive' }]);
    expect(few.resume[0]).toBe('MED-01, 2025 : n.d. : Publié : moins de 5.');
    expect(few.resume.slice(2)).toEqual(['Comptés : Saisines de l’année 2025 (Médiation (activité publiée) 2)']);
    expect([result.aActualiser, few.aActualiser]).toEqual([false, false]);
  });
});
