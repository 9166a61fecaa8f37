import { dashboardTab } from './dashboard-tab';
import { figuresTab } from './figures-tab';
import { homeTab } from './home-tab';
import { indicatorsTab } from './indicators-tab';
import { journalTab } from './journal-tab';
import { lotsTab } from './lots-tab';
import { purchasesTab } from './purchases-tab';
import { rejectedLinesTab } from './rejected-lines-tab';
import { settingsTab } from './settings-tab';
import { suppliersTab } from './suppliers-tab';

/** Version of the whole workbook; a newer one than the bundle's is refused. */
export const workbookVersion = 1;

/** Tabs that an installation builds at once, in their order on screen. */
export const coreTabs = [
  homeTab,
  dashboardTab,
  indicatorsTab,
  suppliersTab,
  purchasesTab,
  settingsTab,
  rejectedLinesTab,
  journalTab,
  figuresTab,
  lotsTab,
] as const;
