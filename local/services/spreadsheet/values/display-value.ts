import type { StoredValue } from '../../../store/workbook';
import { displayDate } from './display-date';
import type { Locale } from './locale';
import { readFormat, type FormatSection, type FormatToken, type NumberFormat } from './number-format';

/** A value as its cell shows it: number format, then the locale's marks. */
export function displayValue(value: StoredValue, pattern: string | undefined, locale: Locale): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? locale.yes : locale.no;
  const format = readFormat(pattern);
  if (typeof value === 'string') return displayText(value, format);
  if (format.automatic) return displayAutomatic(value, locale);
  const { section, negate } = sectionFor(value, format);
  if (!suits(section, value)) return displayAutomatic(value, locale);
  if (section.isDate) return displayDate(value, section, locale);
  return displayNumber(negate ? Math.abs(value) : value, section.tokens, locale);
}

/** False for a number under a text format, and for a moment before 1899 that is no duration. */
function suits({ tokens, isDate }: FormatSection, value: number): boolean {
  if (isDate) return value >= 0 || tokens.some(({ kind }) => kind === 'elapsed');
  return !tokens.some(({ kind }) => kind === 'text');
}

function displayText(value: string, format: NumberFormat): string {
  const section =
    format.sections[3] ?? format.sections.find(({ tokens }) => tokens.some(({ kind }) => kind === 'text'));
  if (!section) return value;
  return section.tokens.map((token) => (token.kind === 'text' ? value : 'text' in token ? token.text : '')).join('');
}

function sectionFor(value: number, format: NumberFormat): { section: FormatSection; negate: boolean } {
  const sections = format.sections.slice(0, 3);
  const first = sections[0]!;
  const chosen = sections.find((section) => section.condition?.(value));
  if (chosen) return { section: chosen, negate: false };
  if (sections.some((section) => section.condition)) {
    return { section: sections.find((section) => !section.condition) ?? first, negate: false };
  }
  const [, negative, zero] = sections;
  if (value < 0 && negative) return { section: negative, negate: true };
  return { section: value === 0 && zero ? zero : first, negate: false };
}

/** Up to ten significant digits, without zeros at the end; very large and very small numbers in scientific notation. */
function displayAutomatic(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size < 1e-9 && size > 0)) {
    const [digits = '', power = ''] = value.toExponential(5).split('e');
    const exponent = Number(power);
    const shown = `${Number(digits)}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
    return shown.replace('.', locale.decimal);
  }
  const whole = Math.trunc(size) === 0 ? 0 : String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole)))).replace('.', locale.decimal);
}

interface Layout {
  readonly before: readonly FormatToken[];
  readonly whole: readonly FormatToken[];
  readonly decimals: readonly FormatToken[];
  readonly after: readonly FormatToken[];
  readonly exponent: string | null;
  readonly grouped: boolean;
  readonly scale: number;
}

function layoutOf(tokens: readonly FormatToken[]): Layout {
  const isPart = ({ kind }: FormatToken): boolean => kind === 'digit' || kind === 'point' || kind === 'exponent';
  const start = tokens.findIndex(isPart);
  if (start < 0)
    return { before: tokens, whole: [], decimals: [], after: [], exponent: null, grouped: false, scale: 1 };
  let end = tokens.length;
  while (!isPart(tokens[end - 1]!)) end--;
  const trailing = tokens.slice(end);
  const commas = trailing.findIndex(({ kind }) => kind !== 'group');
  const scaling = commas < 0 ? trailing.length : commas;
  const core = tokens.slice(start, end);
  const exponent = core.find(({ kind }) => kind === 'exponent');
  const point = core.findIndex(({ kind }) => kind === 'point');
  const wholePart = point < 0 ? core : core.slice(0, point);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  return {
    before: tokens.slice(0, start),
    whole: wholePart.filter(({ kind }) => kind !== 'group' && kind !== 'exponent'),
    decimals: point < 0 ? [] : core.slice(point + 1).filter(({ kind }) => kind !== 'exponent'),
    after: tokens.slice(end + scaling),
    exponent: exponent && 'text' in exponent ? exponent.text : null,
    grouped: wholePart.some(({ kind }) => kind === 'group'),
    scale: 100 ** percents / 1000 ** scaling,
  };
}

const layouts = new WeakMap<readonly FormatToken[], Layout>();

function displayNumber(value: number, tokens: readonly FormatToken[], locale: Locale): string {
  const layout = layouts.get(tokens) ?? layoutOf(tokens);
  layouts.set(tokens, layout);
  const { before, after, whole } = layout;
  if (whole.length === 0 && layout.decimals.length === 0) return literals(before);
  const scaled = value * layout.scale;
  const digits = layout.exponent === null ? fixedDigits(scaled, layout, locale) : scientific(scaled, layout, locale);
  const isNegative = scaled < 0 && /[1-9]/.test(digits);
  return (isNegative ? '-' : '') + literals(before) + digits + literals(after);
}

function literals(tokens: readonly FormatToken[]): string {
  return tokens.map((token) => (token.kind === 'percent' ? '%' : 'text' in token ? token.text : '')).join('');
}

function fixedDigits(value: number, layout: Layout, locale: Locale): string {
  const places = layout.decimals.filter(({ kind }) => kind === 'digit').length;
  const [whole = '0', decimals = ''] = roundedText(Math.abs(value), places).split('.');
  return fillWhole(whole, layout, locale) + fillDecimals(decimals, layout, locale);
}

/** A positive number with so many decimals, rounded half up as its decimal writing says. */
function roundedText(value: number, places: number): string {
  const text = String(value);
  if (text.includes('e') || places > 15) return value.toFixed(Math.min(places, 20));
  const rounded = Number(`${Math.round(Number(`${text}e${places}`))}e-${places}`);
  return rounded.toFixed(places);
}

function fillWhole(digits: string, layout: Layout, locale: Locale): string {
  const slots = layout.whole;
  const required = slots.filter((token) => token.kind === 'digit' && token.text === '0').length;
  let rest = (digits === '0' ? '' : digits).padStart(required, '0');
  let filled = '';
  const firstDigit = slots.findIndex(({ kind }) => kind === 'digit');
  for (let index = slots.length - 1; index >= 0; index--) {
    const slot = slots[index]!;
    if (slot.kind !== 'digit') {
      filled = (rest === '' ? '' : literals([slot])) + filled;
      continue;
    }
    const taken = index === firstDigit ? rest : rest.slice(-1);
    rest = rest.slice(0, rest.length - taken.length);
    filled = (taken === '' ? blankFor(slot.text) : taken) + filled;
  }
  return layout.grouped ? filled.replace(/\B(?=(?:\d{3})+(?!\d))/g, locale.group) : filled;
}

function blankFor(digit: string): string {
  return digit === '?' ? ' ' : '';
}

function fillDecimals(digits: string, layout: Layout, locale: Locale): string {
  if (layout.decimals.length === 0) return '';
  let used = 0;
  const shown = layout.decimals.map((token) => ({ token, digit: token.kind === 'digit' ? digits.charAt(used++) : '' }));
  const isOptional = ({ token, digit }: (typeof shown)[number]): boolean =>
    token.kind === 'digit' && token.text !== '0' && digit === '0';
  while (shown.length > 0 && isOptional(shown[shown.length - 1]!)) shown.pop();
  const text = shown
    .map(({ token, digit }) => (token.kind === 'digit' ? digit : 'text' in token ? token.text : ''))
    .join('');
  return text === '' ? '' : locale.decimal + text;
}

function scientific(value: number, layout: Layout, locale: Locale): string {
  const places = layout.decimals.filter(({ kind }) => kind === 'digit').length;
  const [mantissa = '0', power = '0'] = Math.abs(value).toExponential(places).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const exponent = Number(power);
  const width = layout.exponent!.length - 2;
  const sign = exponent < 0 ? '-' : layout.exponent!.includes('+') ? '+' : '';
  const shown = `E${sign}${String(Math.abs(exponent)).padStart(width, '0')}`;
  return whole + fillDecimals(decimals, layout, locale) + shown;
}
