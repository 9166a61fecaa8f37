import type { FieldProblem } from '../../bridge/mediation-codes';
import { decodeRows } from '../../workbook/decode-rows';
import type { RowOf, TabDefinition } from '../../workbook/define-tab';

/** What is wrong with a field, by its header; never its value. */
export interface WrongField {
  readonly header: string;
  readonly problem: FieldProblem;
}

/** The row that a form fills; undefined where a field is wrong. */
export interface ReadForm<Row> {
  readonly row: Row | undefined;
  readonly wrong: readonly WrongField[];
}

/** A cell holds 50 000 characters; a text of a case never needs as many. */
const longest = 20_000;

/** Fields of a form over a tab of known columns. */
interface TypedForm<Tab extends TabDefinition> {
  readonly tab: Tab;
  readonly fields: readonly string[];
  readonly required: readonly string[];
}

function wrongTexts({ tab, fields, required }: TypedForm<TabDefinition>, cells: Readonly<Record<string, string>>) {
  return fields.flatMap((key): WrongField[] => {
    const text = cells[key] ?? '';
    const header = tab.columns[key]?.header ?? key;
    if (text === '' && required.includes(key)) return [{ header, problem: 'required' }];
    return text.length > longest ? [{ header, problem: 'too-long' }] : [];
  });
}

/**
 * Reads the fields of a form by the codecs of its tab, and no other: what a page sends besides is dropped. `fixed` are
 * the cells that no form changes.
 */
export function readForm<Tab extends TabDefinition>(
  form: TypedForm<Tab>,
  fixed: Readonly<Record<string, string>>,
  sent: Readonly<Record<string, string>>,
): ReadForm<RowOf<Tab>> {
  const { tab, fields } = form;
  const filled = Object.fromEntries(fields.map((key) => [key, (sent[key] ?? '').trim()]));
  const cells = Object.entries({ ...fixed, ...filled });
  const headers = cells.map(([key]) => tab.columns[key]?.header ?? '');
  const { rows, issues } = decodeRows(tab, { tab: tab.name, rows: [headers, cells.map(([, text]) => text)] });
  const unreadable = issues.flatMap(({ code, column }): WrongField[] =>
    code === 'required' ? [] : [{ header: column, problem: 'unreadable' }],
  );
  const wrong = [...wrongTexts(form, filled), ...unreadable];
  return { row: wrong.length === 0 ? rows[0]?.row : undefined, wrong };
}
