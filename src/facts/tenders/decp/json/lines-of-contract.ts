import { decpFile } from '../../../../../sheets-templates/tenders/decp-file';
import { keysOf } from '../../../../model/typed-keys';
import type { ColumnKeyOf } from '../../../../workbook/define-tab';
import { parseDay } from '../../../../workbook/codecs/parse-day';
import { findIn, itemsOf, textOf, type Found } from './json-value';

export type DecpKey = ColumnKeyOf<typeof decpFile>;

/** Texts of a contract by column, each with its path. */
export type JsonCells = ReadonlyMap<DecpKey, { readonly text: string; readonly path: string }>;

/** Columns that a modification may change. */
const modified = { months: ['dureeMois'], amount: ['montant', 'valeurGlobale'] } as const;
const modifiedOn = ['dateNotificationModification', 'dateSignatureModification'];

function cellsOf(contract: Found): Map<DecpKey, { text: string; path: string }> {
  const cells = new Map<DecpKey, { text: string; path: string }>();
  for (const key of keysOf(decpFile.columns)) {
    const { header, ...column } = decpFile.columns[key];
    const names = [header, ...('aliases' in column ? column.aliases : [])].filter((name) => !/[ ’]/.test(name));
    const found = findIn(contract, names);
    cells.set(key, { text: textOf(found), path: found?.path ?? `${contract.path}.${header}` });
  }
  return cells;
}

/** Holders of a contract or of a modification: a list, or the columns of a flattened contract; none where it has none. */
function holdersIn(from: Found): readonly JsonCells[] {
  const titulaires = findIn(from, ['titulaires']);
  const single = titulaires && findIn(titulaires, ['titulaire']);
  return itemsOf(single ?? titulaires).map((item) => {
    const holder = findIn(item, ['titulaire']) ?? item;
    const cell = (name: string): { text: string; path: string } => {
      const found = findIn(holder, [name]);
      return { text: textOf(found), path: found?.path ?? `${holder.path}.${name}` };
    };
    return new Map([
      ['holder', cell('id')],
      ['holderType', cell('typeIdentifiant')],
      ['holderName', cell('denominationSociale')],
    ] as const);
  });
}

interface Modification {
  readonly found: Found;
  readonly id: number | undefined;
  readonly day: number | undefined;
}

/** Modifications in the order of their numbers, else of their dates, else as written. */
function modificationsOf(contract: Found): readonly Modification[] {
  const list = findIn(contract, ['modifications']);
  const single = list && findIn(list, ['modification']);
  const all = itemsOf(single ?? list).map((item): Modification => {
    const found = findIn(item, ['modification']) ?? item;
    const id = textOf(findIn(found, ['id']));
    return {
      found,
      id: /^\d+$/.test(id) ? Number(id) : undefined,
      day: parseDay(textOf(findIn(found, modifiedOn)).slice(0, 10)),
    };
  });
  const written = all.filter(({ found }) => typeof found.value === 'object' && found.value !== null);
  const by = (key: 'id' | 'day'): Modification[] | undefined =>
    written.every((modification) => modification[key] !== undefined)
      ? [...written].sort((one, other) => (one[key] ?? 0) - (other[key] ?? 0))
      : undefined;
  return by('id') ?? by('day') ?? written;
}

/** What a modification leaves of the contract that it changes. */
function modifiedCells(before: JsonCells, { value, path }: Found): JsonCells {
  const after = new Map(before);
  for (const key of keysOf(modified)) {
    const found = findIn({ value, path }, modified[key]);
    if (textOf(found) !== '') after.set(key, { text: textOf(found), path: found?.path ?? path });
  }
  return after;
}

/**
 * The lines that a tabular file would have for a contract: one per holder, at first and after each modification, in
 * order. A modification that names no holder keeps the former ones.
 */
export function linesOfContract(contract: Found): readonly JsonCells[] {
  const lines: JsonCells[] = [];
  let cells: JsonCells = cellsOf(contract);
  let holders = holdersIn(contract);
  const rank = (number: number): JsonCells => new Map([['modification', { text: String(number), path: '' }]]);
  const add = (number: number): void => {
    const shown = holders.length === 0 ? [new Map()] : holders;
    for (const holder of shown) lines.push(new Map([...cells, ...holder, ...rank(number)]));
  };
  add(0);
  modificationsOf(contract).forEach(({ found }, index) => {
    const named = holdersIn(found);
    cells = modifiedCells(cells, found);
    holders = named.length > 0 ? named : holders;
    add(index + 1);
  });
  return lines;
}
