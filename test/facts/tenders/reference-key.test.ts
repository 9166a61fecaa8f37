import { lotsTab } from '../../../sheets-templates/lots-tab';
import { tabCells } from '../../builders/tab-cells';
import { aConsultation, aLot, figuresOfTabs, tenderFigures, tenderTabs } from '../../builders/tenders';

describe('références de consultations qui ne diffèrent que par la casse', () => {
  const consultations = ['B12', 'b12'].map((reference) => aConsultation({ reference }));
  const holders = ['P1', 'G1'];

  it('deux marchés de DECP : deux numéros de leur acheteur, comptés tous deux', () => {
    const decp = { decpShared: 1000, decpNaive: 1000, lot: 'L1' };
    const lots = ['b12', 'B12'].map((consultation, place) =>
      aLot({ consultation, holders: holders[place]!, amount: 1000 * (place + 1), ...decp }),
    );
    const tabs = tenderTabs({ consultations, lots });
    tabs.set(lotsTab.name, tabCells(lotsTab, [{ lot: 'L1', type: 'decp', state: 'committed' }]));
    const { figure, exclusions } = figuresOfTabs(tabs);
    expect(figure('AO-03-V')).toMatchObject({ numerator: 100_000, denominator: 300_000 });
    expect(exclusions).toEqual([]);
  });

  it('saisies à la main : une seule consultation, la seconde est en double', () => {
    const lots = consultations.map(({ reference }) => aLot({ consultation: reference!, holders: 'P1', amount: 1000 }));
    const { figure, exclusions } = tenderFigures({ consultations, lots });
    expect(figure('AO-03-V')).toMatchObject({ numerator: 100_000 });
    expect(exclusions).toMatchObject([{ code: 'doubledReference', count: 2 }]);
  });
});
