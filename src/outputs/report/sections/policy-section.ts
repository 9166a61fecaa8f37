import { evidenceTab } from '../../../../sheets-templates/policy/evidence-tab';
import { findingsTab } from '../../../../sheets-templates/policy/findings-tab';
import { policyTab } from '../../../../sheets-templates/policy/policy-tab';
import type { Block } from '../../../plans/document';
import { reportDay } from '../../../text/report/report-numbers';
import { sectionSentences } from '../../../text/report/section-sentences';
import type { RowOf } from '../../../workbook/define-tab';
import { cell, columnsOf, countRun, dayCell, list, paragraph, shownRows, table } from '../blocks';
import type { ReportFacts } from '../report-facts';
import type { SectionBlocks } from '../section';

function findingsTable(open: readonly RowOf<typeof findingsTab>[]): readonly Block[] {
  const words = sectionSentences.policy;
  const rows = open
    .slice(0, shownRows)
    .map(({ rule, finding, entity, dueOn, status }) => [
      cell(rule),
      cell(finding),
      cell(entity),
      dayCell(dueOn),
      cell(findingsTab.columns.status.choices[status ?? 'open']),
    ]);
  const left = open.slice(shownRows);
  return [
    ...table(words.caption, columnsOf(words.headers, [0.12, 0.42, 0.16, 0.14, 0.16]), rows),
    ...(left.length === 0 ? [] : [paragraph(words.more(countRun(left.length, findingsTab.name)), 'soft')]),
  ];
}

/** Findings of the checks: never in a shared report. */
function findingsOf({ findings, year }: ReportFacts): readonly Block[] {
  const ofYear = findings.filter((row) => row.year === undefined || row.year <= year);
  if (ofYear.length === 0) return [];
  const by = (...statuses: readonly string[]) => ofYear.filter(({ status }) => statuses.includes(status ?? 'open'));
  const [open, running, done, waived] = [by('open'), by('running'), by('done'), by('waived')];
  const tab = findingsTab.name;
  const sentence = sectionSentences.policy.findings(
    countRun(open.length, tab),
    open.length,
    countRun(running.length, tab),
    countRun(done.length, tab),
    countRun(waived.length, tab),
  );
  return [paragraph(sentence), ...findingsTable([...open, ...running])];
}

function policyText({ rules }: ReportFacts): readonly Block[] {
  const text = rules.find(({ source, version }) => source === 'own' && version !== undefined);
  if (!text) return [];
  const day = text.inForceOn === undefined ? '' : reportDay(text.inForceOn);
  return [paragraph(sectionSentences.policy.text(text.version ?? '', day, text.signatory ?? ''))];
}

/** The evidence held; the rules without any, in an internal report. */
function evidenceOf({ rules, evidence, has }: ReportFacts, isShared: boolean): readonly Block[] {
  if (!has(evidenceTab)) return [];
  const words = sectionSentences.policy;
  if (evidence.length === 0) return [paragraph(words.noEvidence)];
  const proven = new Set(evidence.map(({ rule }) => rule));
  const gaps = rules.filter(({ code }) => !proven.has(code)).map(({ code }) => code);
  return [
    paragraph(words.evidence(countRun(evidence.length, evidenceTab.name), evidence.length)),
    ...(isShared || gaps.length === 0 ? [] : [paragraph(words.gaps(gaps), 'soft')]),
  ];
}

/** The policy's text, the rules followed, the findings, the evidence and its gaps. */
export const policySection: SectionBlocks = (facts, { kind }) => {
  const { rules } = facts;
  if (rules.length === 0) return [];
  const isShared = kind === 'diffusable';
  return [
    ...policyText(facts),
    paragraph(sectionSentences.policy.commitments(countRun(rules.length, policyTab.name), rules.length)),
    ...list(rules.map(({ code, rule }) => cell(`${code} · ${rule}`))),
    ...(isShared ? [] : findingsOf(facts)),
    ...evidenceOf(facts, isShared),
  ];
};
