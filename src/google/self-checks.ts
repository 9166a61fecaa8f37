import { documentLock } from './document-lock';
import type { SelfCheck, SelfCheckCode } from '../plans/self-check';

const scratchName = '_essai_diagnostic';

type Scratch = GoogleAppsScript.Spreadsheet.Sheet;

/** Checks that the platform does here what the add-in relies on; leaves the workbook as it was. */
export function runSelfChecks(): readonly SelfCheck[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const before = [
    checkAuthorisation(),
    check('triggers', checkTriggers),
    check('locale', () => ({ passed: true, fact: `${spreadsheet.getSpreadsheetLocale()}, ${zone}` })),
    check('clock', () => ({ passed: true, fact: Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm:ss') })),
    check('lock', checkLock),
  ];
  const active = spreadsheet.getActiveSheet();
  const scratch = spreadsheet.insertSheet(scratchName, spreadsheet.getNumSheets());
  try {
    return [...before, ...scratchChecks(scratch)];
  } finally {
    spreadsheet.deleteSheet(scratch);
    spreadsheet.setActiveSheet(active);
  }
}

function check(code: SelfCheckCode, work: () => Omit<SelfCheck, 'code'>): SelfCheck {
  try {
    return { code, ...work() };
  } catch (error) {
    return { code, passed: false, fact: error instanceof Error ? error.message : String(error) };
  }
}

/** Takes and gives back the document's lock; a script without document has none. */
function checkLock(): Omit<SelfCheck, 'code'> {
  return { passed: documentLock()?.tryLock(1) ?? false, fact: '' };
}

/** An account has room for twenty triggers in a script; a panel or a long task asks for one more. */
const mostTriggers = 20;

function checkTriggers(): Omit<SelfCheck, 'code'> {
  const count = ScriptApp.getProjectTriggers().length;
  return { passed: count < mostTriggers, fact: String(count) };
}

function checkAuthorisation(): SelfCheck {
  return check('authorisation', () => {
    const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
    return { passed: status === ScriptApp.AuthorizationStatus.NOT_REQUIRED, fact: String(status) };
  });
}

/** A round trip of each kind of cell in a tab of its own. */
function scratchChecks(sheet: Scratch): readonly SelfCheck[] {
  const cell = (row: number) => sheet.getRange(row, 1);
  return [
    check('text', () => {
      cell(1).setNumberFormat('@').setValue('=1+1');
      const fact = String(cell(1).getValue());
      return { passed: fact === '=1+1' && cell(1).getFormula() === '', fact };
    }),
    check('identifier', () => {
      cell(2).setNumberFormat('@').setValue('00012345600017');
      const fact = String(cell(2).getValue());
      return { passed: fact === '00012345600017', fact };
    }),
    check('date', () => {
      cell(3).setNumberFormat('dd/mm/yyyy').setValue(45658);
      const value: unknown = cell(3).getValue();
      return {
        passed: value instanceof Date && cell(3).getDisplayValue() === '01/01/2025',
        fact: cell(3).getDisplayValue(),
      };
    }),
    check('formula', () => {
      cell(4).setFormula('=SUM(1;2)');
      SpreadsheetApp.flush();
      return { passed: cell(4).getValue() === 3, fact: String(cell(4).getValue()) };
    }),
  ];
}
