import { datedParameters, type DatedParameterRow } from '../../sheets-templates/dated-parameters';
import { dayOfIso, type Day } from '../model/day';

export type ParameterKey = (typeof datedParameters)[number]['key'];

function holdsOn(row: DatedParameterRow, day: Day): boolean {
  const from = dayOfIso(row.from);
  const to = dayOfIso(row.to);
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** The value in force on a day (that of the event, not of today); undefined where the table has none for it. */
export function parameterOn(
  key: ParameterKey,
  day: Day,
  rows: readonly DatedParameterRow[] = datedParameters,
): string | number | undefined {
  return rows.find((row) => row.key === key && holdsOn(row, day))?.value;
}
