import type { Outlines } from './draw-map';
import { mainlandOutlines, overseasOutlines } from './outlines';

/** The departments of France. */
export const france: Outlines = { mainland: mainlandOutlines, overseas: overseasOutlines };
