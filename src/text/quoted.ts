/** « valeur » between quotation marks, shortened. */
export function quoted(value: string): string {
  return `« ${value.length > 60 ? `${value.slice(0, 57)}…` : value} »`;
}
