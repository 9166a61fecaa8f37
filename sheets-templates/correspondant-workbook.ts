import type { TabDefinition } from '../src/workbook/define-tab';
import { dashboardTab } from './dashboard-tab';
import { directoryTab } from './directory-tab';
import { figuresTab } from './figures-tab';
import { homeTab } from './home-tab';
import { indicatorsTab } from './indicators-tab';
import { lotsTab } from './lots-tab';
import { modules } from './modules';
import { actionsTab } from './policy/actions-tab';
import { purchasesTab } from './purchases-tab';
import { frozenClassesTab } from './records/frozen-classes-tab';
import { historyTab } from './records/history-tab';
import { journalTab } from './records/journal-tab';
import { settledDuplicatesTab } from './records/settled-duplicates-tab';
import { rejectedLinesTab } from './rejected-lines-tab';
import { contactsTab } from './settings/contacts-tab';
import { entitiesTab } from './settings/entities-tab';
import { familiesTab } from './settings/families-tab';
import { settingsTab } from './settings-tab';
import { suppliersTab } from './suppliers-tab';

/** Tabs that a person works in from the first day, in their order on screen. */
const workTabs = [homeTab, dashboardTab, indicatorsTab, suppliersTab, purchasesTab, actionsTab, settingsTab] as const;

/** Tabs behind the modules: tables of Paramètres, then what the add-in keeps. */
const backTabs = [
  familiesTab,
  entitiesTab,
  contactsTab,
  historyTab,
  rejectedLinesTab,
  journalTab,
  figuresTab,
  frozenClassesTab,
  directoryTab,
  settledDuplicatesTab,
  lotsTab,
] as const;

/** Tabs that an installation builds at once, in their order on screen. */
export const coreTabs: readonly TabDefinition[] = [...workTabs, ...backTabs];

/** Every tab that the workbook may hold, in the order on screen: the modules' stand between work and tables, each once. */
export const allTabs: readonly TabDefinition[] = [
  ...new Set([...workTabs, ...modules.flatMap(({ tabs }) => tabs), ...backTabs]),
];
