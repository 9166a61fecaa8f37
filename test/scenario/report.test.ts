import type { DraftResult, FileResult, ReportPreview, ReportResult } from '../../src/bridge/report-messages';
import type { DocumentContent, DocumentNode } from '../../local/store/document';
import type { Session } from '../../local/run/session';
import { aRefreshedWorkbook, aSession, ask, copyOf, done, importRows, install, recordsOf } from './workbook-session';

const day = 86_400_000;
const awkward = 'Éclair & Fils « <b>Ô</b> » =1+1';
const header = ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT'];

const base = aRefreshedWorkbook({
  suppliers: [
    ['Code fournisseur', 'Raison sociale', 'SIREN', 'Catégorie INSEE'],
    ['F1', awkward, '552081317', 'PME'],
    ['F2', 'Cormoran SA', '487444697', 'GE'],
  ],
  purchases: [
    header,
    ['A-1', '1', 'F1', '10/01/2025', '400,00'],
    ['A-2', '1', 'F2', '11/02/2025', '600,00'],
    ['A-3', '1', 'F1', '11/02/2024', '100,00'],
    ['A-4', '1', 'F2', '11/02/2024', '100,00'],
  ],
});

function copied(): Session {
  return aSession(copyOf(base));
}

const wish = { type: 'annuel', annee: 2025, exclus: [], mot: null, decisions: null, carte: null };
const write = (session: Session, more: object = {}): ReportResult =>
  done(session, 'ecrireRapport', { ...wish, ...more });

function contentOf(session: Session, { document }: ReportResult): DocumentContent {
  return session.platform.documents.find(({ id }) => id === document.id)!.content as DocumentContent;
}

function textsOf(node: DocumentNode): string {
  return (node.text ?? '') + node.children.map(textsOf).join(node.type === 'PARAGRAPH' ? '' : '\n');
}

const textOf = (session: Session, result: ReportResult): string => textsOf(contentOf(session, result).body);

describe('« Rapports… »', () => {
  test('makes a document with its headings, pictures with a text, header, footer, and links to its parts', () => {
    const session = copied();
    const result = write(session);
    expect(result).toMatchObject({ nouveau: true, changements: [], document: { version: 1, faitLe: '2026-11-23' } });
    const content = contentOf(session, result);
    const nodes = content.body.children;
    const headings = nodes.filter(({ attributes }) => attributes['HEADING'] === 'HEADING1').map(textsOf);
    expect(headings.slice(0, 3)).toEqual([
      'Synthèse',
      'Le mot du correspondant PME',
      'Le mandat, et comment nous joindre',
    ]);
    const links = nodes.flatMap(({ children }) => children.flatMap(({ runs }) => runs ?? []));
    const targets = links.flatMap(({ attributes }) => attributes['LINK_URL'] ?? []);
    const bookmarks = nodes.flatMap(({ bookmark }) => (bookmark === undefined ? [] : [`#bookmark=${bookmark}`]));
    expect(targets).toEqual(bookmarks);
    expect(bookmarks).toHaveLength(headings.length);
    const pictures = nodes.flatMap(({ children }) => children.filter(({ type }) => type === 'INLINE_IMAGE'));
    expect(pictures).toHaveLength(3);
    for (const { attributes } of pictures) expect(attributes['ALT_DESCRIPTION']).toMatch(/^(Courbe|Barres)/);
    expect(textsOf(content.footer!)).toContain('Chiffres actualisés le 23/11/2026');
    expect(textOf(session, result)).toContain(
      '40,0\u00a0% en 2025, soit 400\u00a0€ sur 1\u202f000\u00a0€. En baisse de 10,0\u00a0points sur 2024',
    );
  });

  test('the same data give the same document; new data a new version that says what changed', () => {
    const session = copied();
    const first = write(session);
    const again = write(session);
    expect(again).toMatchObject({ nouveau: false, document: first.document, changements: [] });
    expect(session.platform.documents).toHaveLength(1);
    importRows(session, { rows: [header, ['A-9', '1', 'F1', '12/03/2025', '1000,00']] });
    done(session, 'actualiser', { year: null });
    const next = write(session);
    expect(next).toMatchObject({ nouveau: true, document: { version: 2 } });
    expect(next.changements).toContain('ACH-01 2025 : 70,0\u00a0%, au lieu de 40,0\u00a0%.');
    const worded = write(session, { mot: 'Une année dense.' });
    expect(worded.changements).toEqual(['Partie désormais remplie : Le mot du correspondant PME.']);
    expect(textOf(session, worded)).toContain('Une année dense.');
    expect(done<ReportPreview>(session, 'preparerRapport', { type: 'annuel', annee: 2025 })).toMatchObject({
      ...{ mot: 'Une année dense.', annees: [2024, 2025] },
      versions: [{ version: 3 }, { version: 2 }, { version: 1 }],
    });
    const other = copied();
    expect(textOf(other, write(other))).toBe(textOf(session, first));
  });

  test('says before which parts lack data, and that the figures are to be refreshed', () => {
    const session = copied();
    const preview = done<ReportPreview>(session, 'preparerRapport', { type: 'annuel', annee: null });
    expect(preview.annee).toBe(2025);
    expect(preview.alertes).toEqual([]);
    const empty = preview.sections.filter(({ vide }) => vide).map(({ titre }) => titre);
    expect(empty).toContain('L’accès aux marchés');
    expect(empty).not.toContain('Les chiffres clés');
    importRows(session, { rows: [header, ['A-9', '1', 'F1', '12/03/2025', '1000,00']] });
    expect(done<ReportPreview>(session, 'preparerRapport', { type: 'annuel', annee: null }).alertes).toEqual([
      'Les achats ont changé depuis la dernière actualisation : actualisez les indicateurs avant le rapport.',
    ]);
  });

  test('a shared report whose word names a supplier of the panel is refused, and nothing is made', () => {
    const session = copied();
    const answer = ask(session, 'ecrireRapport', { ...wish, type: 'diffusable', mot: 'Merci à Cormoran SA.' });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'user', code: 'names-supplier' } });
    expect(session.platform.documents).toHaveLength(0);
    const shared = write(session, { type: 'diffusable', mot: 'Merci à tous.' });
    const text = textOf(session, shared);
    for (const name of ['Éclair', 'Cormoran']) expect(text).not.toContain(name);
  });

  test('refuses a word too long to be kept, and a model that cannot be opened, in French', () => {
    const session = copied();
    expect(ask(session, 'ecrireRapport', { ...wish, mot: 'x'.repeat(3_001) })).toMatchObject({
      failure: { kind: 'user', code: 'too-long' },
    });
    const settings = session.workbook.sheets.find(({ name }) => name === 'Paramètres')!;
    const row = settings.values.findIndex((cells) => cells?.[0] === 'Modèle des rapports');
    session.editCell({
      sheet: 'Paramètres',
      row: row + 1,
      column: 2,
      value: 'https://docs.google.com/document/d/absent/edit',
    });
    expect(ask(session, 'ecrireRapport', wish)).toMatchObject({ failure: { kind: 'user', code: 'template' } });
  });

  test('takes page, margins, header and styles of the organisation’s own document', () => {
    const session = copied();
    const model = write(session, { type: 'note' });
    const content = contentOf(session, model);
    content.body.attributes['MARGIN_LEFT'] = 99;
    content.headings['HEADING1'] = { FONT_FAMILY: 'Georgia' };
    content.header!.children[0]!.children = [
      { type: 'TEXT', attributes: {}, children: [], text: 'Notre maison', runs: [] },
    ];
    const settings = session.workbook.sheets.find(({ name }) => name === 'Paramètres')!;
    const row = settings.values.findIndex((cells) => cells?.[0] === 'Modèle des rapports');
    session.editCell({ sheet: 'Paramètres', row: row + 1, column: 2, value: model.document.url });
    const made = contentOf(session, write(session));
    expect(made.body.attributes['MARGIN_LEFT']).toBe(99);
    expect(made.headings['HEADING1']).toMatchObject({ FONT_FAMILY: 'Georgia' });
    expect(textsOf(made.header!)).toContain('Notre maison');
  });

  test('an empty workbook gives a document that says so; a workbook never refreshed is refreshed first', () => {
    const session = aSession();
    install(session);
    const result = write(session, { annee: null });
    expect(textOf(session, result)).toContain('Aucun achat compté sur l’exercice.');
    expect(textOf(session, result)).not.toMatch(/undefined|NaN|\[object/);
  });

  test('service calls do not grow with the suppliers: as many for 3 000 as for two', () => {
    const session = copied();
    write(session);
    const few = session.lastCalls().total;
    const many = copied();
    const suppliers = Array.from({ length: 3_000 }, (_, index) => [`G${index}`, `Société ${index}`, '', 'PME']);
    importRows(many, {
      type: 'fournisseurs',
      rows: [['Code fournisseur', 'Raison sociale', 'SIREN', 'Catégorie INSEE'], ...suppliers],
    });
    const lines = suppliers.map(([code], index) => [`B-${index}`, '1', String(code), '01/02/2025', '10,00']);
    importRows(many, { rows: [header, ...lines] });
    done(many, 'actualiser', { year: null });
    const result = write(many);
    console.log(`Service calls of a yearly report: ${few} for 2 suppliers, ${many.lastCalls().total} for 3 002.`);
    expect(many.lastCalls().total).toBeLessThanOrEqual(few + 5);
    expect(textOf(many, result)).toContain('3\u202f002');
  });

  test('one that dies at any tenth service call leaves nothing to repair: the next run makes the document', () => {
    const whole = copied();
    const expected = textOf(whole, write(whole));
    const calls = whole.lastCalls().total;
    for (let call = 1; call <= calls; call += Math.max(1, Math.floor(calls / 10))) {
      const session = copied();
      session.run({ function: 'ecrireRapport', args: [wish], incidents: { killAtCall: call } });
      const after = write(session);
      expect(textOf(session, after)).toBe(expected);
    }
  });

  test('a draft is made in January for the year that ended, and mailed without a name; no other month', () => {
    const session = copied();
    done(session, 'reglerAutomatisation', { refresh: 'never', mailTo: 'camille.martin@exemple.fr' });
    expect(done<DraftResult>(session, 'programmerRapport', { actif: true })).toMatchObject({ actif: true });
    session.advanceClock(10 * day);
    expect(session.platform.documents).toHaveLength(0);
    session.advanceClock(31 * day);
    expect(session.platform.documents.map(({ name }) => name)).toEqual([
      'Rapport annuel du correspondant PME 2026 – version 1',
    ]);
    expect(session.platform.mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['camille.martin@exemple.fr', 'Le rapport annuel est prêt à relire'],
    ]);
    expect(session.platform.mails[0]!.body).not.toMatch(/Éclair|Cormoran/);
    done(session, 'programmerRapport', { actif: false });
    expect(session.platform.triggers).toEqual([]);
  });
});

describe('exports', () => {
  const csv = (session: Session, message: object): string =>
    Buffer.from(done<FileResult>(session, 'exporterOnglet', message).base64, 'base64').toString('utf8');

  test('« Programmation » se publie : la table comme on la lit, sans la colonne technique « Lot d’import »', () => {
    const session = aSession();
    done(session, 'installer', { workbook: 'correspondant', modules: ['marches'] });
    const headers = ['N° de projet', 'Objet', 'Tranche de montant', 'Lancement prévu', 'Alloti', 'Contact'];
    const plan = ['P-1', 'Nettoyage ; vitres', '40 à 90 k€', '01/03/2027', 'Oui', 'achats@exemple.fr'];
    importRows(session, { type: 'programmation', rows: [headers, plan] });
    expect(done<ReportPreview>(session, 'preparerRapport', { type: 'annuel', annee: null }).onglets).toContain(
      'Programmation',
    );
    expect(csv(session, { onglet: 'Programmation', separateur: ';' })).toBe(
      '\ufeffN° de projet;Objet;Entité;Famille;CPV;Tranche de montant;Lancement prévu;Procédure;Alloti;Réservé;Contact;Publié le;Consultation\r\n' +
        'P-1;"Nettoyage ; vitres";;;;40 à 90 k€;01/03/2027;;Oui;;achats@exemple.fr;;\r\n',
    );
  });

  test('a tab as CSV: French numbers and days, and a text that looks like a formula stays a text', () => {
    const session = copied();
    const suppliers = session.workbook.sheets.find(({ name }) => name === 'Fournisseurs')!;
    suppliers.values[1]![1] = '=HYPERLINK("http://exemple.fr";"clic")';
    const text = csv(session, { onglet: 'Fournisseurs', separateur: ';' });
    expect(text.startsWith('\ufeffCode fournisseur;Raison sociale;')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://exemple.fr"";""clic"")"`);
    const [first] = recordsOf(session, 'Achats');
    expect(first!['Montant HT']).toBe(400);
    expect(csv(session, { onglet: 'Achats', separateur: ';' })).toMatch(/A-1;1;F1;10\/01\/2025;/);
    expect(ask(session, 'exporterOnglet', { onglet: 'Absent', separateur: ';' })).toMatchObject({
      failure: { code: 'missing-tab' },
    });
  });
});
