import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../../../sheets-templates/tenders/consultations-tab';
import { tenderLotsTab } from '../../../../sheets-templates/tenders/tender-lots-tab';
import { inventedSiren, inventedSiret } from '../../../../sheets-templates/demo/invented-identifiers';
import { planDecpImport } from '../../../../src/facts/tenders/decp/plan-decp-import';
import { decpWords } from '../../../../src/text/decp-summary';
import { decpBook, imported, jsonRows, recordsIn } from '../../../builders/a-decp-import';
import { aSupplier } from '../../../builders/a-supplier';
import { moment } from '../../../builders/an-import';
import { tabCells } from '../../../builders/tab-cells';

const siretOf = (n: number) => inventedSiret(inventedSiren(n), 1);
const buyer = siretOf(900);
const [alpha, beta, gamma] = [siretOf(1), siretOf(2), siretOf(3)];
const headers = ['id', 'acheteur_id', 'objet', 'dateNotification', 'montant', 'titulaire_id', 'offresRecues'];

/** A contract of version 2, as its schema has it. */
function aContract(known: object): object {
  return {
    id: 'M1',
    acheteur: { id: buyer },
    objet: 'Entretien des espaces verts',
    codeCPV: '77310000',
    procedure: 'Procédure adaptée',
    dureeMois: 24,
    dateNotification: '2025-03-10',
    montant: 100_000,
    offresRecues: 4,
    titulaires: [{ titulaire: { id: alpha, typeIdentifiant: 'SIRET' } }],
    ...known,
  };
}

function marches(...contracts: readonly object[]): string[][] {
  return jsonRows({ marches: { marche: contracts } });
}

describe('montants jamais comptés n fois : naïf, partagé, une fois', () => {
  test('un groupement de deux titulaires et une modification : 100 000 € sur quatre lignes, 120 000 € une fois', () => {
    const { result, after } = imported([
      [...headers, 'modification_id'],
      ['M1', buyer, 'Toiture', '2025-01-10', '100000', alpha, '3', '0'],
      ['M1', buyer, 'Toiture', '2025-01-10', '100000', beta, '3', '0'],
      ['M1', buyer, 'Toiture', '2025-06-10', '120000', alpha, '3', '1'],
      ['M1', buyer, 'Toiture', '2025-06-10', '120000', beta, '3', '1'],
    ]);
    expect(result.decp?.montants).toEqual({ naif: 440_000, partage: 120_000, uneFois: 120_000 });
    expect(recordsIn(after.tenderLots)).toMatchObject([
      { Montant: 120_000, 'Montant partagé (DECP)': 120_000, 'Montant naïf (DECP)': 440_000 },
    ]);
    expect(result).toMatchObject({ lues: 4, retenues: 4, sommeLue: 440_000, sommeRetenue: 120_000 });
  });

  test('deux lots sous un même numéro : 70 000 € partagé, le plus récent une fois, et le doute est dit', () => {
    const { result } = imported([
      headers,
      ['M1', buyer, 'École', '2025-06-10', '50000', alpha, '3'],
      ['M1', buyer, 'École', '2025-01-10', '20000', beta, '1'],
    ]);
    expect(result.decp?.montants).toEqual({ naif: 70_000, partage: 70_000, uneFois: 50_000 });
    expect(result.signalements.filter(({ code }) => code === 'several-amounts')).toHaveLength(1);
    expect(result.decp?.lignesUneOffre).toBe(1);
  });

  test('le total d’un marché répété sur chaque lot est signalé, jamais retiré', () => {
    const { result } = imported([
      headers,
      ['M1-1', buyer, 'Lot 1', '2025-06-10', '50000', alpha, '3'],
      ['M1-2', buyer, 'Lot 2', '2025-06-10', '50000', beta, '3'],
    ]);
    expect(result.decp?.montants.uneFois).toBe(100_000);
    expect(result.signalements.find(({ code }) => code === 'same-amount-elsewhere')?.message).toContain(`${buyer}M1-2`);
  });

  test('accord-cadre : le montant est un plafond, il va dans « Montant maximum »', () => {
    const { after } = imported(marches(aContract({ techniques: { technique: ['Accord-cadre'] } })));
    expect(recordsIn(after.tenderLots)[0]).toMatchObject({
      ...{ 'Montant maximum': 100_000, 'Montant partagé (DECP)': 100_000, 'Montant naïf (DECP)': 100_000 },
    });
    expect(recordsIn(after.tenderLots)[0]).not.toHaveProperty('Montant');
    expect(recordsIn(after.consultations)[0]).toMatchObject({ 'Accord-cadre': 'Oui' });
  });
});

describe('DECP JSON', () => {
  test('les modifications s’appliquent dans l’ordre de leurs numéros, titulaires compris', () => {
    const modifications = [
      { modification: { id: 2, montant: 130_000, dureeMois: 36, dateNotificationModification: '2025-09-01' } },
      {
        modification: {
          id: 1,
          montant: 110_000,
          titulaires: [{ titulaire: { id: beta, typeIdentifiant: 'SIRET' } }],
          dateNotificationModification: '2025-06-01',
        },
      },
    ];
    const { after, result } = imported(marches(aContract({ modifications })));
    expect(recordsIn(after.tenderLots)[0]).toMatchObject({ Montant: 130_000, Attributaires: beta, Réponses: 4 });
    expect(recordsIn(after.consultations)[0]).toMatchObject({ 'Durée (mois)': 36, Statut: 'attribuée' });
    expect(result.decp?.montants.naif).toBe(340_000);
  });

  test('les sous-traitants vont dans Offres avec le montant modifié de leurs actes ; les titulaires n’y vont pas', () => {
    const acte = (id: number, montant: number) => ({
      acteSousTraitance: { id, sousTraitant: { id: gamma, typeIdentifiant: 'SIRET' }, montant },
    });
    const { after } = imported(
      marches(
        aContract({
          actesSousTraitance: [acte(1, 10_000), acte(2, 5_000)],
          modificationsActesSousTraitance: [{ modificationActeSousTraitance: { id: 1, montant: 12_000 } }],
        }),
      ),
    );
    expect(recordsIn(after.tenderLots)[0]).toMatchObject({ 'Montant sous-traité': 17_000 });
    expect(recordsIn(after.offers)).toEqual([
      expect.objectContaining({ Fournisseur: gamma, Rôle: 'sous-traitant', Montant: 17_000 }),
    ]);
  });

  test('les valeurs fausses sont listées par leur chemin, les bons marchés restent', () => {
    const { result, after } = imported(
      marches(
        aContract({ offresRecues: 'NC', procedure: 'Au doigt mouillé' }),
        aContract({ id: 'M2', montant: 'beaucoup' }),
        aContract({ id: 'M3', dateNotification: undefined }),
        aContract({ id: 'M4', acheteur: { id: '123' } }),
      ),
    );
    const places = (notes: typeof result.rejets) => notes.map(({ colonne, code }) => [colonne, code]);
    expect(places(result.rejets)).toEqual([
      ['$.marches.marche[1].montant', 'not-a-number'],
      ['$.marches.marche[2].dateNotification', 'required'],
    ]);
    expect(places(result.signalements)).toEqual(
      expect.arrayContaining([
        ['$.marches.marche[0].offresRecues', 'not-a-number'],
        ['$.marches.marche[0].procedure', 'unknown-procedure'],
        ['$.marches.marche[3].acheteur.id', 'buyer-not-siret'],
      ]),
    );
    expect(recordsIn(after.consultations).map((row) => row['Référence'])).toEqual([`${buyer}M1`, '123M4']);
  });

  test('version 1, à plat ou avec les lieux et modifications en texte, se lit de même', () => {
    const flat = {
      id: 'M9',
      acheteur_id: buyer,
      titulaire_id: alpha,
      titulaire_typeIdentifiant: 'SIRET',
      dateNotification: '2020-01-29',
      montant: 579_915.03,
      modifications: `[{"objetModification": "Avenant", "dateNotificationModification": "2020-07-28+02:00", "montant": "586642.6200"}]`,
    };
    const { after, result } = imported(jsonRows({ marches: [flat] }));
    expect(recordsIn(after.tenderLots)[0]).toMatchObject({ Montant: 586_642.62, Attributaires: alpha });
    expect(result.rejetees).toBe(0);
  });

  test('un identifiant d’un autre registre garde son type', () => {
    const titulaires = [{ titulaire: { id: '0123456', typeIdentifiant: 'RIDET' } }];
    const { after } = imported(marches(aContract({ titulaires })));
    expect(recordsIn(after.tenderLots)[0]).toMatchObject({ Attributaires: 'RIDET:0123456' });
  });

  test('un JSON coupé, ou qui n’est pas de DECP, est refusé en entier', () => {
    const refusal = (text: string) => {
      const request = { type: 'decp', fileName: 'x.json', rows: [[text]], columns: {}, replace: false };
      const outcome = planDecpImport(request, decpBook(), moment, decpWords);
      return 'refused' in outcome ? outcome.refused[0]?.code : outcome;
    };
    expect(refusal('{"marches": {"marche": [')).toBe('json-unreadable');
    expect(refusal('{"factures": []}')).toBe('json-not-decp');
    expect(refusal('{"marches": {"contrat-concession": [{"id": "C1"}]}}')).toBe('nothing-kept');
    expect(refusal('{"marches": []}')).toBe('empty-file');
  });
});

describe('titulaires et panel', () => {
  const file = [headers, ['M1', buyer, 'Toiture', '2025-01-10', '100000', alpha, '3']];

  test('un titulaire absent du panel est gardé sur le lot et listé ; aucun fournisseur n’est créé', () => {
    const { result, after } = imported(file);
    expect(result.decp?.titulairesAbsents).toBe(1);
    expect(result.signalements.map(({ code }) => code)).toEqual(['holder-absent']);
    expect(recordsIn(after.suppliers)).toEqual([]);
    expect(recordsIn(after.tenderLots)[0]).toMatchObject({ Attributaires: alpha });
  });

  test('un autre établissement d’un fournisseur connu n’est pas absent', () => {
    const panel = tabCells(suppliersTab, [aSupplier({ code: 'F1', siren: alpha.slice(0, 9) })]);
    expect(imported(file, decpBook({ suppliers: panel })).result.decp?.titulairesAbsents).toBe(0);
  });

  test('--ajouter-fournisseurs les crée une fois par SIREN', () => {
    const { after, result } = imported(file, decpBook(), { addSuppliers: true });
    expect(recordsIn(after.suppliers)).toEqual([expect.objectContaining({ SIREN: alpha.slice(0, 9), SIRET: alpha })]);
    expect(result.decp?.titulairesAbsents).toBe(0);
  });
});

describe('réimport', () => {
  const first = imported(marches(aContract({})));

  test('le même fichier ne change rien', () => {
    const again = imported(marches(aContract({})), first.after);
    expect(again.plan).toEqual([]);
    expect(again.result).toMatchObject({ ajoutees: 0, inchangees: 1 });
  });

  test('un fichier qui répète davantage un marché inchangé n’en change que les montants à comparer, sans demander', () => {
    const line = ['M1', buyer, 'Toiture', '2025-01-10', '100000', alpha, '3'];
    const once = imported([headers, line]);
    const twice = imported([headers, line, line], once.after);
    expect(twice.result).toMatchObject({ ajoutees: 0, inchangees: 2, enAttente: 0 });
    const [before] = recordsIn(once.after.tenderLots);
    expect(recordsIn(twice.after.tenderLots)).toEqual([{ ...before, 'Montant naïf (DECP)': 200_000 }]);
    expect(imported([headers, line, line], twice.after).plan).toEqual([]);
  });

  test('un marché modifié attend l’accord, puis change en place sans toucher aux autres colonnes', () => {
    const changed = marches(aContract({ montant: 150_000 }));
    const waiting = imported(changed, first.after);
    expect(waiting.result).toMatchObject({ retenues: 0, enAttente: 1 });
    expect(recordsIn(waiting.after.tenderLots)[0]).toMatchObject({ Montant: 100_000 });
    const hours = Object.keys(tenderLotsTab.columns).indexOf('plannedHours');
    const followed = first.after.tenderLots.rows.map((row, at) => (at === 1 ? row.with(hours, 350) : row));
    const book = { ...first.after, tenderLots: { ...first.after.tenderLots, rows: followed } };
    const replaced = imported(changed, book, { replace: true });
    expect(recordsIn(replaced.after.tenderLots)).toEqual([
      expect.objectContaining({ Montant: 150_000, 'Heures d’insertion prévues': 350 }),
    ]);
  });

  test('une consultation suivie à la main sous son seul numéro n’est pas comptée deux fois', () => {
    const consultations = tabCells(consultationsTab, [{ reference: 'M1', status: 'reviewing' }]);
    const { result, after } = imported(marches(aContract({})), decpBook({ consultations }));
    expect(result.signalements.map(({ code }) => code)).toContain('followed-by-hand');
    expect(recordsIn(after.consultations)).toHaveLength(1);
  });
});
