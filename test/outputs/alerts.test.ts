import { alertDigest, alertsAmong, crossedSince } from '../../src/outputs/alerts';
import type { StoredFigure } from '../../src/outputs/figure-rows';
import { figureRow } from '../../src/outputs/figure-rows';
import { parseIndicators } from '../../src/indicators/parse-indicators';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { aDay } from '../builders/a-purchase';
import { computeFigures, type IndicatorCells } from '../builders/figures';
import { aSupplier } from '../builders/a-supplier';
import { aPurchase } from '../builders/a-purchase';
import { labelCells } from '../builders/tab-cells';

const share: IndicatorCells = {
  ...{ code: 'P', label: 'Part PME', active: 'Oui', measure: 'Montant des achats HT', population: 'TPE et PME' },
  ...{ relativeTo: 'Fournisseurs français de catégorie connue ou présumée', unit: '%', direction: 'à augmenter' },
};
const amount: IndicatorCells = {
  ...{ code: 'M', label: 'Achats PME', active: 'Oui', measure: 'Montant des achats HT', population: 'TPE et PME' },
  ...{ unit: '€', direction: 'à augmenter' },
};

/** Figures of 2025 and 2026 with that part of PME in 100 000 € of each year, and their alerts. */
function alertsOf(indicators: readonly IndicatorCells[], part: number, unknown = 0) {
  const euros = (supplier: string, value: number, year: number) =>
    aPurchase({ supplier, euros: value, on: `${year}-02-01` });
  const { figures } = computeFigures({
    suppliers: [
      aSupplier({ code: 'F1', inseeClass: 'PME' }),
      aSupplier({ code: 'F2', inseeClass: 'GE' }),
      aSupplier({ code: 'F3' }),
    ],
    purchases: [2025, 2026].flatMap((year) => [
      euros('F1', 100_000 * part, year),
      euros('F2', 100_000 * (1 - part), year),
      euros('F3', unknown, year),
    ]),
    indicators,
  });
  const { definitions } = parseIndicators(labelCells(indicatorsTab, indicators), []);
  const today = aDay('2026-11-23');
  const rows: StoredFigure[] = figures.map((figure) => figureRow(figure, { defaultYear: 2025, today, leftOut: 0 }));
  return alertsAmong(rows, definitions);
}

const keys = (alerts: ReturnType<typeof alertsOf>) => alerts.map(({ key }) => key);

describe('an alert', () => {
  it('is a missed target of the last complete year, and of the year in progress for a share', () => {
    expect(keys(alertsOf([{ ...share, targets: '30 %' }], 0.2))).toEqual(['P 2025', 'P 2026']);
    expect(keys(alertsOf([{ ...share, targets: '30 %' }], 0.29))).toEqual([]);
    expect(keys(alertsOf([{ ...share, targets: '30 %' }], 0.4))).toEqual([]);
  });

  it('is not an amount of the year in progress, which grows with the months', () => {
    expect(keys(alertsOf([{ ...amount, targets: '50000' }], 0.2))).toEqual(['M 2025']);
  });

  it('is a threshold passed where there is no target, upwards or downwards', () => {
    expect(keys(alertsOf([{ ...amount, alert: '30000' }], 0.2))).toEqual(['M 2025']);
    expect(keys(alertsOf([{ ...amount, alert: '30000' }], 0.3))).toEqual([]);
    expect(keys(alertsOf([{ ...amount, alert: '30000', direction: 'à réduire' }], 0.4))).toEqual(['M 2025', 'M 2026']);
    expect(keys(alertsOf([{ ...amount, alert: '30000', direction: 'à suivre' }], 0.4))).toEqual([]);
  });

  it('is neither a provisional figure nor that of an indicator that is not followed', () => {
    expect(keys(alertsOf([{ ...share, targets: '30 %' }], 0.2, 100_000))).toEqual([]);
    expect(keys(alertsOf([{ ...share, targets: '30 %', active: 'Non' }], 0.2))).toEqual([]);
  });
});

describe('what was crossed', () => {
  it('is what was not known before; an alert that went away is told when it comes back', () => {
    const indicators = [{ ...share, targets: '30 %' }];
    const alerts = alertsOf(indicators, 0.2);
    expect(keys(crossedSince([], alerts))).toEqual(['P 2025', 'P 2026']);
    expect(keys(crossedSince(['P 2025'], alerts))).toEqual(['P 2026']);
    expect(crossedSince(keys(alerts), alerts)).toEqual([]);
    expect(keys(crossedSince(keys(alertsOf(indicators, 0.4)), alerts))).toEqual(['P 2025', 'P 2026']);
  });

  it('is told with code, label, period, value, bound and coverage', () => {
    const [target] = alertsOf([{ ...share, targets: '30 %' }], 0.2);
    const [threshold] = alertsOf([{ ...amount, alert: '30000' }], 0.2);
    const { subject, body } = alertDigest([target!, threshold!]);
    expect(subject).toBe('Correspondant PME : 2 seuils franchis');
    expect(body).toContain(
      '- P Part PME, 2025 : 20,0\u00a0% (cible 30,0\u00a0%, manquée ; couverture 100,0\u00a0%)\n' +
        '- M Achats PME, 2025 : 20\u202f000,00\u00a0€ (seuil d’alerte 30\u202f000,00\u00a0€, franchi ; couverture 100,0\u00a0%)',
    );
  });
});
