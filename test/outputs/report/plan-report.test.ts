import { publishedActivityTab } from '../../../sheets-templates/mediation-published/published-activity-tab';
import { actionsTab } from '../../../sheets-templates/policy/actions-tab';
import { evidenceTab } from '../../../sheets-templates/policy/evidence-tab';
import { findingsTab } from '../../../sheets-templates/policy/findings-tab';
import { policyTab } from '../../../sheets-templates/policy/policy-tab';
import { requestsTab } from '../../../sheets-templates/relations/requests-tab';
import type { StoredFigure } from '../../../src/outputs/figure-rows';
import type { ReportFacts } from '../../../src/outputs/report/report-facts';
import type { TabCells } from '../../../src/plans/cell';
import type { Citation, Run } from '../../../src/plans/document';
import { aDay, aPurchase } from '../../builders/a-purchase';
import { aReport, sentencesOf, textOfDocument } from '../../builders/a-report';
import { aSupplier } from '../../builders/a-supplier';
import { aWorkbook } from '../../builders/a-workbook';
import { labelCells, tabCells } from '../../builders/tab-cells';

const awkward = 'Société « Éclair & Fils » <b>d’Ô</b>';

/** 60 of 100 € to a PME in 2025, 50 of 100 in 2024: hand-made so that each share can be worked out in the head. */
function aYear(): Map<string, TabCells> {
  return aWorkbook({
    settings: { Organisation: awkward, 'Correspondant PME': 'Anaïs Œuvrard' },
    suppliers: [
      aSupplier({ code: 'F1', name: 'Menuiserie Lafleur', inseeClass: 'PME', headcountBand: '21' }),
      aSupplier({ code: 'F2', name: 'Grand Groupe', inseeClass: 'GE' }),
    ],
    purchases: [
      aPurchase({ supplier: 'F1', euros: 600_000, on: '2025-02-01' }),
      aPurchase({ supplier: 'F2', euros: 400_000, on: '2025-02-01' }),
      aPurchase({ supplier: 'F1', euros: 500_000, on: '2024-02-01' }),
      aPurchase({ supplier: 'F2', euros: 500_000, on: '2024-02-01' }),
    ],
  });
}

/** Numbers as they stand in a text: digits, with the French spaces and comma. */
const digits = (text: string): number => Number(text.replace(/[^\d,]/g, '').replace(',', '.'));

/** What a cited part is worth, worked out from the figures alone, in the unit of the text. */
function worth(facts: ReportFacts, cites: Extract<Citation, { code: string }>): number | undefined {
  const figure = facts.figureOf(cites.code, cites.period);
  if (!figure) throw new Error(`cites no figure: ${cites.code} ${cites.period}`);
  const percent = (value: number | undefined): number | undefined => value && value * 100;
  const inUnit = (value: number | undefined): number | undefined => (figure.unit === 'share' ? percent(value) : value);
  const classes = facts.breakdown!.classes;
  const others: Partial<Record<typeof cites.part, () => number | undefined>> = {
    coverage: () => percent(figure.coverage),
    numerator: () => figure.numerator,
    denominator: () => figure.denominator,
    gap: () => inUnit(Math.abs(figure.value! - figure.target!)),
    change: () => inUnit(Math.abs(figure.value! - facts.figureOf(cites.code, cites.of)!.value!)),
    classAmount: () =>
      cites.of === 'all'
        ? facts.breakdown!.amount
        : cites.of === 'qualified'
          ? facts.breakdown!.qualifiedAmount
          : classes.find(({ sizeClass }) => sizeClass === cites.of)!.amount,
    classSuppliers: () =>
      cites.of === 'all'
        ? facts.breakdown!.suppliers
        : cites.of === 'qualified'
          ? facts.breakdown!.qualifiedSuppliers
          : classes.find(({ sizeClass }) => sizeClass === cites.of)!.suppliers,
    classShare: () =>
      cites.of === 'qualified'
        ? 100
        : (classes.find(({ sizeClass }) => sizeClass === cites.of)!.amount / facts.breakdown!.qualifiedAmount) * 100,
  };
  return (others[cites.part] ?? (() => inUnit(figure[cites.part as keyof StoredFigure] as number | undefined)))();
}

const scaleOf = (text: string): number => (text.includes('M€') ? 1e6 : text.includes('k€') ? 1e3 : 1);

function expectRight(facts: ReportFacts, { text, cites }: Run): void {
  if (!cites || !('code' in cites)) return;
  const value = worth(facts, cites);
  if (text === 'n.d.') expect(value).toBeUndefined();
  else {
    const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
    const shown = digits(text) * scaleOf(text);
    expect(Math.abs(shown - Math.abs(value!))).toBeLessThanOrEqual(0.5 * 10 ** -decimals * scaleOf(text) + 1e-6);
  }
}

const runsOf = (plan: ReturnType<typeof aReport>['plan']): readonly Run[] => plan.blocks.flatMap(sentencesOf).flat();

describe('a report', () => {
  it('says the numbers of its figures and no others: every number of the text is held against the figure it cites', () => {
    for (const kind of ['annuel', 'diffusable', 'comite', 'note', 'evaluateur'] as const) {
      const { facts, plan } = aReport(aYear(), { kind });
      const runs = runsOf(plan);
      for (const run of runs) expectRight(facts, run);
      const uncited = runs.filter(({ text, cites }) => !cites && /\d[\d\u202f,]*\u00a0[%€]|\d,\d/.test(text));
      // The minimum coverage of Paramètres and the outside references, with their source, are no figure of ours.
      const known = /26 %|80,0|59,9 %/;
      expect(uncited.map(({ text }) => text).filter((text) => !known.test(text))).toEqual([]);
    }
    expect(runsOf(aReport(aYear()).plan).filter(({ cites }) => cites && 'code' in cites).length).toBeGreaterThan(40);
  });

  it('draws the values of its figures, and says them to who does not see the chart', () => {
    const { facts, plan } = aReport(aYear());
    const charts = plan.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
    expect(charts.map(({ kind }) => kind)).toEqual(['line', 'line', 'columns']);
    const [share, , classes] = charts;
    expect(share).toMatchObject({ categories: ['2024', '2025'], unit: 'share' });
    expect(share!.series[0]!.values).toEqual(['2024', '2025'].map((year) => facts.figureOf('ACH-01', year)!.value));
    expect(share!.alt).toContain('2024, 50,0\u00a0% ; 2025, 60,0\u00a0%');
    expect(classes!.series.map(({ values }) => values)).toEqual([
      [0, 0.6, 0, 0.4],
      [0, 0.5, 0, 0.5],
    ]);
  });

  it('compares, worked out by hand: 60 % in 2025 after 50 % in 2024 is ten points more', () => {
    const text = textOfDocument(aReport(aYear()).plan);
    expect(text).toContain(
      'Part des achats réalisés auprès des TPE-PME\u00a0: 60,0\u00a0% en 2025, soit 600\u202f000\u00a0€ sur 1\u202f000\u202f000\u00a0€. En hausse de 10,0\u00a0points sur 2024 (50,0\u00a0%).',
    );
    expect(text).toContain('Repère\u00a0: 26 %');
  });

  it('is the same for the same data, and another as soon as one purchase moves', () => {
    const once = aReport(aYear()).plan;
    expect(aReport(aYear()).plan).toEqual(once);
    const moved = aYear();
    const more = aWorkbook({ purchases: [aPurchase({ supplier: 'F1', euros: 1, on: '2025-03-01' })] });
    moved.set('Achats', { tab: 'Achats', rows: [...moved.get('Achats')!.rows, more.get('Achats')!.rows[1]!] });
    expect(aReport(moved).plan).not.toEqual(once);
  });

  it('of an empty workbook says of each part that its data are not there, and shows no number', () => {
    const { plan } = aReport(aWorkbook({}));
    const text = textOfDocument(plan);
    expect(text).toContain('Aucun chiffre pour cet exercice');
    expect(text).not.toMatch(/\d[\u00a0\u202f]?(%|€)\u00a0en/);
    expect(text).toContain('Aucune action n’est enregistrée dans Actions.');
    for (const run of runsOf(plan)) expect(run.text).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it('carries accents, quotes, & and < as they are written', () => {
    const text = textOfDocument(aReport(aYear(), { word: 'Ligne « une » & <deux>\n\nLigne\u00a0trois' }).plan);
    expect(text).toContain(awkward);
    expect(text).toContain('Ligne « une » & <deux>');
    expect(text).toContain('Le correspondant PME de');
    expect(text).toContain('Anaïs Œuvrard');
  });

  it('never compares a year known at 100 % with one known at 50 %: « non comparable », trap 4', () => {
    const tabs = aWorkbook({
      suppliers: [aSupplier({ code: 'F1', inseeClass: 'PME' }), aSupplier({ code: 'F2' })],
      purchases: [
        aPurchase({ supplier: 'F1', euros: 100, on: '2025-02-01' }),
        aPurchase({ supplier: 'F1', euros: 100, on: '2024-02-01' }),
        aPurchase({ supplier: 'F2', euros: 100, on: '2024-02-01' }),
      ],
    });
    const text = textOfDocument(aReport(tabs).plan);
    expect(text).toContain('Non comparable à 2024\u00a0: le chiffre de 2024 est provisoire.');
    expect(text).not.toMatch(/En (hausse|baisse) de .* sur 2024/);
  });

  it('of mediation shows what was published and nothing else: « Aucune saisine en 2025 », then one', () => {
    const published = (rows: Parameters<typeof tabCells<typeof publishedActivityTab>>[1]) => {
      const tabs = aYear();
      tabs.set(publishedActivityTab.name, tabCells(publishedActivityTab, rows));
      return textOfDocument(aReport(tabs).plan);
    };
    expect(published([{ period: '2025', heading: 'total', value: 0 }])).toContain('Aucune saisine en 2025.');
    const one = published([
      { period: '2025', heading: 'total', value: 1, mention: 'exact' },
      { period: '2025', heading: 'money', mention: 'withheld' },
    ]);
    expect(one).toContain('Saisines de l’année\n1');
    expect(one).toContain('Motif : argent\nnon publié : trop peu de cas');
    expect(published([{ period: '2024', heading: 'total', value: 3 }])).toContain('n’a rien publié pour cet exercice');
  });
});

describe('the note to the committee', () => {
  it('fits its six figures, the late action and the decisions that follow; what is written replaces them', () => {
    const tabs = aYear();
    tabs.set(
      actionsTab.name,
      tabCells(actionsTab, [
        { type: 'action', action: 'Ouvrir deux familles', status: 'running', dueOn: aDay('2026-06-30') },
      ]),
    );
    const note = textOfDocument(aReport(tabs, { kind: 'note' }).plan);
    expect(note).toContain('1 action est en retard\u00a0: « Ouvrir deux familles » (attendue le 30/06/2026).');
    expect(note).toContain('Débloquer, reporter ou abandonner l’action « Ouvrir deux familles »');
    expect(note).toContain('Clôturer l’exercice 2024');
    const written = textOfDocument(aReport(tabs, { kind: 'note', decisions: 'Voter le budget' }).plan);
    expect(written).toContain('Voter le budget');
    expect(written).not.toContain('Clôturer l’exercice');
  });
});

describe('the shared version', () => {
  function aFullYear(): Map<string, TabCells> {
    const tabs = aYear();
    tabs.set(
      actionsTab.name,
      tabCells(actionsTab, [
        { type: 'action', action: 'Rencontrer Menuiserie Lafleur', status: 'running' },
        { type: 'support', action: 'Plan à deux ans', supplier: 'F1', status: 'planned' },
        { type: 'training', action: 'Former les acheteurs', status: 'done', doneOn: aDay('2025-05-01') },
      ]),
    );
    tabs.set(policyTab.name, labelCells(policyTab, policyTab.defaultRows));
    tabs.set(
      findingsTab.name,
      tabCells(findingsTab, [
        { number: 'P1', rule: 'RFAR-01', finding: 'Menuiserie Lafleur payée en retard', year: 2025, status: 'open' },
      ]),
    );
    tabs.set(evidenceTab.name, tabCells(evidenceTab, [{ number: '1', rule: 'RFAR-01', title: 'Délibération' }]));
    tabs.set(
      requestsTab.name,
      tabCells(requestsTab, [
        { receivedOn: aDay('2025-03-01'), supplier: 'F1', reason: 'payment', answeredOn: aDay('2025-03-04') },
        { receivedOn: aDay('2025-04-01'), reason: 'listing' },
        { receivedOn: aDay('2024-04-01'), reason: 'listing' },
      ]),
    );
    return tabs;
  }

  it('names no supplier and shows no open point; the internal one does', () => {
    const internal = textOfDocument(aReport(aFullYear()).plan);
    const shared = textOfDocument(aReport(aFullYear(), { kind: 'diffusable' }).plan);
    expect(internal).toContain('Menuiserie Lafleur payée en retard');
    for (const name of ['Lafleur', 'Grand Groupe', 'Points relevés', 'Sans preuve']) expect(shared).not.toContain(name);
    expect(shared).toContain('2 lignes qui citent un fournisseur ne sont pas montrées dans la version diffusable.');
    expect(shared).toContain('Former les acheteurs');
    expect(shared).toContain('Version diffusable');
  });

  it('counts the demands of the year: two received in 2025, one answered', () => {
    expect(textOfDocument(aReport(aFullYear()).plan)).toContain(
      '2 sollicitations de fournisseurs reçues dans l’exercice, dont 1 avec réponse.',
    );
  });

  it('the evaluator’s file shows each commitment with its proof, and the gap of those without', () => {
    const text = textOfDocument(aReport(aFullYear(), { kind: 'evaluateur' }).plan);
    expect(text).toContain('1 · Délibération');
    // The heading says the commitment: nothing says it again.
    expect(text.split('Assurer une relation financière responsable').length - 1).toBe(1);
    expect(text.split('Aucune preuve n’est rattachée à cette règle.').length - 1).toBe(9);
  });
});
