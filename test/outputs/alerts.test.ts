import { alertDigest, alertsAmong, newSince } from '../../src/outputs/alerts';
import { renewalsAmong } from '../../src/outputs/renewals';
import type { StoredFigure } from '../../src/outputs/figure-rows';
import { figureRow } from '../../src/outputs/figure-rows';
import { parseIndicators } from '../../src/indicators/parse-indicators';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { statusProofsTab } from '../../sheets-templates/inclusion/status-proofs-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { indexSuppliers } from '../../src/suppliers/index-suppliers';
import { proofDeadlines } from '../../src/suppliers/proof-deadlines';
import type { ProofRow } from '../../src/suppliers/status-proof';
import { decodeRows } from '../../src/workbook/decode-rows';
import { aDay } from '../builders/a-purchase';
import { computeFigures, type IndicatorCells } from '../builders/figures';
import { aSupplier } from '../builders/a-supplier';
import { aPurchase } from '../builders/a-purchase';
import { labelCells, tabCells } from '../builders/tab-cells';

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
    expect(keys(newSince([], alerts))).toEqual(['P 2025', 'P 2026']);
    expect(keys(newSince(['P 2025'], alerts))).toEqual(['P 2026']);
    expect(newSince(keys(alerts), alerts)).toEqual([]);
    expect(keys(newSince(keys(alertsOf(indicators, 0.4)), alerts))).toEqual(['P 2025', 'P 2026']);
  });

  it('is told with code, label, period, value, bound and coverage', () => {
    const [target] = alertsOf([{ ...share, targets: '30 %' }], 0.2);
    const [threshold] = alertsOf([{ ...amount, alert: '30000' }], 0.2);
    const { subject, body } = alertDigest([target!, threshold!], []);
    expect(subject).toBe('Correspondant PME : 2 seuils franchis');
    expect(body).toContain(
      '- P Part PME, 2025 : 20,0\u00a0% (cible 30,0\u00a0%, manquée ; couverture 100,0\u00a0%)\n' +
        '- M Achats PME, 2025 : 20\u202f000,00\u00a0€ (seuil d’alerte 30\u202f000,00\u00a0€, franchi ; couverture 100,0\u00a0%)',
    );
  });
});

describe('a claim to renew', () => {
  const proof = {
    supplier: 'F1',
    validatedBy: 'Camille Martin',
    validatedOn: aDay('2024-02-01'),
    from: aDay('2024-01-01'),
  };
  const ends: readonly Partial<ProofRow>[] = [
    { ...proof, status: 'EI', to: aDay('2026-11-01') },
    { ...proof, status: 'TIH', to: aDay('2027-01-15') },
    { ...proof, status: 'EA', to: aDay('2027-01-10') },
    { ...proof, status: 'ESS', to: aDay('2027-06-30') },
    { supplier: 'F1', status: 'ESUS', to: aDay('2026-12-01') },
  ];

  function renewalsOn(today: string, rows = ends) {
    const suppliers = tabCells(suppliersTab, [aSupplier({ code: 'F1', name: 'Camille Indépendante' })]);
    const index = indexSuppliers(decodeRows(suppliersTab, suppliers).rows);
    const proofs = decodeRows(statusProofsTab, tabCells(statusProofsTab, rows)).rows;
    return renewalsAmong(proofDeadlines(proofs, index, aDay(today)));
  }

  it('is a validated one that is over or ends within 60 days, known again after its line moves', () => {
    const renewals = renewalsOn('2026-11-23');
    expect(renewals.map(({ task, day }) => [task, day])).toEqual([
      ['expired', aDay('2026-11-01')],
      ['soon', aDay('2027-01-10')],
      ['soon', aDay('2027-01-15')],
    ]);
    const keys = renewals.map(({ key }) => key);
    expect(newSince(keys, renewalsOn('2026-11-23', [...ends].reverse()))).toEqual([]);
    expect(JSON.stringify(keys)).not.toMatch(/TIH|F1/);
  });

  it('is told once before its end and once after', () => {
    const keys = renewalsOn('2026-11-23').map(({ key }) => key);
    expect(newSince(keys, renewalsOn('2027-01-09'))).toEqual([]);
    expect(newSince(keys, renewalsOn('2027-01-11')).map(({ task, day }) => [task, day])).toEqual([
      ['expired', aDay('2027-01-10')],
    ]);
  });

  it('is told by a number, a day and where to look, never by a name nor a quality', () => {
    const { subject, body } = alertDigest([], renewalsOn('2026-11-23'));
    expect(subject).toBe('Correspondant PME : 3 justificatifs à renouveler');
    expect(body).toContain(
      '- 1 justificatif a expiré, le 01/11/2026.\n- 2 justificatifs expirent d’ici 60 jours, le premier le 10/01/2027.',
    );
    expect(body).toContain('« ESS et inclusion », « Justificatifs à renouveler »');
    expect(body).not.toMatch(/Camille|F1|TIH|EA |EI |seuil/);
  });

  it('shares the mail of the thresholds', () => {
    const [target] = alertsOf([{ ...share, targets: '30 %' }], 0.2);
    const { subject, body } = alertDigest([target!], renewalsOn('2026-11-23').slice(0, 1));
    expect(subject).toBe('Correspondant PME : 1 seuil franchi, 1 justificatif à renouveler');
    expect(body.indexOf('- P Part PME')).toBeLessThan(body.indexOf('- 1 justificatif a expiré'));
  });
});
