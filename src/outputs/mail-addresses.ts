/** Addresses of a text, « , » or « ; » between two, and the first part that is none. */
export function parseAddresses(text: string): {
  readonly addresses: readonly string[];
  readonly wrong: string | undefined;
} {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const addresses = [...new Set(parts.filter((part) => part !== ''))];
  return { addresses, wrong: addresses.find((address) => !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(address)) };
}
