import { modules } from '../../../sheets-templates/modules';
import { dueSentences } from '../../text/home-due-sentences';
import type { HomeLine } from './home-line';

/** Every module: what it brings, and its tabs where it is open, else how to open it. */
export function moduleLines(opened: readonly string[]): readonly HomeLine[] {
  return modules.map(({ code, label, purpose, tabs }) => {
    const isOpen = opened.includes(code);
    return {
      ...{ topic: label, what: purpose, state: isOpen ? 'opened' : 'closed' },
      where: isOpen ? dueSentences.module.opened(tabs.map(({ name }) => name)) : dueSentences.module.closed,
    };
  });
}
