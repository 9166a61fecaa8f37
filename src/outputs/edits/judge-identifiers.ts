import { repairIdentifier, type IdentifierReading } from '../../model/repair-identifier';
import type { Siren } from '../../model/siren';
import { vatNumberOf } from '../../model/vat-number';
import type { CellValue } from '../../plans/cell';
import { editSentences } from '../../text/edit-sentences';
import type { JudgedCell } from './judged-cell';

type IdentifierKey = 'siren' | 'siret' | 'vatNumber';
type Verdict = Pick<JudgedCell, 'problem' | 'repaired'>;

const { identifiers: sentences, faults } = editSentences;

function textOf(cell: CellValue): string {
  return typeof cell === 'number' && Number.isInteger(cell) ? cell.toFixed(0) : String(cell).trim();
}

/** The cell as it must stand: text, without spaces and with the zeros that a spreadsheet took off. */
function asWritten(cell: CellValue, wanted: string): Verdict {
  return cell === wanted ? {} : { repaired: wanted };
}

function verdictOfSiren(cell: CellValue, reading: IdentifierReading): Verdict {
  if (reading.kind === 'siren') return asWritten(cell, reading.siren);
  if (reading.kind === 'siret') return { problem: sentences.siretInSiren(reading.siren) };
  return reading.kind === 'foreign' ? { problem: sentences.foreignInSiren } : {};
}

function verdictOfSiret(cell: CellValue, reading: IdentifierReading): Verdict {
  if (reading.kind === 'siret') return asWritten(cell, reading.siret);
  if (reading.kind === 'siren') return { problem: sentences.sirenInSiret };
  return reading.kind === 'foreign' ? { problem: sentences.foreignInSiren } : {};
}

function verdictOfVat(cell: CellValue, reading: IdentifierReading): Verdict {
  if (reading.kind === 'foreign') return asWritten(cell, reading.vatNumber);
  if (reading.kind !== 'siren' && reading.kind !== 'siret') return {};
  const bare = textOf(cell)
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  return bare.startsWith('FR') ? asWritten(cell, bare) : { problem: sentences.noVat(vatNumberOf(reading.siren)) };
}

const verdicts = { siren: verdictOfSiren, siret: verdictOfSiret, vatNumber: verdictOfVat } as const;

function isFrench(reading: IdentifierReading): reading is IdentifierReading & { readonly siren: Siren } {
  return reading.kind === 'siren' || reading.kind === 'siret';
}

/** What the cells SIREN, SIRET and TVA of a line hold, each by itself, then together: they must name one company. */
export function judgeIdentifiers(
  cellOf: (key: IdentifierKey) => CellValue | undefined,
): ReadonlyMap<IdentifierKey, Verdict> {
  const found = new Map<IdentifierKey, Verdict>();
  let company: Siren | undefined;
  for (const key of ['siren', 'siret', 'vatNumber'] as const) {
    const cell = cellOf(key);
    if (cell === undefined) continue;
    const reading = repairIdentifier(textOf(cell));
    if (reading.kind === 'unreadable') {
      found.set(key, { problem: faults[reading.fault] });
      continue;
    }
    const verdict = verdicts[key](cell, reading);
    const siren = isFrench(reading) ? reading.siren : undefined;
    const isOther = siren !== undefined && company !== undefined && siren !== company;
    found.set(key, isOther ? { problem: sentences.otherCompany(company ?? '') } : verdict);
    company ??= siren;
  }
  return found;
}
