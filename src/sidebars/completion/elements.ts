/** An element with its text and class. */
export function element(tag: 'li' | 'p' | 'strong' | 'label' | 'span', text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** A box to tick or a choice of a group, with its label. */
export function labelled(type: 'checkbox' | 'radio', id: string, name: string, text: string): readonly HTMLElement[] {
  const box = document.createElement('input');
  box.type = type;
  box.id = id;
  box.name = name;
  const label = document.createElement('label');
  label.htmlFor = id;
  label.textContent = text;
  return [box, label];
}

/** A button that runs `work`. */
export function button(text: string, label: string, work: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = text;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', work);
  return made;
}
