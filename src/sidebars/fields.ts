import { place } from './place';

/** What is typed or chosen in a field of the page. */
export function typed(id: string): string {
  const field = place(id);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value.trim() : '';
}

/** Puts a text in a field. */
export function put(id: string, text: string): void {
  const field = place(id);
  if (field instanceof HTMLInputElement) field.value = text;
}

/** Puts a text in a field that the person left blank. */
export function suggest(id: string, text: string): void {
  const field = place(id);
  if (field instanceof HTMLInputElement && field.value === '') field.value = text;
}

/** Whether a box is ticked. */
export function ticked(id: string): boolean {
  const box = place(id);
  return box instanceof HTMLInputElement && box.checked;
}

/** Fills a list of choices, or the suggestions of a field. */
export function fillChoices(
  id: string,
  choices: readonly (readonly [value: string, label: string])[],
  chosen = '',
): void {
  place(id).replaceChildren(
    ...choices.map(([value, label]) => new Option(label, value, value === chosen, value === chosen)),
  );
}
