import { pageSentences } from '../text/page-sentences';
import { button } from './make';
import { runOne } from './run-one';

/** Copies a text, or selects it where the browser does not let a frame copy; gives what to say of it. */
export async function copyText(area: HTMLTextAreaElement): Promise<string> {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    return pageSentences.copied;
  } catch {
    return pageSentences.selected;
  }
}

/** A button that copies a text. */
export function copyButton(area: HTMLTextAreaElement): HTMLButtonElement {
  return button(pageSentences.copy, () => void runOne(() => copyText(area)), { className: 'quiet' });
}
