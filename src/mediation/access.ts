import { foldText } from '../workbook/fold-text';

/** Who is at the keyboard, and who may open the document. */
export interface AccessFacts {
  readonly user: string;
  readonly owner: string;
  readonly others: readonly string[];
  /** Address of the deputy, '' for nobody; it does not count in the « classeur unique ». */
  readonly deputy: string;
  /** The correspondant's tabs stand in the same file. */
  readonly isSingle: boolean;
}

/**
 * Whether the log must stay closed: somebody else than the owner (and his deputy, in the mediator's own workbook) is
 * listed or is at the keyboard, or the file belongs to a shared drive.
 */
export function isOpenToOthers({ user, owner, others, deputy, isSingle }: AccessFacts): boolean {
  if (owner === '') return true;
  const trusted = [owner, ...(isSingle || deputy === '' ? [] : [deputy])].map(foldText);
  return [user, ...others].some((email) => email !== '' && !trusted.includes(foldText(email)));
}
