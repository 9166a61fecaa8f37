import { sizeClassLabels } from '../../../../sheets-templates/choices';
import type { Block, Run, Runs } from '../../../plans/document';
import { formatNumber, formatShare } from '../../../text/format-figure';
import { formatEuros, reportValue } from '../../../text/report/report-numbers';
import { sectionTitles } from '../../../text/report/report-titles';
import { sectionSentences } from '../../../text/report/section-sentences';
import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import { oethCertificatesTab } from '../../../../sheets-templates/inclusion/oeth-certificates-tab';
import { cell, columnsOf, countRun, list, note, paragraph, table } from '../blocks';
import { commentFigure } from '../comment-figure';
import { classChart, trendChart } from '../figure-charts';
import { figureTable } from '../figure-table';
import type { ReportFacts } from '../report-facts';
import type { ClassTotals } from '../size-class-breakdown';
import { figuresOf, knownAmong, type SectionBlocks } from '../section';

/** Comments of a section, then its table; nothing where no figure has a value. */
function commentsAndTable(facts: ReportFacts, families: readonly string[], title: string): readonly Block[] {
  const figures = figuresOf(facts, families);
  const known = knownAmong(figures);
  if (known.length === 0) return [];
  return [
    ...list(known.slice(0, 4).map((figure) => commentFigure(facts, figure))),
    ...figureTable(facts, title, figures),
  ];
}

function classRun(
  facts: ReportFacts,
  part: 'classAmount' | 'classShare' | 'classSuppliers',
  of: string,
  text: string,
): Run {
  return { text, cites: { code: 'ACH-01', period: String(facts.year), part, of } };
}

function classRow(facts: ReportFacts, totals: ClassTotals, whole: number): readonly Runs[] {
  const { sizeClass, amount, suppliers } = totals;
  const isOther = sizeClass === 'others';
  return [
    cell(isOther ? sectionSentences.purchases.others : sizeClassLabels[sizeClass]),
    [classRun(facts, 'classAmount', sizeClass, formatEuros(amount))],
    isOther || whole <= 0 ? [] : [classRun(facts, 'classShare', sizeClass, formatShare(amount / whole))],
    [classRun(facts, 'classSuppliers', sizeClass, formatNumber(suppliers, 0))],
  ];
}

function classTable(facts: ReportFacts): readonly Block[] {
  const { breakdown } = facts;
  if (!breakdown) return [];
  const words = sectionSentences.purchases;
  const { qualifiedAmount, qualifiedSuppliers } = breakdown;
  const [others] = breakdown.classes.slice(-1);
  const qualified: readonly Runs[] = [
    cell(words.qualified),
    [classRun(facts, 'classAmount', 'qualified', formatEuros(qualifiedAmount))],
    qualifiedAmount > 0 ? [classRun(facts, 'classShare', 'qualified', formatShare(1))] : [],
    [classRun(facts, 'classSuppliers', 'qualified', formatNumber(qualifiedSuppliers, 0))],
  ];
  const total: readonly Runs[] = [
    cell(words.total),
    [classRun(facts, 'classAmount', 'all', formatEuros(breakdown.amount))],
    [],
    [classRun(facts, 'classSuppliers', 'all', formatNumber(breakdown.suppliers, 0))],
  ];
  return [
    {
      kind: 'table',
      caption: words.caption,
      columns: columnsOf(
        [words.headers.sizeClass, words.headers.amount, words.headers.share, words.headers.suppliers],
        [0.4, 0.24, 0.16, 0.2],
        [1, 2, 3],
      ),
      rows: [
        ...breakdown.classes.slice(0, -1).map((totals) => classRow(facts, totals, qualifiedAmount)),
        qualified,
        ...(others && others.amount !== 0 ? [classRow(facts, others, 0)] : []),
        total,
      ],
      hasTotal: true,
    },
  ];
}

/** Whether the purchases of today are no longer those of the figures. */
export function isOutdated({ breakdown, figureOf }: ReportFacts): boolean {
  const denominator = figureOf('ACH-01')?.denominator;
  return (
    denominator !== undefined && breakdown !== undefined && Math.abs(denominator - breakdown.qualifiedAmount) > 0.005
  );
}

const panelCodes = ['ACH-04', 'ACH-06-V', 'ACH-06-N', 'ACH-07', 'ACH-08', 'ACH-09', 'ACH-10'];

/** Points on the page; the drawing is 640 × 866. */
const mapSize = { width: 355, height: 480 };

/** The panel of the year: active suppliers, by class, and how well they are known. */
export const panelSection: SectionBlocks = (facts, { map }) => {
  const { breakdown } = facts;
  if (!breakdown || breakdown.suppliers === 0) return [];
  const { active } = sectionSentences.panel;
  const count = classRun(facts, 'classSuppliers', 'all', formatNumber(breakdown.suppliers, 0));
  const shown = knownAmong(panelCodes.flatMap((code) => facts.figureOf(code) ?? []));
  return [
    paragraph(active(count, breakdown.suppliers, facts.year)),
    ...list(shown.map((figure) => commentFigure(facts, figure))),
    ...(map
      ? [
          {
            kind: 'map' as const,
            picture: { base64: map.base64, ...mapSize },
            ...{ caption: map.title, alt: map.text },
          },
        ]
      : []),
  ];
};

/** Purchases by class, the share beside the number. */
export const purchasesSection: SectionBlocks = (facts) => {
  const { breakdown } = facts;
  if (!breakdown) return [];
  const words = sectionSentences.purchases;
  const share = facts.figureOf('ACH-01');
  return [
    ...(share ? [paragraph(commentFigure(facts, share))] : []),
    ...classTable(facts),
    ...(isOutdated(facts) ? [note('warning', words.moved)] : []),
    ...classChart(facts),
    paragraph(words.both, 'soft'),
    ...(breakdown.leftOut === 0
      ? []
      : [paragraph(words.notCounted(countRun(breakdown.leftOut, purchasesTab.name), breakdown.leftOut), 'soft')]),
  ];
};

export const tendersSection: SectionBlocks = (facts) => {
  const blocks = commentsAndTable(facts, ['AO'], sectionTitles.tenders);
  return blocks.length === 0 ? [] : [...blocks, ...trendChart(facts, 'AO-03-N')];
};

export const dependenceSection: SectionBlocks = (facts) => commentsAndTable(facts, ['DEP'], sectionTitles.dependence);

/** The value of an indicator as a cell, which cites it. */
function valueCell({ figureOf }: ReportFacts, code: string): Runs {
  const figure = figureOf(code);
  if (figure?.value === undefined) return cell('n.d.');
  return [{ text: reportValue(figure.value, figure.unit), cites: { code, period: figure.period, part: 'value' } }];
}

/** Overdue invoices at the end of the year, by lateness: the table of article D. 441-6. */
function overdueTable(facts: ReportFacts): readonly Block[] {
  const words = sectionSentences.payment;
  const rowOf = (label: string, suffix: 'N' | 'V'): readonly Runs[] => [
    cell(label),
    ...[1, 2, 3, 4].map((band) => valueCell(facts, `PAY-04-${band}-${suffix}`)),
  ];
  if (!facts.figureOf('PAY-04-1-N') && !facts.figureOf('PAY-04-1-V')) return [];
  const columns = columnsOf(words.overdueHeaders, [0.28, 0.18, 0.18, 0.18, 0.18], [1, 2, 3, 4]);
  const rows = [rowOf(words.overdueRows.number, 'N'), rowOf(words.overdueRows.amount, 'V')];
  return table(words.overdue, columns, rows);
}

function esrsTable(facts: ReportFacts): readonly Block[] {
  const words = sectionSentences.payment;
  return table(words.esrs, columnsOf(words.esrsHeaders, [0.7, 0.3], [1]), [
    [cell(words.esrsRows.average), valueCell(facts, 'PAY-02')],
    [cell(words.esrsRows.terms), valueCell(facts, 'PAY-01-N')],
    [cell(words.esrsRows.proceedings), cell(words.outside)],
  ]);
}

export const paymentSection: SectionBlocks = (facts) => {
  const blocks = commentsAndTable(facts, ['PAY'], sectionTitles.payment);
  if (blocks.length === 0) return [];
  return [...blocks, ...overdueTable(facts), ...esrsTable(facts), paragraph(sectionSentences.payment.method, 'soft')];
};

/** ESS and inclusive purchases, then the certificates of the year. */
export const inclusionSection: SectionBlocks = (facts) => {
  const words = sectionSentences.inclusion;
  const figures = commentsAndTable(facts, ['INC', 'OETH'], sectionTitles.inclusion);
  const asked = facts.certificates.filter(({ year }) => year === facts.year);
  const received = asked.filter(({ receivedOn }) => receivedOn !== undefined);
  if (figures.length === 0 && asked.length === 0) return [];
  const tab = oethCertificatesTab.name;
  const oeth = words.oeth(countRun(asked.length, tab), asked.length, countRun(received.length, tab), facts.year);
  return [
    paragraph(words.two),
    ...figures,
    ...trendChart(facts, 'INC-01-P'),
    ...(asked.length === 0 ? [] : [paragraph(oeth)]),
  ];
};
