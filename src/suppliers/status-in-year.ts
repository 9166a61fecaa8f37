import type { disabilityLabels, siaeLabels } from '../../sheets-templates/choices';
import { fiscalYear, type FiscalStart } from '../model/period';
import { siretOf } from '../model/siren';
import { findSupplier, supplierKeyOf, type SupplierIndex } from './index-suppliers';
import { countsWithin, daysOfMonths, type LocatedProof, type ProofRow, type Quality } from './status-proof';
import type { Supplier, SupplierRow } from './supplier';

export type SiaeKind = keyof typeof siaeLabels;
type DisabilityKind = keyof typeof disabilityLabels;

/**
 * What a status rests on: the panel, with or without the day on which someone verified it, a validated claim by its
 * origin, or the closing of the year.
 */
export type StatusOrigin = 'verified' | 'unverified' | 'register' | 'certificate' | 'declaration' | 'closed';

/** The statuses of a supplier in a fiscal year, each with what it rests on. */
export interface StatusInYear {
  readonly siae: readonly SiaeKind[];
  /** Establishments (SIRET) that are an ESAT, an EA or an EATT; '' stands for that of the panel. */
  readonly disabilityAt: readonly string[];
  /** A TIH whose written consent is dated and validated. */
  readonly independentWorker: boolean;
  /** Undefined where nothing is known. */
  readonly ess: boolean | undefined;
  /** Whether someone looked for the statuses of inclusion. */
  readonly known: boolean;
  readonly origins: Readonly<Partial<Record<'siae' | 'disability' | 'independentWorker' | 'ess', StatusOrigin>>>;
}

export type StatusOf = (supplier: Supplier, year: number) => StatusInYear;

/** Statuses that a closed fiscal year keeps; undefined where the year is open. */
export type FrozenStatus = (supplier: Supplier, year: number) => StatusInYear | undefined;

const siaeQualities: ReadonlySet<Quality> = new Set(['EI', 'ACI', 'AI', 'ETTI', 'EITI', 'GEIQ', 'SEP']);
const disabilityQualities: ReadonlySet<Quality> = new Set(['ESAT', 'EA', 'EATT']);

/** Whether a quality is a kind of insertion structure, in the wide sense. */
export function isSiaeKind(quality: Quality): quality is SiaeKind {
  return siaeQualities.has(quality);
}

/** Whether a quality is one of the adapted or protected sector. */
export function isDisabilityKind(quality: Quality): quality is DisabilityKind {
  return disabilityQualities.has(quality);
}

/** What Fournisseurs alone says; its TIH column names nobody: that takes a validated consent. */
function statusOfRow({ siae = [], disability, ess, verifiedOn }: SupplierRow): StatusInYear {
  const origin: StatusOrigin = verifiedOn === undefined ? 'unverified' : 'verified';
  return {
    siae,
    disabilityAt: disability === undefined ? [] : [''],
    independentWorker: false,
    ess,
    known: siae.length > 0 || disability !== undefined || verifiedOn !== undefined,
    origins: {
      ...(siae.length > 0 ? { siae: origin } : {}),
      ...(disability === undefined ? {} : { disability: origin }),
      ...(ess === undefined ? {} : { ess: origin }),
    },
  };
}

/** The statuses that the panel alone gives, whatever the year. */
export const statusOfPanel: StatusOf = ({ row }) => statusOfRow(row);

/** The establishment that a claim names; '' where it names the supplier. */
export function siretOfProof({ supplier }: Pick<ProofRow, 'supplier'>): string {
  return siretOf(supplierKeyOf(supplier)) ?? '';
}

/** A status with one more validated claim; what the panel already said keeps its origin. */
function withProof(status: StatusInYear, proof: ProofRow, siretOfPanel: string): StatusInYear {
  const { siae, disabilityAt, origins } = status;
  const origin: StatusOrigin = proof.origin ?? 'declaration';
  const quality = proof.status;
  if (quality === 'ESS' || quality === 'ESUS') {
    return { ...status, ess: true, origins: status.ess === true ? origins : { ...origins, ess: origin } };
  }
  const known = { ...status, known: true };
  if (isSiaeKind(quality)) {
    if (siae.includes(quality)) return known;
    return { ...known, siae: [...siae, quality], origins: { siae: origin, ...origins } };
  }
  if (isDisabilityKind(quality)) {
    const written = siretOfProof(proof);
    const place = written === siretOfPanel ? '' : written;
    if (disabilityAt.includes(place)) return known;
    return { ...known, disabilityAt: [...disabilityAt, place], origins: { disability: origin, ...origins } };
  }
  return { ...known, independentWorker: true, origins: { independentWorker: origin, ...origins } };
}

/** Claims by the supplier that they name, in their order. */
export function proofsBySupplier(
  proofs: readonly LocatedProof[],
  index: SupplierIndex,
): ReadonlyMap<Supplier, readonly LocatedProof[]> {
  const found = new Map<Supplier, LocatedProof[]>();
  for (const proof of proofs) {
    const supplier = index.suppliers[findSupplier(index, proof.row.supplier) ?? -1];
    if (!supplier) continue;
    const ofSupplier = found.get(supplier) ?? [];
    ofSupplier.push(proof);
    found.set(supplier, ofSupplier);
  }
  return found;
}

/**
 * The statuses of suppliers by fiscal year: those frozen with a closed year, else what the panel says and the claims
 * that were validated and in date that year.
 */
export function statusesOf(
  proofs: readonly LocatedProof[],
  index: SupplierIndex,
  start: FiscalStart,
  frozen?: FrozenStatus,
): StatusOf {
  const bySupplier = proofsBySupplier(proofs, index);
  if (bySupplier.size === 0 && !frozen) return statusOfPanel;
  return (supplier, year) => {
    const closed = frozen?.(supplier, year);
    const own = bySupplier.get(supplier);
    const status = closed ?? statusOfRow(supplier.row);
    if (!own) return status;
    const { first, last } = fiscalYear(year, start);
    const span = daysOfMonths(first, last);
    const siretOfPanel = siretOf(supplierKeyOf(supplier.row.siret ?? '')) ?? '';
    return own
      .filter(({ row }) => span !== undefined && countsWithin(row, span) && (!closed || row.status === 'TIH'))
      .reduce((found, { row }) => withProof(found, row, siretOfPanel), status);
  };
}
