/** « 0 ligne », « 1 ligne », « 2 lignes »: in French the plural begins at two. */
export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('fr-FR')} ${Math.abs(count) < 2 ? one : many}`;
}
