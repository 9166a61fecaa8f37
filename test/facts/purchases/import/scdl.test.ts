import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { planPurchasesImport } from '../../../../src/facts/purchases/import/plan-purchases-import';
import { importWords } from '../../../../src/text/import-sentences';
import { anImport, emptyBook, moment } from '../../../builders/an-import';
import { sharedData } from '../../../builders/shared-data';

const { path: folder, whenPresent } = sharedData('scdl-subventions');

const columns = {
  idBeneficiaire: 'Fournisseur',
  nomBeneficiaire: 'Fournisseurs.Raison sociale',
  montant: 'Montant HT',
  dateConvention: 'Date facture',
};

function imported(file: string, encoding: BufferEncoding = 'utf8') {
  const rows: string[][] = parse(readFileSync(join(folder, file), encoding), { relax_column_count: true });
  return planPurchasesImport(anImport({ rows, columns, fileName: file }), emptyBook(), moment, importWords);
}

describe('fichiers de subventions : un juste, trois faux', () => {
  whenPresent('le fichier juste est gardé en entier ; un bénéficiaire sans SIRET est signalé', () => {
    const outcome = imported('exemple_valide.csv');
    if ('refused' in outcome) throw new Error('refused');
    expect(outcome.result).toMatchObject({ lues: 29, retenues: 29, rejetees: 0, sommeRetenue: 2_821_393.5 });
    expect(outcome.result.signalements.map(({ ligne, code }) => [ligne, code])).toEqual([[3, 'identifier-missing']]);
  });

  whenPresent('les erreurs de cellules sont dites ligne par ligne', () => {
    const outcome = imported('exemple_invalide_erreurs_cellules.csv');
    if ('refused' in outcome) throw new Error('refused');
    const { result } = outcome;
    expect(result).toMatchObject({ lues: 29, retenues: 28, rejetees: 1 });
    expect(result.rejets).toMatchObject([{ ligne: 10, colonne: 'montant', valeur: '', code: 'required' }]);
    const about = new Map(result.signalements.map(({ ligne, valeur, code }) => [ligne, [valeur, code]]));
    expect(about.get(6)).toEqual(['32402138500000.0', 'identifier-wrong-key']);
    expect(about.get(3)).toEqual(['', 'identifier-missing']);
    expect(about.has(4)).toBe(false);
    const amounts = outcome.plan.flatMap((step) => (step.do === 'write' && step.tab === 'Achats' ? step.values : []));
    expect(amounts.flat()).toContain(100_000.1);
  });

  whenPresent('une colonne absente : tout le fichier est refusé', () => {
    const outcome = imported('exemple_invalide_erreurs_colonnes.csv');
    expect('refused' in outcome && outcome.refused).toMatchObject([
      { code: 'unknown-file-header', column: 'nomBeneficiaire' },
    ]);
  });

  whenPresent('une colonne en double qui ne sert pas est dite, le fichier est gardé', () => {
    const outcome = imported('exemple-duplicate-column.csv', 'latin1');
    if ('refused' in outcome) throw new Error('refused');
    expect(outcome.result.retenues).toBe(29);
    expect(outcome.result.signalements).toMatchObject([
      { ligne: 1, colonne: 'notificationUE', code: 'unused-doubled-header' },
    ]);
  });
});
