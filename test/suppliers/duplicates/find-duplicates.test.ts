import fc from 'fast-check';
import { inventedSiren } from '../../../sheets-templates/demo/invented-identifiers';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { findDuplicates } from '../../../src/suppliers/duplicates/find-duplicates';
import { planMerge } from '../../../src/suppliers/duplicates/plan-merge';
import { comparableName } from '../../../src/suppliers/duplicates/supplier-name';
import { findSupplier, indexSuppliers } from '../../../src/suppliers/index-suppliers';
import { supplierOf, type SupplierRow } from '../../../src/suppliers/supplier';
import { decodeRows } from '../../../src/workbook/decode-rows';
import { aSupplier } from '../../builders/a-supplier';
import { applied, emptyBook } from '../../builders/an-import';
import { tabCells } from '../../builders/tab-cells';

function suggestionsOf(...rows: readonly Partial<SupplierRow>[]): readonly string[] {
  return findDuplicates(decodeRows(suppliersTab, tabCells(suppliersTab, rows)).rows, []).map(({ key }) => key);
}

describe('doublons possibles du panel', () => {
  const siren = inventedSiren(1);

  it.each([
    ['Ets Dupont & Fils', 'DUPONT ET FILS SARL'],
    ['S.A.R.L. Éclat', 'Eclat'],
    ['Société Le Goëland S.A.S.U.', 'le goeland'],
    ['L’Atelier, association', 'L Atelier'],
  ])('« %s » est « %s »', (one, other) => {
    expect(comparableName(one)).toBe(comparableName(other));
  });

  it('a name made of legal forms alone stays whole, and two names of different words differ', () => {
    expect(comparableName('SCOP')).toBe('scop');
    expect(comparableName('Dupont Nord')).not.toBe(comparableName('Dupont Sud'));
  });

  it('le même SIREN sous plusieurs codes, une suggestion ; elle ne revient pas sous son nom', () => {
    const rows = ['F1', 'F2', 'F3'].map((code) => aSupplier({ code, siren, name: 'Goéland' }));
    expect(suggestionsOf(...rows)).toEqual(['same-siren F1 F2 F3']);
  });

  it('le même nom sous deux SIREN, ou sans SIREN ; pas entre deux pays', () => {
    const named = (code: string, more = {}) => aSupplier({ code, name: 'Goéland SAS', ...more });
    expect(suggestionsOf(named('F1'), named('F2'))).toEqual(['same-name F1 F2']);
    expect(suggestionsOf(named('F1'), { code: 'F3', name: 'GOELAND' })).toEqual(['same-name F1 F3']);
    expect(suggestionsOf(named('F1'), { code: 'F4', name: 'Goéland', country: 'BE' })).toEqual([]);
  });

  it('deux sociétés d’un même « Groupe » ne sont plus suggérées ; deux lignes d’un même code non plus', () => {
    const group = { name: 'Goéland', group: 'Groupe Océan' };
    expect(suggestionsOf(aSupplier({ code: 'F1', ...group }), aSupplier({ code: 'F2', ...group }))).toEqual([]);
    expect(suggestionsOf(aSupplier({ code: 'F1', siren }), aSupplier({ code: 'f 1', siren }))).toEqual([]);
  });
});

describe('réunir deux lignes', () => {
  const other = inventedSiren(9);

  function merged(kept: Partial<SupplierRow>, ...gone: readonly Partial<SupplierRow>[]) {
    const cells = tabCells(suppliersTab, [kept, ...gone]);
    const own = cells.rows.map((row, index) => [...row, ['Note', '', 'à moi'][index] ?? '']);
    const panel = { ...cells, rows: own };
    const rows = decodeRows(suppliersTab, panel).rows.map(({ line, row }) => supplierOf(line, row));
    const [first, ...rest] = rows;
    const change = planMerge(panel, first!, rest);
    const after = applied({ ...emptyBook(), suppliers: panel }, change.steps).suppliers;
    return { after, rows: decodeRows(suppliersTab, after).rows.map(({ row }) => row), change };
  }

  it('la ligne gardée prend ce qui lui manque, colonnes ajoutées comprises ; ce qu’elle dit reste', () => {
    const { rows, after } = merged(
      aSupplier({ code: 'F1', name: 'Goéland' }),
      aSupplier({ code: 'F2', siren: inventedSiren(1), name: 'Goeland SAS', city: 'Brest', email: 'a@b.fr' }),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ code: 'F1', name: 'Goéland', city: 'Brest', email: 'a@b.fr', aliases: 'F2' });
    expect(after.rows[1]?.[after.rows[0]!.indexOf('Note')]).toBe('à moi');
  });

  it('d’une autre unité légale, rien de ce qui dit qui elle est ni sa taille ; ses identifiants deviennent d’autres codes', () => {
    const { rows, after } = merged(
      aSupplier({ code: 'F1' }),
      aSupplier({ code: 'F2', siren: other, inseeClass: 'GE', headcountBand: '53', ess: true, contact: 'Anne' }),
    );
    expect(rows[0]).toMatchObject({ contact: 'Anne', aliases: `F2, ${other}` });
    expect([rows[0]?.inseeClass, rows[0]?.headcountBand, rows[0]?.ess]).toEqual([undefined, undefined, undefined]);
    const index = indexSuppliers(decodeRows(suppliersTab, after).rows);
    expect(['F2', other, 'F1'].map((written) => findSupplier(index, written))).toEqual([0, 0, 0]);
  });

  it('whatever the rows, every code and SIREN of them leads to the kept one afterwards', () => {
    const row = fc.record(
      { siren: fc.integer({ min: 1, max: 3 }).map(inventedSiren), aliases: fc.constantFrom('A1', 'A2; A3', 'a 1') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (drawn) => {
        const all = drawn.map((known, index) => ({ code: `F${index + 1}`, ...known }));
        const { rows, after } = merged(all[0]!, ...all.slice(1));
        expect(rows).toHaveLength(1);
        const index = indexSuppliers(decodeRows(suppliersTab, after).rows);
        for (const { code, siren = code } of all) {
          expect([findSupplier(index, code), findSupplier(index, siren)]).toEqual([0, 0]);
        }
      }),
    );
  });
});
