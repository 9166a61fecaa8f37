import { flaggedBy } from '../../builders/tender-checks';
import type { TenderCheckCode } from '../../../src/policy/checks/tenders/tender-check';
import { examples, sampleOf } from './from-ocds';

/** What `ocdscardinal indicators` answers for each example of its documentation, F and B being what must be flagged. */
const answers: readonly (readonly [string, TenderCheckCode, readonly string[], number | undefined])[] = [
  ['003', 'AO-P01', ['F'], undefined],
  ['018', 'AO-P02', ['F'], undefined],
  ['024', 'AO-R024', ['F'], undefined],
  ['025', 'AO-R025', ['F'], undefined],
  ['028', 'AO-R028', ['F'], undefined],
  ['030', 'AO-R030', ['F'], undefined],
  ['035', 'AO-R035', ['F'], undefined],
  ['036', 'AO-R036', ['F'], undefined],
  ['038', 'AO-R038', ['B'], undefined],
  ['048', 'AO-R048', ['F'], 1],
  ['058', 'AO-R058', ['F'], undefined],
];

describe('exemples de Cardinal (Open Contracting Partnership)', () => {
  examples.whenPresent.each(answers)('R%s : %s signale %j, et rien d’autre', (number, code, keys, threshold) => {
    expect(flaggedBy(code, sampleOf(number), threshold)).toEqual(keys);
  });
});
