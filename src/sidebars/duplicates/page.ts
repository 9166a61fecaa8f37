import type { DuplicateAction, DuplicateMember, DuplicateMessage } from '../../bridge/duplicate-messages';
import type { SettleDuplicateRequest } from '../../bridge/duplicate-messages';
import { parseDuplicatesResult } from '../../bridge/parse-duplicates';
import { duplicatePageSentences as words } from '../../text/duplicate-page-sentences';
import { ask } from '../call';
import { place } from '../place';
import { runByButton } from '../run-button';

const again = place('again');
/** What the person decided and the bundle has not yet been asked to write. */
let decided: SettleDuplicateRequest | undefined;

function text(kind: 'p' | 'span' | 'legend', content: string, className = ''): HTMLElement {
  const element = document.createElement(kind);
  element.textContent = content;
  element.className = className;
  return element;
}

/** A row of the panel, with a button to keep it where one of several is to be kept. */
function memberLine(member: DuplicateMember, name: string | undefined, isFirst: boolean): HTMLElement {
  const line = document.createElement(name === undefined ? 'div' : 'label');
  if (name !== undefined) {
    const choice = document.createElement('input');
    choice.type = 'radio';
    choice.name = name;
    choice.value = member.code;
    choice.checked = isFirst;
    line.append(choice, ' ');
  }
  line.append(text('span', words.member(member)), ...member.details.map((detail) => text('span', detail, 'soft')));
  return line;
}

function chosenIn(item: HTMLElement): string {
  const choice = item.querySelector('input[type="radio"]:checked');
  return choice instanceof HTMLInputElement ? choice.value : '';
}

function groupField(id: string): readonly HTMLElement[] {
  const label = document.createElement('label');
  label.htmlFor = id;
  label.textContent = words.group;
  const field = document.createElement('input');
  field.type = 'text';
  field.id = id;
  return [label, field];
}

function itemOf(found: DuplicateMessage, number: number): HTMLElement {
  const item = document.createElement('li');
  item.className = 'duplicate notice';
  const fields = document.createElement('fieldset');
  const isMerged = found.actions.includes('merge');
  const groupId = `group-${number}`;
  const decide = (action: DuplicateAction): void => {
    const field = document.getElementById(groupId);
    const group = field instanceof HTMLInputElement ? field.value : '';
    decided = { key: found.cle, mark: found.marque, action, keep: chosenIn(item), group };
    again.focus();
    again.click();
  };
  const buttons = found.actions.map((action) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.actions[action];
    button.className = action === 'ignore' ? 'quiet' : '';
    button.setAttribute('aria-describedby', `finding-${number}`);
    button.addEventListener('click', () => {
      decide(action);
    });
    return button;
  });
  const legend = text('legend', found.constat);
  legend.id = `finding-${number}`;
  fields.append(
    legend,
    ...(isMerged ? [text('p', words.keep)] : []),
    ...found.membres.map((member, index) => memberLine(member, isMerged ? `keep-${number}` : undefined, index === 0)),
    ...(found.actions.includes('group') ? groupField(groupId) : []),
    ...buttons,
  );
  item.append(fields);
  return item;
}

runByButton(words.again, async () => {
  const request = decided;
  decided = undefined;
  const { doublons, total, message } = request
    ? await ask('reglerDoublon', parseDuplicatesResult, request)
    : await ask('doublons', parseDuplicatesResult);
  place('duplicates').replaceChildren(...doublons.map(itemOf));
  return [message, words.found(total)].filter((sentence) => sentence !== '').join(' ');
});
