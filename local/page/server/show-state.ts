import { basename } from 'node:path';
import type { MenuItem } from '../../services/host';
import type { PlatformState } from '../../store/platform';
import type { StoredWorkbook } from '../../store/workbook';
import { makesPdf } from '../../files/docx/to-pdf';
import type { PageState } from '../protocol';
import { shownSize } from './show-tab';

/** Mails shown, the latest first. */
const shownMails = 100;

/** What stands around the tables: visible tabs, menus, documents made and mails sent. */
export function showState(
  workbook: StoredWorkbook,
  platform: PlatformState,
  menus: readonly MenuItem[],
  path: string,
): PageState {
  return {
    fileName: basename(path),
    path,
    tabs: workbook.sheets
      .filter(({ visibility }) => visibility === 'visible')
      .map((sheet) => ({ id: sheet.id, name: sheet.name, color: sheet.tabColor, ...shownSize(sheet) })),
    menus,
    makesPdf: makesPdf(),
    documents: platform.documents.map(({ id, name }) => ({ id, name })),
    mails: platform.mails
      .slice(-shownMails)
      .reverse()
      .map(({ at, to, subject, body }) => ({ at, to, subject, body })),
  };
}
