import type { DuplicateMember, DuplicateMessage, DuplicatesResult } from '../../bridge/duplicate-messages';
import type { SettleDuplicateRequest } from '../../bridge/duplicate-messages';
import { parseDuplicatesResult } from '../../bridge/parse-duplicates';
import { duplicatePageSentences as words } from '../../text/duplicate-page-sentences';
import { ask } from '../call';
import { button, labelOf, make } from '../make';
import { place } from '../place';
import { runByButton } from '../run-button';
import { runOne } from '../run-one';

function choiceOf(name: string, code: string, checked: boolean): HTMLElement {
  const choice = make('input');
  choice.type = 'radio';
  choice.name = name;
  choice.value = code;
  choice.checked = checked;
  return choice;
}

/** A row of the panel, with a button to keep it where one of several is to be kept. */
function memberLine(member: DuplicateMember, name: string | undefined, isFirst: boolean): HTMLElement {
  const choice = name === undefined ? [] : [choiceOf(name, member.code, isFirst), ' '];
  const details = member.details.map((detail) => make('span', { text: detail, className: 'soft' }));
  const parts = [...choice, make('span', { text: words.member(member) }), ...details];
  return make(name === undefined ? 'div' : 'label', {}, ...parts);
}

function chosenIn(item: HTMLElement): string {
  const choice = item.querySelector('input[type="radio"]:checked');
  return choice instanceof HTMLInputElement ? choice.value : '';
}

function groupField(id: string): readonly HTMLElement[] {
  const field = make('input', { id });
  field.type = 'text';
  return [labelOf(field, words.group), field];
}

function itemOf(found: DuplicateMessage, number: number): HTMLElement {
  const isMerged = found.actions.includes('merge');
  const groupId = `group-${number}`;
  const item = make('li', { className: 'duplicate notice' });
  const buttons = found.actions.map((action) => {
    const decide = (): void => {
      const field = document.getElementById(groupId);
      const group = field instanceof HTMLInputElement ? field.value : '';
      settle({ key: found.cle, mark: found.marque, action, keep: chosenIn(item), group });
    };
    const made = button(words.actions[action], decide, { className: action === 'ignore' ? 'quiet' : '' });
    made.setAttribute('aria-describedby', `finding-${number}`);
    return made;
  });
  const members = found.membres.map((member, index) =>
    memberLine(member, isMerged ? `keep-${number}` : undefined, index === 0),
  );
  const fields = make(
    'fieldset',
    {},
    make('legend', { text: found.constat, id: `finding-${number}` }),
    ...(isMerged ? [make('p', { text: words.keep })] : []),
    ...members,
    ...(found.actions.includes('group') ? groupField(groupId) : []),
    ...buttons,
  );
  item.append(fields);
  return item;
}

function show({ doublons, total, message }: DuplicatesResult): string {
  place('duplicates').replaceChildren(...doublons.map(itemOf));
  return [message, words.found(total)].filter((sentence) => sentence !== '').join(' ');
}

/** Writes what the person decided; the focus leaves an item that may go. */
function settle(request: SettleDuplicateRequest): void {
  place('again').focus();
  void runOne(async () => show(await ask('reglerDoublon', parseDuplicatesResult, request)));
}

runByButton(words.again, async () => show(await ask('doublons', parseDuplicatesResult)));
