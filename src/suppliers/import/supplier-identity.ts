import { repairIdentifier, type IdentifierReading } from '../../model/repair-identifier';
import type { Siren, Siret } from '../../model/siren';
import type { SupplierKey, SupplierNoticeCode } from './supplier-import-codes';

type IdentityCode = SupplierNoticeCode | 'siren-siret-differ';

/** Something to tell about one of the identifiers of a line. */
export interface IdentityNotice {
  readonly key: SupplierKey;
  readonly code: IdentityCode;
  readonly value: string;
  readonly detail: string;
}

/** What the cells SIREN, SIRET and TVA of a line prove together. */
export interface SupplierIdentity {
  readonly siren: Siren | undefined;
  readonly siret: Siret | undefined;
  readonly foreign: { readonly vatNumber: string; readonly country: string } | undefined;
  /** A cell holds something that is no identifier. */
  readonly faulty: boolean;
  readonly notices: readonly IdentityNotice[];
}

const identityKeys = ['siren', 'siret', 'vatNumber'] as const satisfies readonly SupplierKey[];

function isFrench(reading: IdentifierReading): reading is Extract<IdentifierReading, { kind: 'siren' | 'siret' }> {
  return reading.kind === 'siren' || reading.kind === 'siret';
}

/** What is told of one identifier, `siren` being the one that the line stands for. */
function noticeOf(key: SupplierKey, value: string, reading: IdentifierReading, siren = ''): IdentityNotice | undefined {
  if (reading.kind === 'blank') return undefined;
  if (reading.kind === 'foreign') return { key, code: 'foreign-supplier', value, detail: reading.vatNumber };
  if (reading.kind === 'unreadable') return { key, code: `identifier-${reading.fault}`, value, detail: '' };
  if (reading.siren !== siren) return { key, code: 'siren-siret-differ', value, detail: siren };
  const detail = reading.kind === 'siret' ? reading.siret : reading.siren;
  return reading.repaired ? { key, code: 'identifier-repaired', value, detail } : undefined;
}

/** Reads the identifiers of a line wherever they stand: a SIRET in the SIREN column is understood, and the reverse. */
export function supplierIdentityOf(textOf: (key: SupplierKey) => string): SupplierIdentity {
  const cells = identityKeys.map((key) => ({ key, text: textOf(key), reading: repairIdentifier(textOf(key)) }));
  const readings = cells.map(({ reading }) => reading);
  const siren = readings.find(isFrench)?.siren;
  const sirets = readings.flatMap((reading) =>
    reading.kind === 'siret' && reading.siren === siren ? [reading.siret] : [],
  );
  const foreign = readings.flatMap((reading) => (reading.kind === 'foreign' ? [reading] : []))[0];
  return {
    siren,
    siret: sirets[0],
    foreign,
    faulty: readings.some(({ kind }) => kind === 'unreadable'),
    notices: cells.flatMap(({ key, text, reading }) => noticeOf(key, text, reading, siren) ?? []),
  };
}
