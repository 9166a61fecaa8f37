import { allTabs } from '../../sheets-templates/correspondant-workbook';
import { rejectedLinesTab } from '../../sheets-templates/rejected-lines-tab';
import { sourceTabs } from '../../src/outputs/edits/source-tabs';
import { consultedTabs, refreshedTabs } from '../../src/outputs/refresh';

test('onEdit watches the tabs that a refresh reads and a person writes, and no other', () => {
  const read = new Set([...refreshedTabs, ...consultedTabs]);
  const written = allTabs.filter(({ name, hidden, rebuildable }) => read.has(name) && !hidden && !rebuildable);
  const names = written.map(({ name }) => name).filter((name) => name !== rejectedLinesTab.name);
  expect([...sourceTabs].sort()).toEqual(names.sort());
});
