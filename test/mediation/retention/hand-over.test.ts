import { casesTab } from '../../../sheets-templates/mediator/cases-tab';
import { declarationsTab } from '../../../sheets-templates/mediator/declarations-tab';
import { exchangesTab } from '../../../sheets-templates/mediator/exchanges-tab';
import { partiesTab } from '../../../sheets-templates/mediator/parties-tab';
import type { AccessFacts } from '../../../src/mediation/access';
import { readCaseLog } from '../../../src/mediation/cases/read-case-log';
import { handOverSteps } from '../../../src/mediation/retention/hand-over';
import { readMediatorSettings } from '../../../src/mediation/settings';
import { dayOn } from '../../builders/a-case';
import { labelCells } from '../../builders/tab-cells';

const owner = 'mediateur@exemple.fr';
const deputy = 'suppleant@exemple.fr';
const log = readCaseLog({
  cases: labelCells(casesTab, []),
  parties: labelCells(partiesTab, []),
  exchanges: labelCells(exchangesTab, []),
  declarations: labelCells(declarationsTab, []),
});

function sharingStep(access: Partial<AccessFacts>) {
  const settings = { ...readMediatorSettings(undefined), deputy: access.deputy ?? '' };
  const facts = { user: owner, owner, others: [], deputy: '', isSingle: false, ...access };
  const { etapes } = handOverSteps({
    ...{ log, settings, access: facts, hasReminders: false, dueActions: 0, today: dayOn('2026-11-23') },
  });
  return etapes.find(({ titre }) => titre === 'Partager le classeur avec lui seul');
}

test.each([
  ['nobody has access yet', { deputy }, 'attention', 'Partager › son adresse'],
  ['the deputy has', { deputy, others: [deputy] }, 'ok', 'Il a accès'],
  ['somebody else has', { deputy, others: [deputy, 'curieux@exemple.fr'] }, 'échec', 'le registre reste fermé'],
] as const)('sharing, where %s', (_, access, etat, text) => {
  expect(sharingStep(access)).toMatchObject({ etat, texte: expect.stringContaining(text) as string });
});

test('in the « classeur unique », nobody is told to share: the log would close for the deputy as for the mediator', () => {
  const step = sharingStep({ deputy, isSingle: true });
  expect(step).toMatchObject({ etat: 'attention' });
  expect(step?.texte).toContain('ne le partagez pas');
  expect(step?.texte).not.toContain('Éditeur');
});
