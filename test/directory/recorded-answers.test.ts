import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eurosOf } from '../../src/model/amount';
import { isoOf } from '../../src/model/day';
import { sirenOf } from '../../src/model/siren';
import type { DirectoryRecord } from '../../src/directory/directory-record';
import { nameSearch, rechercheEntreprises } from '../../src/directory/recherche-entreprises';
import { currentSizeClass } from '../../src/suppliers/size-class-in-year';
import { supplierOf, type SupplierRow } from '../../src/suppliers/supplier';
import { decodeRows } from '../../src/workbook/decode-rows';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { sharedData } from '../builders/shared-data';
import { tabCells } from '../builders/tab-cells';

const { path: folder, whenPresent } = sharedData('recherche-entreprises/answers');

function outcomeOf(siren: string) {
  const text = readFileSync(join(folder, `search-${siren}.json`), 'utf8');
  return rechercheEntreprises.answersOf(
    { keys: [siren], http: { url: '', method: 'get', headers: {} } },
    { status: 200, retryAfter: '', text },
  );
}

function recordOf(siren: string): DirectoryRecord {
  const outcome = outcomeOf(siren);
  const finding = outcome.kind === 'answered' ? outcome.findings[0] : undefined;
  if (finding?.state !== 'found') throw new Error(`${siren}: ${JSON.stringify(outcome)}`);
  return finding.record;
}

/** The class that figures would use for a supplier of which only this answer is known. */
function classOf(record: DirectoryRecord): string {
  const { inseeClass, inseeClassYear, headcountBand, turnover, turnoverYear, administration } = record;
  const known: Partial<SupplierRow> = { code: 'F1', inseeClass, inseeClassYear, headcountBand, turnover, turnoverYear };
  const cells = tabCells(suppliersTab, [{ ...known, administration }]);
  const [row] = decodeRows(suppliersTab, cells).rows;
  const { sizeClass, presumed } = currentSizeClass(supplierOf(2, row!.row));
  return presumed === 'no' ? sizeClass : `${sizeClass} présumée (${presumed})`;
}

type Told = [
  siren: string,
  name: string,
  cls: string,
  year: number | undefined,
  kept: string,
  ess: boolean,
  siae: string,
  closed: string,
];

whenPresent.each<Told>([
  ['487444697', 'ESSOR ENERGIES', 'ETI', 2023, 'ETI', false, '', ''],
  ['198100125', 'LYCEE POLYVALENT JEAN JAURES', 'PME', 2023, 'ADM', false, '', ''],
  ['130025265', 'DIRECTION INTERMINISTERIELLE DU NUMERIQUE', 'ETI', 2023, 'ADM', false, '', ''],
  ['217500016', 'VILLE DE PARIS', 'GE', 2023, 'ADM', false, '', ''],
  ['356000000', 'LA POSTE', 'GE', 2023, 'GE', false, '', ''],
  ['552032534', 'DANONE', 'GE', 2023, 'GE', false, '', ''],
  ['302474648', 'NATURALIA FRANCE', 'GE', 2023, 'GE', false, '', ''],
  ['400461356', 'LES RESTAURANTS DU COEUR', 'PME', 2023, 'PME', true, 'ACI', ''],
  ['533744991', 'IDDEE 13', 'PME', 2023, 'PME', false, 'EI', ''],
  ['338365059', "CENTRE SOCIAL 'CAP DE TOUT'", 'PME', 2023, 'PME', true, '', ''],
  ['400485504', "L'ENFANT BLEU", 'PME', 2023, 'TPE présumée (split)', true, '', ''],
  ['351556394', 'FINASSUR', '', undefined, 'TPE présumée (class)', false, '', ''],
  ['839517323', 'RED NEEDLES', '', undefined, 'TPE présumée (class)', false, '', '2021-10-11'],
  ['842019051', 'MANAKIN PRODUCTION', 'PME', 2023, 'TPE présumée (split)', true, '', '2025-05-22'],
  ['880878145', 'GANYMEDE', '', undefined, 'TPE présumée (class)', false, '', '2022-10-22'],
])('%s %s : catégorie « %s » de %s, retenue %s', (siren, name, cls, year, kept, ess, siae, closed) => {
  const record = recordOf(siren);
  expect(record).toMatchObject({ name, inseeClassYear: year, ess, closed: closed !== '' });
  expect(record.inseeClass ?? '').toBe(cls);
  expect((record.siae ?? []).join(', ')).toBe(siae);
  expect(record.closedOn === undefined ? '' : isoOf(record.closedOn)).toBe(closed);
  expect(classOf(record)).toBe(kept);
});

whenPresent('300025764 : non diffusible, classée PME, sans nom ni adresse', () => {
  expect(recordOf('300025764')).toMatchObject({
    ...{ undisclosed: true, name: undefined, postalCode: undefined, city: undefined, inseeClass: 'PME' },
  });
});

whenPresent('123456789 : répond comme un ESAT ; refusé avant d’être demandé, et sa réponse vaut « inconnu »', () => {
  expect(sirenOf('123456789')).toBeUndefined();
  expect(outcomeOf('123456789')).toMatchObject({ findings: [{ state: 'unknown' }] });
});

whenPresent('487444697 : CA 2022, siège à Boulazac, Nouvelle-Aquitaine', () => {
  const record = recordOf('487444697');
  expect(eurosOf(record.turnover!)).toBe(1_848_367);
  expect(record).toMatchObject({ turnoverYear: 2022, city: 'BOULAZAC ISLE MANOIRE', postalCode: '24330' });
  expect(record).toMatchObject({ department: '24', region: 'Nouvelle-Aquitaine', headSiret: '48744469700428' });
});

whenPresent('351556394 : au Port, département 974, La Réunion', () => {
  expect(recordOf('351556394')).toMatchObject({ postalCode: '97420', department: '974', region: 'La Réunion' });
});

whenPresent('« Ganymede » : dix entreprises de ce nom, à choisir', () => {
  const text = readFileSync(join(folder, 'search-Ganymede.json'), 'utf8');
  const outcome = nameSearch.answersOf('nom:ganymede|', { status: 200, retryAfter: '', text });
  const [finding] = outcome.kind === 'answered' ? outcome.findings : [];
  expect(finding?.state === 'named' && finding.candidates).toHaveLength(10);
});

whenPresent('un SIRET inconnu répond une liste vide', () => {
  const text = readFileSync(join(folder, 'search-12345678900003.json'), 'utf8');
  const asked = { keys: ['x'], http: { url: '', method: 'get', headers: {} } } as const;
  expect(rechercheEntreprises.answersOf(asked, { status: 200, retryAfter: '', text })).toMatchObject({
    findings: [{ state: 'unknown' }],
  });
});
