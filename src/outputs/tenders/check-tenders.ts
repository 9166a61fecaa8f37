import { checksTab } from '../../../sheets-templates/policy/checks-tab';
import { findingsTab } from '../../../sheets-templates/policy/findings-tab';
import { tenderRules } from '../../indicators/tenders/tender-family';
import type { Day } from '../../model/day';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import type { CheckReport } from '../../policy/checks/check';
import { readCheckChoices, type CheckChoices } from '../../policy/checks/read-choices';
import { runChecks } from '../../policy/checks/run-checks';
import type { TenderCheckCode } from '../../policy/checks/tenders/tender-check';
import { tenderChecks } from '../../policy/checks/tenders/tender-checks';
import { tenderFindingSentences } from '../../text/tender-finding-sentences';
import { planCheckStates } from '../findings/plan-check-states';
import { planFindings } from '../findings/plan-findings';
import { cellsOf, supplierBookOf, type Sources, type Tabs } from '../read-sources';

/** What the checks of access found, and how they were chosen. */
export interface TenderChecking {
  readonly reports: readonly CheckReport<TenderCheckCode>[];
  readonly choices: CheckChoices;
}

/** Runs the checks of access that are on in Contrôles; none without a tender. */
export function checkTenders(tabs: Tabs, sources: Sources, today: Day): TenderChecking {
  const { tenders, suppliers: index, settings } = sources;
  const { fiscalStart, buyer } = settings.settings;
  const { suppliers } = index;
  const choices = readCheckChoices(cellsOf(tabs, checksTab.name));
  const rules = tenderRules({ book: supplierBookOf(sources), buyer });
  const facts = { tenders: tenders.tenders, suppliers, rules, today };
  const reports = facts.tenders.length === 0 ? [] : runChecks(tenderChecks, facts, choices.choiceOf, fiscalStart);
  return { reports, choices };
}

/**
 * The steps that write findings, then the states of checks: cut in between, the next refresh still knows that it is the
 * first one.
 */
export function planTenderFindings(tabs: Tabs, { reports, choices }: TenderChecking, today: Day): WorkbookPlan {
  const findings = cellsOf(tabs, findingsTab.name);
  return [
    ...planFindings(findings, {
      ...{ reports, today },
      sentenceOf: (code, count) => tenderFindingSentences[code](count),
      isFirst: (code) => choices.rows.get(code)?.row.firstOn === undefined,
    }),
    ...planCheckStates(
      cellsOf(tabs, checksTab.name),
      choices,
      reports,
      tenderChecks.map(({ code }) => code),
      today,
    ),
  ];
}
