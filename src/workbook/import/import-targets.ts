import { keysOf } from '../../model/typed-keys';
import type { ColumnDefinition } from '../define-tab';
import { foldText } from '../fold-text';

/** A column of the workbook that a file's column may feed; texts are folded. */
export interface ImportTarget<Key extends string> {
  readonly key: Key;
  /** What a person reads and a mapping says: « Montant HT », « Fournisseurs.Raison sociale ». */
  readonly label: string;
  readonly column: ColumnDefinition;
  /** What a mapping may call it. */
  readonly names: ReadonlySet<string>;
  /** Headers that lead to it without a mapping, in rounds: a header of an earlier round wins. */
  readonly guesses: readonly (readonly string[])[];
}

/** The columns of a tab as targets, computed ones left out; named by header, alias, or « Onglet.En-tête ». */
export function targetsOf<Key extends string>(
  tabName: string,
  columns: Readonly<Record<Key, ColumnDefinition>>,
): ImportTarget<Key>[] {
  return keysOf(columns).flatMap((key) => {
    const column = columns[key];
    const { header, aliases = [], computed } = column;
    if (computed) return [];
    const texts = [header, ...aliases];
    const names = new Set([...texts, ...texts.map((text) => `${tabName}.${text}`)].map(foldText));
    return [{ key, label: header, column, names, guesses: [[foldText(header)], aliases.map(foldText)] }];
  });
}
