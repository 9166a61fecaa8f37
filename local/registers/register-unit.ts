/** A legal unit as API Recherche d'entreprises shows it: fields of its documented answer. */
export type RegisterUnit = Readonly<Record<string, unknown>> & { readonly siren: string };

/** What is told of an invented company, from which its answer is made. */
export interface InventedUnit {
  readonly siren: string;
  readonly name: string;
  readonly inseeClass: 'PME' | 'ETI' | 'GE' | null;
  readonly band: string;
  readonly turnover?: number | undefined;
  readonly closedOn?: string | undefined;
  readonly legalForm?: string | undefined;
  readonly isUndisclosed?: boolean;
  readonly isEss?: boolean;
  /** Kinds of le marché de l'inclusion, « ACI, EI ». */
  readonly kinds?: string | undefined;
  readonly openSites?: number;
  readonly isAdministration?: boolean;
  /** Postal code, town, department, region. */
  readonly place?: readonly [string, string, string, string];
  readonly nic?: string;
}

const hidden = '[NON-DIFFUSIBLE]';
const somewhere = ['29200', 'BREST', '29', '53'] as const;

function headOf({ siren, nic = '00017', place = somewhere, isUndisclosed, closedOn }: InventedUnit): object {
  const [postalCode, town, department, region] = place;
  return {
    siret: siren + nic,
    est_siege: true,
    code_postal: isUndisclosed === true ? hidden : postalCode,
    libelle_commune: town,
    ...{ departement: department, region },
    etat_administratif: closedOn === undefined ? 'A' : 'F',
    statut_diffusion_etablissement: isUndisclosed === true ? 'P' : 'O',
  };
}

function complementsOf({ isEss = false, kinds, isAdministration = false }: InventedUnit): object {
  const siae = { est_siae: kinds !== undefined, type_siae: kinds ?? null };
  return { est_ess: isEss, ...siae, est_administration: isAdministration };
}

function stateOf({ closedOn, openSites = 1 }: InventedUnit): object {
  if (closedOn === undefined) {
    return { etat_administratif: 'A', date_fermeture: null, nombre_etablissements_ouverts: openSites };
  }
  return { etat_administratif: 'C', date_fermeture: closedOn, nombre_etablissements_ouverts: 0 };
}

/** The answer of the register about an invented company, shaped as its specification says. */
export function unitOf(unit: InventedUnit): RegisterUnit {
  const { siren, inseeClass, turnover, legalForm = '5710' } = unit;
  const name = unit.isUndisclosed === true ? hidden : unit.name;
  return {
    ...{ siren, nom_complet: name, nom_raison_sociale: name, sigle: null },
    ...{ categorie_entreprise: inseeClass, annee_categorie_entreprise: inseeClass === null ? null : '2023' },
    ...{ tranche_effectif_salarie: unit.band, nature_juridique: legalForm },
    statut_diffusion: unit.isUndisclosed === true ? 'P' : 'O',
    ...stateOf(unit),
    siege: headOf(unit),
    finances: turnover === undefined ? null : { 2024: { ca: turnover, resultat_net: 0 } },
    complements: complementsOf(unit),
    matching_etablissements: [],
  };
}

function partOf(unit: RegisterUnit, name: string): Readonly<Record<string, unknown>> {
  const part = unit[name];
  return typeof part === 'object' && part !== null ? { ...part } : {};
}

/** The same company as INSEE Sirene shows it. */
export function sireneUnitOf(unit: RegisterUnit): object {
  const siret = partOf(unit, 'siege')['siret'];
  return {
    siren: unit.siren,
    statutDiffusionUniteLegale: unit['statut_diffusion'],
    trancheEffectifsUniteLegale: unit['tranche_effectif_salarie'],
    categorieEntreprise: unit['categorie_entreprise'],
    anneeCategorieEntreprise: unit['annee_categorie_entreprise'],
    periodesUniteLegale: [
      {
        dateFin: null,
        denominationUniteLegale: unit['nom_raison_sociale'],
        categorieJuridiqueUniteLegale: unit['nature_juridique'],
        etatAdministratifUniteLegale: unit['etat_administratif'],
        nicSiegeUniteLegale: typeof siret === 'string' ? siret.slice(9) : null,
        economieSocialeSolidaireUniteLegale: partOf(unit, 'complements')['est_ess'] === true ? 'O' : null,
      },
    ],
  };
}
