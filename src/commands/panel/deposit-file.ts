import { lotsTab } from '../../../sheets-templates/lots-tab';
import type { DepositResult } from '../../bridge/import-messages';
import type { Answer } from '../../bridge/messages';
import { parseDepositName, parseDepositRequest } from '../../bridge/parse-imports';
import { applyPlan } from '../../google/apply-plan';
import { newLotId, readMoment } from '../../google/clock';
import { readRowCount, readTop } from '../../google/read-workbook';
import { readUser } from '../../google/user';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { importPanelSentences } from '../../text/import-panel-sentences';
import { installSentences } from '../../text/install-sentences';
import { appendRows } from '../../workbook/append-rows';
import { searchedRows } from '../../workbook/find-columns';
import { readLots } from '../../workbook/import/lots';
import { depositLines, stagedTexts } from '../../workbook/import/staging';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import { runAlone } from '../run-command';

/** The step that drops staged rows of `_file`. */
function dropping(rows: readonly number[]): WorkbookPlan {
  return rows.length === 0 ? [] : [{ do: 'delete-rows', tab: lotsTab.name, rows }];
}

/** A file left half-way since the day before is of no use to anyone. */
function dropForgotten(isoDay: string): void {
  const lots = readInstalledTab(lotsTab);
  applyPlan(dropping(depositLines(readLots(lotsTab, lots), { before: isoDay })));
}

/** One sending of a file, kept aside in `_file`: nothing of it shows until it is imported. */
export function depositFile(message: unknown): Answer<DepositResult> {
  return runAlone('deposerImport', () => {
    const { deposit, fileName, rank, rows } = parseDepositRequest(message);
    const texts = stagedTexts(rank, rows);
    if (!texts) throw new Refusal('cell-too-long', importPanelSentences.cellTooLong);
    const moment = readMoment();
    if (deposit === '') dropForgotten(moment.isoDay);
    const top = readTop(lotsTab.name, searchedRows);
    if (!top) throw new Refusal('missing-tab', installSentences.missingTab(lotsTab.name));
    const lot = deposit === '' ? newLotId(moment) : deposit;
    const common = {
      lot,
      type: 'dépôt',
      file: fileName,
      state: 'staged',
      startedOn: moment.isoTime,
      by: readUser(),
    } as const;
    const written = texts.map((replaced) => ({ ...common, replaced }));
    applyPlan(appendRows(lotsTab, top, written, readRowCount(lotsTab.name)));
    return { depot: lot };
  });
}

/** Drops a file that a person stopped sending, or does not import. */
export function abandonDeposit(message: unknown): Answer<null> {
  return runAlone('abandonnerImport', () => {
    const deposit = parseDepositName(message);
    const lots = readInstalledTab(lotsTab);
    applyPlan(dropping(depositLines(readLots(lotsTab, lots), { deposit })));
    return null;
  });
}
