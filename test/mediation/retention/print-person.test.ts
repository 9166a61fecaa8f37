import { archiveTab } from '../../../sheets-templates/mediator/archive-tab';
import { readCaseLog } from '../../../src/mediation/cases/read-case-log';
import { printPerson } from '../../../src/mediation/retention/print-case';
import { casesTab } from '../../../sheets-templates/mediator/cases-tab';
import { declarationsTab } from '../../../sheets-templates/mediator/declarations-tab';
import { exchangesTab } from '../../../sheets-templates/mediator/exchanges-tab';
import { partiesTab } from '../../../sheets-templates/mediator/parties-tab';
import { labelCells } from '../../builders/tab-cells';

const aLine = { number: '2026-001', route: 'direct', status: 'received', receivedOn: '2026-11-02' };

function printed(
  name: string,
  line: Readonly<Record<string, string>>,
  archive: Readonly<Record<string, string>>[] = [],
) {
  const log = readCaseLog({
    cases: labelCells(casesTab, [{ ...aLine, ...line }]),
    parties: labelCells(partiesTab, []),
    exchanges: labelCells(exchangesTab, []),
    declarations: labelCells(declarationsTab, []),
  });
  return printPerson(log, labelCells(archiveTab, archive), name);
}

test.each(['subject', 'facts', 'nextStep', 'agreement'])(
  'art. 15 GDPR: the text « %s » that names the person is theirs to read',
  (key) => {
    expect(printed('morvan', { [key]: 'Léa Morvan signe lundi' })).toContain('Léa Morvan signe lundi');
    expect(printed('morvan', { [key]: 'Paul Quéré signe lundi' })).not.toContain('Quéré');
  },
);

test('art. 15 GDPR: an archived case is held too, with its dates and its agreement', () => {
  const archived = {
    number: '2021-004',
    supplier: 'Léa Morvan EI',
    agreement: 'Pénalités levées',
    receivedOn: '2021-03-01',
  };
  const text = printed('morvan', {}, [archived, { ...archived, number: '2021-005', supplier: 'Goéland' }]);
  expect(text).toContain('2021-004');
  expect(text).toContain('Léa Morvan EI');
  expect(text).toContain('Pénalités levées');
  expect(text).not.toContain('2021-005');
});

test('who is nowhere is told so, of the archive as well', () => {
  expect(printed('inconnu', { subject: 'Pénalités' })).toBe(
    'Rien n’est détenu sur cette personne, ni dans les dossiers, ni dans l’archive.',
  );
});
