import { mediationTabs, mediatorMigrations } from '../../../sheets-templates/mediator/mediator-workbook';
import { correspondantEdition, type Edition } from '../editions';

/** One person, one file: the correspondant's workbook, with the tabs of mediation after its own. */
export const singleEdition: Edition = {
  workbook: 'unique',
  modules: correspondantEdition.modules,
  tabsWith: (opened) => [...correspondantEdition.tabsWith(opened), ...mediationTabs],
  migrations: [...correspondantEdition.migrations, ...mediatorMigrations],
};
