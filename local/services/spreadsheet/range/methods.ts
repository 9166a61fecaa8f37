import type { Context } from '../context';
import { rangeValidationMethods } from '../rules/validation';
import { annotationMethods } from './annotations';
import { arrangeMethods } from './arranging';
import { borderMethods } from './borders';
import { clearMethods } from './clearing';
import { copyMethods } from './copying';
import { mergeMethods } from './merging';
import { positionMethods } from './position';
import { splitMethods } from './splitting';
import { styleMethods } from './styles';
import { valueMethods } from './values';

/** Every method of Range. */
export const rangeMethods = (context: Context) => ({
  ...positionMethods(context),
  ...valueMethods(context),
  ...styleMethods(context),
  ...borderMethods(context),
  ...clearMethods(context),
  ...copyMethods(context),
  ...mergeMethods(context),
  ...arrangeMethods(context),
  ...splitMethods(context),
  ...annotationMethods(context),
  ...rangeValidationMethods(context),
});
