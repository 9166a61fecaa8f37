import { inspect } from 'node:util';
import { casesTab } from '../../sheets-templates/mediator/cases-tab';
import { reveal } from '../../src/model/secret/reveal';
import { Secret } from '../../src/model/secret/secret';
import { decodeRows } from '../../src/workbook/decode-rows';
import { encodeRows } from '../../src/workbook/encode-rows';
import { labelCells } from '../builders/tab-cells';

const secret = new Secret('Goéland');

test('a secret prints, joins, serialises and concatenates as •••, and shows nothing when inspected or cloned', () => {
  expect(String(secret)).toBe('•••');
  expect(JSON.stringify({ secret, list: [secret] })).toBe('{"secret":"•••","list":["•••"]}');
  expect([secret, 'a'].join()).toBe('•••,a');
  expect(inspect({ secret }, { showHidden: true, depth: 9 })).not.toContain('Goéland');
  expect(Object.entries(secret)).toEqual([]);
  expect(reveal(secret)).toBe('Goéland');
});

test('a confidential column decodes to a secret, is written back as it was, and its problems show nothing', () => {
  const row = {
    number: '2026-001',
    route: 'direct',
    status: 'received',
    receivedOn: '2026-11-02',
    supplier: 'Goéland',
  };
  const cells = labelCells(casesTab, [row, { ...row, receivedOn: 'hier' }]);
  const { rows, issues } = decodeRows(casesTab, cells);
  expect(issues.length).toBeGreaterThan(0);
  expect(JSON.stringify({ rows, issues })).not.toContain('Goéland');
  const places = new Map(Object.keys(casesTab.columns).map((key, place) => [key, place]));
  const [written] = encodeRows(casesTab, [rows[0]!.row], places as never, places.size);
  expect(written).toContain('Goéland');
});
