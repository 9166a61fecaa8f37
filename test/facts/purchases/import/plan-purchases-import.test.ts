import { lotsTab } from '../../../../sheets-templates/lots-tab';
import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import { rejectedLinesTab } from '../../../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import { planPurchasesImport } from '../../../../src/facts/purchases/import/plan-purchases-import';
import { importWords } from '../../../../src/text/import-sentences';
import { anImport, applied, emptyBook, moment, recordsOf, type Book } from '../../../builders/an-import';

const siret = '55208131766522';
const otherSiret = '35600000000048';
const headers = ['Facture', 'Ligne', 'Fournisseur', 'Nom', 'Date', 'HT'];
const mapping = { Nom: 'Fournisseurs.Raison sociale' };

function imported(rows: string[][], book: Book = emptyBook(), options: { replace?: boolean; lot?: string } = {}) {
  const columns = rows[0]?.includes('Nom') ? mapping : {};
  const request = anImport({ rows, columns, replace: options.replace ?? false });
  const outcome = planPurchasesImport(request, book, { ...moment, lot: options.lot ?? 'L1' }, importWords);
  if ('refused' in outcome) throw new Error(`refused: ${outcome.refused.map(({ code }) => code).join()}`);
  const after = applied(book, outcome.plan);
  return {
    ...outcome,
    book: after,
    purchases: recordsOf(purchasesTab, after.purchases),
    suppliers: recordsOf(suppliersTab, after.suppliers),
    codes: outcome.result.signalements.map(({ ligne, code }) => [ligne, code]),
    rejects: outcome.result.rejets.map(({ ligne, colonne, valeur, code }) => [ligne, colonne, valeur, code]),
  };
}

const file = (...lines: string[][]) => [headers, ...lines];
const line = (invoice: string, rank: string, supplier: string, amount: string, name = 'Aven', day = '31/12/2025') => [
  invoice,
  rank,
  supplier,
  name,
  day,
  amount,
];

describe('lignes et montants', () => {
  test('une ligne sans montant ou sans date utilisable est rejetée avec ligne, colonne, valeur et contenu', () => {
    const { result, rejects, book } = imported(
      file(
        line('F1', '1', siret, '10,00'),
        line('F2', '1', siret, 'à préciser'),
        line('F3', '1', siret, ''),
        line('F4', '1', siret, '5', 'Aven', '31/02/2025'),
        line('F5', '1', siret, '7', 'Aven', ''),
      ),
    );
    expect(rejects).toEqual([
      [3, 'HT', 'à préciser', 'not-a-number'],
      [4, 'HT', '', 'required'],
      [5, 'Date', '31/02/2025', 'not-a-day'],
      [6, 'Date', '', 'no-date'],
    ]);
    expect(result).toMatchObject({ lues: 5, retenues: 1, rejetees: 4, sommeLue: 22, sommeRetenue: 10 });
    const listed = recordsOf(rejectedLinesTab, book.rejected);
    expect(listed).toHaveLength(4);
    expect(listed[0]).toMatchObject({
      line: 3,
      column: 'HT',
      severity: 'ligne refusée',
      content: `F2 ; 1 ; ${siret} ; Aven ; 31/12/2025 ; à préciser`,
    });
  });

  test.each([
    ['1 234,56', 1234.56],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['100000,1', 100000.1],
    ['-12', -12],
    ['(12,00)', -12],
    ['12,50 €', 12.5],
  ])('le montant %s vaut %d', (written, amount) => {
    expect(imported(file(line('F1', '1', siret, written))).purchases[0]).toMatchObject({ amount });
  });

  test('un montant plus fin que le centime est arrondi, la moitié loin de zéro, et signalé', () => {
    const { purchases, codes } = imported(file(line('F1', '1', siret, '10,005'), line('F2', '1', siret, '-10,005')));
    expect(purchases.map(({ amount }) => amount)).toEqual([10.01, -10.01]);
    expect(codes).toEqual([
      [2, 'rounded'],
      [3, 'rounded'],
    ]);
  });

  test('une cellule comme une formule reste un texte', () => {
    const formula = '=IMPORTXML("http://exemple.invalid","//a")';
    const rows = [
      ['Facture', 'Fournisseur', 'Raison sociale', 'Date', 'HT', 'Famille'],
      ['+33600000000', siret, formula, '01/02/2025', '12', formula],
    ];
    const { plan } = imported(rows);
    const writes = plan.flatMap((step) => (step.do === 'write' ? [step] : []));
    for (const step of writes) {
      step.values.forEach((cells) => {
        cells.forEach((cell, index) => {
          if (typeof cell === 'string' && /^[=+]/.test(cell)) expect(step.formats?.[index]).toBe('@');
        });
      });
    }
    const written = writes.flatMap(({ values }) => values.flat());
    expect(written.filter((cell) => cell === formula)).toHaveLength(2);
    expect(written).toContain('+33600000000');
  });

  test('un fichier dont aucune ligne ne peut être gardée est refusé, avec les raisons', () => {
    const request = anImport({ rows: file(line('F1', '1', siret, 'x')), columns: mapping });
    const outcome = planPurchasesImport(request, emptyBook(), moment, importWords);
    expect('refused' in outcome && outcome.refused.map(({ code }) => code)).toEqual(['nothing-kept', 'not-a-number']);
  });

  test('une échéance illisible ne rejette pas la ligne', () => {
    const rows = [
      ['Facture', 'Fournisseur', 'Date', 'HT', 'Échéance'],
      ['F1', siret, '01/02/2025', '12', 'fin de mois'],
    ];
    const { result, codes } = imported(
      rows.map((row) => [...row]),
      emptyBook(),
    );
    expect(result.retenues).toBe(1);
    expect(codes).toEqual([[2, 'not-a-day']]);
  });
});

describe('fournisseurs des lignes', () => {
  test('un SIRET crée un fournisseur par SIREN, et reste sur la ligne', () => {
    const { purchases, suppliers } = imported(
      file(
        line('F1', '1', siret, '1'),
        line('F2', '1', '552081317', '1'),
        line('F3', '1', otherSiret, '1', 'La Poste'),
      ),
    );
    expect(purchases.map(({ supplier }) => supplier)).toEqual([siret, '552081317', otherSiret]);
    expect(suppliers).toMatchObject([
      { code: '552081317', siren: '552081317', siret, name: 'Aven', lot: 'L1' },
      { code: '356000000', siret: otherSiret, name: 'La Poste' },
    ]);
    expect(suppliers[0]).not.toHaveProperty('toCorrect');
  });

  test('deux établissements : le fournisseur n’a pas de SIRET, les lignes gardent le leur', () => {
    const { suppliers, purchases } = imported(
      file(line('F1', '1', '35600000000048', '1', 'La Poste'), line('F2', '1', '35600000049837', '1', 'La Poste')),
    );
    expect(suppliers).toHaveLength(1);
    expect(suppliers[0]).not.toHaveProperty('siret');
    expect(purchases.map(({ supplier }) => supplier)).toEqual(['35600000000048', '35600000049837']);
  });

  test('un identifiant faux ou absent ne rejette jamais : un fournisseur à identifier par nom', () => {
    const { result, suppliers, purchases, codes } = imported(
      file(
        line('F1', '1', siret, '1'),
        line('F2', '1', otherSiret, '1', 'La Poste'),
        line('F3', '1', '35600000049837', '1', 'La Poste'),
        line('F4', '1', '67201924767201', '1', 'Dolmen'),
        line('F5', '1', '', '1', 'Dolmen'),
        line('F6', '1', '00001', '1', ''),
        line('F7', '1', '00001', '1', ''),
        line('F8', '1', '', '1', ''),
      ),
    );
    expect(result.rejetees).toBe(0);
    expect(purchases.slice(3).map(({ supplier }) => supplier)).toEqual([
      'A-IDENTIFIER-1',
      'A-IDENTIFIER-1',
      'A-IDENTIFIER-2',
      'A-IDENTIFIER-2',
      'A-IDENTIFIER-3',
    ]);
    expect(suppliers.slice(2)).toMatchObject([
      { code: 'A-IDENTIFIER-1', name: 'Dolmen', toCorrect: importWords.flaws['identifier-to-find'] },
      { code: 'A-IDENTIFIER-2', aliases: '00001' },
      { code: 'A-IDENTIFIER-3', name: 'Sans identifiant' },
    ]);
    expect(codes).toEqual([
      [5, 'identifier-wrong-key'],
      [6, 'identifier-missing'],
      [7, 'identifier-wrong-length'],
      [8, 'identifier-wrong-length'],
      [9, 'identifier-missing'],
    ]);
  });

  test('un SIREN seul parmi des SIRET : établissement inconnu, signalé', () => {
    const { codes, suppliers } = imported(
      file(
        line('F1', '1', otherSiret, '1', 'La Poste'),
        line('F2', '1', '35600000049837', '1'),
        line('F3', '1', '552081317', '1'),
      ),
    );
    expect(codes).toEqual([[4, 'establishment-unknown']]);
    expect(suppliers[1]).toMatchObject({ code: '552081317', toCorrect: importWords.flaws['siret-missing'] });
  });

  test('un numéro de TVA étranger est un fournisseur étranger', () => {
    const { suppliers, codes } = imported(
      file(line('F1', '1', siret, '1'), line('F2', '1', 'LV40103835582', '1', 'Riga SIA')),
    );
    expect(suppliers[1]).toMatchObject({
      code: 'LV40103835582',
      country: 'LV',
      vatNumber: 'LV40103835582',
      name: 'Riga SIA',
    });
    expect(codes).toEqual([[3, 'foreign-supplier']]);
  });

  test('un SIRET abîmé par un tableur est réparé là où c’est exact, et signalé une fois', () => {
    const { purchases, codes } = imported(
      file(
        line('F1', '1', `${siret}.0`, '1'),
        line('F2', '1', `${siret}.0`, '1'),
        line('F3', '1', '5,52E+13', '1', 'Inconnu'),
      ),
    );
    expect(purchases.map(({ supplier }) => supplier)).toEqual([siret, siret, 'A-IDENTIFIER-1']);
    expect(codes).toEqual([
      [2, 'identifier-repaired'],
      [4, 'identifier-lost-digits'],
    ]);
  });

  test('une colonne de codes internes crée des fournisseurs sans signaler chaque ligne', () => {
    const { suppliers, codes } = imported(
      file(line('F1', '1', 'C001', '1'), line('F2', '1', 'C002', '1', 'Brest'), line('F3', '1', 'C001', '1')),
    );
    expect(codes).toEqual([]);
    expect(suppliers).toMatchObject([
      { code: 'C001', name: 'Aven', toCorrect: importWords.flaws['siren-missing'] },
      { code: 'C002', name: 'Brest' },
    ]);
  });

  test('totaux annuels : Fournisseur (nom) · SIREN · Année · Montant HT', () => {
    const rows = [
      ['Fournisseur', 'SIREN', 'Année', 'Montant HT'],
      ['Aven du Ponant', '552081317', '2025', '1 200,00'],
      ['La Poste SA', '356000000', '2025', '300'],
      ['Dolmen des Abers', '', '2025', '50'],
    ];
    const first = imported(rows);
    expect(first.purchases).toMatchObject([
      { supplier: '552081317', year: 2025, amount: 1200 },
      { supplier: '356000000', year: 2025 },
      { supplier: 'A-IDENTIFIER-1', year: 2025 },
    ]);
    expect(first.suppliers.map(({ name }) => name)).toEqual(['Aven du Ponant', 'La Poste SA', 'Dolmen des Abers']);
    expect(imported(rows, first.book).plan).toEqual([]);
    const corrected = rows.map((row, index) => (index === 1 ? [...row.slice(0, 3), '1 300,00'] : row));
    expect(imported(corrected, first.book).codes).toEqual([[2, 'modified-invoice']]);
    const replaced = imported(corrected, first.book, { replace: true, lot: 'L2' });
    expect(replaced.purchases.map(({ amount }) => amount).sort()).toEqual([1300, 300, 50].sort());
  });

  test('un fichier sans identifiant : un fournisseur par nom, signalé une fois, retrouvé ensuite', () => {
    const rows = [
      ['Facture', 'Raison sociale', 'Date', 'HT'],
      ['F1', 'Aven', '01/02/2025', '1'],
      ['F2', 'Aven', '01/02/2025', '2'],
    ];
    const request = anImport({ rows });
    const first = planPurchasesImport(request, emptyBook(), moment, importWords);
    if ('refused' in first) throw new Error('refused');
    expect(first.result.signalements.map(({ code }) => code)).toEqual(['named-only']);
    const second = planPurchasesImport(request, applied(emptyBook(), first.plan), moment, importWords);
    expect('plan' in second && second.plan).toEqual([]);
  });
});

describe('clés et factures corrigées', () => {
  const first = imported(
    file(line('F1', '1', siret, '10'), line('F1', '2', siret, '20'), line('F2', '1', siret, '30')),
  );

  test('un fichier identique ne change rien', () => {
    const { plan, result } = imported(
      file(line('F2', '1', siret, '30,00'), line('F1', '2', siret, '20.0'), line('F1', '1', siret, '10')),
      first.book,
      { lot: 'L2' },
    );
    expect(plan).toEqual([]);
    expect(result).toMatchObject({ ajoutees: 0, inchangees: 3, retenues: 3, sommeRetenue: 60 });
  });

  test('une facture connue avec un autre contenu est montrée « modifiée » et n’est pas importée', () => {
    const { result, codes, purchases } = imported(
      file(line('F1', '1', siret, '10'), line('F1', '2', siret, '25'), line('F3', '1', siret, '5')),
      first.book,
      { lot: 'L2' },
    );
    expect(codes).toEqual([[3, 'modified-invoice']]);
    expect(result).toMatchObject({
      lues: 3,
      retenues: 2,
      rejetees: 0,
      ajoutees: 1,
      inchangees: 1,
      sommeLue: 40,
      sommeRetenue: 15,
    });
    expect(purchases).toHaveLength(4);
  });

  test('avec remplacement, les anciennes lignes partent en groupe, et sont gardées dans _file', () => {
    const { result, purchases, codes, book, plan } = imported(
      file(line('F1', '1', siret, '10'), line('F1', '2', siret, '25')),
      first.book,
      { lot: 'L2', replace: true },
    );
    expect(codes).toEqual([[2, 'replaced-invoice']]);
    expect(result).toMatchObject({ ajoutees: 2, inchangees: 0, sommeRetenue: 35 });
    expect(purchases.map(({ invoice, amount, lot }) => [invoice, amount, lot])).toEqual([
      ['F2', 30, 'L1'],
      ['F1', 10, 'L2'],
      ['F1', 25, 'L2'],
    ]);
    expect(recordsOf(lotsTab, book.lots).filter(({ lot }) => lot === 'L2')).toMatchObject([
      { state: 'validé', kept: 2 },
      { state: 'validé', replaced: expect.stringContaining('"F1"') as unknown },
    ]);
    expect(plan.map((step) => ('tab' in step ? `${step.do} ${step.tab}` : step.do))).toEqual([
      'write _file',
      'write Achats',
      'delete-rows Achats',
      'write Lignes à corriger',
      'write _file',
    ]);
  });

  test('moins de lignes que le classeur : rien n’est retiré sans demande', () => {
    const { codes, purchases } = imported(file(line('F1', '1', siret, '10')), first.book, { lot: 'L2' });
    expect(codes).toEqual([[2, 'shortened-invoice']]);
    expect(purchases).toHaveLength(3);
  });

  test('le même numéro chez un autre fournisseur est une autre facture, signalée', () => {
    const { codes, purchases } = imported(file(line('F1', '1', otherSiret, '99', 'La Poste')), first.book, {
      lot: 'L2',
    });
    expect(codes).toEqual([[2, 'same-number-other-supplier']]);
    expect(purchases).toHaveLength(4);
  });

  test('un identifiant corrigé ne fait pas compter la facture deux fois', () => {
    const good = line('G1', '1', otherSiret, '1', 'La Poste');
    const before = imported(file(good, line('F9', '1', '67201924767201', '70', 'Dolmen')));
    const after = imported(file(good, line('F9', '1', siret, '70', 'Dolmen')), before.book, { lot: 'L2' });
    expect(after.codes).toEqual([[3, 'modified-invoice']]);
    const replaced = imported(file(good, line('F9', '1', siret, '70', 'Dolmen')), before.book, {
      lot: 'L2',
      replace: true,
    });
    expect(replaced.purchases.filter(({ invoice }) => invoice === 'F9')).toMatchObject([
      { supplier: siret, amount: 70 },
    ]);
  });

  test('deux lignes de même clé et de même contenu n’en font qu’une ; sans Ligne, les deux comptent', () => {
    const twice = imported(
      file(line('F1', '1', siret, '10'), line('F1', '1', siret, '10'), line('F1', '1', siret, '11')),
    );
    expect(twice.rejects).toEqual([[3, 'Facture', 'F1', 'duplicate-line']]);
    expect(twice.codes).toEqual([[4, 'repeated-key']]);
    expect(twice.result).toMatchObject({ lues: 3, retenues: 2, rejetees: 1, sommeLue: 31, sommeRetenue: 21 });
    const rows = [
      ['Facture', 'Fournisseur', 'Date', 'HT'],
      ['F1', siret, '01/02/2025', '10'],
      ['F1', siret, '01/02/2025', '10'],
    ];
    const without = anImport({ rows });
    const outcome = planPurchasesImport(without, emptyBook(), moment, importWords);
    expect('result' in outcome && outcome.result).toMatchObject({ retenues: 2, rejetees: 0, sommeRetenue: 20 });
  });

  test('sans numéro de facture, les lignes égales sont comptées', () => {
    const rows = (count: number) => [
      ['Fournisseur', 'Date', 'HT'],
      ...Array.from({ length: count }, () => [siret, '01/02/2025', '10']),
    ];
    const two = planPurchasesImport(anImport({ rows: rows(2) }), emptyBook(), moment, importWords);
    if ('refused' in two) throw new Error('refused');
    const three = planPurchasesImport(anImport({ rows: rows(3) }), applied(emptyBook(), two.plan), moment, importWords);
    expect('result' in three && three.result).toMatchObject({ ajoutees: 1, inchangees: 2, sommeRetenue: 30 });
  });

  test('une colonne ajoutée par une personne et des colonnes déplacées ne gênent pas', () => {
    const moved = {
      ...first.book,
      purchases: {
        ...first.book.purchases,
        rows: first.book.purchases.rows.map((row, index) => [
          index === 0 ? 'Ma note' : 'à revoir',
          ...[...row].reverse(),
        ]),
      },
    };
    expect(imported(file(line('F2', '1', siret, '30')), moved, { lot: 'L2' }).plan).toEqual([]);
  });
});
