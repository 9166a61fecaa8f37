import { casesTab } from '../../sheets-templates/mediator/cases-tab';
import type { CaseRow, DeclarationRow, MediationCase } from '../../src/mediation/cases/case';
import { dayOfIso, type Day } from '../../src/model/day';
import { decodeRows } from '../../src/workbook/decode-rows';
import { labelCells } from './tab-cells';

/** The day of an `AAAA-MM-JJ` text. */
export function dayOn(iso: string): Day {
  const day = dayOfIso(iso);
  if (day === undefined) throw new Error(`${iso} is no day`);
  return day;
}

/** A line of Dossiers, received on 2 November 2026 (a Monday) unless told otherwise. */
export function aCaseRow(row: Partial<CaseRow> = {}): CaseRow {
  const cells = { number: '2026-001', route: 'direct', status: 'received', receivedOn: '2026-11-02' };
  const read = decodeRows(casesTab, labelCells(casesTab, [cells])).rows[0]!.row;
  return { ...read, ...row };
}

/** A case with nobody and nothing beside its line. */
export function aCase(row: Partial<CaseRow> = {}): MediationCase {
  return { line: 2, row: aCaseRow(row), parties: [], exchanges: [], declarations: [] };
}

/** The declaration of a mediator who has no tie to the case. */
export function aDeclaration(): DeclarationRow {
  return {
    number: '2026-001',
    id: '1',
    declaredOn: dayOn('2026-11-02'),
    by: undefined,
    interest: 'none',
    measure: undefined,
    revision: 1,
  };
}
