import { readFileSync, writeFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { clickMenu, openAddress, sidebarOf, type Watched } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';

const code = `
function onOpen() {
  var menu = SpreadsheetApp.getUi().createMenu('Essai');
  ['openPanel', 'openHanging', 'openBox', 'askName', 'toasts', 'neverEnds', 'throwsFromMenu', 'writesMarkup', 'sendsMail']
    .forEach(function (name) { menu.addItem(name, name); });
  menu.addToUi();
}
function openPanel() { show('Panel'); }
function openHanging() { show('Hanging'); }
function openBox() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('Box').setWidth(420).setHeight(180), 'Boîte');
}
function show(name) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle(name)); }
function askName() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Titre', 'Votre nom ?', ui.ButtonSet.OK_CANCEL);
  var isSure = ui.alert('Bonjour ' + answer.getResponseText(), 'Sûr ?', ui.ButtonSet.YES_NO) === ui.Button.YES;
  SpreadsheetApp.getActiveSpreadsheet().toast(isSure ? 'oui' : 'non', answer.getResponseText());
}
function toasts() { SpreadsheetApp.getActiveSpreadsheet().toast('<b>gras</b>', 'Titre', -1); }
function neverEnds() { while (true) {} }
function throwsFromMenu() { throw new Error('cassé <b>'); }
function writesMarkup() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('<img src=x onerror="window.harmed = 1"><script>window.harmed = 1</script>');
}
function sendsMail() { MailApp.sendEmail('a@example.org', 'Objet <b>', 'Corps'); }
function echo(value) { return value; }
function returnsDate() { return { day: new Date() }; }
function returnsNothing() {}
function fails() { throw new Error('refusé'); }
function hidden_() { return 'secret'; }
`;

const pages = {
  Panel:
    '<!DOCTYPE html><html lang="fr"><body><p id="text">Panneau</p><form id="form"><input name="a" value="1"><input name="b" value="2"><input name="b" value="3"></form></body></html>',
  Hanging: '<p>Bloqué</p><script>setTimeout(function () { while (true) {} }, 100);</script>',
  Box: '<p>Boîte</p><button onclick="google.script.host.setHeight(300); google.script.host.close()">Fin</button>',
};

let served: ServedWorkbook;
let watched: Watched;

beforeAll(async () => {
  served = await aServedWorkbook({ code, pages });
  watched = await openAddress(served.address);
  await watched.page.waitForSelector('button.menu');
});

afterAll(leaveAll);

/** How a call from the panel ended: `value`, `failure`, or what it threw at once. */
function callIn(frame: Frame, expression: string): Promise<unknown> {
  return frame.evaluate(`new Promise((resolve) => {
    const run = google.script.run
      .withSuccessHandler((value, object) => resolve({ value, object }))
      .withFailureHandler((error, object) => resolve({ failure: error.message, isError: error instanceof Error, object }))
      .withUserObject('moi');
    try { ${expression}; } catch (error) { resolve({ thrown: String(error) }); }
  })`);
}

describe('google.script.run in a sidebar', () => {
  let panel: Frame;

  beforeAll(async () => {
    await clickMenu(watched.page, 'openPanel');
    panel = await sidebarOf(watched.page);
  });

  it('stands in the documented sandbox, on another origin', async () => {
    const sandbox = await watched.page.locator('.sidebar iframe').getAttribute('sandbox');
    expect(sandbox?.split(' ').sort()).toEqual(
      'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts'.split(
        ' ',
      ),
    );
    expect(new URL(panel.url()).origin).not.toBe(new URL(served.address).origin);
    expect(await panel.evaluate('document.documentElement.lang + document.compatMode')).toBe('frCSS1Compat');
    expect(await panel.evaluate('document.body.clientWidth <= 300')).toBe(true);
  });

  it('carries legal values both ways, with the user object', async () => {
    const value = { text: 'é<script>', number: 1.5, list: [true, null, 'x'], inner: { a: 1 } };
    expect(await callIn(panel, `run.echo(${JSON.stringify(value)})`)).toEqual({ value, object: 'moi' });
    expect(await callIn(panel, 'run.echo([undefined])')).toEqual({ value: [null], object: 'moi' });
    expect(await callIn(panel, 'run.returnsNothing()')).toEqual({ value: null, object: 'moi' });
    expect(await callIn(panel, 'run.echo(document.getElementById("form"))')).toEqual({
      value: { a: '1', b: ['2', '3'] },
      object: 'moi',
    });
  });

  it('refuses a Date, a function, a node, a circle, at any depth', async () => {
    const thrown = (property: string) => ({
      thrown: `TypeError: Failed due to illegal value in property: ${property}`,
    });
    expect(await callIn(panel, 'run.echo(new Date())')).toEqual(thrown('0'));
    expect(await callIn(panel, 'run.echo({ a: [{ day: new Date() }] })')).toEqual(thrown('day'));
    expect(await callIn(panel, 'run.echo(function () {})')).toEqual(thrown('0'));
    expect(await callIn(panel, 'run.echo({ node: document.body })')).toEqual(thrown('node'));
    expect(await callIn(panel, 'const o = {}; o.self = o; run.echo(o)')).toEqual(thrown('self'));
    expect(await callIn(panel, 'run.echo("x", document.getElementById("form"))')).toEqual(thrown('1'));
  });

  it('fails where the function throws or returns a Date', async () => {
    expect(await callIn(panel, 'run.fails()')).toEqual({ failure: 'refusé', isError: true, object: 'moi' });
    expect(await callIn(panel, 'run.returnsDate()')).toMatchObject({
      failure: expect.stringContaining('Date') as string,
    });
  });

  it('knows no private and no unknown name', async () => {
    expect(await callIn(panel, 'run.hidden_()')).toEqual({ thrown: 'TypeError: run.hidden_ is not a function' });
    expect(await callIn(panel, 'run.nobody()')).toEqual({ thrown: 'TypeError: run.nobody is not a function' });
    expect(await panel.evaluate('typeof google.script.history + typeof google.script.url')).toBe('undefinedundefined');
  });

  it('answers more than ten calls at once, each with its own', async () => {
    const values = await panel.evaluate(`Promise.all(Array.from({ length: 25 }, (_, index) =>
      new Promise((resolve, reject) => google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).echo(index))))`);
    expect(values).toEqual(Array.from({ length: 25 }, (_, index) => index));
  });

  it('reaches neither the page, nor its token, nor the server around google.script', async () => {
    const { origin, pathname } = new URL(served.address);
    const tries = await panel.evaluate(`(async () => {
      const attempt = async (work) => { try { return String(await work()); } catch (error) { return 'refused'; } };
      return [
        await attempt(() => parent.document.title),
        await attempt(() => parent.location.href),
        await attempt(() => document.referrer || 'refused'),
        await attempt(() => fetch('${origin}/state')),
        await attempt(() => fetch('${origin}${pathname}run', { method: 'POST', body: '{}' })),
        await attempt(() => fetch('https://example.org/')),
        await attempt(() => new Promise((ok, no) => { const i = new Image(); i.onload = ok; i.onerror = no; i.src = 'https://example.org/x.png'; })),
        await attempt(() => { top.location = 'https://example.org/'; return 'refused'; }),
      ];
    })()`);
    expect(tries).toEqual(Array.from({ length: 8 }, () => 'refused'));
    expect(watched.page.url()).toBe(served.address);
  });

  it('a message that skips the client is judged like any call', async () => {
    const say = (message: string) =>
      panel.evaluate(`new Promise((resolve) => {
        addEventListener('message', (event) => { if (event.data.id >= 9000) resolve(event.data); });
        parent.postMessage(${message}, '*');
        setTimeout(() => resolve('silence'), 700);
      })`);
    const call = (name: string) => `{ kind: 'call', id: 9001, name: '${name}', args: '[]' }`;
    expect(await say(call('hidden_'))).toMatchObject({ ok: false, message: 'Script function not found: hidden_' });
    expect(await say(call('Utilities.getUuid'))).toMatchObject({ ok: false });
    expect(await say(call('constructor'))).toMatchObject({ ok: false });
    expect(await say(`{ kind: 'call', id: 9002, name: 'echo', args: [new Date()] }`)).toBe('silence');
    expect(await say(`{ kind: 'menu', path: ['Essai', 'neverEnds'] }`)).toBe('silence');
    expect(await say('null')).toBe('silence');
  });

  it('an error without a handler goes to the console and harms nothing', async () => {
    const before = watched.complaints.length;
    await panel.evaluate('google.script.run.fails()');
    await watched.page.waitForTimeout(300);
    expect(watched.complaints.slice(before).join()).toContain('refusé');
    expect(await callIn(panel, 'run.echo(1)')).toMatchObject({ value: 1 });
  });
});

describe('what scripts show', () => {
  it('a prompt then an alert wait for the person', async () => {
    const { page } = watched;
    await clickMenu(page, 'askName');
    await page.locator('dialog input').fill('Léa');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Oui' }).click();
    expect(await page.locator('#toasts .toast').last().textContent()).toContain('Léaoui');
  });

  it('a box closed by Escape is CLOSE, and a page left meanwhile closes its box', async () => {
    const { page } = watched;
    await clickMenu(page, 'askName');
    await page.waitForSelector('dialog input');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog .message');
    const other = await openAddress(served.address);
    await page.reload();
    await other.page.waitForSelector('.grid');
    await page.waitForSelector('.grid');
  });

  it('shows texts as texts', async () => {
    const { page } = watched;
    await clickMenu(page, 'toasts');
    expect(await page.locator('#toasts .toast').last().textContent()).toContain('<b>gras</b>');
    await clickMenu(page, 'throwsFromMenu');
    expect(await page.locator('#errors .toast').last().textContent()).toContain('cassé <b>');
    await clickMenu(page, 'writesMarkup');
    await page.waitForSelector('.grid td:has-text("<script>")');
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    await clickMenu(page, 'sendsMail');
    await page.getByRole('button', { name: 'Documents et messages (1)' }).click();
    expect(await page.locator('dialog summary').textContent()).toContain('Objet <b>');
    await page.getByRole('button', { name: 'Fermer', exact: true }).last().click();
  });

  it('a dialog has its size and closes itself', async () => {
    const { page } = watched;
    await clickMenu(page, 'openBox');
    const box = page.locator('dialog.page iframe');
    expect(await box.boundingBox()).toMatchObject({ width: 420, height: 180 });
    await box.contentFrame().getByRole('button', { name: 'Fin' }).click();
    await page.locator('dialog.page').waitFor({ state: 'detached' });
  });

  it('a script without end is stopped, and the workbook is there again', async () => {
    const { page } = watched;
    await clickMenu(page, 'neverEnds');
    await page.getByRole('button', { name: 'Arrêter' }).click();
    await page.waitForSelector('#errors .toast:has-text("a été arrêtée")');
    await clickMenu(page, 'toasts');
    await page.waitForSelector('#toasts .toast:has-text("Titre")');
  });

  it('a sidebar that hangs does not hang the page', async () => {
    const { page } = watched;
    await clickMenu(page, 'openHanging');
    await page.waitForTimeout(600);
    await page.getByRole('tab', { name: 'Achats', exact: true }).click({ timeout: 5000 });
    await page.waitForSelector('.grid', { timeout: 5000 });
    await page.getByRole('button', { name: 'Fermer le panneau' }).click({ timeout: 5000 });
    expect(await page.locator('.sidebar').count()).toBe(0);
  });

  it('a file that somebody changed is kept, and the person is told', async () => {
    const { page } = watched;
    writeFileSync(served.file, Buffer.concat([readFileSync(served.file), Buffer.from([0])]));
    await clickMenu(page, 'writesMarkup');
    await page.waitForSelector('#toasts .toast:has-text("copie du classeur")');
  });
});
