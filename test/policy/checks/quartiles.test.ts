import { fencesOf, percentileOf } from '../../../src/policy/checks/quartiles';

describe('fences of a set (Tukey), quartiles of type 8 (Hyndman and Fan)', () => {
  it('1, 2, 3, 4, 5: quartiles 1.667 and 4.333, fences ±1.5 × 2.667', () => {
    const fences = fencesOf([5, 3, 1, 4, 2]);
    expect(fences?.firstQuartile).toBeCloseTo(5 / 3, 12);
    expect(fences?.low).toBeCloseTo(5 / 3 - 4, 12);
    expect(fences?.high).toBeCloseTo(13 / 3 + 4, 12);
  });

  it('one value is its own fences, none has none', () => {
    expect(fencesOf([7])).toEqual({ firstQuartile: 7, low: 7, high: 7 });
    expect(fencesOf([])).toBeUndefined();
    expect(percentileOf([1, 2, 3, 4], 0.75)).toBeCloseTo(3.583333333, 8);
  });
});
