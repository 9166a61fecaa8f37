/** The element of the page with that id; a page without it is wrong. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing from page.html`);
  return found;
}

/** The element of the page with that id, of the kind that is wanted; a page without it is wrong. */
export function placeAs<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = place(id);
  if (found instanceof kind) return found;
  throw new Error(`#${id} is of another kind`);
}
