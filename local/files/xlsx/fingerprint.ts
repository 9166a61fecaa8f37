import { spillsOf } from '../../store/spills';
import type { StoredSheet } from '../../store/workbook';
import { facetsOf } from './sheet-facets';

/**
 * A text that changes with what a sheet's part says, so that a sheet nobody touched is carried byte for byte. What stands
 * in the workbook part (name, visibility) or in the local sheet (identifiers, metadata) does not count.
 */
export function fingerprintOf(sheet: StoredSheet): string {
  const hash = newHash();
  sheet.values.forEach((row, index) => {
    const last = row ? lastUsed(row) : 0;
    if (!row || last === 0) return;
    hash.text(String(index));
    for (let column = 0; column < last; column++) {
      const value = row[column] ?? '';
      hash.text(typeof value === 'string' ? value : `\u0001${typeof value}${String(value)}`);
    }
  });
  const spills = spillsOf(sheet).map(({ anchor }) => anchor);
  hash.text(JSON.stringify([sheet.rowCount, ordered(sheet.formulas), sheet.styles, spills]));
  hash.text(JSON.stringify([ordered(sheet.columnWidths), ordered(sheet.rowHeights)]));
  hash.text(JSON.stringify([[...sheet.hiddenRows].sort(), [...sheet.hiddenColumns].sort()]));
  hash.text(JSON.stringify(facetsOf(sheet)));
  return hash.value();
}

function ordered<T>(facts: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...facts].sort(([a], [b]) => a - b);
}

function lastUsed(row: readonly unknown[]): number {
  let last = row.length;
  while (last > 0 && (row[last - 1] ?? '') === '') last--;
  return last;
}

/** Two 32-bit rolling hashes side by side (FNV-1a and a multiplicative one): 64 bits, no allocation per cell. */
function newHash(): { text: (text: string) => void; value: () => string } {
  let first = 0x811c9dc5;
  let second = 5381;
  return {
    text: (text) => {
      for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        first = Math.imul(first ^ code, 0x01000193);
        second = (Math.imul(second, 33) + code) | 0;
      }
      first = Math.imul(first ^ 0xffff, 0x01000193);
      second = (Math.imul(second, 33) + 0xffff) | 0;
    },
    value: () => `${(first >>> 0).toString(16)}-${(second >>> 0).toString(16)}`,
  };
}
