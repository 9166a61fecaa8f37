/** A legal unit as API Recherche d'entreprises shows it: fields of its documented answer. */
export type RegisterUnit = Readonly<Record<string, unknown>> & { readonly siren: string };

/** What is told of an invented company, from which its answer is made. */
export interface InventedUnit {
  readonly siren: string;
  readonly name: string;
  readonly inseeClass?: 'PME' | 'ETI' | 'GE' | null;
  readonly classYear?: string | null;
  readonly band?: string | null;
  readonly turnover?: number;
  readonly turnoverYear?: string;
  readonly closedOn?: string;
  readonly legalForm?: string;
  readonly undisclosed?: boolean;
  readonly ess?: boolean;
  /** Kinds of le marché de l'inclusion, « ACI, EI ». */
  readonly kinds?: string;
  readonly openSites?: number;
  readonly administration?: boolean;
  /** Postal code, town, department, region. */
  readonly place?: readonly [string, string, string, string];
  readonly nic?: string;
}

const hidden = '[NON-DIFFUSIBLE]';

function headOf({ siren, nic = '00017', place, undisclosed, closedOn }: InventedUnit): object {
  const [postalCode, town, department, region] = place ?? [null, null, null, null];
  return {
    siret: siren + nic,
    est_siege: true,
    code_postal: undisclosed === true ? hidden : postalCode,
    libelle_commune: town,
    departement: department,
    region,
    etat_administratif: closedOn === undefined ? 'A' : 'F',
    statut_diffusion_etablissement: undisclosed === true ? 'P' : 'O',
  };
}

/** The answer of the register about an invented company, shaped as its specification says. */
export function unitOf(unit: InventedUnit): RegisterUnit {
  const { siren, name, undisclosed = false, closedOn, kinds, turnover, turnoverYear = '2024' } = unit;
  const shown = undisclosed ? hidden : name;
  return {
    ...{ siren, nom_complet: shown, nom_raison_sociale: shown, sigle: null },
    nombre_etablissements_ouverts: closedOn === undefined ? (unit.openSites ?? 1) : 0,
    siege: headOf(unit),
    categorie_entreprise: unit.inseeClass ?? null,
    annee_categorie_entreprise: unit.classYear === undefined ? (unit.inseeClass ? '2023' : null) : unit.classYear,
    tranche_effectif_salarie: unit.band ?? null,
    ...{ etat_administratif: closedOn === undefined ? 'A' : 'C', date_fermeture: closedOn ?? null },
    ...{ nature_juridique: unit.legalForm ?? '5710', statut_diffusion: undisclosed ? 'P' : 'O' },
    finances: turnover === undefined ? null : { [turnoverYear]: { ca: turnover, resultat_net: 0 } },
    complements: {
      est_ess: unit.ess ?? false,
      ...{ est_siae: kinds !== undefined, type_siae: kinds ?? null },
      est_administration: unit.administration ?? false,
    },
    matching_etablissements: [],
  };
}

interface Period {
  readonly [name: string]: unknown;
}

/** The same company as INSEE Sirene shows it. */
export function sireneUnitOf(unit: RegisterUnit): object {
  const head = typeof unit['siege'] === 'object' ? (unit['siege'] as Period | null) : null;
  const siret = typeof head?.['siret'] === 'string' ? head['siret'] : '';
  const more = typeof unit['complements'] === 'object' ? (unit['complements'] as Period | null) : null;
  return {
    siren: unit.siren,
    statutDiffusionUniteLegale: unit['statut_diffusion'] ?? 'O',
    trancheEffectifsUniteLegale: unit['tranche_effectif_salarie'] ?? null,
    categorieEntreprise: unit['categorie_entreprise'] ?? null,
    anneeCategorieEntreprise: unit['annee_categorie_entreprise'] ?? null,
    periodesUniteLegale: [
      {
        dateFin: null,
        denominationUniteLegale: unit['nom_raison_sociale'] ?? null,
        categorieJuridiqueUniteLegale: unit['nature_juridique'] ?? null,
        etatAdministratifUniteLegale: unit['etat_administratif'] ?? 'A',
        nicSiegeUniteLegale: siret.slice(9),
        economieSocialeSolidaireUniteLegale: more?.['est_ess'] === true ? 'O' : null,
      },
    ],
  };
}
