import { allTabs } from '../../sheets-templates/correspondant-workbook';
import { findingsTab } from '../../sheets-templates/policy/findings-tab';
import { rejectedLinesTab } from '../../sheets-templates/rejected-lines-tab';
import { sourceTabs } from '../../src/outputs/edits/source-tabs';
import { consultedTabs, refreshedTabs } from '../../src/outputs/refresh';

test('onEdit watches the tabs that a refresh reads and a person writes, and no other', () => {
  const read = new Set([...refreshedTabs, ...consultedTabs]);
  const written = allTabs.filter(({ name, hidden, rebuildable }) => read.has(name) && !hidden && !rebuildable);
  // What is refused or found is a result: to deal with it changes no figure.
  const results: readonly string[] = [rejectedLinesTab.name, findingsTab.name];
  const names = written.map(({ name }) => name).filter((name) => !results.includes(name));
  expect([...sourceTabs].sort()).toEqual(names.sort());
});
