import { casesTab } from '../../../sheets-templates/mediator/cases-tab';
import { declarationsTab } from '../../../sheets-templates/mediator/declarations-tab';
import { exchangesTab } from '../../../sheets-templates/mediator/exchanges-tab';
import { partiesTab } from '../../../sheets-templates/mediator/parties-tab';
import type { TabCells } from '../../plans/cell';

/** The tabs that a case is spread over; Dossiers is the one whose revision makes the others count. */
export const caseTabs = {
  cases: casesTab,
  parties: partiesTab,
  exchanges: exchangesTab,
  declarations: declarationsTab,
} as const;

/** The same tabs as read. */
export type CaseTabCells = Readonly<Record<keyof typeof caseTabs, TabCells>>;
