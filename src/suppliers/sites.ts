import type { establishmentsTab } from '../../sheets-templates/map/establishments-tab';
import { parameterOn } from '../law/parameter-on';
import type { Day } from '../model/day';
import type { Located } from '../workbook/decode-rows';
import type { RowOf } from '../workbook/define-tab';
import { supplierKeyOf } from './index-suppliers';
import { placeOf, type Place } from './place';
import type { Supplier } from './supplier';

/** A row of Établissements. */
export type EstablishmentRow = RowOf<typeof establishmentsTab>;

/** An establishment of a supplier: its SIRET ('' where none is known) and whether it is another one than the panel's. */
export interface NamedSite {
  readonly siret: string;
  readonly elsewhere: boolean;
}

/** Where the establishments of suppliers are. */
export interface Sites {
  readonly placeOf: (supplier: Supplier, named: NamedSite) => Place;
  /** Whether it is in a QPV or an FRR commune; undefined where nobody looked. */
  readonly priorityAreaOf: (supplier: Supplier, named: NamedSite) => boolean | undefined;
}

interface Zones {
  readonly priorityDistrict: boolean | undefined;
  readonly ruralZone: boolean | undefined;
  readonly zonesSeenOn: Day | undefined;
}

/** A flag without its day is a claim; a rural zone seen before July 2024 was a ZRR, which is no FRR. */
function areaOf({ priorityDistrict, ruralZone, zonesSeenOn }: Zones): boolean | undefined {
  if (zonesSeenOn === undefined) return undefined;
  const rural = parameterOn('ZONE_RURALE', zonesSeenOn) === 'FRR' ? ruralZone : undefined;
  if (priorityDistrict === true || rural === true) return true;
  return priorityDistrict === undefined || rural === undefined ? undefined : false;
}

const nowhere: Place = { kind: 'unknown', region: undefined, doubt: 'blank' };

/**
 * Where establishments are: as Établissements says, else the address of the panel for the panel's own. Another
 * establishment that is not listed is nowhere known: never at the head office (trap 18).
 */
export function sitesOf(rows: readonly Located<EstablishmentRow>[]): Sites {
  const bySiret = new Map(rows.map(({ row }) => [supplierKeyOf(row.siret), row]));
  const listedOf = ({ row }: Supplier, { siret, elsewhere }: NamedSite): EstablishmentRow | undefined =>
    bySiret.size === 0 ? undefined : bySiret.get(siret === '' && !elsewhere ? supplierKeyOf(row.siret ?? '') : siret);
  return {
    placeOf: (supplier, named) => {
      const { row, foreign, siren } = supplier;
      if (foreign) return { kind: 'foreign' };
      const isFrench = siren !== undefined;
      const listed = listedOf(supplier, named);
      const place = listed ? placeOf({ ...listed, country: '', region: undefined }, false, isFrench) : nowhere;
      return place.kind !== 'unknown' || named.elsewhere ? place : placeOf(row, false, isFrench);
    },
    priorityAreaOf: (supplier, named) => {
      const listed = listedOf(supplier, named);
      const found = listed && areaOf(listed);
      return found ?? (named.elsewhere ? undefined : areaOf(supplier.row));
    },
  };
}

/**
 * Sites that the panel alone gives.
 * @internal for the bench and tests
 */
export const sitesOfPanel: Sites = sitesOf([]);
