import type { Amount } from '../model/amount';
import type { Day } from '../model/day';
import type { Secret } from '../model/secret/secret';

/** Kinds of columns; `identifier` is text that looks like a number (SIREN, invoice number) and must never become one. */
export type ColumnKind =
  'text' | 'identifier' | 'amount' | 'number' | 'integer' | 'share' | 'day' | 'choice' | 'choices' | 'flag';

/** Codes of a closed list and their French labels. */
export type ChoiceLabels = Readonly<Record<string, string>>;

export interface ColumnDefinition {
  readonly kind: ColumnKind;
  /** Header as written at installation; found again without regard to case, accents or place. */
  readonly header: string;
  /** Other headers under which the column is found, in the workbook or in an imported file. */
  readonly aliases?: readonly string[];
  readonly note?: string;
  readonly width?: number;
  /** Long texts go on a second line instead of being cut by the next cell. */
  readonly wraps?: true;
  readonly required?: true;
  readonly choices?: ChoiceLabels;
  /** Where the value must be found: a tab and columns of it (keys), whose cells may list several, separated by commas. */
  readonly refersTo?: { readonly tab: string; readonly columns: readonly string[] };
  /** Read as a Secret, which nothing prints, joins or serialises: what a mediation case says. */
  readonly confidential?: true;
  /** Filled by the add-in: a person who edits it is warned. */
  readonly computed?: true;
  /** Background and font per code of the list; in a column without list, per exact text. */
  readonly colours?: Readonly<Record<string, readonly [string, string]>>;
}

export interface TabDefinition {
  /** Name of the tab as a user sees it. */
  readonly name: string;
  readonly hidden?: true;
  /** Lines above the header, for a title and a sentence. */
  readonly banner?: readonly string[];
  readonly columns: Readonly<Record<string, ColumnDefinition>>;
  /** Keys of the columns that tell, together, which row is which; the first column unless told. */
  readonly key?: readonly string[];
  /** Key of the column that the rows of one thing share (an invoice): typed again, the thing is not put back. */
  readonly group?: string;
  /** Rows written when the tab is made, by column key, as labels of the cells. */
  readonly defaultRows?: readonly Readonly<Record<string, string | number>>[];
  /** Rebuildable from other tabs: may be cleared and written again at any time. */
  readonly rebuildable?: true;
}

interface KindValues {
  text: string;
  identifier: string;
  amount: Amount;
  number: number;
  integer: number;
  share: number;
  day: Day;
  flag: boolean;
}

type ValueOf<Column extends ColumnDefinition> = Column['confidential'] extends true
  ? Secret<PlainValueOf<Column>>
  : PlainValueOf<Column>;

/** Of any column at all, nothing is known of the value. */
type PlainValueOf<Column extends ColumnDefinition> = ColumnKind extends Column['kind']
  ? unknown
  : Column['kind'] extends keyof KindValues
    ? KindValues[Column['kind']]
    : Column['choices'] extends ChoiceLabels
      ? Column['kind'] extends 'choices'
        ? readonly (keyof Column['choices'] & string)[]
        : keyof Column['choices'] & string
      : never;

/** The row of a tab, inferred from its template: lists become unions, `required` removes `undefined`. */
export type RowOf<Tab extends TabDefinition> = {
  readonly [Key in keyof Tab['columns']]: Tab['columns'][Key]['required'] extends true
    ? ValueOf<Tab['columns'][Key]>
    : ValueOf<Tab['columns'][Key]> | undefined;
};

/** Keys of the columns of a tab. */
export type ColumnKeyOf<Tab extends TabDefinition> = keyof Tab['columns'] & string;

/** A tab template, its literal types kept so that `RowOf` can infer the row. */
export function defineTab<const Tab extends TabDefinition>(tab: Tab): Tab {
  return tab;
}
