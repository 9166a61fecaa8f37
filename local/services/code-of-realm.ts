/**
 * A function of the realm that this module runs in, from its text: what it makes are that realm's arrays, dates and
 * errors, where a vm context gives those of another. The one place where a text becomes code.
 */
export function codeOfRealm(parameters: readonly string[], body: string): (...values: readonly unknown[]) => unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- scripts, templates and bundles are code by definition
  return new Function(...parameters, body) as (...values: readonly unknown[]) => unknown;
}
