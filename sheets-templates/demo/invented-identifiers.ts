function luhnKey(digits: string): string {
  let sum = 0;
  Array.from(digits, Number)
    .reverse()
    .forEach((digit, index) => {
      const doubled = index % 2 === 0 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    });
  return String((10 - (sum % 10)) % 10);
}

/** The n-th invented SIREN (n < 100 000): of the block 099, where no company was found, with a right key. */
export function inventedSiren(n: number): string {
  const stem = `099${String(n).padStart(5, '0')}`;
  return stem + luhnKey(stem);
}

/** The n-th establishment of an invented company, with a right key. */
export function inventedSiret(siren: string, n: number): string {
  const stem = siren + String(n).padStart(4, '0');
  return stem + luhnKey(stem);
}
