import type { Amount } from '../../model/amount';
import type { Day } from '../../model/day';

/** What a check found of one thing it looked at. */
export interface Examined {
  /** `unknown`: a field that the check needs is empty. */
  readonly verdict: 'flagged' | 'fine' | 'unknown';
  readonly entity: string;
  /** Day that puts it in a fiscal year. */
  readonly day: Day;
  /** Where it stands, as a person names it: « C-12 / lot 2 ». */
  readonly tab: string;
  readonly line: number;
  readonly key: string;
  readonly amount?: Amount | undefined;
}

/** A column that a check cannot do without. */
export interface NeededColumn {
  readonly tab: string;
  readonly header: string;
}

/** A rule that facts are held to; `Facts` is what its family reads once for all of its checks. */
export interface Check<Facts, Code extends string> {
  readonly code: Code;
  readonly needs: readonly NeededColumn[];
  /** Value of its threshold where the person set none; undefined: it has none, or works it out of the facts. */
  readonly threshold: number | undefined;
  readonly examine: (facts: Facts, threshold: number | undefined) => readonly Examined[];
}

/** Whether a check runs, and with which threshold instead of its own. */
export interface CheckChoice {
  readonly on: boolean;
  readonly threshold: number | undefined;
}

/** What is flagged by one check in one entity and fiscal year. */
export interface Finding<Code extends string> {
  readonly code: Code;
  readonly entity: string;
  readonly year: number;
  readonly count: number;
  /** Cents; undefined where no amount is known. */
  readonly amount: Amount | undefined;
  /** The first 200, as a person names them. */
  readonly keys: readonly string[];
}

/** A check that ran: how many things it judged and could not judge; `notComputable` where it could judge none. */
export interface CheckReport<Code extends string> {
  readonly code: Code;
  readonly state: 'computed' | 'notComputable';
  readonly judged: number;
  readonly unknown: number;
  readonly needs: readonly NeededColumn[];
  readonly findings: readonly Finding<Code>[];
}
