import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';

/** Copies a text, or selects it where the browser does not let a page copy; what is said of it. */
export async function copyText(area: HTMLTextAreaElement): Promise<string> {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    return sentences.copied;
  } catch {
    return sentences.selected;
  }
}

/** Gives a text to the person as a file. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A day `AAAA-MM-JJ` as a person writes it. */
export function dayText(iso: string): string {
  return iso.split('-').reverse().join('/');
}
