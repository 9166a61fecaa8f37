/** Suffix that a bare code stands for, where it is not the amount. */
const bareSuffixes: ReadonlyMap<string, string> = new Map([
  ['AO-03', 'N'],
  ['AO-05', 'A'],
  ['REL-04', 'N'],
]);

/** The codes that a user may mean, the first that exists counts: « ACH-06 » is ACH-06-V, « AO-03 » is AO-03-N. */
export function codesMeant(written: string): readonly string[] {
  const code = written.trim().toUpperCase();
  return [code, `${code}-${bareSuffixes.get(code) ?? 'V'}`];
}
