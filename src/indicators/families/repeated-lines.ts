import type { IndicatorDefinition } from '../definition';
import type { RepeatedAmounts } from '../figure';
import { regardedBy } from '../indicator-kinds';
import { keysOf } from '../../model/typed-keys';
import type { Fact, FactSource, FamilyMeasure, FamilySpec } from './family';

/** A line of the workbook whose file repeats its amount, and that amount in cents. */
export interface RepeatedLine extends RepeatedAmounts {
  readonly source: FactSource;
}

/** Lines of a figure whose file repeats their amounts, and all that the figure regards, these lines included. */
export interface RepeatedPart {
  readonly lines: readonly RepeatedLine[];
  readonly regarded: { readonly lines: number; readonly value: number };
}

/** Collects, fact by fact of a figure’s period and scope, what repeats in it; undefined where no line does. */
export function startRepeated<Traits, Sum extends string>(
  { membershipOf }: Pick<FamilySpec<Traits, Sum>, 'membershipOf'>,
  { population, relativeTo }: Pick<IndicatorDefinition, 'population' | 'relativeTo'>,
  { sum, over = sum, repeated }: FamilyMeasure<Sum>,
): { readonly take: (fact: Fact<Traits, Sum>) => void; readonly found: () => RepeatedPart | undefined } {
  const whole = relativeTo === undefined ? undefined : membershipOf(relativeTo);
  const isRegarded = regardedBy(membershipOf(population), whole);
  const keyOfSum = new Map(repeated ? keysOf(repeated).map((key) => [repeated[key], key]) : []);
  const lines = new Map<string, Record<keyof RepeatedAmounts, number> & { source: FactSource }>();
  const regarded = new Set<string>();
  let value = 0;
  return {
    take: (fact) => {
      const key = keyOfSum.get(fact.sum);
      if ((key === undefined && fact.sum !== over) || !isRegarded(fact.traits)) return;
      const place = `${fact.source.tab} ${fact.source.line}`;
      if (key === undefined) {
        regarded.add(place);
        value += fact.value;
        return;
      }
      const line = lines.get(place) ?? { source: fact.source, count: 0, once: 0, shared: 0, naive: 0 };
      lines.set(place, line);
      line[key] += fact.value;
    },
    found: () =>
      lines.size === 0 ? undefined : { lines: [...lines.values()], regarded: { lines: regarded.size, value } },
  };
}
