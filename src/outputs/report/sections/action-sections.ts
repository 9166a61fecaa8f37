import { actionsTab } from '../../../../sheets-templates/policy/actions-tab';
import type { Block } from '../../../plans/document';
import { sectionSentences } from '../../../text/report/section-sentences';
import type { RowOf } from '../../../workbook/define-tab';
import { cell, columnsOf, countRun, dayCell, list, paragraph, table } from '../blocks';
import { isInYear } from '../report-facts';
import { namesSupplier, type SectionBlocks } from '../section';
import { noteDecisions } from './committee-sections';

type Action = RowOf<typeof actionsTab>;

function actionsTable(caption: string, actions: readonly Action[]): readonly Block[] {
  const { type, status } = actionsTab.columns;
  const rows = actions.map((action) => [
    cell(action.action),
    cell(type.choices[action.type]),
    cell(action.owner),
    dayCell(action.dueOn),
    cell(action.status === undefined ? '' : status.choices[action.status]),
  ]);
  const columns = columnsOf(sectionSentences.actions.headers, [0.42, 0.18, 0.16, 0.12, 0.12]);
  return table(caption, columns, rows);
}

/** Actions done in the year, then those that run or wait. */
export const actionsSection: SectionBlocks = (facts, { kind }) => {
  const words = sectionSentences.actions;
  const isNamed = ({ action, supplier }: Action): boolean => supplier !== undefined || namesSupplier(facts, [action]);
  const shown = kind === 'diffusable' ? facts.actions.filter((action) => !isNamed(action)) : facts.actions;
  const done = shown.filter(
    ({ status, doneOn }) => status === 'done' && (doneOn === undefined || isInYear(facts, doneOn)),
  );
  const planned = shown.filter(({ status }) => status !== 'done' && status !== 'dropped');
  const withheld = facts.actions.filter((action) => !shown.includes(action));
  return [
    ...actionsTable(words.caption.done, done),
    ...actionsTable(words.caption.planned, planned),
    ...(withheld.length === 0
      ? []
      : [paragraph(words.withheld(countRun(withheld.length, actionsTab.name), withheld.length), 'soft')]),
  ];
};

/** Decisions that the correspondant wrote, else those of the note to the committee. */
export const decisionsSection: SectionBlocks = (facts, { decisions }) => {
  const written = decisions
    .split(/\n+/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => cell(text));
  const items = written.length > 0 ? written : noteDecisions(facts.note());
  return list(items);
};
