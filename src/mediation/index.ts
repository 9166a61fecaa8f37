/** The door of mediation: commands/mediation alone comes in, and only here. */
export { isOpenToOthers } from './access';
export { caseTabs, type CaseTabCells } from './cases/case-tabs';
export { planSweep } from './cases/plan-save';
export { caseNumbered, markOfCase, readCaseLog, type CaseLog } from './cases/read-case-log';
export { describeCaseForm } from './forms/describe-case-form';
export { planForm, type FormOutcome } from './forms/plan-form';
export { planRecommendation } from './forms/plan-recommendation';
export { readMediatorSettings, type MediatorSettings } from './settings';
export { isToFollow } from './cases/reminders';
export { isOpen } from './cases/transitions';
export { listCases } from './views/case-list';
export { viewCase } from './views/case-view';
export { letterOfText } from './drafts/letter-of-text';
export { writeDraft } from './drafts/write-draft';
