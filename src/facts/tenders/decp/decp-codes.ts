import type { IdentifierFault } from '../../../model/repair-identifier';
import type { CellCode, FileCode } from '../../../workbook/import/import-codes';

/** What is told of a contract of a DECP file, or of one of its values. */
export type DecpContractCode =
  | 'contract-without-id'
  | 'buyer-not-siret'
  | 'buyer-missing'
  | 'amount-not-positive'
  | 'amount-implausible'
  | 'offers-not-positive'
  | 'unknown-procedure'
  | 'reserved-unspecified'
  | 'several-amounts'
  | 'same-amount-elsewhere'
  | 'concession-left-out'
  | 'not-a-contract'
  | 'modified-contract'
  | 'replaced-contract'
  | 'followed-by-hand'
  | 'holder-absent'
  | 'holder-missing'
  | 'holder-bare-siren'
  | 'holder-foreign'
  | 'holder-other-register'
  | 'holder-repaired'
  | `holder-${IdentifierFault}`;

/** Why a JSON file is refused whole. */
export type DecpFileCode = 'json-unreadable' | 'json-not-decp';

/** Everything that an import of DECP may tell. */
export type DecpCode = FileCode | CellCode | DecpFileCode | DecpContractCode;
