import { inventedSiren, inventedSiret } from '../../../sheets-templates/demo/invented-identifiers';
import { aDay, aPurchase } from '../../builders/a-purchase';
import { aSupplier } from '../../builders/a-supplier';
import { computeFigures } from '../../builders/figures';
import { followed } from '../../builders/followed';

const association = inventedSiren(1);
const [esat = '', home = '', other = ''] = [1, 2, 3].map((nic) => inventedSiret(association, nic));
const firm = inventedSiren(2);
const [north = '', south = ''] = [1, 2].map((nic) => inventedSiret(firm, nic));
const verifiedOn = aDay('2026-01-15');
const indicators = [...followed('INC-01-V', 'INC-01-P', 'INC-03', 'INC-05', 'ACH-04')];

const panel = [
  aSupplier({ code: 'F1', siren: association, siret: esat, disability: 'ESAT', inseeClass: 'PME' }),
  aSupplier({ code: 'F2', siren: firm, siae: ['EI'], inseeClass: 'PME' }),
  aSupplier({ code: 'F3', verifiedOn, inseeClass: 'GE' }),
];

function figuresOf(purchases: readonly Parameters<typeof aPurchase>[0][]) {
  return computeFigures({ suppliers: panel, purchases: purchases.map(aPurchase), indicators });
}

describe('piège 12 · un ESAT est un établissement (SIRET), et non toute l’association qui le gère (SIREN)', () => {
  const { figure } = figuresOf([
    { supplier: esat, euros: 100 },
    { supplier: home, euros: 1000 },
    { supplier: 'F1', euros: 10 },
    { supplier: 'F3', euros: 890 },
  ]);

  it('INC-03 : 100 € à l’ESAT et 10 € sans établissement écrit, jamais les 1 000 € au foyer', () => {
    expect(figure('INC-03').value).toBe(11_000);
    expect(figure('INC-01-V').value).toBe(11_000);
  });

  it('les 1 000 € au foyer restent dans tous les achats : 110 / 2 000', () => {
    expect(figure('INC-01-P').value).toBeCloseTo(0.055, 12);
    expect(figure('INC-01-P')).toMatchObject({ denominator: 200_000, coverage: 1 });
  });

  it('l’association n’est qu’un fournisseur actif, même achetée au foyer seul', () => {
    expect(figure('ACH-04')).toMatchObject({ numerator: 1, denominator: 2 });
    const { figure: ofHome } = figuresOf([{ supplier: home }, { supplier: other }, { supplier: 'F3' }]);
    expect(ofHome('ACH-04')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(ofHome('INC-03').value).toBe(0);
  });
});

describe('INC-05 · structures inclusives actives, en établissements distincts', () => {
  it('l’ESAT, et les deux établissements de la SIAE : 3 ; le foyer n’en est pas', () => {
    const { figure } = figuresOf([
      { supplier: esat },
      { supplier: esat, on: '2025-09-01' },
      { supplier: home },
      { supplier: north },
      { supplier: south },
      { supplier: 'F3' },
    ]);
    expect(figure('INC-05').value).toBe(3);
    expect(figure('INC-05', '2025-T3').value).toBe(1);
  });

  it('une ligne sans SIRET va à l’établissement du panel, sinon au premier que d’autres lignes nomment', () => {
    expect(figuresOf([{ supplier: 'F1' }, { supplier: esat }]).figure('INC-05').value).toBe(1);
    expect(figuresOf([{ supplier: 'F2' }, { supplier: south }, { supplier: north }]).figure('INC-05').value).toBe(2);
    expect(figuresOf([{ supplier: firm }, { supplier: 'F2' }]).figure('INC-05').value).toBe(1);
  });

  it('un avoir seul ne rend pas une structure active', () => {
    expect(figuresOf([{ supplier: north }, { supplier: south, euros: -5 }]).figure('INC-05').value).toBe(1);
  });
});
