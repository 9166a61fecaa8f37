/** What the library's functions read of a locale: texts to numbers and back, dates, first day of the week. */
export interface EngineLocale {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
  readonly weekStart: number;
}

const PARTS: Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>> = { day: 'dd', month: 'mm', year: 'yyyy' };

/** The locale of a document (`fr_FR`) as the library describes one; formulas themselves are canonical whatever it is. */
export function engineLocale(code: string): EngineLocale {
  const tag = Intl.DateTimeFormat.supportedLocalesOf(code.replace('_', '-'))[0] ?? 'en-US';
  const number = new Intl.NumberFormat(tag).formatToParts(1234567.5);
  const separator = (type: Intl.NumberFormatPartTypes): string | undefined =>
    number.find((part) => part.type === type)?.value;
  const decimalSeparator = separator('decimal') ?? '.';
  return {
    name: tag,
    code,
    thousandsSeparator: separator('group') ?? ' ',
    decimalSeparator,
    dateFormat: new Intl.DateTimeFormat(tag)
      .formatToParts(0)
      .map((part) => PARTS[part.type] ?? part.value)
      .join(''),
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
    weekStart: tag === 'en-US' ? 7 : 1,
  };
}
