import type { homeTab } from '../../../sheets-templates/home-tab';
import type { RowOf } from '../../workbook/define-tab';

/** A line of Accueil. */
export type HomeLine = Partial<RowOf<typeof homeTab>>;
