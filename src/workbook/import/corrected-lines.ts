import { fingerprintOf } from '../../model/fingerprint';
import type { TabCells } from '../../plans/cell';
import { decodeRows } from '../decode-rows';
import type { TabDefinition } from '../define-tab';
import { parseShape, type FileShape } from './file-shape';
import { contentCells } from './line-content';
import type { ReadLot } from './lots';

/** The refused lines of one import that a person has corrected since. */
export interface CorrectedFile {
  readonly type: string;
  readonly fileName: string;
  readonly shape: FileShape;
  /** Cells by line of the file; its other lines are blank. */
  readonly rows: readonly (readonly string[])[];
  /** How many lines, and the rows (from 1) of « Lignes à corriger » that tell of them. */
  readonly lines: number;
  readonly superseded: readonly number[];
}

interface Listed {
  readonly row: number;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly content: string;
  readonly mark: string;
}

interface Line {
  readonly rows: number[];
  cells: string[] | undefined;
}

/** Refused lines as they stand in the tab, by import. */
function refusedLines(tab: TabDefinition, cells: TabCells): ReadonlyMap<string, readonly Listed[]> {
  const byLot = new Map<string, Listed[]>();
  for (const { line: row, row: values } of decodeRows(tab, cells).rows) {
    if (values['severity'] !== 'rejected') continue;
    const text = (key: string): string => {
      const value = values[key];
      return typeof value === 'string' ? value : '';
    };
    const listed = byLot.get(text('lot')) ?? [];
    byLot.set(text('lot'), listed);
    const { line } = values;
    if (typeof line !== 'number') continue;
    const [column, value, content, mark] = [text('column'), text('value'), text('content'), text('mark')];
    listed.push({ row, line, column, value, content, mark });
  }
  return byLot;
}

/** The cells of a line once corrected; undefined where nobody has touched it. The content, where corrected, decides. */
function correctedCells({ column, value, content, mark }: Listed, { headers }: FileShape, base?: string[]) {
  if (fingerprintOf(content) !== mark) return contentCells(content);
  const cells = contentCells(content);
  const place = headers.indexOf(column);
  if (place < 0 || (cells[place] ?? '').trim() === value.trim()) return base;
  const corrected = [...(base ?? cells)];
  while (corrected.length <= place) corrected.push('');
  corrected[place] = value;
  return corrected;
}

function correctedLines(listed: readonly Listed[], shape: FileShape): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  for (const entry of listed) {
    const line = lines.get(entry.line) ?? { rows: [], cells: undefined };
    lines.set(entry.line, line);
    line.rows.push(entry.row);
    line.cells = correctedCells(entry, shape, line.cells);
  }
  return new Map([...lines].filter(([, { cells }]) => cells !== undefined));
}

/** The lines of one import as a file of their own; undefined where nobody has corrected any. */
function fileOf(lot: ReadLot, shape: FileShape, listed: readonly Listed[]): CorrectedFile | undefined {
  const lines = correctedLines(listed, shape);
  if (lines.size === 0) return undefined;
  const rows: (readonly string[])[] = Array.from({ length: Math.max(shape.headerLine, ...lines.keys()) }, () => []);
  rows[shape.headerLine - 1] = shape.headers;
  for (const [line, { cells = [] }] of lines) rows[line - 1] = cells;
  const superseded = [...lines.values()].flatMap((line) => line.rows).sort((a, b) => a - b);
  return { type: lot.type, fileName: lot.file, shape, rows, lines: lines.size, superseded };
}

/** The corrected lines of the tab, file by file; `unknown` names the files whose columns nobody kept. */
export function correctedFiles(
  tab: TabDefinition,
  cells: TabCells,
  lots: readonly ReadLot[],
): { files: readonly CorrectedFile[]; unknown: readonly string[] } {
  const files: CorrectedFile[] = [];
  const unknown: string[] = [];
  for (const [name, listed] of refusedLines(tab, cells)) {
    const ofName = lots.filter(({ lot }) => lot === name);
    const lot = ofName.find(({ shape }) => shape !== '');
    const shape = parseShape(lot?.shape ?? '');
    const file = lot && shape ? fileOf(lot, shape, listed) : undefined;
    if (file) files.push(file);
    else if (!shape) unknown.push(...ofName.slice(0, 1).map((other) => other.file));
  }
  return { files, unknown };
}
