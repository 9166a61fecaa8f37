/** What an element is made with. */
interface Making {
  readonly text?: string;
  readonly className?: string;
  readonly id?: string;
  readonly label?: string;
}

/** An element of the page; whatever a case says comes in as text, never as markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { text, className, id, label }: Making = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className !== undefined) element.className = className;
  if (id !== undefined) element.id = id;
  if (label !== undefined) element.setAttribute('aria-label', label);
  element.append(...children);
  return element;
}

/** A button that runs work when clicked. */
export function button(text: string, work: () => void, { className = '', label }: Making = {}): HTMLButtonElement {
  const element = make('button', { text, className, ...(label === undefined ? {} : { label }) });
  element.type = 'button';
  element.addEventListener('click', work);
  return element;
}

/** A section under its heading; nothing where it has no child. */
export function section(title: string, ...children: readonly Node[]): readonly Node[] {
  return children.length === 0 ? [] : [make('h2', { text: title }), ...children];
}
