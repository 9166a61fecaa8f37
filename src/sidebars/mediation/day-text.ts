/** A day `AAAA-MM-JJ` as a person writes it. */
export function dayText(iso: string): string {
  return iso.split('-').reverse().join('/');
}
