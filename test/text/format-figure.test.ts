import {
  formatAmount,
  formatDifference,
  formatNumber,
  formatPoints,
  formatShare,
  formatValue,
} from '../../src/text/format-figure';

describe('numbers in French typography', () => {
  it('parts thousands by a narrow no-break space, decimals by a comma, with a true minus sign', () => {
    expect(formatNumber(1234567.891, 2)).toBe('1\u202f234\u202f567,89');
    expect(formatNumber(-1234, 0)).toBe('\u22121\u202f234');
    expect(formatNumber(-0.001, 1)).toBe('0,0');
    expect(formatNumber(999, 0)).toBe('999');
  });

  it('keeps % and € on the line of their number', () => {
    expect(formatShare(0.5432)).toBe('54,3\u00a0%');
    expect(formatAmount(123_450)).toBe('1\u202f234,50\u00a0€');
  });

  it('tells differences with their sign, shares by points; the plural begins at two', () => {
    expect(formatDifference(0.012, 'share')).toBe('+1,2\u00a0point');
    expect(formatDifference(-0.021, 'share')).toBe('\u22122,1\u00a0points');
    expect(formatDifference(0.00001, 'share')).toBe('0,0\u00a0point');
    expect(formatDifference(-4500, 'amount')).toBe('\u221245,00\u00a0€');
    expect(formatPoints(0.02)).toBe('2,0\u00a0points');
  });

  it('says « n.d. » where there is no value, and never 0', () => {
    expect(formatValue(undefined, 'share')).toBe('n.d.');
    expect(formatValue(0, 'share')).toBe('0,0\u00a0%');
    expect(formatValue(12, 'count')).toBe('12');
  });
});
