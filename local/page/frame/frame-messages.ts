/** What a sidebar says to the page; arguments are a JSON text, so that nothing but JSON can cross. */
export type FrameMessage =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: string }
  /** A link to a document of the workbook was followed. */
  | { readonly kind: 'document'; readonly document: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

/** What the page answers to a call; the value is a JSON text. */
export type FrameAnswer =
  | { readonly id: number; readonly ok: true; readonly value: string }
  | { readonly id: number; readonly ok: false; readonly message: string };
