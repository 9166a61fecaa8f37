/** The element of the page with that id; a page without it is wrong. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing from page.html`);
  return found;
}
