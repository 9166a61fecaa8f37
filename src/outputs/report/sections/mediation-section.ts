import { publishedActivityTab } from '../../../../sheets-templates/mediation-published/published-activity-tab';
import { sectionSentences } from '../../../text/report/section-sentences';
import { cell, columnsOf, countRun, note, paragraph, table } from '../blocks';
import type { SectionBlocks } from '../section';

/** Whether a published period (« 2026 », « 2024-2026 ») covers the year. */
function covers(period: string, year: number): boolean {
  const [first = '', last = first] = period.split('-');
  return Number(first) <= year && year <= Number(last);
}

/** What the mediator published for the year, and nothing else: this workbook knows no more. */
export const mediationSection: SectionBlocks = (facts) => {
  const words = sectionSentences.mediation;
  const rows = facts.published.filter(({ period }) => covers(period, facts.year));
  if (rows.length === 0) return [];
  const { heading, mention } = publishedActivityTab.columns;
  const total = rows.find((row) => row.heading === 'total' && row.period === String(facts.year));
  if (total?.value === 0) return [paragraph(words.none(facts.year)), note('known', words.note)];
  const cells = rows.map((row) => [
    cell(row.period),
    cell(heading.choices[row.heading]),
    row.value === undefined
      ? cell(row.mention === undefined ? '' : mention.choices[row.mention])
      : [countRun(row.value, publishedActivityTab.name)],
  ]);
  const columns = columnsOf(words.headers, [0.16, 0.56, 0.28], [2]);
  return [...table(words.caption, columns, cells), note('known', words.note)];
};
