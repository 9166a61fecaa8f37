import type { IParagraphOptions, IRunOptions } from 'docx';
import type { Attributes } from '../../store/document';

/** Twentieths of a point, in which the format measures. */
export const twips = (points: number): number => Math.round(points * 20);

export function numberOf(attributes: Attributes, name: string): number | undefined {
  const value = attributes[name];
  return typeof value === 'number' ? value : undefined;
}

export function textOf(attributes: Attributes, name: string): string | undefined {
  const value = attributes[name];
  return typeof value === 'string' ? value : undefined;
}

/** « 1f3a5f » of « #1f3a5f ». */
export function colourOf(attributes: Attributes, name: string): string | undefined {
  return textOf(attributes, name)?.replace('#', '');
}

/** Members that are not undefined: the library takes an absent option for its default. */
export function known<Options extends object>(options: Options): Partial<Options> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<Options>;
}

/** How characters look. */
export function runOptions(attributes: Attributes): IRunOptions {
  const size = numberOf(attributes, 'FONT_SIZE');
  const underline = attributes['UNDERLINE'] === true ? ({ type: 'single' } as const) : undefined;
  const background = colourOf(attributes, 'BACKGROUND_COLOR');
  return known({
    bold: typeof attributes['BOLD'] === 'boolean' ? attributes['BOLD'] : undefined,
    italics: typeof attributes['ITALIC'] === 'boolean' ? attributes['ITALIC'] : undefined,
    underline,
    color: colourOf(attributes, 'FOREGROUND_COLOR'),
    font: textOf(attributes, 'FONT_FAMILY'),
    size: size === undefined ? undefined : Math.round(size * 2),
    shading: background === undefined ? undefined : { type: 'clear', fill: background },
  } as const) as IRunOptions;
}

const alignments = { LEFT: 'left', CENTER: 'center', RIGHT: 'right', JUSTIFY: 'both' } as const;

function alignmentOf(attributes: Attributes) {
  const name = textOf(attributes, 'HORIZONTAL_ALIGNMENT');
  return name !== undefined && name in alignments ? alignments[name as keyof typeof alignments] : undefined;
}

function spacingOf(attributes: Attributes) {
  const [before, after] = [numberOf(attributes, 'SPACING_BEFORE'), numberOf(attributes, 'SPACING_AFTER')];
  const line = numberOf(attributes, 'LINE_SPACING');
  const spacing = known({
    before: before === undefined ? undefined : twips(before),
    after: after === undefined ? undefined : twips(after),
    line: line === undefined ? undefined : Math.round(line * 240),
    // Said outright: without it the library writes lines of that height exactly, and pictures are cut.
    lineRule: line === undefined ? undefined : ('auto' as const),
  });
  return Object.keys(spacing).length === 0 ? undefined : spacing;
}

/** How a paragraph stands; its first line is measured from the indent of the others. */
export function paragraphOptions(attributes: Attributes): IParagraphOptions {
  const start = numberOf(attributes, 'INDENT_START');
  const first = numberOf(attributes, 'INDENT_FIRST_LINE');
  const indent =
    start === undefined
      ? undefined
      : { left: twips(start), ...(first === undefined ? {} : { firstLine: twips(first - start) }) };
  return known({ alignment: alignmentOf(attributes), spacing: spacingOf(attributes), indent }) as IParagraphOptions;
}
