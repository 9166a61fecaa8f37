import { nationalFileElements, nationalFileLetter } from '../../../src/mediation/drafts/national-file';
import { aCase } from '../../builders/a-case';
import { aParty } from '../../builders/a-party';

const found = { ...aCase(), row: { ...aCase().row, facts: aParty({ name: 'Retard' }).name } };
const introOf = (isSentForThem: boolean): string => {
  const [first] = nationalFileLetter(found, [], isSentForThem).parts;
  return first?.kind === 'paragraph' ? first.text : '';
};

test('the file says who refers the case: the applicant, or the mediator with the written consent of the applicant', () => {
  expect(introOf(false)).toContain('pour le demandeur, qui saisit lui-même la Médiation des entreprises');
  expect(introOf(true)).toContain('avec le consentement écrit du demandeur');
  expect(introOf(true)).not.toContain('lui-même');
});

test('the facts that may be ticked are those of the applicant', () => {
  expect(nationalFileElements(found).find(({ code }) => code === 'faits')?.libelle).toBe(
    'Faits exposés par le demandeur',
  );
});
