/** What a spreadsheet's locale changes in entries, display and formulas. */
export interface Locale {
  readonly name: string;
  readonly decimal: string;
  /** Between thousands, as displayed. */
  readonly group: string;
  /** Characters accepted between thousands in an entry. */
  readonly groupsTyped: RegExp;
  readonly dayFirst: boolean;
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  readonly currencySymbol: string;
  readonly currencyFormat: (decimals: string) => string;
  readonly yes: string;
  readonly no: string;
  /** Made on first use: most executions never ask. */
  readonly calendar: () => Calendar;
}

/** Names of months and days, Sunday first. */
export interface Calendar {
  readonly monthNames: readonly string[];
  readonly monthAbbreviations: readonly string[];
  readonly dayNames: readonly string[];
  readonly dayAbbreviations: readonly string[];
}

/** Names of months and days as `Intl` has them; 2024-01-07 was a Sunday. */
function calendarOf(tag: string): Calendar {
  const names = (style: Intl.DateTimeFormatOptions, count: number, step: (index: number) => number): string[] => {
    const format = new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, index) => format.format(new Date(step(index))));
  };
  const month = (index: number): number => Date.UTC(2024, index, 1);
  const day = (index: number): number => Date.UTC(2024, 0, 7 + index);
  return {
    monthNames: names({ month: 'long' }, 12, month),
    monthAbbreviations: names({ month: 'short' }, 12, month),
    dayNames: names({ weekday: 'long' }, 7, day),
    dayAbbreviations: names({ weekday: 'short' }, 7, day),
  };
}

const euros = (decimals: string): string => `#,##0${decimals}\\ "€"`;

const LOCALES: Readonly<Record<string, Omit<Locale, 'name' | 'calendar'>>> = {
  fr_FR: {
    decimal: ',',
    group: '\u202f',
    groupsTyped: /[ \u00a0\u202f]/g,
    dayFirst: true,
    dateFormat: 'dd/MM/yyyy',
    dateTimeFormat: 'dd/MM/yyyy HH:mm:ss',
    currencySymbol: '€',
    currencyFormat: euros,
    yes: 'VRAI',
    no: 'FAUX',
  },
  de_DE: {
    decimal: ',',
    group: '.',
    groupsTyped: /\.(?=\d{3}(?!\d))/g,
    dayFirst: true,
    dateFormat: 'dd.MM.yyyy',
    dateTimeFormat: 'dd.MM.yyyy HH:mm:ss',
    currencySymbol: '€',
    currencyFormat: euros,
    yes: 'WAHR',
    no: 'FALSCH',
  },
  en_US: {
    decimal: '.',
    group: ',',
    groupsTyped: /,(?=\d{3}(?!\d))/g,
    dayFirst: false,
    dateFormat: 'M/d/yyyy',
    dateTimeFormat: 'M/d/yyyy H:mm:ss',
    currencySymbol: '$',
    currencyFormat: (decimals) => `"$"#,##0${decimals}`,
    yes: 'TRUE',
    no: 'FALSE',
  },
  en_GB: {
    decimal: '.',
    group: ',',
    groupsTyped: /,(?=\d{3}(?!\d))/g,
    dayFirst: true,
    dateFormat: 'dd/MM/yyyy',
    dateTimeFormat: 'dd/MM/yyyy HH:mm:ss',
    currencySymbol: '£',
    currencyFormat: (decimals) => `"£"#,##0${decimals}`,
    yes: 'TRUE',
    no: 'FALSE',
  },
};

const SHORT_NAMES: Readonly<Record<string, string>> = { fr: 'fr_FR', de: 'de_DE', en: 'en_US' };

const made = new Map<string, Locale>();

/** The locale of that name (`fr_FR`, also `fr`); undefined for one that is not emulated. */
export function findLocale(name: string): Locale | undefined {
  const key = SHORT_NAMES[name] ?? name;
  const known = made.get(key);
  if (known) return known;
  const settings = LOCALES[key];
  if (!settings) return undefined;
  let calendar: Calendar | undefined;
  const locale: Locale = {
    name: key,
    ...settings,
    calendar: () => (calendar ??= calendarOf(key.replace('_', '-'))),
  };
  made.set(key, locale);
  return locale;
}

/** The locale of a workbook; a workbook from a file may have one that is not emulated: it is read as en_US. */
export function localeOf(name: string): Locale {
  return findLocale(name) ?? findLocale('en_US')!;
}
