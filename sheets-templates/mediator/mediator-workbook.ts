import type { Migration } from '../../src/workbook/plan-migration';
import type { TabDefinition } from '../../src/workbook/define-tab';
import { journalTab } from '../records/journal-tab';
import { eventsTab } from '../relations/events-tab';
import { archiveTab } from './archive-tab';
import { casesTab } from './cases-tab';
import { declarationsTab } from './declarations-tab';
import { exchangesTab } from './exchanges-tab';
import { mediatorSettingsTab } from './mediator-settings-tab';
import { partiesTab } from './parties-tab';
import { publicationTab } from './publication-tab';
import { recommendationsTab } from './recommendations-tab';

/** Tabs of mediation, in their order on screen; the « classeur unique » has them beside the correspondant's. */
export const mediationTabs: readonly TabDefinition[] = [
  casesTab,
  partiesTab,
  exchangesTab,
  declarationsTab,
  recommendationsTab,
  publicationTab,
  archiveTab,
  mediatorSettingsTab,
];

/** Tabs of the mediator's own workbook. */
export const mediatorTabs: readonly TabDefinition[] = [...mediationTabs, eventsTab, journalTab];

/** How the mediation tabs of an older version become those of the next; there is one version so far. */
export const mediatorMigrations: readonly Migration[] = [];
