import type { Block } from '../../plans/document';
import type { reportLabels } from '../../text/report/report-titles';
import { foldText } from '../../workbook/fold-text';
import type { StoredFigure } from '../figure-rows';
import type { ReportFacts } from './report-facts';

export type ReportKind = keyof typeof reportLabels;

/** What a person asks of a report, and wrote for it. */
export interface ReportWish {
  readonly kind: ReportKind;
  /** The word of the correspondant, paragraphs parted by line ends. */
  readonly word: string;
  /** Decisions asked, one per line. */
  readonly decisions: string;
  /** The map as it was drawn by who asks. */
  readonly map?: { readonly base64: string; readonly title: string; readonly text: string };
}

/** Blocks of a section, its heading apart; none where its data are not there yet. */
export type SectionBlocks = (facts: ReportFacts, wish: ReportWish) => readonly Block[];

/** Followed indicators of some families that have a figure in the year, in the order of Indicateurs. */
export function figuresOf(
  { definitions, figureOf }: ReportFacts,
  families: readonly string[],
): readonly StoredFigure[] {
  return definitions
    .filter(({ code }) => families.some((family) => code.startsWith(`${family}-`)))
    .flatMap(({ code }) => figureOf(code) ?? []);
}

/** Those of them that have a value. */
export function knownAmong(figures: readonly StoredFigure[]): readonly StoredFigure[] {
  return figures.filter(({ value }) => value !== undefined);
}

/** Shortest name of a supplier that is looked for within a text: a shorter one is found in any word. */
const shortestName = 4;

/** Whether texts name a supplier of the panel; a shared report never does. */
export function namesSupplier({ supplierNames }: ReportFacts, texts: readonly (string | undefined)[]): boolean {
  const text = ` ${foldText(texts.join(' '))} `;
  return supplierNames.map(foldText).some((name) => name.length >= shortestName && text.includes(` ${name} `));
}
