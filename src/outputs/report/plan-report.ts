import type { Block, DocumentPlan } from '../../plans/document';
import { reportDay } from '../../text/report/report-numbers';
import { reportTitles, reportWords, sectionTitles, type SectionCode } from '../../text/report/report-titles';
import { missingSentences } from '../../text/report/section-sentences';
import { heading, note } from './blocks';
import { actionsSection, decisionsSection } from './sections/action-sections';
import { noteFigures } from './sections/committee-sections';
import { evidenceSection } from './sections/evidence-section';
import {
  dependenceSection,
  inclusionSection,
  panelSection,
  paymentSection,
  purchasesSection,
  tendersSection,
} from './sections/figure-sections';
import { mediationSection } from './sections/mediation-section';
import { methodSection } from './sections/method-section';
import {
  changesSection,
  keyFigures,
  keyFiguresSection,
  mandateSection,
  ownSection,
  synthesisSection,
  watchSection,
  wordSection,
} from './sections/opening-sections';
import { pactSection } from './sections/pact-section';
import { policySection } from './sections/policy-section';
import { relationSection } from './sections/relation-section';
import type { ReportFacts } from './report-facts';
import type { ReportKind, ReportWish, SectionBlocks } from './section';

const builders: Readonly<Record<SectionCode, SectionBlocks>> = {
  synthesis: synthesisSection,
  word: wordSection,
  mandate: mandateSection,
  keyFigures: keyFiguresSection,
  panel: panelSection,
  purchases: purchasesSection,
  tenders: tendersSection,
  payment: paymentSection,
  dependence: dependenceSection,
  policy: policySection,
  inclusion: inclusionSection,
  relation: relationSection,
  mediation: mediationSection,
  pact: pactSection,
  actions: actionsSection,
  own: ownSection,
  changes: changesSection,
  watch: watchSection,
  decisions: decisionsSection,
  evidence: evidenceSection,
  method: methodSection,
};

const yearly = [
  ...(['synthesis', 'word', 'mandate', 'keyFigures', 'panel', 'purchases', 'tenders', 'payment'] as const),
  ...(['dependence', 'policy', 'inclusion', 'relation', 'mediation', 'pact', 'own', 'actions', 'method'] as const),
];

/** Sections of each report, in their order; a person may leave some out. */
const sectionsOf: Readonly<Record<ReportKind, readonly SectionCode[]>> = {
  annuel: yearly,
  diffusable: yearly.filter((code) => code !== 'own'),
  comite: ['changes', 'watch', 'decisions', 'keyFigures'],
  note: ['watch', 'decisions'],
  tableau: ['keyFigures', 'watch'],
  evaluateur: ['evidence', 'method'],
};

/** Sections that begin a page of their own. */
const onNewPage: readonly SectionCode[] = ['synthesis', 'keyFigures', 'method'];

/** Long reports, with a cover and a list of headings. */
const withCover: readonly ReportKind[] = ['annuel', 'diffusable', 'evaluateur'];

/** A section as it will be, and whether its data are there. */
export interface PlannedSection {
  readonly code: SectionCode;
  readonly blocks: readonly Block[];
  readonly isMissing: boolean;
}

/** The sections of a report, those left out apart. */
export function planSections(
  facts: ReportFacts,
  wish: ReportWish,
  leftOut: readonly string[],
): readonly PlannedSection[] {
  return sectionsOf[wish.kind]
    .filter((code) => !leftOut.includes(code))
    .map((code) => {
      const blocks = builders[code](facts, wish);
      return { code, blocks, isMissing: blocks.length === 0 };
    });
}

function missingBlock(code: SectionCode): Block {
  return note('missing', code === 'method' ? '' : missingSentences[code]);
}

function blocksOf({ code, blocks }: PlannedSection, isFirst: boolean, breaks: boolean): readonly Block[] {
  return [
    ...(breaks && !isFirst && onNewPage.includes(code) ? [{ kind: 'pageBreak' as const }] : []),
    heading(sectionTitles[code]),
    ...(blocks.length === 0 ? [missingBlock(code)] : blocks),
  ];
}

/** A report as a document: the same facts and wishes give the same document. */
export function planReport(facts: ReportFacts, wish: ReportWish, leftOut: readonly string[] = []): DocumentPlan {
  const { organisation, year, refreshedOn } = facts;
  const { kind } = wish;
  const refreshed =
    refreshedOn === undefined ? reportWords.neverRefreshed : reportWords.panelOf(reportDay(refreshedOn));
  const hasCover = withCover.includes(kind);
  const isShort = !hasCover;
  const status = kind === 'diffusable' ? reportWords.shareable : reportWords.internal;
  const lines = [organisation, reportWords.year(year), refreshed, status].filter((line) => line !== '');
  const sections = planSections(facts, wish, leftOut);
  return {
    name:
      reportWords.name(reportTitles[kind], year, organisation) + (kind === 'diffusable' ? reportWords.sharedName : ''),
    title: reportTitles[kind],
    subtitle: hasCover ? lines : [lines.join(' · ')],
    hasCover,
    header: [organisation, `${reportTitles[kind]}, ${String(year)}`].filter((part) => part !== '').join(' · '),
    footer: `${status} · ${refreshed}`,
    blocks: [
      ...(kind === 'note' || kind === 'comite' ? keyFigures(noteFigures(facts, facts.note())) : []),
      ...sections.flatMap((section, index) => blocksOf(section, index === 0, !isShort)),
    ],
  };
}
