import { repairIdentifier } from '../../../model/repair-identifier';
import type { DecpContractCode } from './decp-codes';
import type { Holder } from './contract';

/** How the identifier of a holder reads: the count of registers.md and the notices rest on it. */
export type HolderQuality = 'siret' | 'siren' | 'wrong-length' | 'wrong-key' | 'missing' | 'other';

/** A holder as it will be written, with what is to be told of its identifier. */
export interface ReadHolder {
  readonly holder: Holder;
  readonly quality: HolderQuality;
  readonly code?: DecpContractCode;
}

/** Registers whose numbers are no SIRET, as the DECP names them; a VAT number names itself. */
const otherRegisters: ReadonlySet<string> = new Set(['TAHITI', 'RIDET', 'FRWF', 'IREP', 'HORS-UE', 'HORS_UE', 'UE']);

/** « ; » separates holders in a cell, so it never stays within one. */
function bare(text: string): string {
  return text.replace(/[;\s\u00a0]+/g, ' ').trim();
}

function qualityOfFault(fault: string): HolderQuality {
  return fault === 'wrong-length' || fault === 'wrong-key' ? fault : 'other';
}

/** A holder from its identifier, its type and its name; a wrong identifier stays as it was written. */
export function holderOf(written: string, type: string, name: string): ReadHolder {
  const register = type.trim().toUpperCase();
  const of = (reference: string) => ({ reference, name: bare(name) });
  if (otherRegisters.has(register) && bare(written) !== '') {
    return { holder: of(`${register}:${bare(written)}`), quality: 'other', code: 'holder-other-register' };
  }
  const reading = repairIdentifier(written);
  switch (reading.kind) {
    case 'blank':
      return { holder: of(''), quality: 'missing', code: 'holder-missing' };
    case 'siret':
      return reading.repaired
        ? { holder: of(reading.siret), quality: 'siret', code: 'holder-repaired' }
        : { holder: of(reading.siret), quality: 'siret' };
    case 'siren':
      return { holder: of(reading.siren), quality: 'siren', code: 'holder-bare-siren' };
    case 'foreign':
      return { holder: of(reading.vatNumber), quality: 'wrong-length', code: 'holder-foreign' };
    case 'unreadable':
      return { holder: of(bare(written)), quality: qualityOfFault(reading.fault), code: `holder-${reading.fault}` };
  }
}
