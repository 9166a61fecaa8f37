/** One line of the menu: a label and the public function it calls. */
export interface MenuItem {
  readonly label: string;
  readonly entry: string;
}

/** A line of the menu that opens lines of its own. */
export interface SubMenu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

function menuOf(title: string, items: readonly (MenuItem | SubMenu)[]): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const item of items) {
    if ('items' in item) menu.addSubMenu(menuOf(item.label, item.items));
    else menu.addItem(item.label, item.entry);
  }
  return menu;
}

/** Adds the menu; the only thing that an add-in may do before it is authorised. */
export function showMenu(title: string, items: readonly (MenuItem | SubMenu)[]): void {
  menuOf(title, items).addToUi();
}

/** A message that goes away by itself. */
export function showToast(title: string, message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 10);
}

/** A message that waits for the person; never called while the lock is held. */
export function showAlert(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** Whether the person answers « Oui » to a question; never asked while the lock is held. */
export function askAgreement(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** A page of the project beside the grid, by the name of its file. */
export function showSidebar(fileName: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(fileName).setTitle(title));
}

/** Brings a tab before the person's eyes, hidden or not; nothing where there is no such tab. */
export function showTab(name: string): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet) SpreadsheetApp.setActiveSheet(sheet);
}

/** A page of the project in a window over the grid, which stays at hand; pixels. */
export function showDialog(
  fileName: string,
  title: string,
  size: { readonly width: number; readonly height: number },
): void {
  const page = HtmlService.createHtmlOutputFromFile(fileName).setWidth(size.width).setHeight(size.height);
  SpreadsheetApp.getUi().showModelessDialog(page, title);
}
