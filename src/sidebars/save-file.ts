import type { FileResult } from '../bridge/report-messages';

/** Hands a file to the browser, which saves it. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Gives the person a file that a call brought. */
export function saveResult({ nom, type, base64 }: FileResult): void {
  const octets = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  saveFile(nom, new Blob([octets], { type }));
}
