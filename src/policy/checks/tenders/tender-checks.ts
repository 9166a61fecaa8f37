import { accessChecks } from './access-checks';
import { cardinalChecks } from './cardinal-checks';
import { followUpChecks } from './follow-up-checks';
import type { TenderCheck } from './tender-check';

/** Every check of tenders, in the order of Paramètres. */
export const tenderChecks: readonly TenderCheck[] = [...accessChecks, ...followUpChecks, ...cardinalChecks];
