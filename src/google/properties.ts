/** Whose text it is: everyone's who opens the document, or the person's own in this script. */
export type PropertyStore = 'document' | 'user';

function storeOf(store: PropertyStore): GoogleAppsScript.Properties.Properties | null {
  return store === 'user' ? PropertiesService.getUserProperties() : PropertiesService.getDocumentProperties();
}

/** A text kept outside the grid; undefined where there is none. */
export function readProperty(store: PropertyStore, name: string): string | undefined {
  return storeOf(store)?.getProperty(name) ?? undefined;
}

/** Keeps a text outside the grid. */
export function writeProperty(store: PropertyStore, name: string, text: string): void {
  storeOf(store)?.setProperty(name, text);
}

/** Forgets a text kept outside the grid. */
export function deleteProperty(store: PropertyStore, name: string): void {
  storeOf(store)?.deleteProperty(name);
}
