import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { amountOfCents } from '../model/amount';
import { civilOf, dayOfSerial } from '../model/day';
import { repairIdentifier } from '../model/repair-identifier';
import { codecOf } from '../workbook/decode-rows';
import type { ColumnDefinition, ColumnKind } from '../workbook/define-tab';
import { formatAmount, formatNumber, formatShare } from './format-figure';
import { importSentenceOf } from './import-sentences';

/** What a cell of a file is read as, and why it cannot be or what was repaired; '' where there is nothing to say. */
export interface CellReading {
  readonly sens: string;
  readonly probleme: string;
}

const months = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

/** « 3 févr. 2025 » */
function shortDay(serial: number): string {
  const { year, month, dayOfMonth } = civilOf(dayOfSerial(serial));
  return `${dayOfMonth === 1 ? '1er' : dayOfMonth} ${months[month - 1] ?? ''} ${year}`;
}

const spoken: Partial<Readonly<Record<ColumnKind, (value: number) => string>>> = {
  amount: (cents) => formatAmount(amountOfCents(cents)),
  day: shortDay,
  share: formatShare,
  number: (value) => formatNumber(value, Number.isInteger(value) ? 0 : 2),
};

const { siren, siret, vatNumber } = suppliersTab.columns;
const identifying = new Set<string>([
  siren.header,
  siret.header,
  vatNumber.header,
  purchasesTab.columns.supplier.header,
]);

/** « SIRET 552 081 317 66522 » where the cell names a legal unit. */
function identifierReading(cell: string): CellReading {
  const reading = repairIdentifier(cell);
  const grouped = (digits: string): string => digits.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ').trim();
  if (reading.kind !== 'siren' && reading.kind !== 'siret') return { sens: cell, probleme: '' };
  const sens = reading.kind === 'siren' ? `SIREN ${grouped(reading.siren)}` : `SIRET ${grouped(reading.siret)}`;
  return { sens, probleme: reading.repaired ? 'Abîmé par un tableur, réparé : vérifiez.' : '' };
}

/** What a cell of a file would be read as in a column of the workbook. */
export function cellReading(column: ColumnDefinition, cell: string): CellReading {
  const written = cell.trim();
  if (written === '') return { sens: '', probleme: '' };
  if (column.kind === 'identifier') {
    const names = identifying.has(column.header) || column.refersTo?.tab === suppliersTab.name;
    return names ? identifierReading(written) : { sens: written, probleme: '' };
  }
  const { value, problem } = codecOf(column).decode(written, column);
  const place = { line: 0, column: column.header, value: written };
  const probleme = problem ? importSentenceOf({ ...place, code: problem }) : '';
  if (value === undefined) return { sens: '', probleme };
  const say = spoken[column.kind];
  const sens = say && typeof value === 'number' ? say(value) : String(codecOf(column).encode(value, column));
  return { sens, probleme };
}
