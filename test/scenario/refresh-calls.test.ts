import type { CallCounts } from '../../local/run/execution';
import { aSession, done, importRows, install } from './workbook-session';

const headers = ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT'];

function callsOfRefresh(lines: number): CallCounts {
  const session = aSession();
  install(session);
  importRows(session, {
    rows: [
      headers,
      ...Array.from({ length: lines }, (_, line) => [`A-${line}`, '1', `F${line % 50}`, '10/01/2025', '100,00']),
    ],
  });
  done(session, 'actualiser', { year: null });
  done(session, 'actualiser', { year: null });
  return session.lastCalls();
}

/**
 * Getters of a handle (the document, a tab, a range, a lock, a cache): Google answers them in the script's own memory.
 * Pure calls (Utilities) and the builders of charts too. Everything else reaches the document or a store and counts.
 */
const handles =
  /\.(getActiveSpreadsheet|getSheetByName|getRange|getDataRange|getDocumentCache|getDocumentLock|getEffectiveUser)$/;

function costlyCalls({ byMethod }: CallCounts): number {
  const costly = Object.entries(byMethod).filter(
    ([method]) => !handles.test(method) && !/^Utilities\.|\.EmbeddedChartBuilder\./.test(method),
  );
  return costly.reduce((sum, [, count]) => sum + count, 0);
}

test('a refresh makes as many calls for 5 000 lines as for 100, at most 3 per tab touched and 10 more', () => {
  const few = callsOfRefresh(100);
  const many = callsOfRefresh(5000);
  expect(many.byMethod).toEqual(few.byMethod);
  // Each tab is asked for by its name once.
  const touched = few.byMethod['SpreadsheetApp.Spreadsheet.getSheetByName'] ?? 0;
  expect(touched).toBeGreaterThan(8);
  expect(costlyCalls(few)).toBeLessThanOrEqual(3 * touched + 10);
});
