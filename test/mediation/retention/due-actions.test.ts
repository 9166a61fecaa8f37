import { readCaseLog } from '../../../src/mediation/cases/read-case-log';
import { codeOf, dueActions } from '../../../src/mediation/retention/due-actions';
import { readMediatorSettings } from '../../../src/mediation/settings';
import { archiveTab } from '../../../sheets-templates/mediator/archive-tab';
import { casesTab } from '../../../sheets-templates/mediator/cases-tab';
import { declarationsTab } from '../../../sheets-templates/mediator/declarations-tab';
import { exchangesTab } from '../../../sheets-templates/mediator/exchanges-tab';
import { partiesTab } from '../../../sheets-templates/mediator/parties-tab';
import { dayOn } from '../../builders/a-case';
import { labelCells } from '../../builders/tab-cells';

const closed = {
  ...{ number: '2026-001', route: 'direct', status: 'noAgreement', receivedOn: '2026-11-02', closedOn: '2026-11-20' },
};
const note = { number: '2026-001', id: '1', heldOn: '2026-11-21', kind: 'call', side: 'supplier', summary: 'Il doute' };

function dueOn(
  iso: string,
  line: Readonly<Record<string, string>>,
  exchanges: readonly Readonly<Record<string, string>>[] = [],
) {
  const log = readCaseLog({
    cases: labelCells(casesTab, [{ ...closed, ...line }]),
    parties: labelCells(partiesTab, []),
    exchanges: labelCells(exchangesTab, exchanges),
    declarations: labelCells(declarationsTab, []),
  });
  const archive = labelCells(archiveTab, []);
  return dueActions({ log, archive, settings: readMediatorSettings(undefined), today: dayOn(iso) }).map(codeOf);
}

test('notes are to be destroyed from the day of closure, never of an open case', () => {
  expect(dueOn('2026-11-20', {})).toEqual(['notes:2026-001:2']);
  expect(dueOn('2026-11-20', { status: 'running' })).toEqual([]);
});

test.each([
  ['an exchange', {}, [note]],
  ['facts', { facts: 'Retard' }, []],
  ['an object', { subject: 'Pénalités' }, []],
  ['a next step', { nextStep: 'Appeler' }, []],
])('what was written after the destruction of notes is to be destroyed too: %s', (_, line, exchanges) => {
  expect(dueOn('2026-11-22', { notesDestroyedOn: '2026-11-20', ...line }, exchanges)).toEqual(['notes:2026-001:2']);
  expect(dueOn('2026-11-22', { notesDestroyedOn: '2026-11-20' })).toEqual([]);
});

test('RGPD: the case leaves the log six months after its closure, on the day itself', () => {
  const destroyed = { notesDestroyedOn: '2026-11-20' };
  expect(dueOn('2027-05-19', destroyed)).toEqual([]);
  expect(dueOn('2027-05-20', destroyed)).toEqual(['archive:2026-001:2']);
});
