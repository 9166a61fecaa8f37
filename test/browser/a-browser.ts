import { chromium, type Browser, type Frame, type Page } from 'playwright-core';

let browser: Browser | undefined;

/** What a page asked for and complained of. */
export interface Watched {
  readonly page: Page;
  /** Origins of all requests, the page's own included. */
  readonly origins: Set<string>;
  /** Errors of scripts and of the console. */
  readonly complaints: string[];
}

/** Opens an address in the browser that was launched for all tests, in a profile of its own. */
export async function openAddress(address: string): Promise<Watched> {
  browser ??= await chromium.connect(process.env['PME_BROWSER']!);
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 760 } });
  const page = await context.newPage();
  const origins = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') origins.add(origin);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  return { page, origins, complaints };
}

/** The frame of the sidebar that is open. */
export async function sidebarOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('.sidebar iframe')).contentFrame();
  if (!frame) throw new Error('The sidebar has no frame');
  await frame.waitForLoadState();
  return frame;
}

/** Clicks an item of the first menu. */
export async function clickMenu(page: Page, label: string): Promise<void> {
  await page.locator('button.menu').first().click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
}

/** Leaves the browser to the other tests. */
export async function leaveBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
