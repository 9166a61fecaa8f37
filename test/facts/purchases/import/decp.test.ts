import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { planPurchasesImport } from '../../../../src/facts/purchases/import/plan-purchases-import';
import { importWords } from '../../../../src/text/import-sentences';
import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import { anImport, applied, emptyBook, moment } from '../../../builders/an-import';
import { sharedData } from '../../../builders/shared-data';

const { path, whenPresent } = sharedData('decp-2024H2/decp_2024H2_travaux_cpv4521.csv');

describe('decp-2024H2 : 8 957 marchés réels', () => {
  const book = emptyBook();
  const firstImport = () => {
    const mapping = readFileSync(join(__dirname, '../../../../docs/exemples/colonnes-decp.json'), 'utf8');
    const rows: string[][] = parse(readFileSync(path, 'utf8'), { relax_column_count: true });
    const request = anImport({ rows, columns: JSON.parse(mapping) as Record<string, string> });
    const first = planPurchasesImport(request, book, moment, importWords);
    if ('refused' in first) throw new Error(JSON.stringify(first.refused.slice(0, 3)));
    return { request, ...first };
  };

  whenPresent('chaque ligne est gardée, les dix-sept identifiants douteux sont signalés un par un', () => {
    const { result } = firstImport();
    expect(result).toMatchObject({
      lues: 8957,
      retenues: 8957,
      rejetees: 0,
      ajoutees: 8957,
      sommeRetenue: 12_931_447_719.15,
    });
    expect(result.sommeLue).toBe(result.sommeRetenue);
    const about = result.signalements.filter(({ code }) => /identifier|establishment|foreign/.test(code));
    const linesOf = (wanted: string) => about.flatMap(({ code, ligne }) => (code === wanted ? [ligne] : []));
    expect(about).toHaveLength(17);
    expect(linesOf('identifier-wrong-length')).toEqual([861, 2375, 4039, 4040, 4041, 6891, 6920, 7216]);
    expect(linesOf('establishment-unknown')).toEqual([1123, 1125, 2030, 2031]);
    expect(linesOf('identifier-missing')).toEqual([2475, 2476]);
    expect(linesOf('identifier-wrong-key')).toEqual([1612, 7603]);
    expect(linesOf('foreign-supplier')).toEqual([6146]);
  });

  whenPresent('un second import du même fichier ne change rien', () => {
    const { request, ...first } = firstImport();
    const after = applied(book, first.plan);
    expect(after.purchases.rows).toHaveLength(8958);
    const sirens = after.suppliers.rows.slice(1).map((row) => row[Object.keys(suppliersTab.columns).indexOf('siren')]);
    const known = sirens.filter((siren) => siren !== '');
    expect(new Set(known).size).toBe(known.length);
    const second = planPurchasesImport(request, after, moment, importWords);
    if ('refused' in second) throw new Error('refused');
    expect(second.plan).toEqual([]);
    expect(second.result).toMatchObject({
      ajoutees: 0,
      inchangees: 8957,
      rejetees: 0,
      sommeRetenue: 12_931_447_719.15,
    });
    expect(second.result.signalements).toHaveLength(first.result.signalements.length);
  });
});
