import type { Answer, FiguresResult } from '../../bridge/messages';
import { parseRefreshRequest } from '../../bridge/parse-messages';
import { figureMessages } from '../../outputs/figures-message';
import { refreshSentences } from '../../text/refresh-sentences';
import { Refusal } from '../refusal';
import { runReading } from '../run-command';
import { readFigureRows } from './figure-cache';

/** The figures of a fiscal year at the last refresh, of every declared scope. */
export function readFigures(message: unknown): Answer<FiguresResult> {
  return runReading('lireIndicateurs', () => {
    const { year } = parseRefreshRequest(message);
    const rows = readFigureRows();
    if (rows.length === 0) throw new Refusal('never-refreshed', refreshSentences.never);
    return { indicateurs: figureMessages(rows, year ?? undefined) };
  });
}
