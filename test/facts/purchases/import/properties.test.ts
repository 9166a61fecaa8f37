import fc from 'fast-check';
import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import { inventedSiren, inventedSiret } from '../../../../sheets-templates/demo/invented-identifiers';
import { planPurchasesImport } from '../../../../src/facts/purchases/import/plan-purchases-import';
import { importWords } from '../../../../src/text/import-sentences';
import { anImport, applied, emptyBook, moment, recordsOf, type Book } from '../../../builders/an-import';

const headers = ['Facture', 'Ligne', 'SIRET', 'Raison sociale', 'Date', 'HT', 'Famille'];

const supplier = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 6 }).map((n) => inventedSiret(inventedSiren(n), 1 + (n % 2))) },
  { weight: 1, arbitrary: fc.constantFrom('', '00001', '67201924767201', 'LV40103835582', '5,52E+13') },
);
const amount = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.integer({ min: -99_999, max: 999_999 }).map((cents) => (cents / 100).toFixed(2).replace('.', ',')),
  },
  { weight: 1, arbitrary: fc.constantFrom('', 'à voir', '10,005') },
);
const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 28 }).map((n) => `${n}/03/2025`) },
  { weight: 1, arbitrary: fc.constantFrom('', '31/02/2025', '2025-04-01') },
);
const line = fc
  .tuple(
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 1, max: 3 }),
    supplier,
    fc.constantFrom('', 'Aven', 'Dolmen'),
    day,
    amount,
    fc.constantFrom('', 'Conseil'),
  )
  .map(([invoice, rank, ...rest]) => [invoice === 0 ? '' : `F${invoice}`, String(rank), ...rest]);
const lines = fc.array(line, { minLength: 1, maxLength: 25 });

function importInto(book: Book, body: readonly string[][], lot = 'L1') {
  const request = anImport({ rows: [headers, ...body] });
  const outcome = planPurchasesImport(request, book, { ...moment, lot }, importWords);
  return 'refused' in outcome ? undefined : { ...outcome, book: applied(book, outcome.plan) };
}

function contentOf(book: Book): string[] {
  return recordsOf(purchasesTab, book.purchases)
    .map(({ invoice, line: rank, invoicedOn, amount: euros, family }) =>
      [invoice, rank, invoicedOn, euros, family].join('|'),
    )
    .sort();
}

describe('imports, en général', () => {
  test('importer un fichier puis le même fichier ne change rien', () => {
    fc.assert(
      fc.property(lines, (body) => {
        const first = importInto(emptyBook(), body);
        if (!first) return;
        const second = importInto(first.book, body, 'L2');
        expect(second?.plan).toEqual([]);
        expect(second?.result).toMatchObject({ ajoutees: 0, sommeRetenue: first.result.sommeRetenue });
      }),
    );
  });

  test('lues = rejetées + gardées, et chaque ligne rejetée a sa raison', () => {
    fc.assert(
      fc.property(lines, (body) => {
        const result = importInto(emptyBook(), body)?.result;
        if (!result) return;
        expect(result.rejetees + result.retenues).toBe(result.lues);
        expect(result.rejets).toHaveLength(result.rejetees);
        expect(result.rejets.every(({ message }) => message.length > 10)).toBe(true);
      }),
    );
  });

  test('importer un fichier coupé entre deux factures équivaut à l’importer en une fois', () => {
    fc.assert(
      fc.property(lines, fc.func(fc.boolean()), (body, isFirst) => {
        const isInFirst = ([invoice = '']: string[]): boolean => invoice !== '' && isFirst(invoice);
        const whole = importInto(emptyBook(), body);
        const first = importInto(emptyBook(), body.filter(isInFirst));
        const start = first?.book ?? emptyBook();
        const both =
          importInto(
            start,
            body.filter((cells) => !isInFirst(cells)),
            'L2',
          )?.book ?? start;
        expect(contentOf(both)).toEqual(contentOf(whole?.book ?? emptyBook()));
      }),
    );
  });

  test('l’ordre des lignes ne change ni les sommes ni les lignes gardées', () => {
    fc.assert(
      fc.property(
        lines.chain((body) => fc.tuple(fc.constant(body), fc.shuffledSubarray(body, { minLength: body.length }))),
        ([body, shuffled]) => {
          const one = importInto(emptyBook(), body);
          const other = importInto(emptyBook(), shuffled);
          expect(other?.result.sommeRetenue).toBe(one?.result.sommeRetenue);
          expect(other?.result.sommeLue).toBe(one?.result.sommeLue);
          expect(contentOf(other?.book ?? emptyBook())).toEqual(contentOf(one?.book ?? emptyBook()));
        },
      ),
    );
  });
});
