import { decpFile } from '../../../../sheets-templates/tenders/decp-file';
import type { ImportRequest } from '../../../bridge/messages';
import type { Issue } from '../../../model/issue';
import { keysOf } from '../../../model/typed-keys';
import { targetsOf, type ImportTarget } from '../../../workbook/import/import-targets';
import { readTable, type FileLine, type ImportTable } from '../../../workbook/import/read-table';
import type { DecpCode } from './decp-codes';
import { isJson, parseDecpJson } from './json/parse-decp-json';
import { linesOfContract, type DecpKey, type JsonCells } from './json/lines-of-contract';
import { isFields, type Found } from './json/json-value';
import { subcontractsOf, type WrittenSubcontract } from './json/subcontracts-of';

/** Where a person finds a value: line and header of a table, rank of the contract and path in a JSON file. */
export interface SourcePlace {
  readonly line: number;
  readonly column: string;
}

/** A DECP file, tabular or JSON, as one table: a line per holder and modification. */
export interface DecpSource {
  readonly columns: ReadonlyMap<DecpKey, number>;
  readonly headers: readonly string[];
  /** Numbered from 1 in their order for a JSON file, as in the file otherwise. */
  readonly lines: readonly FileLine[];
  readonly placeOf: (line: number, key: DecpKey) => SourcePlace;
  readonly subcontractsOf: (line: number) => readonly WrittenSubcontract[];
  /** The file as « Lignes à corriger » shows it: lines by the number that a person reads; no header in a JSON file. */
  readonly shown: Pick<ImportTable<string>, 'headerLine' | 'headers' | 'lines'>;
  readonly notices: readonly Issue<DecpCode>[];
}

type ReadSource = { readonly source: DecpSource } | { readonly refused: readonly Issue<DecpCode>[] };

/** Characters of a contract that « Lignes à corriger » keeps. */
const shownCharacters = 1000;

/** A day followed by a time zone only (« 2023-09-04+02:00 »), as older exports write it. */
function withoutZone(text: string): string {
  return text.replace(/^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:?\d{2})$/, '$1');
}

function withPlainDays(lines: readonly FileLine[], place: number | undefined): readonly FileLine[] {
  if (place === undefined) return lines;
  return lines.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, index) => (index === place ? withoutZone(cell.trim()) : cell)),
  }));
}

/** Without a number, a buyer or a holder, a table of contracts cannot be read at all. */
const needs: readonly (readonly DecpKey[])[] = [['id', 'uid'], ['amount'], ['notifiedOn'], ['holder', 'holderName']];

/** Headers of the needs that no column of a tabular file meets. */
export function missingDecpColumns(columns: ReadonlyMap<DecpKey, number>): readonly string[] {
  return needs
    .filter((keys) => !keys.some((key) => columns.has(key)))
    .map((keys) => keys.map((key) => decpFile.columns[key].header).join(' / '));
}

/** Every column that a tabular DECP file may feed. */
export function decpTargets(): ImportTarget<DecpKey>[] {
  return targetsOf(decpFile.name, decpFile.columns);
}

function readTabular(request: ImportRequest): ReadSource {
  const read = readTable(request.rows, request.columns, decpTargets(), missingDecpColumns);
  if ('refused' in read) return read;
  const { headers, columns, lines, notices } = read.table;
  const source: DecpSource = {
    ...{ columns, headers, notices, shown: read.table },
    lines: withPlainDays(lines, columns.get('notifiedOn')),
    placeOf: (line, key) => ({ line, column: headers[columns.get(key) ?? -1] ?? decpFile.columns[key].header }),
    subcontractsOf: () => [],
  };
  return { source };
}

interface JsonLine {
  readonly cells: JsonCells;
  readonly rank: number;
  readonly contract: Found;
}

function leftOut(code: DecpCode, found: readonly Found[]): Issue<DecpCode>[] {
  return found.map(({ path, value }) => ({ code, line: 0, column: path, value: isFields(value) ? '' : String(value) }));
}

function sourceOfJson(contracts: readonly Found[], concessions: readonly Found[]): DecpSource {
  const keys = keysOf(decpFile.columns);
  const found = contracts.flatMap((contract, index) =>
    isFields(contract.value)
      ? linesOfContract(contract).map((cells): JsonLine => ({ cells, contract, rank: index + 1 }))
      : [],
  );
  const others = contracts.filter(({ value }) => !isFields(value));
  const lines = found.map(({ cells }, index) => ({
    line: index + 1,
    cells: keys.map((key) => cells.get(key)?.text ?? ''),
  }));
  return {
    columns: new Map(keys.map((key, index) => [key, index])),
    headers: keys.map((key) => decpFile.columns[key].header),
    lines: withPlainDays(lines, keys.indexOf('notifiedOn')),
    placeOf: (line, key) => {
      const at = found[line - 1];
      return { line: at?.rank ?? line, column: at?.cells.get(key)?.path ?? '' };
    },
    subcontractsOf: (line) => {
      const at = found[line - 1];
      return at ? subcontractsOf(at.contract) : [];
    },
    shown: {
      ...{ headerLine: 0, headers: [] },
      lines: contracts.map(({ value }, index) => ({
        line: index + 1,
        cells: [JSON.stringify(value).slice(0, shownCharacters)],
      })),
    },
    notices: [...leftOut('not-a-contract', others), ...leftOut('concession-left-out', concessions)],
  };
}

/** The table in a DECP file, or why the whole file is refused. */
export function readDecpSource(request: ImportRequest): ReadSource {
  if (!isJson(request.rows)) return readTabular(request);
  const read = parseDecpJson(request.rows);
  if ('refused' in read) {
    return { refused: [{ code: read.refused, line: 1, column: '', value: '', detail: read.detail }] };
  }
  const { contracts, concessions } = read;
  if (contracts.length + concessions.length === 0) {
    return { refused: [{ code: 'empty-file', line: 1, column: '', value: '' }] };
  }
  return { source: sourceOfJson(contracts, concessions) };
}
