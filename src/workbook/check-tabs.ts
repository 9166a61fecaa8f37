import type { TabCells } from '../plans/cell';
import type { TabDefinition } from './define-tab';
import { findColumns } from './find-columns';

/** What can be wrong with the shape of a tab. */
export type TabFinding =
  | { readonly code: 'missing-tab'; readonly tab: string }
  | { readonly code: 'no-header'; readonly tab: string }
  | { readonly code: 'missing-columns'; readonly tab: string; readonly headers: readonly string[] }
  | { readonly code: 'doubled-headers'; readonly tab: string; readonly headers: readonly string[] };

/** Tabs and columns that the commands will look for and not find, or find twice. */
export function checkTabs(
  tabs: readonly TabDefinition[],
  existing: ReadonlyMap<string, TabCells>,
): readonly TabFinding[] {
  return tabs.flatMap((tab) => findingsOf(tab, existing.get(tab.name)));
}

function findingsOf(tab: TabDefinition, cells: TabCells | undefined): TabFinding[] {
  if (!cells) return [{ code: 'missing-tab', tab: tab.name }];
  const { headerRow, missing, doubled } = findColumns(tab, cells.rows);
  if (headerRow === undefined) return [{ code: 'no-header', tab: tab.name }];
  const findings: TabFinding[] = [];
  if (missing.length > 0) {
    const headers = missing.map((key) => tab.columns[key]?.header ?? key);
    findings.push({ code: 'missing-columns', tab: tab.name, headers });
  }
  if (doubled.length > 0) findings.push({ code: 'doubled-headers', tab: tab.name, headers: doubled });
  return findings;
}
