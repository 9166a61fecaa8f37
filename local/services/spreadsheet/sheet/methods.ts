import type { Context } from '../context';
import { cellMethods } from './cells';
import { featureMethods } from './features';
import { gridMethods } from './grid';
import { moveMethods } from './moving';
import { viewMethods } from './view';

/** Every method of Sheet. */
export const sheetMethods = (context: Context) => ({
  ...cellMethods(context),
  ...gridMethods(context),
  ...moveMethods(context),
  ...viewMethods(context),
  ...featureMethods(context),
});
