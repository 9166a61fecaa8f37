import type { FrameMessage } from '../frame/frame-messages';

/** A size that a dialog asks for, in pixels. */
export interface FrameSize {
  readonly width?: number;
  readonly height?: number;
}

type Heard =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'document'; readonly document: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | ({ readonly kind: 'size' } & FrameSize);

/** What a frame says; undefined for anything that our client of google.script would not have said. */
export function parseFrameMessage(data: unknown): Heard | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const message = data as Partial<
    Record<keyof Extract<FrameMessage, { kind: 'call' }> | keyof FrameSize | 'document', unknown>
  >;
  const { kind, id, name } = message;
  if (kind === 'close' || kind === 'focus') return { kind };
  if (kind === 'size') return { kind, ...sizeOf('width', message.width), ...sizeOf('height', message.height) };
  if (kind === 'document') return documentOf(message.document);
  return kind === 'call' ? callOf(id, name, parseArguments(message.args)) : undefined;
}

function callOf(id: unknown, name: unknown, args: readonly unknown[] | undefined): Heard | undefined {
  if (typeof id !== 'number' || typeof name !== 'string' || !args) return undefined;
  return { kind: 'call', id, name, args };
}

function documentOf(value: unknown): Heard | undefined {
  return typeof value === 'string' ? { kind: 'document', document: value } : undefined;
}

function sizeOf(name: 'width' | 'height', value: unknown): FrameSize {
  return typeof value === 'number' && value > 0 && value < 10_000 ? { [name]: value } : {};
}

function parseArguments(text: unknown): readonly unknown[] | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const args: unknown = JSON.parse(text);
    return Array.isArray(args) ? args : undefined;
  } catch {
    return undefined;
  }
}
