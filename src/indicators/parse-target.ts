import { amountOfEuros } from '../model/amount';
import { parseNumber } from '../workbook/codecs/parse-number';
import type { Targets } from './definition';
import type { Unit } from './figure';

/** A value as a user writes it, in the unit: « 30 % », « 0,3 » or « 30 » is a share of 0.3; euros become cents. */
export function parseValue(text: string, unit: Unit): number | undefined {
  const percent = /%\s*$/.test(text);
  const number = parseNumber(text.replace(/%\s*$/, ''));
  if (number === undefined || (percent && unit !== 'share')) return undefined;
  if (unit === 'amount') return amountOfEuros(number).amount;
  if (unit === 'count') return number;
  return percent || number > 1 ? Number((number / 100).toPrecision(15)) : number;
}

/**
 * Targets as a user writes them: one value for all years, or « 2025 = 28 % ; 2026 = 30 % », or both. Undefined where a
 * part cannot be read or a year stands twice.
 */
export function parseTargets(text: string, unit: Unit): Targets | undefined {
  const byYear = new Map<number, number>();
  let always: number | undefined;
  for (const part of text.split(/[;\n]/).filter((piece) => piece.trim() !== '')) {
    const dated = /^\s*((?:19|20)\d{2})\s*[=:]\s*(.+)$/.exec(part);
    const value = parseValue(dated?.[2] ?? part, unit);
    const year = dated ? Number(dated[1]) : undefined;
    if (value === undefined || (year === undefined ? always !== undefined : byYear.has(year))) return undefined;
    if (year === undefined) always = value;
    else byYear.set(year, value);
  }
  return { always, byYear };
}
