import { amountOfCents } from '../../model/amount';
import { monthOfDay } from '../../model/month';
import { fiscalYearOf, type FiscalStart } from '../../model/period';
import { foldText } from '../../workbook/fold-text';
import type { Check, CheckChoice, CheckReport, Examined, Finding } from './check';

const keptKeys = 200;

interface Building {
  readonly entity: string;
  readonly year: number;
  readonly keys: string[];
  count: number;
  amount: number | undefined;
}

/** Flagged things by entity and fiscal year, the years in order. */
function findingsOf<Code extends string>(
  code: Code,
  examined: readonly Examined[],
  start: FiscalStart,
): readonly Finding<Code>[] {
  const found = new Map<string, Building>();
  for (const { verdict, entity, day, key, amount } of examined) {
    if (verdict !== 'flagged') continue;
    const year = fiscalYearOf(monthOfDay(day), start);
    const name = `${year}\n${foldText(entity)}`;
    const finding = found.get(name) ?? { entity, year, keys: [], count: 0, amount: undefined };
    found.set(name, finding);
    finding.count++;
    if (amount !== undefined) finding.amount = (finding.amount ?? 0) + amount;
    if (finding.keys.length < keptKeys) finding.keys.push(key);
  }
  return [...found.values()]
    .sort((one, other) => one.year - other.year || one.entity.localeCompare(other.entity, 'fr'))
    .map(({ amount, ...finding }) => ({
      ...{ code, ...finding },
      amount: amount === undefined ? undefined : amountOfCents(amount),
    }));
}

/** Runs the checks that are on over facts read once. */
export function runChecks<Facts, Code extends string>(
  checks: readonly Check<Facts, Code>[],
  facts: Facts,
  choiceOf: (code: Code) => CheckChoice,
  start: FiscalStart,
): readonly CheckReport<Code>[] {
  return checks.flatMap(({ code, needs, threshold, examine }) => {
    const choice = choiceOf(code);
    if (!choice.on) return [];
    const examined = examine(facts, choice.threshold ?? threshold);
    const unknown = examined.filter(({ verdict }) => verdict === 'unknown').length;
    const judged = examined.length - unknown;
    const state = judged === 0 && unknown > 0 ? 'notComputable' : 'computed';
    return [{ code, state, judged, unknown, needs, findings: findingsOf(code, examined, start) }];
  });
}
