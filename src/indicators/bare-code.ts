/** Codes whose bare form names the number and not the amount. */
const namedByNumber: ReadonlySet<string> = new Set(['AO-03']);

/** The codes that a user may mean, the first that exists counts: « ACH-06 » is ACH-06-V, « AO-03 » is AO-03-N. */
export function codesMeant(written: string): readonly string[] {
  const code = written.trim().toUpperCase();
  return [code, namedByNumber.has(code) ? `${code}-N` : `${code}-V`];
}
