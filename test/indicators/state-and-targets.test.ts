import { parseTargets, parseValue } from '../../src/indicators/parse-target';
import { aPurchase } from '../builders/a-purchase';
import { aSupplier } from '../builders/a-supplier';
import { computeFigures, type IndicatorCells } from '../builders/figures';

const share: IndicatorCells = {
  ...{ code: 'MOI-01', label: 'Part des TPE-PME', active: 'Oui', measure: 'Montant des achats HT' },
  ...{ population: 'TPE et PME', relativeTo: 'Fournisseurs français de catégorie connue ou présumée' },
  ...{ unit: '%', direction: 'à augmenter' },
};

/** 40 % of TPE-PME in 2025, everything known. */
function figureWith(cells: Partial<IndicatorCells>, unknown = 0) {
  return computeFigures({
    suppliers: [
      aSupplier({ code: 'F1', inseeClass: 'PME', headcountBand: '21' }),
      aSupplier({ code: 'F2', inseeClass: 'GE' }),
      aSupplier({ code: 'F3' }),
    ],
    purchases: [
      aPurchase({ supplier: 'F1', euros: 40 }),
      aPurchase({ supplier: 'F2', euros: 60 }),
      ...(unknown > 0 ? [aPurchase({ supplier: 'F3', euros: unknown })] : []),
    ],
    indicators: [{ ...share, ...cells } as IndicatorCells],
  }).figure('MOI-01');
}

describe('state of a figure', () => {
  it.each([
    ['30 %', 'à augmenter', 'reached'],
    ['40 %', 'à augmenter', 'reached'],
    ['41 %', 'à augmenter', 'near'],
    ['50 %', 'à augmenter', 'missed'],
    ['50 %', 'à réduire', 'reached'],
    ['39 %', 'à réduire', 'near'],
    ['20 %', 'à réduire', 'missed'],
    ['50 %', 'à suivre', 'noTarget'],
    ['', 'à augmenter', 'noTarget'],
    ['2025 = 35 % ; 2026 = 90 %', 'à augmenter', 'reached'],
    ['90 % ; 2025 = 35 %', 'à augmenter', 'reached'],
    ['2026 = 90 %', 'à augmenter', 'noTarget'],
  ])('target « %s », %s: %s', (targets, direction, state) => {
    expect(figureWith({ targets, direction }).state).toBe(state);
  });

  it('an alert threshold replaces the 5 % between near and missed', () => {
    expect(figureWith({ targets: '60 %', alert: '35 %' }).state).toBe('near');
    expect(figureWith({ targets: '41 %', alert: '40,5 %' }).state).toBe('missed');
  });

  it('sous 80 % de couverture un chiffre est « provisoire », jamais vert', () => {
    expect(figureWith({ targets: '30 %' }, 25).state).toBe('reached');
    expect(figureWith({ targets: '30 %' }, 26).state).toBe('provisional');
    expect(figureWith({ targets: '' }, 26).state).toBe('provisional');
  });
});

describe('targets as a user writes them', () => {
  it('reads shares with or without sign, amounts in euros, counts', () => {
    expect(parseValue('30 %', 'share')).toBe(0.3);
    expect(parseValue('0,3', 'share')).toBe(0.3);
    expect(parseValue('30', 'share')).toBe(0.3);
    expect(parseValue('1 500 000,50 €', 'amount')).toBe(150_000_050);
    expect(parseValue('12', 'count')).toBe(12);
  });

  it('refuses what is no value of the unit', () => {
    expect(parseValue('30 %', 'amount')).toBeUndefined();
    expect(parseTargets('beaucoup', 'share')).toBeUndefined();
    expect(parseTargets('2025 = 10 % ; 2025 = 12 %', 'share')).toBeUndefined();
    expect(parseTargets('10 % ; 12 %', 'share')).toBeUndefined();
  });
});
