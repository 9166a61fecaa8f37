import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { LastPurchase } from '../../../src/facts/purchases/last-purchases';
import { amountOfCents } from '../../../src/model/amount';
import { candidatesFor } from '../../../src/policy/advice/candidates';
import { parseDraft } from '../../../src/policy/advice/consultation-draft';
import { indexSuppliers } from '../../../src/suppliers/index-suppliers';
import type { SupplierRow } from '../../../src/suppliers/supplier';
import { decodeRows } from '../../../src/workbook/decode-rows';
import { aDay } from '../../builders/a-purchase';
import { aSupplier } from '../../builders/a-supplier';
import { tabCells } from '../../builders/tab-cells';

const typed = {
  ...{ buyer: 'private', kind: 'services', launchedOn: '2026-12-01', subject: '', entity: '', family: 'Nettoyage' },
  ...{ cpv: '', estimated: '', months: '', department: '69', region: 'Auvergne-Rhône-Alpes', divided: '' },
  ...{ undividedReason: '', global: false, structures: '' },
};

function candidates(
  rows: readonly Partial<SupplierRow>[],
  more: { purchases?: [number, LastPurchase][]; consulted?: [number, string][]; typed?: Partial<typeof typed> } = {},
) {
  const read = parseDraft({ ...typed, ...more.typed });
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong));
  const panel = tabCells(
    suppliersTab,
    rows.map((row) => aSupplier(row)),
  );
  return candidatesFor(read.draft, {
    suppliers: indexSuppliers(decodeRows(suppliersTab, panel).rows),
    purchases: new Map(more.purchases ?? []),
    consulted: new Map((more.consulted ?? []).map(([number, day]) => [number, aDay(day)])),
  });
}

const codes = (found: ReturnType<typeof candidates>) => found.candidates.map(({ supplier }) => supplier.row.code);
const proposed = (found: ReturnType<typeof candidates>) =>
  found.candidates.filter((candidate) => candidate.proposed).map(({ supplier }) => supplier.row.code);

const large = { mainFamily: 'Nettoyage', department: '69', inseeClass: 'GE' } as const;

test('une TPE-PME et une structure inclusive sont proposées, même derrière cinq grandes entreprises plus proches', () => {
  const found = candidates([
    ...[1, 2, 3, 4, 5, 6].map((n) => ({ code: `F${n}`, ...large })),
    { code: 'F7', mainFamily: 'Nettoyage', department: '13', inseeClass: 'PME', headcountBand: '12' },
    { code: 'F8', mainFamily: 'Nettoyage', department: '13', inseeClass: 'ETI', disability: 'EA' },
  ]);
  expect(proposed(found)).toEqual(expect.arrayContaining(['F7', 'F8']));
  expect(proposed(found)).toHaveLength(5);
});

test('sans structure inclusive dans la famille, celles d’autres familles sont proposées et dites telles', () => {
  const found = candidates([
    { code: 'F1', mainFamily: 'Nettoyage', inseeClass: 'PME' },
    { code: 'F2', mainFamily: 'Espaces verts', siae: ['EI'], department: '69' },
  ]);
  expect(found.candidates.find(({ supplier }) => supplier.row.code === 'F2')).toMatchObject({
    family: 'other',
    place: 'department',
    proposed: true,
  });
});

test('personne d’inclusif ni de petit : la fiche le dit, rien n’est inventé', () => {
  const found = candidates([{ code: 'F1', ...large }]);
  expect([found.smallKnown, found.inclusiveKnown]).toEqual([false, false]);
});

test('le lieu d’abord, puis qui n’a pas été consulté depuis le plus longtemps', () => {
  const small = { mainFamily: 'Nettoyage', inseeClass: 'PME' } as const;
  const found = candidates(
    [
      { code: 'F1', ...small, department: '13' },
      { code: 'F2', ...small, department: '69' },
      { code: 'F3', ...small, department: '69' },
      { code: 'F4', ...small, region: 'Auvergne-Rhône-Alpes', department: '38' },
    ],
    {
      consulted: [
        [1, '2026-05-01'],
        [2, '2024-05-01'],
      ],
    },
  );
  expect(codes(found)).toEqual(['F3', 'F2', 'F4', 'F1']);
});

test('un fournisseur de la famille par ses achats compte ; fermé ou intragroupe, il ne peut pas répondre', () => {
  const bought = { last: aDay('2026-01-01'), inFamily: true, lastInFamily: aDay('2026-01-01') };
  const rows = [
    { code: 'F1', mainFamily: 'Conseil' },
    { code: 'F2', mainFamily: 'Nettoyage', status: 'closed' },
    { code: 'F3', mainFamily: 'Nettoyage', intragroup: true },
    { code: 'F4', mainFamily: 'Conseil' },
  ] as const;
  expect(codes(candidates(rows, { purchases: [[0, bought]] }))).toEqual(['F1']);
});

test('un taux de dépendance élevé n’exclut jamais une PME', () => {
  const turnover = amountOfCents(100_00);
  const bought = { last: aDay('2026-01-01'), inFamily: true, lastInFamily: aDay('2026-01-01') };
  const found = candidates([{ code: 'F1', mainFamily: 'Nettoyage', inseeClass: 'PME', turnover, turnoverYear: 2025 }], {
    purchases: [[0, bought]],
  });
  expect(proposed(found)).toEqual(['F1']);
});

test('ce qui est mal tapé est dit champ par champ', () => {
  const read = parseDraft({ ...typed, launchedOn: '', estimated: '-5', cpv: '1234', months: '2,5' });
  expect('wrong' in read && read.wrong.map(({ code }) => code)).toEqual([
    'launch-missing',
    'amount-unreadable',
    'months-unreadable',
    'cpv-unreadable',
  ]);
});
