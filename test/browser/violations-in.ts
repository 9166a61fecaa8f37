import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of accessibility that a page or a panel breaks, each with its first element and what is wrong with it. */
export async function violationsIn(frame: Frame | Page): Promise<readonly string[]> {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate<AxeResults>('axe.run({ iframes: false })');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}
