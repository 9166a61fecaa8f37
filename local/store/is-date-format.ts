const known = new Map<string, boolean>();

/** True if a number format shows a number as a date, a time or a duration: `dd/mm/yyyy`, `hh:mm`, `[h]:mm`. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === '') return false;
  let answer = known.get(format);
  if (answer === undefined) known.set(format, (answer = showsDate(format)));
  return answer;
}

function showsDate(format: string): boolean {
  const first = format.split(';')[0] ?? '';
  const bare = first.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/^(general|standard|@)$/i.test(bare.trim())) return false;
  return /[dmyhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/(?<=s)\.0+/gi, ''));
}
