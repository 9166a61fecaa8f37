import { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import { codecs } from '../../workbook/codecs/codec';
import { findColumns } from '../../workbook/find-columns';
import { readNumberColumn, readTextColumn, type TextColumn } from '../../workbook/read-columns';
import type { TabCells } from '../../plans/cell';
import type { Bid, OfferRole } from './bid';
import type { Party } from './holders';
import { referenceKeyOf } from './reference-key';

/** Offres as columns: what is asked of a line is read when it is asked. */
export interface OfferColumns {
  readonly count: number;
  readonly at: (entry: number, party: Party) => Bid;
  /** What names the company of an entry. */
  readonly supplierIn: (entry: number) => string;
  /** Key of the consultation and of the lot of an entry; '' for a blank line or one of an import that did not end. */
  readonly consultationKey: (entry: number) => string;
  readonly lotKey: (entry: number) => string;
  readonly line: (entry: number) => number;
  readonly isCommitted: (entry: number) => boolean;
}

const { columns } = offersTab;

type Flag = 'consulted' | 'answered' | 'setAside' | 'shortlisted' | 'awarded';

function perText<Value>(column: TextColumn, valueOf: (text: string) => Value): (entry: number) => Value | undefined {
  const values = column.texts.map(valueOf);
  return (entry) => values[column.codes[entry] ?? 0];
}

function present(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** The lines of Offres; 50 000 of them are read column by column. */
export function readOffers(
  cells: TabCells,
  committedLots: ReadonlySet<string>,
  keyOf: (consultation: string) => string,
): OfferColumns {
  const { headerRow, places } = findColumns(offersTab, cells.rows);
  const from = headerRow === undefined ? cells.rows.length : headerRow + 1;
  const texts = (key: Flag | 'consultation' | 'lotNumber' | 'supplier' | 'role' | 'lot'): TextColumn =>
    readTextColumn(cells.rows, from, places.get(key));
  const numbers = (key: keyof typeof columns): ((entry: number) => number | undefined) => {
    const { values } = readNumberColumn(cells.rows, from, places.get(key), columns[key]);
    return (entry) => present(values[entry]);
  };
  const flags = (key: Flag) => {
    const of = perText(texts(key), (text) => codecs.flag.decode(text, columns[key]).value === true);
    return (entry: number): boolean => of(entry) === true;
  };
  const [consultation, lotNumber, supplier] = [texts('consultation'), texts('lotNumber'), texts('supplier')];
  const textIn = ({ codes, texts: known }: TextColumn, entry: number): string => known[codes[entry] ?? 0] ?? '';
  const roleOf = perText(texts('role'), (text) => roleIn(text));
  const [consulted, answered, setAside] = [flags('consulted'), flags('answered'), flags('setAside')];
  const [shortlisted, awarded] = [flags('shortlisted'), flags('awarded')];
  const [amount, share] = [numbers('amount'), numbers('share')];
  const [receivedOn, debriefedOn] = [numbers('receivedOn'), numbers('debriefedOn')];
  const committed = perText(texts('lot'), (text) => text === '' || committedLots.has(text));
  const at = (entry: number, party: Party): Bid => {
    const won = awarded(entry);
    const kept = won || shortlisted(entry);
    const price = amount(entry);
    const isSetAside = setAside(entry);
    // One flat object: there are 50 000 of them.
    return {
      line: from + entry + 1,
      consultation: textIn(consultation, entry),
      lotNumber: textIn(lotNumber, entry),
      supplier: textIn(supplier, entry),
      role: roleOf(entry),
      share: share(entry),
      consulted: consulted(entry),
      answered: kept || isSetAside || price !== undefined || answered(entry),
      setAside: isSetAside,
      shortlisted: kept,
      awarded: won,
      amount: price,
      receivedOn: receivedOn(entry),
      debriefedOn: debriefedOn(entry),
      party,
    };
  };
  const consultationKey = perText(consultation, keyOf);
  const lotKey = perText(lotNumber, referenceKeyOf);
  return {
    count: cells.rows.length - from,
    at,
    supplierIn: (entry) => textIn(supplier, entry),
    consultationKey: (entry) => consultationKey(entry) ?? '',
    lotKey: (entry) => lotKey(entry) ?? '',
    line: (entry) => from + entry + 1,
    isCommitted: (entry) => committed(entry) === true,
  };
}

const roles = ['leader', 'partner', 'subcontractor'] as const;

function roleIn(text: string): OfferRole | undefined {
  const { value } = codecs.choice.decode(text, columns.role);
  return roles.find((role) => role === value);
}
