/** What an element is made with: its text, its classes, its id, and what a screen reader calls it. */
interface Making {
  readonly text?: string;
  readonly className?: string;
  readonly id?: string;
  readonly label?: string;
}

/** An element of the page; whatever the data say comes in as text, never as markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { text, className, id, label }: Making = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className !== undefined && className !== '') element.className = className;
  if (id !== undefined) element.id = id;
  if (label !== undefined) element.setAttribute('aria-label', label);
  element.append(...children);
  return element;
}

/** A button that runs work when clicked. */
export function button(text: string, work: () => void, making: Making = {}): HTMLButtonElement {
  const element = make('button', { ...making, text });
  element.type = 'button';
  element.addEventListener('click', work);
  return element;
}

/** The label of a field that has an id. */
export function labelOf(field: HTMLElement, text: string): HTMLLabelElement {
  const label = make('label', { text });
  label.htmlFor = field.id;
  return label;
}

/** A box to tick and its label. */
export function tickBox(
  id: string,
  value: string,
  text: string,
  checked = false,
): [HTMLInputElement, HTMLLabelElement] {
  const box = make('input', { id });
  box.type = 'checkbox';
  box.value = value;
  box.checked = checked;
  return [box, labelOf(box, text)];
}

/** Values of the boxes that are ticked in a part of the page. */
export function tickedIn(part: HTMLElement): readonly string[] {
  return [...part.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
}

/** A link that opens beside the page. */
export function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = make('a', { text });
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener';
  return link;
}

/** An item of a list of notices: a strong beginning where there is one, then the text. */
export function noticeItem(look: string, text: string, title = ''): HTMLLIElement {
  const beginning = title === '' ? [] : [make('strong', { text: title })];
  return make('li', { className: `notice ${look}`.trim() }, ...beginning, make('span', { text }));
}

/** A section under its heading; nothing where it has no child. */
export function section(title: string, ...children: readonly Node[]): readonly Node[] {
  return children.length === 0 ? [] : [make('h2', { text: title }), ...children];
}
