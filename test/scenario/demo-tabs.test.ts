import { demoFiles } from '../../sheets-templates/demo/demo-files';
import type { ImportResult } from '../../src/bridge/messages';
import { aSession, done, recordsOf } from './workbook-session';

const files = demoFiles().filter(({ type }) => type !== 'achats');

test('the demonstration’s small tabs enter by the import, are told by Accueil, and enter once', () => {
  const session = aSession();
  done(session, 'installer', { workbook: 'correspondant', modules: ['marches', 'ess', 'politique', 'relation'] });
  const importAll = () =>
    files.map((file) => done<ImportResult>(session, 'importer', { columns: {}, ...file, replace: false }));
  const first = importAll();
  expect(first.every(({ ajoutees }) => ajoutees > 2)).toBe(true);
  expect(first.reduce((sum, { rejetees }) => sum + rejetees, 0)).toBeGreaterThan(0);
  expect(importAll().map(({ ajoutees }) => ajoutees)).toEqual(files.map(() => 0));
  done(session, 'actualiser', { year: null });
  const told = recordsOf(session, 'Accueil', 3).map((row) => String(row['À faire']));
  expect(told).toEqual(
    expect.arrayContaining(['1 action en retard.', '1 sollicitation sans réponse depuis plus d’une semaine.']),
  );
});
