import { keysOf } from '../../model/typed-keys';
import type { ImpossibleStep, Requirement } from '../../bridge/mediation-codes';
import type { CaseRow, CaseStatus, MediationCase } from './case';
import { statuses, transitionBetween } from './transitions';

/** Why a status cannot be taken now: there is no such way, or the case lacks something for it. */
export type Obstacle =
  | { readonly kind: 'impossible'; readonly code: ImpossibleStep; readonly first: CaseStatus | undefined }
  | { readonly kind: 'missing'; readonly needs: readonly Requirement[] };

/** Whether a case meets each requirement, with what is being written on it. */
const meets: Readonly<Record<Requirement, (row: CaseRow, found: MediationCase) => boolean>> = {
  declaration: (_, { declarations }) => declarations.length > 0,
  'no-interest': (_, { declarations }) => {
    const last = declarations[declarations.length - 1];
    return last === undefined || last.interest === 'none' || last.measure === 'declined';
  },
  'prior-step': ({ priorStepOn, priorAnswer }) =>
    priorStepOn !== undefined && priorAnswer !== undefined && priorAnswer !== 'none' && priorAnswer !== 'pending',
  admissible: ({ otherChannels = [] }) => !otherChannels.some((channel) => channel !== 'lawsuit'),
  'not-transferred': ({ handling }) => handling !== 'transfer',
};

/** The first status on the shortest way from one to another; undefined where no way leads there. */
function firstStepTowards(from: CaseStatus, to: CaseStatus): CaseStatus | undefined {
  const seen = new Set([from]);
  let front: readonly (readonly CaseStatus[])[] = [[from]];
  while (front.length > 0) {
    const longer = front.flatMap((path) =>
      statuses[path[path.length - 1] ?? from].next.map((next) => [...path, next.to]),
    );
    const arrived = longer.find((path) => path[path.length - 1] === to);
    if (arrived) return arrived[1];
    front = longer.filter((path) => {
      const last = path[path.length - 1] ?? from;
      return !seen.has(last) && seen.add(last);
    });
  }
  return undefined;
}

/** Why no way leads from one status to another, and the first step towards it. */
export function impossibility(from: CaseStatus, to: CaseStatus): Obstacle {
  const first = firstStepTowards(from, to);
  const codeOf = (): ImpossibleStep => {
    if (from === to) return 'same';
    if (statuses[from].isClosed) return 'closed';
    if (statuses[from].route !== statuses[to].route) return 'other-route';
    return first === undefined ? 'never' : 'not-yet';
  };
  return { kind: 'impossible', code: codeOf(), first };
}

/** Why the case, as `row` leaves it, cannot take a status; undefined where it can. */
export function obstacleTo(found: MediationCase, to: CaseStatus, row: CaseRow = found.row): Obstacle | undefined {
  const transition = transitionBetween(found.row.status, to);
  if (!transition) return impossibility(found.row.status, to);
  const needs = transition.needs.filter((need) => !meets[need](row, found));
  return needs.length === 0 ? undefined : { kind: 'missing', needs };
}

/** Every other status of the case's route. */
export function otherStatuses({ row }: MediationCase): readonly CaseStatus[] {
  return keysOf(statuses).filter((status) => statuses[status].route === row.route && status !== row.status);
}
