import { lotsTab } from '../../sheets-templates/lots-tab';
import type { DecpAmountsMessage, DecpPartMessage } from '../bridge/decp-messages';
import type { Tender } from '../facts/tenders/tender';
import type { RepeatedLine, RepeatedPart } from '../indicators/families/repeated-lines';
import type { RepeatedAmounts } from '../indicators/figure';
import { amountOfCents, eurosOf } from '../model/amount';
import type { TabCells } from '../plans/cell';
import { readLots } from '../workbook/import/lots';

function amountsMessage(lines: readonly RepeatedLine[]): DecpAmountsMessage {
  const total = (key: keyof RepeatedAmounts): number => lines.reduce((sum, line) => sum + line[key], 0);
  const euros = (key: 'once' | 'shared' | 'naive'): number => eurosOf(amountOfCents(total(key)));
  return { marches: total('count'), uneFois: euros('once'), partage: euros('shared'), naif: euros('naive') };
}

/** Which import each line of Lots comes from, among those of DECP files. */
function importsByLine(tenders: readonly Tender[]): ReadonlyMap<number, string> {
  const lots = tenders.flatMap((tender) => tender.lots);
  return new Map(lots.flatMap(({ line, decp }) => (decp ? [[line, decp.importLot]] : [])));
}

/** What of a figure comes from DECP files, import by import in the order of `_file`; undefined where nothing does. */
export function decpPartOf(
  part: RepeatedPart | undefined,
  tenders: readonly Tender[],
  imports: TabCells,
): DecpPartMessage | undefined {
  if (!part) return undefined;
  const importOf = importsByLine(tenders);
  const byImport = new Map<string, RepeatedLine[]>();
  for (const line of part.lines) {
    const lot = importOf.get(line.source.line) ?? '';
    byImport.set(lot, [...(byImport.get(lot) ?? []), line]);
  }
  const opened = readLots(lotsTab, imports).filter(({ replaced }) => replaced === '');
  return {
    ...amountsMessage(part.lines),
    sur: { marches: part.regarded.lines, montant: eurosOf(amountOfCents(part.regarded.value)) },
    imports: opened.flatMap(({ lot, file, startedOn }) => {
      const lines = byImport.get(lot);
      return lines ? [{ lot, fichier: file, importeLe: startedOn.slice(0, 10), ...amountsMessage(lines) }] : [];
    }),
  };
}
