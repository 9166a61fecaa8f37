import { statusProofsTab } from '../../sheets-templates/inclusion/status-proofs-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { inventedSiren, inventedSiret } from '../../sheets-templates/demo/invented-identifiers';
import { indexSuppliers } from '../../src/suppliers/index-suppliers';
import { proofDeadlines } from '../../src/suppliers/proof-deadlines';
import { statusConflicts } from '../../src/suppliers/status-conflicts';
import type { ProofRow } from '../../src/suppliers/status-proof';
import type { SupplierRow } from '../../src/suppliers/supplier';
import { conflictSentence, deadlineSentence } from '../../src/text/proof-sentences';
import { decodeRows } from '../../src/workbook/decode-rows';
import { aDay } from '../builders/a-purchase';
import { aSupplier } from '../builders/a-supplier';
import { tabCells } from '../builders/tab-cells';

const today = aDay('2026-11-23');
const validated = { validatedBy: 'Camille Martin', validatedOn: aDay('2024-02-01') };

function read(suppliers: readonly Partial<SupplierRow>[], proofs: readonly Partial<ProofRow>[]) {
  return {
    index: indexSuppliers(decodeRows(suppliersTab, tabCells(suppliersTab, suppliers)).rows),
    proofs: decodeRows(statusProofsTab, tabCells(statusProofsTab, proofs)).rows,
  };
}

function conflictsOf(supplier: Partial<SupplierRow>, ...proofs: readonly Partial<ProofRow>[]): readonly string[] {
  const read_ = read(
    [aSupplier({ code: 'F1', ...supplier })],
    proofs.map((proof) => ({ supplier: 'F1', ...proof })),
  );
  return statusConflicts(read_.proofs, read_.index, today).map(({ code }) => code);
}

describe('sources qui se contredisent, montrées et jamais tranchées en silence', () => {
  const siret = inventedSiret(inventedSiren(1), 1);

  it.each([
    ['ESS : Non au panel, oui au justificatif', conflictsOf({ ess: false }, { status: 'ESS' }), ['denied-by-panel']],
    ['ESS inconnue au panel', conflictsOf({}, { status: 'ESS' }), []],
    ['un autre type de SIAE', conflictsOf({ siae: ['ACI'] }, { status: 'EI' }), ['other-kind']],
    ['le même type de SIAE', conflictsOf({ siae: ['ACI', 'EI'] }, { status: 'EI' }), []],
    ['ESAT au panel, EA au justificatif', conflictsOf({ siret, disability: 'ESAT' }, { status: 'EA' }), ['other-kind']],
    [
      'refusé, mais toujours au panel',
      conflictsOf({ siae: ['EI'] }, { status: 'EI', state: 'refused' }),
      ['refused-yet-on-panel'],
    ],
    ['expiré', conflictsOf({ ess: false }, { status: 'ESS', ...validated, to: aDay('2025-01-01') }), []],
    ['piège 12 · ESAT sans SIRET', conflictsOf({}, { status: 'ESAT' }), ['siret-missing']],
    ['ESAT dont le justificatif nomme le SIRET', conflictsOf({}, { supplier: siret, status: 'ESAT' }), []],
    ['ESAT du panel sans SIRET', conflictsOf({ disability: 'ESAT' }), ['siret-missing']],
    ['TIH sans consentement', conflictsOf({ independentWorker: true }), ['consent-missing']],
    [
      'TIH dont le consentement a pris fin',
      conflictsOf(
        { independentWorker: true },
        { status: 'TIH', ...validated, from: aDay('2024-01-01'), to: aDay('2026-11-22') },
      ),
      ['consent-missing'],
    ],
    [
      'TIH qui a consenti',
      conflictsOf({ independentWorker: true }, { status: 'TIH', ...validated, from: aDay('2024-01-01') }),
      [],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('says what to do, in French', () => {
    const { proofs, index } = read([aSupplier({ name: 'Les Abers', ess: false })], [{ supplier: 'F1', status: 'ESS' }]);
    expect(statusConflicts(proofs, index, today).map(conflictSentence)).toEqual([
      'Les Abers (F1), Justificatifs ESS ligne 2 : un justificatif dit « ESS », Fournisseurs dit « ESS : Non ». Validez-le ou refusez-le, puis corrigez la colonne ESS.',
    ]);
  });
});

describe('justificatifs à valider et à renouveler', () => {
  const until = (to: string) => ({ supplier: 'F1', status: 'EI', ...validated, to: aDay(to) }) as const;

  function tasksOf(...rows: readonly Partial<ProofRow>[]): readonly string[] {
    const { proofs, index } = read([aSupplier({ code: 'F1' })], rows);
    const { toJudge, expired, soon } = proofDeadlines(proofs, index, today);
    return [...toJudge, ...expired, ...soon].map(deadlineSentence);
  }

  it.each([
    ['2026-11-22', ['Expiré depuis 1 jour.']],
    ['2026-11-23', ['Expire aujourd’hui.']],
    ['2027-01-22', ['Expire dans 60 jours.']],
    ['2027-01-23', []],
  ])('valable jusqu’au %s : %j', (to, expected) => {
    expect(tasksOf(until(to))).toEqual(expected);
  });

  it('un justificatif renouvelé ne se réclame plus ; un refusé non plus ; un sans fin jamais', () => {
    expect(tasksOf(until('2026-11-01'), until('2028-01-01'))).toEqual([]);
    expect(tasksOf({ ...until('2026-11-01'), state: 'refused' })).toEqual([]);
    expect(tasksOf({ supplier: 'F1', status: 'EI', ...validated })).toEqual([]);
  });

  it('un justificatif sans fournisseur au panel se dit même sans fin, sauf refusé : il ne compte pour personne', () => {
    const orphan = { supplier: 'F9', status: 'EI', ...validated } as const;
    expect(tasksOf(orphan)).toEqual(['Fournisseur absent du panel : corrigez la colonne Fournisseur.']);
    expect(tasksOf({ ...orphan, state: 'refused', to: aDay('2026-11-01') })).toEqual([]);
  });

  it('le fournisseur absent du panel d’abord, puis à valider, puis les échéances dans l’ordre', () => {
    const claims = [until('2026-12-31'), until('2026-01-01'), { supplier: 'F1', status: 'EA' as const }];
    expect(tasksOf(...claims, { supplier: 'F9', status: 'EI' })).toEqual([
      'Fournisseur absent du panel : corrigez la colonne Fournisseur.',
      'À valider : ne compte pas encore.',
      'Expiré depuis 326 jours.',
      'Expire dans 38 jours.',
    ]);
  });
});
