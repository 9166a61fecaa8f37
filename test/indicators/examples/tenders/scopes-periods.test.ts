import { aDay, aPurchase } from '../../../builders/a-purchase';
import { frozenClassesTab } from '../../../../sheets-templates/records/frozen-classes-tab';
import { historyTab } from '../../../../sheets-templates/records/history-tab';
import { tabCells } from '../../../builders/tab-cells';
import {
  aConsultation,
  anOffer,
  figuresOfTabs,
  tenderFigures,
  tenderPanel,
  tenderTabs,
} from '../../../builders/tenders';

describe('périmètres et périodes des consultations', () => {
  const consultations = [
    aConsultation({ reference: 'C1', entity: 'DSI', family: 'Conseil', answers: 4, smallAnswers: 4 }),
    aConsultation({ reference: 'C2', entity: 'Siège', family: 'Conseil', answers: 4, smallAnswers: 0 }),
  ];
  const settings = { 'Périmètres déclarés': 'entite=DSI | famille=conseil | departement=69' };
  const { figure } = tenderFigures({
    consultations,
    settings,
    purchases: [aPurchase({ supplier: 'P1', on: '2024-06-01' })],
  });

  it('entité et famille valent pour les consultations comme pour les achats', () => {
    expect(figure('AO-02').value).toBe(0.5);
    expect(figure('AO-02', '2025', 'entite=DSI').value).toBe(1);
    expect(figure('AO-02', '2025', 'famille=conseil').value).toBe(0.5);
  });

  it('un département est celui d’un fournisseur : il ne s’applique pas, et le chiffre le dit', () => {
    expect(figure('AO-02', '2025', 'departement=69')).toMatchObject({ value: undefined, reason: 'scopeOfSuppliers' });
  });

  it('la grille est celle des achats et des consultations ; l’exercice par défaut reste celui des achats', () => {
    expect(figure('AO-02', '2024')).toMatchObject({ value: undefined, reason: 'noTenders' });
    expect(figure('ACH-05', '2024').value).toBe(10_000);
    expect(figure('AO-02', '12M').period).toEqual(figure('ACH-05', '12M', '').period);
  });

  it('piège 5 · une année close garde la catégorie figée de ses candidats', () => {
    const tabs = tenderTabs({
      consultations: [aConsultation({ reference: 'C1' }), aConsultation({ reference: 'C2', launchedOn: '2026-02-01' })],
      offers: [anOffer({ consultation: 'C1', supplier: 'P1' }), anOffer({ consultation: 'C2', supplier: 'P1' })],
      suppliers: tenderPanel.map((row) => (row.code === 'P1' ? { ...row, inseeClass: 'ETI' as const } : row)),
    });
    const closed = { code: 'ACH-01', period: '2025', closedBy: 'Ada', closedOn: aDay('2026-02-01') };
    const frozen = { supplier: 'P1', year: 2025, sizeClass: 'PME', presumed: 'no', frozenOn: closed.closedOn } as const;
    tabs.set(historyTab.name, tabCells(historyTab, [closed]));
    tabs.set(frozenClassesTab.name, tabCells(frozenClassesTab, [frozen]));
    const ofYear = figuresOfTabs(tabs).figure;
    expect(ofYear('AO-02', '2025').value).toBe(1);
    expect(ofYear('AO-02', '2026').value).toBe(0);
  });
});

describe('REL-04 · rencontres et sourcing ouverts aux TPE-PME', () => {
  const on = aDay('2025-10-10');
  const { figure } = tenderFigures({
    consultations: [],
    events: [
      { date: on, type: 'reverseFair', small: 20, consulted: 5 },
      { date: on, type: 'sourcing', small: 10, consulted: 4 },
      { date: on, type: 'fair', small: 8 },
      { date: on, type: 'training', participants: 30 },
      { date: aDay('2026-12-24'), type: 'fair' },
    ],
  });

  it('3 rencontres ; la formation des acheteurs n’en est pas une, ni celle qui n’a pas encore eu lieu', () => {
    expect(figure('REL-04-N').value).toBe(3);
  });

  it('9 des 30 TPE-PME rencontrées ont été consultées ; le salon sans suites renseignées n’y est pas', () => {
    expect(figure('REL-04-P')).toMatchObject({ value: 0.3, numerator: 9, denominator: 30 });
  });
});
