import { inventedSiren, inventedSiret } from '../../../sheets-templates/demo/invented-identifiers';
import { aDay, aPurchase } from '../../builders/a-purchase';
import { aSupplier } from '../../builders/a-supplier';
import { computeFigures, type Sample } from '../../builders/figures';
import { followed } from '../../builders/followed';

const indicators = [
  ...followed('INC-01-V', 'INC-01-P', 'INC-02', 'INC-03', 'INC-04-V'),
  {
    ...{ code: 'MOI-01', label: 'ESS ou inclusifs', active: 'Oui', measure: 'Montant des achats HT' },
    ...{ population: 'ESS ou inclusifs (union, sans double compte)', unit: '€', direction: 'à suivre' },
  },
];
const verifiedOn = aDay('2024-01-15');
const validated = { validatedBy: 'Camille Martin', validatedOn: aDay('2024-02-01') };

function figures(sample: Partial<Sample>) {
  const suppliers = [aSupplier({ code: 'F1', verifiedOn })];
  return computeFigures({ suppliers, purchases: [aPurchase({ euros: 100 })], indicators, ...sample });
}

describe('une qualité ne compte qu’une fois validée par une personne nommée, et en cours dans l’exercice', () => {
  const ei = { supplier: 'F1', status: 'EI', origin: 'certificate' } as const;
  const span = { from: aDay('2025-01-01'), to: aDay('2025-06-30') };

  it.each([
    ['validée et en cours', { ...ei, ...validated, ...span }, 10_000],
    ['sans validation', { ...ei, ...span }, 0],
    ['validée sans nom', { ...ei, ...span, validatedOn: validated.validatedOn }, 0],
    ['refusée', { ...ei, ...validated, ...span, state: 'refused' as const }, 0],
    ['finie l’année d’avant', { ...ei, ...validated, to: aDay('2024-12-31') }, 0],
    ['commencée l’année d’après', { ...ei, ...validated, from: aDay('2026-01-01') }, 0],
    ['sans dates : toujours en cours', { ...ei, ...validated }, 10_000],
  ])('INC-02 2025, %s', (_, proof, expected) => {
    expect(figures({ proofs: [proof] }).figure('INC-02').value).toBe(expected);
  });

  it('un justificatif expiré depuis compte encore pour l’exercice où il valait', () => {
    const { figure } = figures({
      proofs: [{ ...ei, ...validated, ...span }],
      purchases: [aPurchase({ on: '2025-11-02' }), aPurchase({ on: '2026-03-02' })],
    });
    expect(figure('INC-02', '2025').value).toBe(10_000);
    expect(figure('INC-02', '2026').value).toBe(0);
  });

  it('avec un exercice d’avril à mars, c’est l’exercice qui compte : de janvier à juin 2025 touche 2024 et 2025', () => {
    const { figure } = figures({
      proofs: [{ ...ei, ...validated, ...span }],
      settings: { 'Premier mois de l’exercice': '4' },
      purchases: [aPurchase({ on: '2024-05-02' }), aPurchase({ on: '2025-05-02' }), aPurchase({ on: '2026-05-02' })],
    });
    expect(['2024', '2025', '2026'].map((year) => figure('INC-02', year).value)).toEqual([10_000, 10_000, 0]);
  });
});

describe('TIH · donnée de santé : par son nom seulement avec son consentement écrit et daté', () => {
  const consent = { supplier: 'F1', status: 'TIH', origin: 'declaration', from: aDay('2025-01-10') } as const;

  it('la colonne TIH seule ne compte pas ; le consentement validé, si ; sans date, non', () => {
    const suppliers = [aSupplier({ code: 'F1', verifiedOn, independentWorker: true })];
    const undated = { ...consent, ...validated, from: undefined };
    expect(figures({ suppliers }).figure('INC-03').value).toBe(0);
    expect(figures({ suppliers, proofs: [{ ...consent, ...validated }] }).figure('INC-03').value).toBe(10_000);
    expect(figures({ suppliers, proofs: [undated] }).figure('INC-03').value).toBe(0);
  });

  it('sinon un total annuel sans nom : il s’ajoute au numérateur de l’année, jamais au dénominateur ni à un trimestre', () => {
    const { figure } = figures({ settings: { 'Achats TIH sans nom': '2024 = 10 ; 2025 = 25,50' } });
    expect(figure('INC-03')).toMatchObject({ value: 2_550, low: 2_550 });
    expect(figure('INC-01-P')).toMatchObject({ value: 0.255, denominator: 10_000 });
    expect(figure('INC-03', '2025-T2').value).toBe(0);
    expect(figure('INC-02').value).toBe(0);
  });
});

describe('ESAT par son SIRET, ESS, et l’union sans double compte', () => {
  const association = inventedSiren(1);
  const [home = '', esat = ''] = [1, 2].map((nic) => inventedSiret(association, nic));

  it('piège 12 · le justificatif nomme le SIRET de l’ESAT : 100 € à l’ESAT, jamais les 1 000 € au foyer du panel', () => {
    const { figure } = figures({
      suppliers: [aSupplier({ code: 'F1', siren: association, siret: home, verifiedOn })],
      purchases: [aPurchase({ supplier: esat, euros: 100 }), aPurchase({ supplier: 'F1', euros: 1000 })],
      proofs: [{ supplier: esat, status: 'ESAT', ...validated }],
    });
    expect(figure('INC-03').value).toBe(10_000);
  });

  it('un ESUS relève de l’ESS (L3332-17-1 C. trav.) ; l’ESS n’entre pas dans le périmètre fiche de poste', () => {
    const { figure } = figures({ proofs: [{ supplier: 'F1', status: 'ESUS', ...validated }] });
    expect(figure('INC-04-V').value).toBe(10_000);
    expect(figure('INC-01-V').value).toBe(0);
  });

  it('piège 10 · ESS et EI et ESAT à la fois : une seule fois dans l’union ; deux totaux tenus à part', () => {
    const { figure } = figures({
      suppliers: [
        aSupplier({ code: 'F1', verifiedOn, ess: true }),
        aSupplier({ code: 'F2', verifiedOn, ess: true }),
        aSupplier({ code: 'F3', verifiedOn, ess: false, disability: 'EA' }),
        aSupplier({ code: 'F4', verifiedOn, ess: false }),
      ],
      purchases: [1, 2, 3, 4].map((n) => aPurchase({ supplier: `F${n}`, euros: 10 ** (n - 1) })),
      proofs: [
        { supplier: 'F1', status: 'EI', ...validated },
        { supplier: 'F1', status: 'ESAT', ...validated },
        { supplier: 'F1', status: 'ESS', ...validated },
      ],
    });
    expect(figure('INC-01-V').value).toBe(10_100);
    expect(figure('INC-04-V').value).toBe(1_100);
    expect(figure('MOI-01').value).toBe(11_100);
  });
});
