import { explainShownFigure } from '../../src/outputs/explain-shown-figure';
import { refresh } from '../../src/outputs/refresh';
import { aDay } from '../builders/a-purchase';
import { afterPlan } from '../builders/a-workbook';
import { aConsultation, aLot, anOffer, tenderTabs, type TenderSample } from '../builders/tenders';

const today = aDay('2026-11-23');

function explained(code: string, sample: TenderSample, changed?: TenderSample) {
  const tabs = tenderTabs(sample);
  const after = afterPlan(tabs, refresh({ tabs, today, stamp: 'x' }).plan);
  for (const [name, cells] of changed ? tenderTabs(changed) : []) if (name === 'Offres') after.set(name, cells);
  return explainShownFigure(after, { code, period: '2025', scope: '' }, today);
}

const sample: TenderSample = {
  consultations: [aConsultation({ reference: 'C1' }), aConsultation({ reference: 'C2', answers: 3, smallAnswers: 2 })],
  lots: [aLot({ number: '1', amount: 1000, holders: 'P1' }), aLot({ number: '2', amount: 500, holders: 'G1' })],
  offers: [
    anOffer({ lotNumber: '1' }),
    anOffer({ lotNumber: '1', supplier: 'G1' }),
    anOffer({ lotNumber: '2', supplier: 'G1' }),
    anOffer({ consultation: 'C9' }),
  ],
};

describe('« Expliquer un chiffre » de consultations', () => {
  it('dit les composantes, leur place et leur nombre, et les lignes par leur référence', () => {
    const result = explained('AO-02', sample);
    expect(result.resume).toEqual([
      'AO-02, 2025 : 50,0\u00a0%',
      'Couverture : 100,0\u00a0%',
      'Entre 50,0\u00a0% et 50,0\u00a0% selon les fournisseurs inconnus',
      'Actualisé le 23/11/2026',
      'grandes entreprises (au dénominateur seulement) : 2 offres',
      'TPE-PME, d’après les comptes (compté) : 2 offres',
      'PME (hors TPE) (compté) : 1 offre',
      'autres candidats, d’après les comptes (au dénominateur seulement) : 1 offre',
      'Comptés : C1 / 1 (Offres 2), C2 (Consultations 3)',
      'Hors des chiffres : 1 ligne dont la consultation n’est pas dans Consultations (Offres 5)',
    ]);
  });

  it('dit des montants en euros, chaque marché une fois', () => {
    const lines = explained('AO-03-V', sample).resume.join('\n');
    expect(lines).toContain('PME (hors TPE) (compté) : 1\u202f000,00\u00a0€');
    expect(lines).toContain('Comptés : C1 / 1 (Lots 2)');
  });

  it('demande d’actualiser quand les offres ont changé depuis', () => {
    expect(explained('AO-02', sample).aActualiser).toBe(false);
    expect(explained('AO-02', sample, { ...sample, offers: [anOffer({ lotNumber: '1' })] }).aActualiser).toBe(true);
  });

  it('une condition se dit remplie, non remplie ou non renseignée', () => {
    const consultations = ['C1', 'C2', 'C3'].map((reference, place) =>
      aConsultation({ reference, ...(place === 2 ? {} : { divided: place === 0 }) }),
    );
    expect(
      explained('AO-05-A', { consultations }).composantes.map(({ libelle, mesure }) => `${libelle} : ${mesure}`),
    ).toEqual([
      'condition remplie : 1 consultation',
      'condition non remplie : 1 consultation',
      'non renseigné : 1 consultation',
    ]);
  });
});
