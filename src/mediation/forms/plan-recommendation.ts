import { recommendationsTab } from '../../../sheets-templates/mediator/recommendations-tab';
import { civilOf, type Day } from '../../model/day';
import type { TabCells } from '../../plans/cell';
import { caseSentences } from '../../text/mediation/case-sentences';
import { appendRows } from '../../workbook/append-rows';
import { decodeRows } from '../../workbook/decode-rows';
import { nextNumber } from '../cases/plan-save';
import { recommendationForm } from './case-forms';
import type { FormOutcome } from './plan-form';
import { readForm } from './read-form';

/** A new recommendation, which bears no number of a case. */
export function planRecommendation(cells: TabCells, sent: Readonly<Record<string, string>>, today: Day): FormOutcome {
  const taken = decodeRows(recommendationsTab, cells).rows.map(({ row }) => row.id.replace(/^R/, ''));
  const id = `R${nextNumber(taken, civilOf(today).year)}`;
  const { row, wrong } = readForm(recommendationForm, { id }, sent);
  if (!row) return { wrong };
  return { plan: appendRows(recommendationsTab, cells, [row]), number: '', sentence: caseSentences.recommended(id) };
}
