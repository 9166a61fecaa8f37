import { mediatorMigrations, mediatorTabs } from '../../../sheets-templates/mediator/mediator-workbook';
import type { Edition } from '../editions';

/** The mediator's own workbook: no module, nothing of the correspondant's. */
export const mediatorEdition: Edition = {
  workbook: 'mediateur',
  modules: [],
  tabsWith: () => mediatorTabs,
  migrations: mediatorMigrations,
};
