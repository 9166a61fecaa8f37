import { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import { codecs } from '../../workbook/codecs/codec';
import { findColumns } from '../../workbook/find-columns';
import { readNumberColumn, readTextColumn, type TextColumn } from '../../workbook/read-columns';
import type { TabCells } from '../../plans/cell';
import { referenceKeyOf } from './reference-key';

export type OfferRole = keyof typeof offersTab.columns.role.choices;

/** One line of Offres; days are serial numbers, amounts cents. */
export interface Offer {
  /** Line in Offres, counted from 1. */
  readonly line: number;
  readonly consultation: string;
  /** Number of the lot; '' where the tender has none. */
  readonly lotNumber: string;
  readonly supplier: string;
  /** Undefined: alone. */
  readonly role: OfferRole | undefined;
  readonly share: number | undefined;
  readonly consulted: boolean;
  readonly answered: boolean;
  readonly setAside: boolean;
  readonly shortlisted: boolean;
  readonly awarded: boolean;
  readonly amount: number | undefined;
  readonly receivedOn: number | undefined;
  readonly debriefedOn: number | undefined;
}

/** Offres as columns: what is asked of a line is read when it is asked. */
export interface OfferColumns {
  readonly count: number;
  readonly at: (entry: number) => Offer;
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
export function readOffers(cells: TabCells, committedLots: ReadonlySet<string>): OfferColumns {
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
  const [consultation, lotNumber, supplier, lot] = [
    texts('consultation'),
    texts('lotNumber'),
    texts('supplier'),
    texts('lot'),
  ];
  const textIn = (column: TextColumn) => (entry: number) => column.texts[column.codes[entry] ?? 0] ?? '';
  const roleOf = perText(texts('role'), (text) => roleIn(text));
  const [consulted, answered, setAside] = [flags('consulted'), flags('answered'), flags('setAside')];
  const [shortlisted, awarded] = [flags('shortlisted'), flags('awarded')];
  const [amount, share] = [numbers('amount'), numbers('share')];
  const [receivedOn, debriefedOn] = [numbers('receivedOn'), numbers('debriefedOn')];
  const committed = perText(lot, (text) => text === '' || committedLots.has(text));
  const at = (entry: number): Offer => {
    const won = awarded(entry);
    const kept = won || shortlisted(entry);
    return {
      ...{ line: from + entry + 1, consultation: textIn(consultation)(entry), lotNumber: textIn(lotNumber)(entry) },
      ...{ supplier: textIn(supplier)(entry), role: roleOf(entry), share: share(entry) },
      ...{ consulted: consulted(entry), setAside: setAside(entry), shortlisted: kept, awarded: won },
      answered: answered(entry) || kept || setAside(entry) || amount(entry) !== undefined,
      ...{ amount: amount(entry), receivedOn: receivedOn(entry), debriefedOn: debriefedOn(entry) },
    };
  };
  const consultationKey = perText(consultation, referenceKeyOf);
  const lotKey = perText(lotNumber, referenceKeyOf);
  return {
    count: cells.rows.length - from,
    at,
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
