import { parse } from 'csv-parse/sync';
import { detectSeparator } from './detect-separator';

/**
 * Cells of a text table. Lines keep their own lengths; a stray quote inside a cell is a quote; a quote that opens a cell
 * and never closes is taken for what it is, a character, rather than swallowing the rest of the file.
 */
export function parseText(text: string): string[][] {
  const options = {
    delimiter: detectSeparator(text),
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
  };
  try {
    return parse(text, options);
  } catch {
    return parse(text, { ...options, quote: null });
  }
}
