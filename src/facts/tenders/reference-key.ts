/** A reference without case and needless blanks: how consultations and lots are found again. */
export function referenceKeyOf(written: string): string {
  return written
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toUpperCase();
}
