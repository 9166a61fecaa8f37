import { builtInIndicators } from '../../sheets-templates/built-in-indicators';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { actionsTab } from '../../sheets-templates/policy/actions-tab';
import { readCommitteeNote } from '../../src/outputs/committee-note';
import type { RowOf } from '../../src/workbook/define-tab';
import { aDay, aPurchase } from '../builders/a-purchase';
import { aSupplier } from '../builders/a-supplier';
import { aWorkbook } from '../builders/a-workbook';
import { labelCells, tabCells } from '../builders/tab-cells';

const today = aDay('2026-11-23');
const suppliers = [
  aSupplier({ code: 'F1', inseeClass: 'PME', headcountBand: '21', ess: true, siae: ['EI'], verifiedOn: today }),
  aSupplier({ code: 'F2', inseeClass: 'GE', ess: false, verifiedOn: today }),
  aSupplier({ code: 'F3', inseeClass: 'PME', headcountBand: '21', ess: false, verifiedOn: today }),
];

/** PME: 400 of 1 000 in 2024, then 250 of 1 000 in 2025. */
const purchases = [
  aPurchase({ supplier: 'F1', euros: 100, on: '2024-03-01' }),
  aPurchase({ supplier: 'F3', euros: 300, on: '2024-03-01' }),
  aPurchase({ supplier: 'F2', euros: 600, on: '2024-03-01' }),
  aPurchase({ supplier: 'F1', euros: 50, on: '2025-03-01' }),
  aPurchase({ supplier: 'F3', euros: 200, on: '2025-03-01' }),
  aPurchase({ supplier: 'F2', euros: 750, on: '2025-03-01' }),
];

interface Content {
  /** Targets by code. */
  readonly targets?: Readonly<Record<string, string>>;
  readonly actions?: readonly Partial<RowOf<typeof actionsTab>>[];
  readonly suppliers?: typeof suppliers;
}

function noteOf({ targets = {}, actions = [], ...content }: Content) {
  const tabs = aWorkbook({ suppliers, purchases, ...content });
  const rows = builtInIndicators.map((row) => {
    const own = 'targets' in row ? row.targets : '';
    return { ...row, targets: targets[row.code] ?? own };
  });
  tabs.set(indicatorsTab.name, labelCells(indicatorsTab, rows));
  tabs.set(actionsTab.name, tabCells(actionsTab, actions));
  return readCommitteeNote(tabs, today);
}

const codes = (figures: readonly { readonly code: string }[]) => figures.map(({ code }) => code);

describe('« Note de comité » : six figures', () => {
  it('one per family first, those with a target before the others, in the order of Indicateurs; each with the year before', () => {
    const { figures, year } = noteOf({ targets: { 'ACH-05': '300' } });
    expect(year).toBe(2025);
    expect(codes(figures.map(({ figure }) => figure))).toEqual([
      ...['ACH-01', 'ACH-04', 'ACH-05', 'ACH-06-V', 'ACH-06-N', 'INC-01-P'],
    ]);
    expect(figures[0]?.figure).toMatchObject({ value: 0.25, numerator: 25_000, denominator: 100_000 });
    expect(figures[0]?.previous?.value).toBe(0.4);
  });

  it('none without purchases, and nothing to decide', () => {
    const note = readCommitteeNote(aWorkbook({}), today);
    expect(note).toEqual({ year: undefined, today, figures: [], alerts: [], decisions: [] });
  });
});

describe('« Note de comité » : three alerts', () => {
  it('missed targets, the furthest first, and one place for what no target tells', () => {
    const { alerts } = noteOf({ targets: { 'ACH-01': '30 %', 'ACH-05': '500', 'INC-01-P': '10 %' } });
    expect(alerts.map((alert) => [alert.kind, 'figure' in alert ? alert.figure.code : ''])).toEqual([
      ['missed', 'ACH-05'],
      ['missed', 'INC-01-P'],
      ['worse', 'INC-01-V'],
    ]);
    expect(alerts[0]).toMatchObject({ bound: { kind: 'target', value: 50_000 }, figure: { value: 25_000 } });
  });

  it('late actions, the oldest first; an action that is done or given up is none', () => {
    const action = { type: 'action', action: 'Alléger les clauses', owner: 'Léa' } as const;
    const { alerts } = noteOf({
      actions: [
        { ...action, number: '2', dueOn: aDay('2026-11-01'), status: 'running' },
        { ...action, number: '1', dueOn: aDay('2026-10-01') },
        { ...action, number: '3', dueOn: aDay('2026-10-01'), status: 'done' },
        { ...action, number: '4', dueOn: aDay('2026-12-01'), status: 'planned' },
      ],
    });
    expect(alerts[0]).toMatchObject({ kind: 'lateActions', actions: [{ number: '1', owner: 'Léa' }, { number: '2' }] });
  });

  it('a provisional figure is an alert on the data, never a missed target', () => {
    const unknown = suppliers.map((row) => ({ ...row, inseeClass: undefined, headcountBand: undefined }));
    const { alerts } = noteOf({
      suppliers: [...unknown.slice(1), { ...suppliers[0] }],
      targets: { 'ACH-01': '99 %', 'ACH-06-V': ' ', 'ACH-06-N': ' ' },
    });
    expect(alerts.find(({ kind }) => kind === 'missed')).toBeUndefined();
    const provisional = alerts.find((alert) => alert.kind === 'provisional');
    expect(provisional).toMatchObject({ coverage: 0.05 });
    expect(codes(provisional?.figures ?? [])).toEqual(['ACH-01', 'ACH-04', 'ACH-05']);
  });
});

describe('« Note de comité » : decisions asked', () => {
  it('an action where a target is missed and none is open, a late action to settle, targets to set, a year to close', () => {
    const actions = [
      { type: 'action', action: 'Sourcer', indicator: 'ach-01', status: 'running', dueOn: aDay('2027-01-01') },
      { type: 'action', action: 'Former', number: '9', status: 'running', dueOn: aDay('2026-09-01') },
    ] as const;
    const { decisions } = noteOf({ targets: { 'ACH-01': '30 %', 'ACH-05': '500' }, actions });
    expect(decisions).toMatchObject([
      { kind: 'openAction', figure: { code: 'ACH-05' } },
      { kind: 'settleAction', action: { number: '9', action: 'Former' } },
      { kind: 'setTargets', figures: [{ code: 'ACH-04' }] },
      { kind: 'closeYear', year: 2024 },
    ]);
  });

  it('never more than six figures, three alerts, four decisions', () => {
    const actions = Array.from({ length: 9 }, (_, n) => ({
      ...({ type: 'action', action: `Action ${n}`, status: 'planned' } as const),
      dueOn: aDay('2026-01-01'),
    }));
    const targets = Object.fromEntries(
      builtInIndicators.map(({ code, unit }) => [code, unit === '%' ? '99 %' : '9000']),
    );
    const note = noteOf({ actions, targets });
    expect([note.figures.length, note.alerts.length, note.decisions.length]).toEqual([6, 3, 4]);
  });
});
