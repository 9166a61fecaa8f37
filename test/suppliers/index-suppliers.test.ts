import { inventedSiren, inventedSiret } from '../../sheets-templates/demo/invented-identifiers';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { findSupplier, indexSuppliers } from '../../src/suppliers/index-suppliers';
import { supplierOf, type SupplierRow } from '../../src/suppliers/supplier';
import { decodeRows } from '../../src/workbook/decode-rows';
import { tabCells } from '../builders/tab-cells';

function indexOf(...rows: readonly Partial<SupplierRow>[]) {
  return indexSuppliers(decodeRows(suppliersTab, tabCells(suppliersTab, rows)).rows);
}

const siren = '005580113';
const siret = inventedSiret(siren, 3);

describe('index of the panel', () => {
  const index = indexOf(
    { code: 'F0001', siren: inventedSiren(1), aliases: 'OLD-1, OLD 2' },
    { code: 'F0002', siren, siret },
    { code: 'DE811234567', vatNumber: 'DE811234567' },
  );

  it.each([
    ['F0001', 0],
    [' f0001 ', 0],
    ['OLD-1', 0],
    ['old2', 0],
    [siren, 1],
    [`${siren.slice(0, 3)} ${siren.slice(3, 6)} ${siren.slice(6)}`, 1],
    [siret, 1],
    [inventedSiret(siren, 77), 1],
    [siret.replace(/^0+/, ''), 1],
    [siren.replace(/^0+/, ''), 1],
    ['DE811234567', 2],
    ['', undefined],
    ['F0003', undefined],
    ['12345', undefined],
  ])('« %s » names supplier %s', (written, expected) => {
    expect(findSupplier(index, written)).toBe(expected);
  });

  it('a code wins over another supplier’s alias', () => {
    expect(findSupplier(indexOf({ code: 'A', aliases: 'B' }, { code: 'B' }), 'B')).toBe(1);
  });

  it('two rows of one SIREN are one supplier, reached by both codes, and told', () => {
    const twins = indexOf({ code: 'A', siren }, { code: 'B', siret });
    expect(twins.suppliers).toHaveLength(1);
    expect(findSupplier(twins, 'B')).toBe(0);
    expect(twins.issues).toEqual([{ code: 'duplicate-siren', line: 3, column: 'SIREN', value: siren }]);
    expect(twins.byLine.get(3)).toBe(0);
  });

  it('two rows of one code: the first is reached, and it is told', () => {
    const twins = indexOf({ code: 'A' }, { code: 'a' });
    expect(findSupplier(twins, 'A')).toBe(0);
    expect(twins.issues).toMatchObject([{ code: 'duplicate-code', line: 3, value: 'a' }]);
  });
});

describe('foreign suppliers', () => {
  const isForeign = (row: Partial<SupplierRow>) => supplierOf(2, row as SupplierRow).foreign;

  it.each([
    [{ code: 'A', country: 'DE' }, true],
    [{ code: 'A', country: 'Belgique' }, true],
    [{ code: 'A', country: 'France' }, false],
    [{ code: 'A', country: 'La Réunion' }, false],
    [{ code: 'A', vatNumber: 'DE811234567' }, true],
    [{ code: 'A', siren, vatNumber: 'DE811234567' }, false],
    [{ code: 'A' }, false],
  ])('%j: %s', (row, expected) => {
    expect(isForeign(row)).toBe(expected);
  });
});
