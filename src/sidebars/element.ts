/** A new element with its class and its text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

/** A button with its text and what it does. */
export function buttonOf(text: string, className: string, clicked: () => void): HTMLButtonElement {
  const button = element('button', className, text);
  button.type = 'button';
  button.addEventListener('click', clicked);
  return button;
}

/** An item of a list of notices: a strong beginning where there is one, then the text. */
export function noticeItem(look: string, text: string, title = ''): HTMLElement {
  const item = element('li', look === '' ? 'notice' : `notice ${look}`);
  if (title !== '') item.append(element('strong', '', title));
  item.append(element('span', '', text));
  return item;
}
