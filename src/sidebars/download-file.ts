import type { FileResult } from '../bridge/report-messages';

/** Gives the person a file that a call brought. */
export function downloadFile({ nom, type, base64 }: FileResult): void {
  const octets = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([octets], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = nom;
  link.click();
  URL.revokeObjectURL(address);
}
