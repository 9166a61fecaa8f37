import { planForm } from '../../../src/mediation/forms/plan-form';
import { describeCaseForm } from '../../../src/mediation/forms/describe-case-form';
import { markOfCase, readCaseLog } from '../../../src/mediation/cases/read-case-log';
import { casesTab } from '../../../sheets-templates/mediator/cases-tab';
import { declarationsTab } from '../../../sheets-templates/mediator/declarations-tab';
import { exchangesTab } from '../../../sheets-templates/mediator/exchanges-tab';
import { partiesTab } from '../../../sheets-templates/mediator/parties-tab';
import { dayOn } from '../../builders/a-case';
import { labelCells } from '../../builders/tab-cells';

const today = dayOn('2026-11-23');
const line = { number: '2026-001', route: 'direct', status: 'received', receivedOn: '2026-11-02', supplier: 'Goéland' };
const log = readCaseLog({
  cases: labelCells(casesTab, [line]),
  parties: labelCells(partiesTab, []),
  exchanges: labelCells(exchangesTab, []),
  declarations: labelCells(declarationsTab, [
    { number: '2026-001', id: '1', declaredOn: '2026-11-02', interest: 'none' },
  ]),
});
const [found] = log.cases;

function saved(quoi: 'dossier' | 'suite', id: string, champs: Readonly<Record<string, string>>) {
  const marque = markOfCase(log, found!);
  const request = { confirme: true, quoi, numero: '2026-001', id, marque, champs, retirer: false };
  return planForm(request, { log, today, user: '', archived: [] });
}

const whole = { receivedOn: '2026-11-02', supplier: 'Goéland' };

describe('days', () => {
  test.each([
    ['the referral', 'dossier', '', { ...whole, receivedOn: '2026-11-24' }, 'Saisine le'],
    ['the prior step', 'dossier', '', { ...whole, priorStepOn: '2027-01-01' }, 'Démarche préalable le'],
    ['the closing', 'suite', 'withdrawn', { closedOn: '2062-11-23' }, 'Clôture le'],
    [
      'the written end',
      'suite',
      'withdrawn',
      { closedOn: '2026-11-23', closingNoticeOn: '2026-11-24' },
      'Fin notifiée par écrit le',
    ],
  ] as const)('%s is not of a day to come: a limitation would be computed from it', (_, quoi, id, champs, header) => {
    expect(saved(quoi, id, champs)).toEqual({ wrong: [{ header, problem: 'future' }] });
  });

  test('a case is not closed before it was received', () => {
    expect(saved('suite', 'withdrawn', { closedOn: '2026-11-01' })).toEqual({
      wrong: [{ header: 'Clôture le', problem: 'too-early' }],
    });
    expect(saved('suite', 'withdrawn', { closedOn: '2026-11-02' })).toHaveProperty('plan');
  });

  test('what is to be done may be of a day to come', () => {
    expect(saved('dossier', '', { ...whole, nextStepDue: '2027-01-01', followUpOn: '2027-06-01' })).toHaveProperty(
      'plan',
    );
  });
});

test('the day of the destruction of notes is written by their destruction, not by hand', () => {
  const request = { confirme: true, quoi: 'dossier', numero: '2026-001', id: '' } as const;
  expect(describeCaseForm(request, log, today)?.champs.map(({ cle }) => cle)).not.toContain('notesDestroyedOn');
});
