import { isOpenToOthers, type AccessFacts } from '../../src/mediation/access';

const owner = 'mediateur@exemple.fr';
const deputy = 'suppleant@exemple.fr';
const alone: AccessFacts = { user: owner, owner, others: [], deputy: '', isSingle: false };

test.each<[string, Partial<AccessFacts>, boolean]>([
  ['the owner alone', {}, false],
  ['an owner whom the script cannot name at the keyboard', { user: '' }, false],
  ['the owner, in capitals', { user: 'Mediateur@Exemple.fr' }, false],
  ['somebody else listed', { others: ['autre@exemple.fr'] }, true],
  ['somebody else at the keyboard', { user: 'autre@exemple.fr' }, true],
  ['the declared deputy', { others: [deputy], deputy }, false],
  ['the declared deputy at the keyboard', { user: deputy, others: [deputy], deputy }, false],
  ['a deputy who is not declared', { others: [deputy] }, true],
  ['the deputy and somebody else', { others: [deputy, 'autre@exemple.fr'], deputy }, true],
  ['a shared drive, which nobody owns', { owner: '', user: '' }, true],
  ['the deputy in the « classeur unique »', { others: [deputy], deputy, isSingle: true }, true],
  ['the owner alone in the « classeur unique »', { isSingle: true }, false],
])('who may read the document: %s', (_, facts, isOpen) => {
  expect(isOpenToOthers({ ...alone, ...facts })).toBe(isOpen);
});
