function withoutNeedlessBlanks(written: string): string {
  return written.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

/** A reference without case and needless blanks: how consultations and lots are found again. */
export function referenceKeyOf(written: string): string {
  return withoutNeedlessBlanks(written).toUpperCase();
}

/**
 * The same, save that case counts where it alone tells given references apart: a buyer numbers two contracts so in a DECP
 * file, and each is its own.
 */
export function referenceKeysApart(references: readonly string[]): (written: string) => string {
  const forms = new Map<string, string>();
  const apart = new Set<string>();
  for (const form of references.map(withoutNeedlessBlanks)) {
    const key = form.toUpperCase();
    if ((forms.get(key) ?? form) !== form) apart.add(key);
    forms.set(key, form);
  }
  return (written) => {
    const key = referenceKeyOf(written);
    return apart.has(key) ? withoutNeedlessBlanks(written) : key;
  };
}
