import type { DuplicatesResult } from '../../src/bridge/duplicate-messages';
import type { ProofsResult } from '../../src/bridge/inclusion-messages';
import type { CheckResult, FiguresResult } from '../../src/bridge/messages';
import { inventedSiren } from '../../sheets-templates/demo/invented-identifiers';
import type { Session } from '../../local/run/session';
import { aFilledWorkbook, aSession, ask, cellsByTab, copyOf, done, importRows, recordsOf } from './workbook-session';

const [one, two, three] = [1, 2, 3].map(inventedSiren);
const suppliers = [
  ['Code fournisseur', 'Raison sociale', 'SIREN', 'Catégorie INSEE', 'Vérifié le', 'Commune'],
  ['F1', 'Goéland SARL', one!, 'PME', '15/01/2024', ''],
  ['F2', 'GOELAND', two!, 'GE', '', 'Brest'],
  ['F3', 'Cormoran', three!, 'PME', '15/01/2024', ''],
];
const purchases = [
  ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT', 'Famille'],
  ['A-1', '1', 'F1', '10/01/2024', '400,00', 'Nettoyage'],
  ['A-2', '1', 'F2', '11/02/2024', '600,00', 'Nettoyage'],
  ['A-3', '1', 'F3', '12/03/2025', '500,00', 'Conseil'],
];
const proofs = [
  ['Fournisseur', 'Qualité', 'Origine', 'Référence', 'Du', 'Au'],
  ['F1', 'EI', 'attestation', 'Convention 14', '01/01/2024', '31/12/2026'],
  ['F3', 'TIH', 'déclaration', '', '', ''],
];

function prepared(): Session {
  const session = aFilledWorkbook({ suppliers, purchases, modules: ['ess', 'cartographie'] });
  importRows(session, { type: 'justificatifs', rows: proofs });
  done(session, 'actualiser', { year: null });
  return session;
}

const base = prepared();

function copied(): Session {
  return aSession(copyOf(base));
}

function valueOf(session: Session, code: string, year: number): number | null | undefined {
  done(session, 'actualiser', { year });
  const { indicateurs } = done<FiguresResult>(session, 'lireIndicateurs', { year });
  return indicateurs.find((figure) => figure.code === code)?.valeur;
}

function dataOf(session: Session): string {
  const cells = cellsByTab(session);
  const rows = ['Fournisseurs', 'Achats', 'Justificatifs ESS', '_doublons'].flatMap((tab) =>
    (cells[tab] ?? []).map((row) => row.filter((cell) => !/^\d{14}-[0-9a-f]{4}$/.test(String(cell)))),
  );
  return JSON.stringify(rows.map((row) => JSON.stringify(row)).sort());
}

describe('« Valider un justificatif… »', () => {
  const by = 'Camille Martin';

  test('une qualité ne compte qu’une fois validée : 0 € puis 400 €, l’état et le nom écrits', () => {
    const session = copied();
    expect(valueOf(session, 'INC-01-V', 2024)).toBe(0);
    const { aValider } = done<ProofsResult>(session, 'justificatifs');
    const [ei, tih] = aValider;
    expect([ei?.qualite, tih?.qualite]).toEqual(['EI', 'TIH']);
    const request = { line: ei!.ligne, mark: ei!.marque, decision: 'accept', by };
    const after = done<ProofsResult>(session, 'jugerJustificatif', request);
    expect(after).toMatchObject({ totalAValider: 1, message: 'EI, Goéland SARL (F1) : validé par Camille Martin.' });
    expect(recordsOf(session, 'Justificatifs ESS')[0]).toMatchObject({ 'Validé par': by, État: 'valable' });
    expect(valueOf(session, 'INC-01-V', 2024)).toBe(400);
    expect(ask(session, 'jugerJustificatif', request)).toMatchObject({
      failure: { kind: 'conflict', code: 'changed' },
    });
    const journal = recordsOf(session, 'Journal').map((row) => String(row['Résultat']));
    expect(journal.join('\n')).not.toContain('Goéland');
  });

  test('TIH sans date de consentement : refus qui dit quoi faire ; sans nom : refus aussi ; rien n’est écrit', () => {
    const session = copied();
    const before = dataOf(session);
    const { aValider } = done<ProofsResult>(session, 'justificatifs');
    const request = { line: aValider[1]!.ligne, mark: aValider[1]!.marque, decision: 'accept' };
    expect(ask(session, 'jugerJustificatif', { ...request, by })).toMatchObject({ failure: { code: 'no-consent' } });
    expect(ask(session, 'jugerJustificatif', { ...request, by: ' ' })).toMatchObject({ failure: { code: 'nobody' } });
    expect(dataOf(session)).toBe(before);
  });

  test('la clôture fige les statuts : un justificatif retiré ensuite ne fait pas bouger l’exercice clos, ni un TIH nommé', () => {
    const session = copied();
    const [ei] = done<ProofsResult>(session, 'justificatifs').aValider;
    done(session, 'jugerJustificatif', { line: ei!.ligne, mark: ei!.marque, decision: 'accept', by });
    done(session, 'actualiser', { year: 2024 });
    const { marque } = done<{ marque: string }>(session, 'cloturerExercice', { year: 2024, mark: null });
    done(session, 'cloturerExercice', { year: 2024, mark: marque });
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Justificatifs ESS')!;
    sheet.values.splice(1, 1);
    expect(valueOf(session, 'INC-01-V', 2024)).toBe(400);
    expect(recordsOf(session, '_categories').map((row) => [row['Code fournisseur'], row['SIAE']])).toEqual([
      ['F1', 'EI'],
      ['F2', ''],
      ['F3', ''],
    ]);
    const dashboard = recordsOf(session, 'Tableau de bord', 3).find((row) => row['Code'] === 'INC-01-V');
    expect(String(dashboard?.['À savoir'])).not.toContain('retraité');
  });
});

describe('« Doublons du panel… »', () => {
  function suggested(session: Session) {
    const { doublons, total } = done<DuplicatesResult>(session, 'doublons');
    const [first] = doublons;
    return { total, request: { key: first?.cle, mark: first?.marque, keep: 'F1', group: '' } };
  }

  test('réunir : les achats suivent par « Autres codes », rien ne se perd, et l’import peut être annulé', () => {
    const session = copied();
    const before = dataOf(session);
    const { request } = suggested(session);
    done(session, 'reglerDoublon', { ...request, action: 'merge' });
    const [kept] = recordsOf(session, 'Fournisseurs');
    expect(kept).toMatchObject({ 'Code fournisseur': 'F1', Commune: '', 'Autres codes': `F2, ${two}` });
    expect(recordsOf(session, 'Fournisseurs')).toHaveLength(2);
    expect(valueOf(session, 'ACH-05', 2024)).toBe(1000);
    const { imports } = done<{ imports: { lot: string; type: string }[] }>(session, 'listerImports');
    expect(imports[0]?.type).toBe('Doublons du panel');
    const undo = { lot: imports[0]!.lot, mark: null };
    const proposed = done<{ marque: string }>(session, 'annulerImport', undo);
    done(session, 'annulerImport', { ...undo, mark: proposed.marque });
    expect(dataOf(session)).toBe(before);
  });

  test('écarter est retenu ; un groupe aussi ; ce qui a changé depuis est refusé', () => {
    const session = copied();
    const { request, total } = suggested(session);
    expect(total).toBe(1);
    expect(ask(session, 'reglerDoublon', { ...request, action: 'move' })).toMatchObject({
      failure: { code: 'not-offered' },
    });
    expect(ask(session, 'reglerDoublon', { ...request, action: 'group' })).toMatchObject({
      failure: { code: 'group-missing' },
    });
    expect(ask(session, 'reglerDoublon', { ...request, mark: 'x', action: 'merge' })).toMatchObject({
      failure: { kind: 'conflict', code: 'changed' },
    });
    done(session, 'reglerDoublon', { ...request, action: 'ignore' });
    expect(suggested(session).total).toBe(0);
    const grouped = copied();
    const other = suggested(grouped).request;
    done(grouped, 'reglerDoublon', { ...other, action: 'group', group: 'Groupe Océan' });
    expect(recordsOf(grouped, 'Fournisseurs').map((row) => row['Groupe'])).toEqual([
      ...['Groupe Océan', 'Groupe Océan', ''],
    ]);
    expect(suggested(grouped).total).toBe(0);
  });

  test('a merge that dies or fails at any service call is whole before or after; run again, it is done', () => {
    const before = dataOf(base);
    const whole = copied();
    const message = { ...suggested(whole).request, action: 'merge' };
    done(whole, 'reglerDoublon', message);
    const after = dataOf(whole);
    const calls = whole.lastCalls().total;
    const error = 'Service Spreadsheets failed while accessing document with id test.';
    const outcomes = { before: 0, after: 0 };
    for (let call = 1; call <= calls; call++) {
      const incidents = call % 2 === 0 ? { killAtCall: call } : { faults: [{ atCall: call, error }] };
      const session = copied();
      session.run({ function: 'reglerDoublon', args: [message], incidents });
      done(session, 'installer', { workbook: 'correspondant', modules: [] });
      const found = dataOf(session);
      if (found !== after) expect({ call, found }).toEqual({ call, found: before });
      outcomes[found === after ? 'after' : 'before']++;
      if (found === after || call % 5 !== 0) continue;
      done(session, 'reglerDoublon', message);
      expect({ call, found: dataOf(session) }).toEqual({ call, found: after });
    }
    expect(outcomes.before).toBeGreaterThan(10);
    expect(outcomes.after).toBeGreaterThan(2);
  });
});

test('« Vérifier le classeur » counts what the panel lacks', () => {
  const { controles } = done<CheckResult>(copied(), 'verifier');
  const byCode = Object.fromEntries(controles.map(({ code, message }) => [code, message.replace(/\s/g, ' ')]));
  expect(byCode).toMatchObject({
    doublons: '1 doublon possible dans Fournisseurs : décidez dans « Doublons du panel… ».',
    justificatifs: 'Justificatifs ESS : 2 à valider, 0 expiré, 0 à renouveler d’ici 60 jours.',
    identifiants: 'Tous les SIREN et SIRET de Fournisseurs ont une clé juste.',
  });
  expect(byCode['departements']).toContain('3 fournisseurs français sans département connu');
});
