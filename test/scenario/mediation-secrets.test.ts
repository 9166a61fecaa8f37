import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { saveWorkbookFile } from '../../local/files/workbook-file';
import type { Session } from '../../local/run/session';
import type { ActivityResult } from '../../src/bridge/activity-messages';
import type { NationalFileResult, RetentionResult } from '../../src/bridge/mediation-messages';
import { emptyPlatform } from '../../local/store/empty-platform';
import {
  admissibleCase,
  aMediatorSession,
  anInstalledLog,
  entry,
  formOf,
  mediatorBundle,
  move,
  openCase,
  save,
  type Fields,
} from './mediator-session';
import { leaksIn, placesOutside } from './places-outside';
import { aSession, ask, done } from './workbook-session';

const folder = mkdtempSync(join(tmpdir(), 'pme-secrets-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Twelve characters that no code and no sentence of ours holds. */
const token = fc
  .array(fc.constantFrom(...Array.from('bcdfghjkmnpqrstvwxzBCDFGHJKMNPQRSTVWXZ23456789')), {
    minLength: 12,
    maxLength: 12,
  })
  .map((letters) => letters.join(''));

const texts = {
  dossier: ['supplier', 'subject', 'nextStep', 'facts', 'agreement'],
  partie: ['name', 'organisation', 'siren', 'address', 'position', 'email', 'phone'],
  echange: ['summary', 'document'],
} as const;

/** The text of every part of the .xlsx that a session saves. */
function fileOf(session: Session, name: string): string {
  const { path } = saveWorkbookFile(join(folder, name), session.workbook, session.platform, undefined);
  const parts = unzipSync(readFileSync(path));
  return Object.values(parts)
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n');
}

/** Answers that refuse: their sentences are read aloud, sent to whoever installed the workbook. */
function refusalsOf(session: Session, numero: string, planted: string): string {
  const demands: readonly (readonly [string, object])[] = [
    ['enregistrer', { quoi: 'dossier', numero, id: '', marque: 'x', champs: { supplier: planted } }],
    ['enregistrer', { quoi: 'dossier', ...fresh(session, numero), champs: { receivedOn: planted, stake: planted } }],
    ['enregistrer', { quoi: 'suite', numero, id: planted, marque: 'x', champs: {} }],
    ['dossier', { numero: planted }],
    ['brouillon', { numero, genre: planted, partie: planted, quand: planted, lieu: planted }],
    ['dossierME', { numero, choisis: [planted], mode: 'remis' }],
    ['conservation', { choisis: [planted], marque: planted }],
    ['registre', { confirme: planted }],
    ['enregistrer', { quoi: planted }],
  ];
  return JSON.stringify(demands.map(([call, message]) => ask(session, call, message)).filter(({ ok }) => !ok));
}

function fresh(session: Session, numero: string): { numero: string; id: string; marque: string } {
  return { numero, id: '', marque: formOf(session, 'dossier', numero).marque };
}

test('12-character tokens in every field of a case are found nowhere outside the mediator’s own cells', () => {
  fc.assert(
    fc.property(fc.array(token, { minLength: 16, maxLength: 16 }), (tokens) => {
      const [first = ''] = tokens;
      let next = 0;
      const planted = (keys: readonly string[]): Fields =>
        Object.fromEntries(keys.map((key) => [key, tokens[next++ % tokens.length]!]));
      const session = anInstalledLog({ platform: emptyPlatform('mediateur@exemple.fr') });
      const numero = admissibleCase(session, planted(['supplier', 'subject', 'nextStep']));
      save(session, 'dossier', numero, planted(texts.dossier));
      save(session, 'partie', numero, { role: 'supplier', ...planted(texts.partie) });
      save(session, 'echange', numero, {
        ...{ kind: 'document', side: 'supplier', nature: 'produced' },
        ...planted(texts.echange),
      });
      save(session, 'recommandation', '', planted(['text', 'addressee']));
      openCase(session, { ...planted(['supplier']), receivedOn: '2025-05-05' });
      move(session, numero, 'running', entry);
      const failures = refusalsOf(session, numero, first);
      const fault = { method: 'SpreadsheetApp.Range.setValues', error: `broken at ${first}` };
      const args = [{ quoi: 'dossier', ...fresh(session, numero), champs: planted(texts.dossier), retirer: false }];
      const run = session.run({ function: 'enregistrer', args, incidents: { faults: [fault] } });
      const broken = JSON.stringify(run.ok ? run.value : run.error);
      const draft = { numero, genre: 'closing', partie: '1', quand: '', lieu: '', texte: '' };
      for (const mode of ['soi', 'document']) done(session, 'envoyerBrouillon', { ...draft, mode });
      const { elements } = done<NationalFileResult>(session, 'dossierME', { numero, mode: '' });
      done(session, 'dossierME', { numero, mode: 'remis', choisis: elements.map(({ code }) => code) });
      done(session, 'rappels', { actif: true });
      session.advanceClock(8 * 86_400_000);
      expect(session.platform.mails.filter(({ subject }) => subject.includes('à suivre'))).not.toEqual([]);
      done(session, 'verifier');
      const diagnostic = JSON.stringify(done(session, 'diagnostic'));
      const preview = done<ActivityResult>(session, 'activite', { annee: 2025 });
      const published = done<ActivityResult>(session, 'publierActivite', { annee: 2025, marque: preview.marque });
      const annex = done(session, 'rapportMediateur', { annee: 2025, annexe: true, ecrire: true });
      const list = done<RetentionResult>(session, 'conservation', { choisis: [], marque: '' });
      done(session, 'conservation', { choisis: list.lignes.map(({ code }) => code), marque: list.marque });

      const shared = aSession();
      done(shared, 'installer', { workbook: 'correspondant', modules: ['mediation-publiee'] });
      const rows = published.export.split('\n').map((line) => line.split('\t'));
      const request = { type: 'mediation-publiee', fileName: 'activite.csv', rows, columns: {}, replace: false };
      expect(done<{ retenues: number }>(shared, 'importer', request).retenues).toBe(rows.length - 1);
      done(shared, 'verifier');

      const answers = {
        ...{ failures, broken, diagnostic, annex: JSON.stringify(annex), exported: published.export },
        'file of the correspondant': fileOf(shared, `${first}.xlsx`),
      };
      expect(fileOf(session, `mediateur-${first}.xlsx`)).toContain(tokens[3]);
      expect(leaksIn({ ...placesOutside(session), ...answers }, tokens)).toEqual([]);
      expect(leaksIn(placesOutside(shared), tokens)).toEqual([]);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

/** The mediator's bundle, in which a save also does what it must not with the name of the supplier. */
function aLeakyBundle(leak: string): string {
  const bundle = mkdtempSync(join(folder, 'leaky-'));
  cpSync(mediatorBundle, bundle, { recursive: true });
  const lines = [
    'var kept_ = enregistrer;',
    'enregistrer = function (message) {',
    '  var answer = kept_(message), text = message.champs.supplier, book = SpreadsheetApp.getActiveSpreadsheet();',
    `  ${leak}`,
    '  return answer;',
    '};',
  ];
  appendFileSync(join(bundle, 'Code.js'), `\n${lines.join('\n')}\n`);
  return bundle;
}

describe('a leak planted in the product is seen by the test above', () => {
  const base = anInstalledLog();
  const secret = 'Zbcdfghjkmnp';

  test.each([
    ['logs', 'console.log(text);'],
    ['properties', 'PropertiesService.getDocumentProperties().setProperty("last", text);'],
    ['properties', 'PropertiesService.getUserProperties().setProperty(text, "1");'],
    ['caches', 'CacheService.getDocumentCache().put("last", text, 60);'],
    ['mails', 'MailApp.sendEmail("mediateur@exemple.fr", text, "");'],
    ['mails', 'MailApp.sendEmail("mediateur@exemple.fr", "1 dossier à suivre", text);'],
    ['mails', 'MailApp.sendEmail("autre@exemple.fr", "Courrier de fin – dossier 2026-001", text);'],
    ['names of documents', 'DocumentApp.create(text);'],
    ['name of the workbook', 'book.rename(text);'],
    ['names of tabs', 'book.insertSheet(text);'],
    ['named ranges', 'book.setNamedRange(text, book.getRange("A1"));'],
    ['metadata', 'book.addDeveloperMetadata("last", text);'],
    ['metadata', 'book.getSheets()[0].addDeveloperMetadata(text);'],
    ['other cells', 'book.getSheetByName("Journal").appendRow([text]);'],
    ['other cells', 'book.getSheetByName("Déclarations").getRange("D2").setValue(text);'],
    ['around cells', 'book.getSheetByName("Dossiers").getRange("A2").setNote(text);'],
    ['shown', 'book.toast(text);'],
  ])('in %s, by %s', (place, leak) => {
    const options = { workbook: structuredClone(base.workbook), platform: structuredClone(base.platform) };
    const session = aMediatorSession({ ...options, bundleFolder: aLeakyBundle(leak) });
    openCase(session, { supplier: secret });
    expect(leaksIn(placesOutside(session), [secret])).toEqual([place]);
  });

  test('and without a leak there is none to see', () => {
    openCase(base, { supplier: secret });
    expect(leaksIn(placesOutside(base), [secret])).toEqual([]);
  });
});
