import type { AdmissibilityPoint } from '../../bridge/mediation-codes';
import type { CaseRow, MediationCase } from './case';

/** One point of the check-list of a direct case: met, to be looked at, or in the way. */
export interface CheckedPoint {
  readonly point: AdmissibilityPoint;
  readonly state: 'met' | 'open' | 'barred';
}

type Handling = NonNullable<CaseRow['handling']>;

/** What the criteria of complexity suggest; the mediator decides. A tie of his, or three criteria, call for a transfer. */
export function suggestedHandling(criteria: NonNullable<CaseRow['complexity']>): Handling {
  if (criteria.includes('interest') || criteria.length >= 3) return 'transfer';
  return criteria.length > 0 ? 'help' : 'mediate';
}

function priorStep({ priorStepOn, priorAnswer }: CaseRow): CheckedPoint['state'] {
  if (priorAnswer === 'none') return 'barred';
  return priorStepOn === undefined || priorAnswer === undefined || priorAnswer === 'pending' ? 'open' : 'met';
}

function interest({ declarations }: MediationCase): CheckedPoint['state'] {
  const last = declarations[declarations.length - 1];
  if (!last || (last.interest !== 'none' && last.measure === 'declined')) return 'open';
  return last.interest === 'none' ? 'met' : 'barred';
}

/** The check-list of voie A: prior step, other channels, declaration, frame, complexity. */
export function checkAdmissibility(found: MediationCase): readonly CheckedPoint[] {
  const { row, declarations } = found;
  const channels = row.otherChannels ?? [];
  const when = (holds: boolean, state: CheckedPoint['state']): CheckedPoint['state'] => (holds ? state : 'met');
  return [
    { point: 'supplier', state: when(row.supplier === undefined, 'open') },
    { point: 'declaration', state: when(declarations.length === 0, 'open') },
    { point: 'interest', state: interest(found) },
    { point: 'prior-step', state: priorStep(row) },
    { point: 'collective', state: when(channels.includes('collective'), 'barred') },
    { point: 'lawsuit', state: when(channels.includes('lawsuit'), 'open') },
    { point: 'alert', state: when(channels.includes('alert'), 'barred') },
    { point: 'complexity', state: when(row.handling === undefined, 'open') },
    { point: 'frame', state: when(row.frame === undefined, 'open') },
  ];
}
