import type { Block } from '../../../plans/document';
import type { actionsTab } from '../../../../sheets-templates/policy/actions-tab';
import { evidenceTab } from '../../../../sheets-templates/policy/evidence-tab';
import { sectionSentences } from '../../../text/report/section-sentences';
import type { RowOf } from '../../../workbook/define-tab';
import { cell, columnsOf, dayCell, heading, note, paragraph, table } from '../blocks';
import { commentFigure } from '../comment-figure';
import type { ReportFacts } from '../report-facts';
import type { SectionBlocks } from '../section';

const words = sectionSentences.evidence;

function proofsOf({ evidence }: ReportFacts, code: string): readonly Block[] {
  const proofs = evidence.filter(({ rule }) => rule === code);
  if (proofs.length === 0) return [note('warning', words.gap)];
  const rows = proofs.map(({ number, title, shows, datedOn, place }: RowOf<typeof evidenceTab>) => [
    cell(`${number} · ${title}`),
    cell(shows === undefined ? '' : evidenceTab.columns.shows.choices[shows]),
    dayCell(datedOn),
    cell(place),
  ]);
  return table(words.caption(code), columnsOf(words.headers, [0.4, 0.17, 0.13, 0.3]), rows);
}

/** Indicators that the actions of a rule want to move: its measured results. */
function resultsOf({ actions, figureOf }: ReportFacts, code: string) {
  const codes = actions
    .filter(({ rule }: RowOf<typeof actionsTab>) => rule === code)
    .flatMap(({ indicator }) => indicator ?? []);
  return [...new Set(codes)].flatMap((indicator) => figureOf(indicator) ?? []);
}

/** Rule by rule: the commitment, what is done, the result, the proofs with date and place, and the gaps. */
export const evidenceSection: SectionBlocks = (facts) => {
  if (facts.rules.length === 0) return [];
  return [
    paragraph(words.intro),
    ...facts.rules.flatMap(({ code, rule, practice }) => [
      heading(`${code} · ${rule}`, 2),
      paragraph(practice === undefined ? words.noPractice : words.practice(practice)),
      ...resultsOf(facts, code).map((figure) => paragraph(words.result(commentFigure(facts, figure)))),
      ...proofsOf(facts, code),
    ]),
  ];
};
