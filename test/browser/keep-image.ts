import { join } from 'node:path';
import type { Page, PageScreenshotOptions } from 'playwright-core';

/**
 * Pictures the page, or a part of it; the number of bytes, few where nothing is shown. Images of the guides are made
 * again, in docs/images, only when asked: PME_IMAGES=1.
 */
export async function keepImage(page: Page, name: string, part: PageScreenshotOptions = {}): Promise<number> {
  const isKept = process.env['PME_IMAGES'] === '1';
  const kept = isKept ? { path: join(__dirname, '../../docs/images', name) } : {};
  return (await page.screenshot({ ...part, ...kept })).length;
}
