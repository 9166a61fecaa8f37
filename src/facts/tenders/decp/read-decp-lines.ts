import { decpFile } from '../../../../sheets-templates/tenders/decp-file';
import { amountOfEuros, type Amount } from '../../../model/amount';
import type { Issue } from '../../../model/issue';
import { repairIdentifier } from '../../../model/repair-identifier';
import { keysOf } from '../../../model/typed-keys';
import { parseNumber } from '../../../workbook/codecs/parse-number';
import type { RowOf } from '../../../workbook/define-tab';
import { decodeTable } from '../../../workbook/import/decode-table';
import type { DecpLine, Holder, Subcontract } from './contract';
import type { DecpCode, DecpContractCode } from './decp-codes';
import type { DecpSource } from './decp-source';
import { isConcession, isFrameworkNamed, isReserved, procedureOf, socialOf } from './decp-words';
import { holderOf, type HolderQuality } from './holder-of';
import type { DecpKey } from './json/lines-of-contract';

/** A DECP file read line by line. */
export interface ReadDecp {
  readonly lines: readonly DecpLine[];
  readonly rejected: readonly Issue<DecpCode>[];
  readonly notices: readonly Issue<DecpCode>[];
  /** How many lines have an identifier of each quality. */
  readonly qualities: Readonly<Record<HolderQuality, number>>;
}

type Row = RowOf<typeof decpFile>;

/** Euros from which an amount is told: files hold 999 999 999 € for « unknown ». */
const implausible = amountOfEuros(999_999_999).amount;

interface Reading {
  readonly row: Row;
  readonly line: number;
  readonly source: DecpSource;
  readonly tell: (code: DecpContractCode, key: DecpKey, value: string) => void;
}

function buyerOf({ row, tell }: Reading): string {
  const written = row.buyer ?? '';
  const reading = repairIdentifier(written);
  if (reading.kind === 'siret') return reading.siret;
  tell(written === '' ? 'buyer-missing' : 'buyer-not-siret', 'buyer', written);
  return written;
}

function amountIn({ row, tell }: Reading): Amount | undefined {
  if (row.amount <= 0) {
    tell('amount-not-positive', 'amount', String(row.amount / 100));
    return undefined;
  }
  if (row.amount >= implausible) tell('amount-implausible', 'amount', String(row.amount / 100));
  return row.amount;
}

function offersIn({ row, tell }: Reading): number | undefined {
  if (row.offers === undefined || row.offers > 0) return row.offers;
  tell('offers-not-positive', 'offers', String(row.offers));
  return undefined;
}

function procedureIn({ row, tell }: Reading): DecpLine['procedure'] {
  const text = row.procedure ?? '';
  const found = procedureOf(text);
  if (text !== '' && found === undefined) tell('unknown-procedure', 'procedure', text);
  return found;
}

/** Rate of the advance; 0 % where none is given, undefined where one is given at an unknown rate. */
function advanceIn({ row }: Reading): number | undefined {
  if (row.advanceGiven === false) return 0;
  return row.advance !== undefined && row.advance > 0 && row.advance <= 1 ? row.advance : undefined;
}

function subcontractsIn({ line, source }: Reading): readonly Subcontract[] {
  return source.subcontractsOf(line).map(({ id, type, amount }) => {
    const euros = parseNumber(String(amount.value));
    return {
      holder: holderOf(id, type, '').holder,
      amount: euros === undefined || euros <= 0 ? undefined : amountOfEuros(euros).amount,
    };
  });
}

function holderIn({ row, tell }: Reading, quality: (found: HolderQuality) => void): Holder {
  const { holder: written = '', holderType: type = '', holderName: name = '' } = row;
  const { holder, quality: found, code } = holderOf(written, type, name);
  quality(found);
  if (code) tell(code, 'holder', written);
  return holder;
}

function socialIn({ row, tell }: Reading): DecpLine['social'] {
  const { social = '' } = row;
  if (isReserved(social)) tell('reserved-unspecified', 'social', social);
  return socialOf(social);
}

function isFrameworkIn({ nature = '', techniques = '', framework }: Row): boolean {
  return framework !== undefined || isFrameworkNamed(nature, techniques);
}

function decpLineOf(reading: Reading, quality: (found: HolderQuality) => void): DecpLine | undefined {
  const { row, line, source } = reading;
  const id = row.id ?? row.uid;
  if (id === undefined) return undefined;
  const buyer = buyerOf(reading);
  const { buyerName = '', months = 0, uid = id } = row;
  return {
    line: source.placeOf(line, 'id').line,
    reference: row.id === undefined || buyer === '' ? uid : `${buyer}${id}`,
    ...{ id, buyer, buyerName, subject: row.subject, cpv: row.cpv, procedure: procedureIn(reading) },
    months: months > 0 ? Math.ceil(months) : undefined,
    ...{ notifiedOn: row.notifiedOn, amount: amountIn(reading), offers: offersIn(reading) },
    ...{ advance: advanceIn(reading), social: socialIn(reading), isFramework: isFrameworkIn(row) },
    ...{ holder: holderIn(reading, quality), modification: row.modification, current: row.current },
    subcontracts: subcontractsIn(reading),
  };
}

/** Issues said once, however many lines of the table one value of the file has made. */
function onceEach(issues: readonly Issue<DecpCode>[]): Issue<DecpCode>[] {
  const seen = new Map(issues.map((issue) => [`${issue.line}\0${issue.column}\0${issue.value}\0${issue.code}`, issue]));
  return [...seen.values()];
}

/** The lines of a DECP file with a number, an amount and a date; what is wrong in them, and those that cannot be used. */
export function readDecpLines(source: DecpSource): ReadDecp {
  const { columns, headers } = source;
  const lines: DecpLine[] = [];
  const rejected: Issue<DecpCode>[] = [];
  const notices: Issue<DecpCode>[] = [...source.notices];
  const qualities = { siret: 0, siren: 0, 'wrong-length': 0, 'wrong-key': 0, missing: 0, other: 0 };
  const keyOfHeader = new Map(keysOf(decpFile.columns).map((key) => [headers[columns.get(key) ?? -1] ?? '', key]));
  for (const { row, source: at, issues } of decodeTable(decpFile, columns, headers, source.lines)) {
    const { line } = at;
    const placed = issues.map((issue): Issue<DecpCode> => {
      const key = keyOfHeader.get(issue.column);
      return key === undefined ? issue : { ...issue, ...source.placeOf(line, key) };
    });
    const about = (code: DecpContractCode, key: DecpKey, value: string): Issue<DecpCode> => {
      return { code, ...source.placeOf(line, key), value };
    };
    if (!row) {
      rejected.push(...placed.filter(({ code }) => code !== 'rounded').slice(0, 1));
      continue;
    }
    if (isConcession(`${row.kind ?? ''} ${row.nature ?? ''}`)) {
      notices.push(about('concession-left-out', 'kind', row.kind ?? row.nature ?? ''));
      continue;
    }
    const tell = (code: DecpContractCode, key: DecpKey, value: string): void => {
      notices.push(about(code, key, value));
    };
    const read = decpLineOf({ row, line, source, tell }, (found) => qualities[found]++);
    if (read) lines.push(read);
    else rejected.push(about('contract-without-id', 'id', ''));
    notices.push(...placed);
  }
  return { lines, rejected: onceEach(rejected), notices: onceEach(notices), qualities };
}
