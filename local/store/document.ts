/** Kinds of elements that are emulated. */
export type NodeType =
  | 'BODY_SECTION'
  | 'HEADER_SECTION'
  | 'FOOTER_SECTION'
  | 'PARAGRAPH'
  | 'LIST_ITEM'
  | 'TABLE'
  | 'TABLE_ROW'
  | 'TABLE_CELL'
  | 'TEXT'
  | 'INLINE_IMAGE'
  | 'PAGE_BREAK'
  | 'HORIZONTAL_RULE';

/** An attribute under the name that DocumentApp.Attribute gives it; enumerations by name, sizes in points or pixels. */
export type Attributes = Record<string, string | number | boolean | null>;

/** Characters that share their attributes. */
export interface TextRun {
  length: number;
  attributes: Attributes;
}

/** An element; only texts have `text` and `runs`, only images have `image` (base64). All of it is JSON. */
export interface DocumentNode {
  type: NodeType;
  attributes: Attributes;
  children: DocumentNode[];
  text?: string;
  runs?: TextRun[];
  image?: { contentType: string; base64: string };
  /** Name of the bookmark at its start. */
  bookmark?: string;
}

/** A document as it is stored. */
export interface DocumentContent {
  body: DocumentNode;
  header: DocumentNode | null;
  footer: DocumentNode | null;
  /** What `setHeadingAttributes` has changed, by heading. */
  headings: Record<string, Attributes>;
}
