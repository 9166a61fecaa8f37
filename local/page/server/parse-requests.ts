import type { ButtonName } from '../../services/host';
import type { BoxAnswer, RunDemand } from '../protocol';

type Fields = Readonly<Record<string, unknown>>;

const buttons: readonly ButtonName[] = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'];

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** What the page asks to run; undefined for anything else. */
export function parseRunDemand(value: unknown): RunDemand | undefined {
  if (!isFields(value)) return undefined;
  const { kind, path, name, args } = value;
  if (kind === 'menu' && isTexts(path)) return { kind, path };
  if (kind === 'call' && typeof name === 'string' && Array.isArray(args)) return { kind, name, args };
  return undefined;
}

/** An answer to a box; undefined for anything else. */
export function parseBoxAnswer(value: unknown): BoxAnswer | undefined {
  if (!isFields(value)) return undefined;
  const { run, text } = value;
  const button = buttons.find((name) => name === value['button']);
  if (typeof run !== 'number' || typeof text !== 'string' || button === undefined) return undefined;
  return { run, button, text };
}
