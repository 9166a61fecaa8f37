import type { Issue } from '../../model/issue';
import { repairIdentifier, type IdentifierReading } from '../../model/repair-identifier';
import type { Siren, Siret } from '../../model/siren';
import type { SupplierKey, SupplierNoticeCode } from './supplier-import-codes';

/** What the cells SIREN, SIRET and TVA of a line prove together. */
export interface SupplierIdentity {
  readonly siren: Siren | undefined;
  readonly siret: Siret | undefined;
  readonly foreign: { readonly vatNumber: string; readonly country: string } | undefined;
  /** A cell holds something that is no identifier. */
  readonly faulty: boolean;
  readonly notices: readonly Pick<Issue<SupplierNoticeCode | 'siren-siret-differ'>, 'code' | 'value' | 'detail'>[];
  /** Columns of the notices, in the same order. */
  readonly columns: readonly SupplierKey[];
}

const identityKeys = ['siren', 'siret', 'vatNumber'] as const satisfies readonly SupplierKey[];

function sirenIn(reading: IdentifierReading): Siren | undefined {
  return reading.kind === 'siren' || reading.kind === 'siret' ? reading.siren : undefined;
}

/** Reads the identifiers of a line wherever they stand: a SIRET in the SIREN column is understood, and the reverse. */
export function supplierIdentityOf(textOf: (key: SupplierKey) => string): SupplierIdentity {
  const readings = identityKeys.map((key) => ({ key, text: textOf(key), reading: repairIdentifier(textOf(key)) }));
  const siren = readings.map(({ reading }) => sirenIn(reading)).find((found) => found !== undefined);
  const notices: SupplierIdentity['notices'][number][] = [];
  const columns: SupplierKey[] = [];
  let siret: Siret | undefined;
  let foreign: SupplierIdentity['foreign'];
  let faulty = false;
  const tell = (
    key: SupplierKey,
    code: SupplierNoticeCode | 'siren-siret-differ',
    value: string,
    detail = '',
  ): void => {
    notices.push({ code, value, detail });
    columns.push(key);
  };
  for (const { key, text, reading } of readings) {
    if (reading.kind === 'foreign') {
      foreign = { vatNumber: reading.vatNumber, country: reading.country };
      tell(key, 'foreign-supplier', text, reading.vatNumber);
    } else if (reading.kind === 'unreadable') {
      faulty = true;
      tell(key, `identifier-${reading.fault}`, text);
    } else if (reading.kind !== 'blank') {
      if (reading.siren !== siren) tell(key, 'siren-siret-differ', text, siren ?? '');
      else if (reading.kind === 'siret') siret ??= reading.siret;
      if (reading.repaired)
        tell(key, 'identifier-repaired', text, reading.kind === 'siret' ? reading.siret : reading.siren);
    }
  }
  return { siren, siret, foreign, faulty, notices, columns };
}
