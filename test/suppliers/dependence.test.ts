import { amountOfEuros } from '../../src/model/amount';
import { dependenceOf } from '../../src/suppliers/dependence';

const euros = (value: number) => amountOfEuros(value).amount;

test.each([
  ['24,9 % du CA', 24_900, { turnover: euros(100_000), turnoverYear: 2025 }, 'fine'],
  ['25 % : le seuil alerte', 25_000, { turnover: euros(100_000), turnoverYear: 2025 }, 'alert'],
  [
    'plus que tout le CA : une erreur, pas une dépendance',
    100_001,
    { turnover: euros(100_000), turnoverYear: 2025 },
    'impossible',
  ],
  [
    'piège 17 · CA inconnu : non calculable, jamais sûr',
    1,
    { turnover: undefined, turnoverYear: undefined },
    'unknown',
  ],
  ['CA de trois ans plus tôt', 50_000, { turnover: euros(100_000), turnoverYear: 2022 }, 'unknown'],
  ['CA de deux ans plus tôt', 50_000, { turnover: euros(100_000), turnoverYear: 2023 }, 'alert'],
  ['CA sans année', 50_000, { turnover: euros(100_000), turnoverYear: undefined }, 'alert'],
])('dépendance, %s', (_, amount, row, expected) => {
  expect(dependenceOf(euros(amount), row, 2025, 0.25)).toBe(expected);
});
