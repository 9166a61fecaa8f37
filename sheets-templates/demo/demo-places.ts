import type { DemoSupplier } from './demo-supplier';
import { inventedSiren, inventedSiret } from './invented-identifiers';

/** Invented suppliers whose address or identity wants care: overseas, CEDEX, abroad, shared postal code, a name twice. */
const cared = [
  ['F0901', 'Dolmen du Ponant S.A.R.L.', 'FR', '29200', 'BREST', 'Espaces verts', 901],
  ['F0902', 'Misaine des Îles', 'FR', '97133', 'SAINT-BARTHÉLEMY', 'Maintenance', 902],
  ['F0903', 'Suroît Saint-Martin', 'FR', '97150', 'SAINT-MARTIN', 'Transport et logistique', 903],
  ['F0904', 'Goéland Calédonie', 'NC', '98800', 'NOUMÉA', 'Conseil et formation', 904],
  ['F0905', 'Vigie Services', 'FR', '35040', 'RENNES CEDEX', 'Informatique', 905],
  ['F0906', 'Lande du Vivarais', 'FR', '48250', 'LUC', 'Second œuvre', 906],
  ['F0907', 'Falaise de Nice', 'FR', '6260', 'PUGET-THÉNIERS', 'Second œuvre', 907],
  ['F0908', 'Estran Castagniccia', 'FR', '20230', 'SAN-NICOLAO', 'Restauration', 908],
  ['F0909', 'Quai Monaco', 'MC', '98000', 'MONACO', 'Communication', 909],
  ['F0910', 'Winch Bruxelles', 'BE', '1000', 'BRUXELLES', 'Transport et logistique', 910],
  ['F0911', 'Houle Sans Adresse', '', '', '', 'Fournitures', 911],
  ['F0912', 'Yole & Fils', 'FR', '44000', 'NANTES', 'Nettoyage', 912],
  ['F0913', 'YOLE ET FILS SAS', 'FR', '44100', 'NANTES', 'Nettoyage', 913],
] as const;

const frenchCountries: ReadonlySet<string> = new Set(['FR', 'NC', '']);

interface Cared {
  /** Cells by header. */
  readonly cells: Readonly<Record<string, string>>;
  readonly supplier: DemoSupplier;
}

/** Those suppliers with their purchasing profile; ones abroad have no SIREN. */
export function demoPlaces(): readonly Cared[] {
  return cared.map(([code, name, country, postalCode, city, family, n]) => {
    const isFrench = frenchCountries.has(country);
    const siret = isFrench ? inventedSiret(inventedSiren(n * 11), 1) : '';
    return {
      cells: {
        ...{ 'Code fournisseur': code, 'Raison sociale': name, SIREN: siret.slice(0, 9), SIRET: siret, Pays: country },
        ...{ 'Code postal': postalCode, Commune: city, 'Famille principale': family, Situation: 'active' },
        ...(isFrench ? { 'Catégorie INSEE': 'PME', 'Année catégorie': '2023', 'Effectif (tranche)': '12' } : {}),
      },
      supplier: { code, siret: siret === '' ? code : siret, family, ticket: 1_800, rhythm: 4, from: 2024, to: 2026 },
    };
  });
}
