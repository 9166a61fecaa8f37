import { refresh } from '../../src/outputs/refresh';
import { planReport } from '../../src/outputs/report/plan-report';
import { readReportFacts } from '../../src/outputs/report/report-facts';
import type { ReportWish } from '../../src/outputs/report/section';
import type { TabCells } from '../../src/plans/cell';
import type { Block, DocumentPlan, Runs } from '../../src/plans/document';
import { aDay } from './a-purchase';
import { afterPlan } from './a-workbook';

const stamp = '2026-11-23 10:00:00';

/** The facts of a workbook after a refresh, and a report of them. */
export function aReport(tabs: ReadonlyMap<string, TabCells>, wish: Partial<ReportWish> = {}, year?: number) {
  const today = aDay('2026-11-23');
  const outcome = refresh({ tabs: new Map(tabs), today, stamp });
  const facts = readReportFacts(afterPlan(tabs, outcome.plan), year, today);
  const plan = planReport(facts, { kind: 'annuel', word: '', decisions: '', ...wish });
  return { facts, plan, rows: outcome.rows };
}

/** Every sentence of a block, headings and captions included. */
export function sentencesOf(block: Block): readonly Runs[] {
  switch (block.kind) {
    case 'heading':
      return [[{ text: block.text }]];
    case 'paragraph':
    case 'note':
      return [block.runs];
    case 'list':
      return block.items;
    case 'keyFigures':
      return block.figures.flatMap(({ label, value, comment }) => [[{ text: label }], value, comment]);
    case 'table':
      return [[{ text: block.caption }], ...block.rows.flat()];
    case 'chart':
      return [[{ text: block.chart.title }]];
    case 'map':
      return [[{ text: block.caption }]];
    case 'pageBreak':
      return [];
  }
}

/** The text of a document, one sentence per line. */
export function textOfDocument({ title, subtitle, blocks }: DocumentPlan): string {
  const sentences = blocks.flatMap(sentencesOf).map((runs) => runs.map(({ text }) => text).join(''));
  return [title, ...subtitle, ...sentences].join('\n');
}
