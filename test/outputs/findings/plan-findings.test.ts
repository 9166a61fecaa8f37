import { checksTab } from '../../../sheets-templates/policy/checks-tab';
import { findingsTab } from '../../../sheets-templates/policy/findings-tab';
import { refresh } from '../../../src/outputs/refresh';
import type { TabCells } from '../../../src/plans/cell';
import { decodeRows } from '../../../src/workbook/decode-rows';
import type { RowOf } from '../../../src/workbook/define-tab';
import { aDay } from '../../builders/a-purchase';
import { afterPlan } from '../../builders/a-workbook';
import { labelCells, tabCells } from '../../builders/tab-cells';
import { aConsultation, tenderTabs, type TenderSample } from '../../builders/tenders';

type Tabs = Map<string, TabCells>;

function opened(sample: TenderSample): Tabs {
  const tabs = tenderTabs(sample);
  tabs.set(findingsTab.name, tabCells(findingsTab, []));
  tabs.set(checksTab.name, labelCells(checksTab, checksTab.defaultRows));
  return tabs;
}

function refreshed(tabs: Tabs, iso = '2026-11-23'): Tabs {
  return afterPlan(tabs, refresh({ tabs, today: aDay(iso), stamp: iso }).plan);
}

function findingsIn(tabs: Tabs): RowOf<typeof findingsTab>[] {
  return decodeRows(findingsTab, tabs.get(findingsTab.name)!).rows.map(({ row }) => row);
}

function checkIn(tabs: Tabs, code: string) {
  return decodeRows(checksTab, tabs.get(checksTab.name)!).rows.find(({ row }) => row.code === code)!.row;
}

/** The tabs with the consultations of another sample: what a person typed since. */
function withConsultations(tabs: Tabs, sample: TenderSample): Tabs {
  const name = 'Consultations';
  return new Map([...tabs, [name, tenderTabs(sample).get(name)!]]);
}

const undivided = {
  consultations: [aConsultation({ entity: 'DSI', divided: false, consulted: 2, smallConsulted: 1 })],
};
const explained = {
  consultations: [
    aConsultation({
      entity: 'DSI',
      divided: false,
      undividedReason: 'Objet indivisible',
      consulted: 2,
      smallConsulted: 1,
    }),
  ],
};

describe('Points à traiter', () => {
  const first = refreshed(opened(undivided));

  it('le premier contrôle est l’« état initial », une ligne par règle, entité et année', () => {
    expect(findingsIn(first)).toMatchObject([
      {
        ...{ number: 'P-0001', rule: 'AO-P05', entity: 'DSI', year: 2025, count: 1, rows: 'C1', initial: true },
        ...{ status: 'open', foundOn: aDay('2026-11-23'), finding: '1 consultation non allotie, sans motif écrit.' },
      },
    ]);
    expect(checkIn(first, 'AO-P05')).toMatchObject({
      state: 'computed',
      found: 1,
      judged: 1,
      firstOn: aDay('2026-11-23'),
    });
    expect(checkIn(first, 'AO-R024')).toMatchObject({ state: 'off', found: undefined });
  });

  it('actualiser de nouveau ne change rien, un autre jour non plus', () => {
    expect(findingsIn(refreshed(first, '2026-12-01'))).toEqual(findingsIn(first));
    expect(checkIn(refreshed(first, '2026-12-01'), 'AO-P05').firstOn).toBe(aDay('2026-11-23'));
  });

  it('ce que la personne a écrit reste, même quand le point n’est plus constaté : il garde sa ligne, à 0', () => {
    const owner = { owner: 'Ada', dueOn: aDay('2026-12-20'), status: 'running' } as const;
    const mine: Tabs = new Map([
      ...first,
      [findingsTab.name, tabCells(findingsTab, [{ ...findingsIn(first)[0]!, ...owner }])],
    ]);
    const gone = refreshed(withConsultations(mine, explained));
    expect(findingsIn(gone)).toMatchObject([{ ...owner, number: 'P-0001', count: 0, rows: undefined, initial: true }]);
    expect(findingsIn(gone)[0]!.finding).toContain('plus constaté');
    expect(findingsIn(refreshed(withConsultations(gone, undivided)))).toMatchObject([
      { ...owner, count: 1, rows: 'C1' },
    ]);
  });

  it('ce qui est constaté plus tard n’est pas « état initial », et prend le numéro suivant', () => {
    const later = refreshed(
      withConsultations(first, {
        consultations: [
          ...undivided.consultations,
          aConsultation({ reference: 'C2', launchedOn: '2026-02-01', dueOn: '2026-04-01', divided: false }),
        ],
      }),
      '2026-12-01',
    );
    expect(findingsIn(later).map(({ number, year, initial }) => [number, year, initial])).toEqual([
      ['P-0001', 2025, true],
      ['P-0002', 2026, undefined],
    ]);
  });

  it('interrompue avant « Premier contrôle », l’actualisation suivante sait encore que c’est le premier', () => {
    const tabs = opened(undivided);
    const { plan } = refresh({ tabs, today: aDay('2026-11-23'), stamp: 'a' });
    const cut = plan.findIndex((step) => step.do === 'write' && step.tab === checksTab.name);
    const half = afterPlan(tabs, plan.slice(0, cut));
    const again = withConsultations(half, {
      consultations: [
        ...undivided.consultations,
        aConsultation({ reference: 'C2', launchedOn: '2026-02-01', dueOn: '2026-04-01', divided: false }),
      ],
    });
    expect(findingsIn(refreshed(again)).map(({ initial }) => initial)).toEqual([true, true]);
  });

  it('un contrôle arrêté, ou qui ne peut plus rien juger, laisse ses points tels quels', () => {
    const stopped: Tabs = new Map(first);
    const rows = checksTab.defaultRows.map((row) => (row.code === 'AO-P05' ? { ...row, active: 'Non' } : row));
    stopped.set(checksTab.name, labelCells(checksTab, rows));
    expect(findingsIn(refreshed(withConsultations(stopped, explained)))).toEqual(findingsIn(first));
    const blind = { consultations: [aConsultation({ entity: 'DSI', consulted: 2, smallConsulted: 1 })] };
    expect(findingsIn(refreshed(withConsultations(first, blind)))).toEqual(findingsIn(first));
    expect(checkIn(refreshed(withConsultations(first, blind)), 'AO-P05')).toMatchObject({
      ...{ state: 'notComputable', unknown: 1, missing: 'Consultations › Alloti' },
    });
  });

  it('un seuil écrit par la personne l’emporte ; illisible, il est dit sur Accueil', () => {
    const tabs = opened({ consultations: [aConsultation({ consulted: 1, smallConsulted: 1 })] });
    const withThreshold = (threshold: string) => {
      const rows = checksTab.defaultRows.map((row) => (row.code === 'AO-P01' ? { ...row, threshold } : row));
      return refreshed(new Map([...tabs, [checksTab.name, labelCells(checksTab, rows)]]));
    };
    expect(findingsIn(withThreshold('35 jours')).map(({ rule }) => rule)).toEqual(['AO-P01']);
    expect(findingsIn(withThreshold('un mois'))).toEqual([]);
    expect(JSON.stringify(withThreshold('un mois').get('Accueil')!.rows)).toContain('« un mois »');
  });
});
