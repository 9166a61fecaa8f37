import type { CustomFunctions, EngineCell } from '../engine/custom-functions';
import type { FormulaResult } from '../run/session';
import type { CellArgument, FormulaArgument } from '../services/messages';
import { instantOf, wallTimeOf } from '../services/zoned-time';

const unixEpoch = 25569;
const millisecondsPerDay = 86_400_000;

/** The script's functions as the engine calls them: its dates are serials of the workbook's time zone. */
export function formulaFunctions(
  names: readonly string[],
  call: (name: string, args: readonly FormulaArgument[]) => FormulaResult,
  timeZone: string,
): CustomFunctions {
  const argumentOf = (cell: EngineCell): CellArgument =>
    typeof cell === 'object' ? { date: instantOfSerial(cell.serial, timeZone) } : cell;
  const cellOf = (cell: CellArgument): EngineCell =>
    typeof cell === 'object' ? { serial: serialOfInstant(cell.date, timeZone) } : cell;
  return {
    names,
    call: (name, args) => {
      const result = call(
        name,
        args.map((value) => mapCells(value, argumentOf)),
      );
      return result.ok ? { ok: true, value: mapCells(result.value, cellOf) } : { ok: false, message: result.note };
    },
  };
}

function mapCells<From, To>(value: From | readonly (readonly From[])[], map: (cell: From) => To): To | To[][] {
  return isRows(value) ? value.map((row) => row.map(map)) : map(value);
}

function isRows<Cell>(value: Cell | readonly (readonly Cell[])[]): value is readonly (readonly Cell[])[] {
  return Array.isArray(value);
}

function instantOfSerial(serial: number, timeZone: string): number {
  const wall = new Date(Math.round((serial - unixEpoch) * millisecondsPerDay));
  const instant = instantOf(
    {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day: wall.getUTCDate(),
      hour: wall.getUTCHours(),
      minute: wall.getUTCMinutes(),
    },
    timeZone,
  );
  return instant + wall.getUTCSeconds() * 1000;
}

function serialOfInstant(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallTimeOf(instant, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) / millisecondsPerDay + unixEpoch;
}
