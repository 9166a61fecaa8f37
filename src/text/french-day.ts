/** « 30/11/2026 » from a text that begins with `AAAA-MM-JJ`. */
export function frenchDay(iso: string): string {
  return iso.slice(0, 10).split('-').reverse().join('/');
}
