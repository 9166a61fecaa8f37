import { readTab } from '../google/read-workbook';
import type { TabCells } from '../plans/cell';
import { installSentences } from '../text/install-sentences';
import type { TabDefinition } from '../workbook/define-tab';
import { Refusal } from './refusal';

/** The cells of a tab that the command cannot do without; refused where it is missing. */
export function readInstalledTab(tab: TabDefinition): TabCells {
  const cells = readTab(tab.name);
  if (!cells) throw new Refusal('missing-tab', installSentences.missingTab(tab.name));
  return cells;
}
