/** One part of a letter or a small report: headings, paragraphs, items, a table. */
export type LetterPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A document of plain text to be made in the person's own space. */
export interface LetterPlan {
  /** Name of the file: it never says anything of a case but its number. */
  readonly name: string;
  readonly title: string;
  readonly footer: string;
  readonly parts: readonly LetterPart[];
}
