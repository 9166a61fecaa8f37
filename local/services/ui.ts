import { exception, reads, type EmulatedClass, type Emulator, type EnumMember } from './emulate';
import type { ButtonSetName, MenuItem, UiAnswer } from './host';
import type { HtmlOutputs } from './html';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

interface MenuState {
  readonly label: string;
  readonly addon: boolean;
  readonly items: MenuItem[];
}

/** A sidebar is 300 pixels wide whatever is asked; a dialog without a size has Google's. */
const SIDEBAR_WIDTH = 300;
const DIALOG_SIZE = { width: 600, height: 400 };

/**
 * Ui: boxes go to the host and wait for its answer; sidebars, dialogs and menus are handed to it.
 * @see https://developers.google.com/apps-script/reference/base/ui
 */
export function createUi(emulator: Emulator, htmlOutputs: HtmlOutputs): Ui {
  const { host, define, enumeration } = emulator;
  const buttons = enumeration('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  const buttonSets = enumeration('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
  const menus = defineMenu(emulator);
  const responses = define<GoogleAppsScript.Base.PromptResponse, UiAnswer>({
    service: 'PromptResponse',
    name: '',
    methods: {
      getResponseText: reads('', (answer) => answer.text, 'pure'),
      getSelectedButton: reads('', (answer) => buttons[answer.button], 'pure'),
    },
  });
  const box = (kind: 'alert' | 'prompt', args: readonly (string | EnumMember)[]): UiAnswer => {
    const texts = args.filter((argument) => typeof argument === 'string');
    const set = args.find((argument) => typeof argument !== 'string');
    return host.ask({
      kind,
      title: texts.length > 1 ? (texts[0] ?? '') : '',
      message: texts[texts.length - 1] ?? '',
      buttons: (set?.name() ?? 'OK') as ButtonSetName,
    });
  };
  const boxSignatures = ['String', 'String, Ui.ButtonSet', 'String, String, Ui.ButtonSet'];
  const dialog = (modal: boolean) =>
    reads<null>(
      'HtmlService.HtmlOutput|String, String',
      (_state, html: unknown, title: string) => {
        const page =
          typeof html === 'string' ? { content: html, width: null, height: null } : htmlOutputs.stateOf(html);
        host.ask({
          kind: 'dialog',
          title,
          html: page.content,
          width: page.width ?? DIALOG_SIZE.width,
          height: page.height ?? DIALOG_SIZE.height,
          modal,
        });
      },
      'ui',
    );
  return define<Ui, null>({
    service: 'Ui',
    name: '',
    members: { Button: buttons, ButtonSet: buttonSets },
    methods: {
      alert: reads(
        boxSignatures,
        (_state, ...args: (string | EnumMember)[]) => buttons[box('alert', args).button],
        'ui',
      ),
      prompt: reads(
        boxSignatures,
        (_state, ...args: (string | EnumMember)[]) => responses.create(box('prompt', args)),
        'ui',
      ),
      createMenu: reads('String', (_state, label: string) => menus.create({ label, addon: false, items: [] }), 'pure'),
      createAddonMenu: reads('', () => menus.create({ label: '', addon: true, items: [] }), 'pure'),
      showSidebar: reads(
        'HtmlService.HtmlOutput',
        (_state, html: unknown) => {
          const page = htmlOutputs.stateOf(html);
          host.ask({ kind: 'sidebar', title: page.title ?? '', html: page.content, width: SIDEBAR_WIDTH });
        },
        'ui',
      ),
      showModalDialog: dialog(true),
      showModelessDialog: dialog(false),
    },
  }).create(null);
}

function defineMenu({ host, define }: Emulator): EmulatedClass<Menu, MenuState> {
  const add = (menu: MenuState, item: MenuItem): Menu => {
    menu.items.push(item);
    return menus.create(menu);
  };
  const menus: EmulatedClass<Menu, MenuState> = define<Menu, MenuState>({
    service: 'Menu',
    name: '',
    methods: {
      addItem: reads(
        'String, String',
        (menu, label: string, functionName: string) => add(menu, { kind: 'item', label, functionName }),
        'pure',
      ),
      addSeparator: reads('', (menu) => add(menu, { kind: 'separator' }), 'pure'),
      addSubMenu: reads('Menu', (menu, sub: unknown) => add(menu, treeOf(menus.stateOf(sub))), 'pure'),
      addToUi: reads(
        '',
        (menu) => {
          if (menu.items.length === 0) throw exception('Cannot add a menu without items.');
          host.ask({ kind: 'menu', menu: treeOf(menu), addon: menu.addon });
        },
        'ui',
      ),
    },
  });
  return menus;
}

function treeOf({ label, items }: MenuState): MenuItem & { readonly kind: 'menu' } {
  return { kind: 'menu', label, items: [...items] };
}
