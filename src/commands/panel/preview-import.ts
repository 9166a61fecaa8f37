import type { PreviewResult } from '../../bridge/import-messages';
import type { Answer } from '../../bridge/messages';
import { parsePreviewRequest } from '../../bridge/parse-imports';
import { cellReading } from '../../text/cell-reading';
import { importSentenceOf } from '../../text/import-sentences';
import { runReading } from '../run-command';
import { importTypeOf } from './import-types';
import { readRememberedColumns } from './remembered-columns';

const shownLines = 20;

/** The top of a file as it would be read: its columns, and the meaning of each cell. Nothing is written. */
export function previewImport(message: unknown): Answer<PreviewResult> {
  return runReading('preparerImport', () => {
    const { type, rows, columns } = parsePreviewRequest(message);
    const { targets, preview } = importTypeOf(type);
    const guessed = preview(rows, columns ?? {});
    const remembered = columns ? undefined : readRememberedColumns(type, guessed.headers);
    const found = remembered ? preview(rows, remembered) : guessed;
    const targetAt = new Map(
      targets.flatMap((target) => {
        const place = found.columns.get(target.key);
        return place === undefined ? [] : [[place, target] as const];
      }),
    );
    return {
      ligneEntete: found.headerLine,
      colonnes: found.headers.map((entete, place) => ({ entete, cible: targetAt.get(place)?.label ?? '' })),
      cibles: targets.map(({ label }) => label),
      problemes: [...new Set(found.issues.map(importSentenceOf))],
      lignes: found.lines.slice(0, shownLines).map(({ line, cells }) => ({
        ligne: line,
        cellules: found.headers.map((_, place) => {
          const texte = cells[place] ?? '';
          const target = targetAt.get(place);
          return { texte, ...(target ? cellReading(target.column, texte) : { sens: '', probleme: '' }) };
        }),
      })),
      memorisee: remembered !== undefined,
    };
  });
}
