import { mediationTabs, mediatorMigrations, mediatorTabs } from '../../../sheets-templates/mediator/mediator-workbook';
import { correspondantEdition, type Edition } from '../editions';

/** The mediator's own workbook: no module, nothing of the correspondant's. */
export const mediatorEdition: Edition = {
  workbook: 'mediateur',
  modules: [],
  tabsWith: () => mediatorTabs,
  migrations: mediatorMigrations,
};

/** One person, one file: the correspondant's workbook, with the tabs of mediation after its own. */
export const singleEdition: Edition = {
  workbook: 'unique',
  modules: correspondantEdition.modules,
  tabsWith: (opened) => [...correspondantEdition.tabsWith(opened), ...mediationTabs],
  migrations: [...correspondantEdition.migrations, ...mediatorMigrations],
};
