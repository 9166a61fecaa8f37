import type { MenuItem } from '../services/host';
import { texts } from '../text';
import type { Classeur } from './classeur';
import { CommandRefusal, type Outcome } from './outcome';
import { UsageError, type CommandLine } from './parse-arguments';

function labelsIn(items: readonly MenuItem[], path: readonly string[] = []): readonly (readonly string[])[] {
  return items.flatMap((item) => {
    if (item.kind === 'separator') return [];
    const here = [...path, item.label];
    return item.kind === 'menu' ? labelsIn(item.items, here) : [here];
  });
}

/** `menu "Libellé"`: what a click on that item does, and what the person would be shown. */
export function runMenu({ session }: Classeur, line: CommandLine): Outcome {
  if (line.operand === undefined) throw new UsageError(texts.missing('menu "Libellé"'));
  const paths = labelsIn(session.openMenu());
  const path = paths.find((labels) => labels[labels.length - 1] === line.operand);
  if (!path)
    throw new CommandRefusal(
      'menu',
      texts.unknownLabel(
        line.operand,
        paths.map((labels) => labels.join(' › ')),
      ),
    );
  const result = session.clickMenu(path);
  if (!result.ok) throw new CommandRefusal('script', result.error.message);
  const shown = result.uiEvents.flatMap((event) => ('message' in event ? [event.message] : []));
  const opened = result.uiEvents.find((event) => event.kind === 'sidebar' || event.kind === 'dialog');
  const message = shown.join('\n');
  const json = opened && 'title' in opened ? { ouvert: opened.title, message } : { fait: line.operand, message };
  return { exit: 0, json, lines: shown.length > 0 ? shown : [texts.menuDone(line.operand)] };
}
