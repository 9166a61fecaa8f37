import type { PanelCheck } from '../../src/suppliers/panel-check';
import { panelCheckSentence } from '../../src/text/panel-check-sentences';

function categories(count: number, lines: readonly number[]): string {
  const check: PanelCheck = { code: 'categories', count, lines, parts: [] };
  return panelCheckSentence(check);
}

test('the lines of a check are named in the singular or the plural, and followed by « … » where there are more', () => {
  expect(categories(1, [4])).toMatch(/, Fournisseurs ligne 4\.$/);
  expect(categories(5, [4, 5, 6, 7, 8])).toMatch(/, Fournisseurs lignes 4, 5, 6, 7, 8\.$/);
  expect(categories(14, [4, 5, 6, 7, 8])).toMatch(/, Fournisseurs lignes 4, 5, 6, 7, 8…$/);
});
