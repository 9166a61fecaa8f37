import { partiesTab } from '../../sheets-templates/mediator/parties-tab';
import type { PartyRow } from '../../src/mediation/cases/case';
import { decodeRows } from '../../src/workbook/decode-rows';
import { labelCells } from './tab-cells';

/** A line of Parties as the log reads it: the first party, a supplier, unless told otherwise. */
export function aParty(cells: Readonly<Record<string, string>> = {}): PartyRow {
  const line = { number: '2026-001', id: '1', role: 'supplier', ...cells };
  return decodeRows(partiesTab, labelCells(partiesTab, [line])).rows[0]!.row;
}
