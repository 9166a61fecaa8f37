import { reads, type Emulator } from './emulate';
import type { SpreadsheetDoor } from './spreadsheet-door';

/** SpreadsheetApp reduced to its Ui, until the service itself stands. */
export function createSpreadsheetService({ define }: Emulator, ui: () => unknown): SpreadsheetDoor {
  const app = define<GoogleAppsScript.Spreadsheet.SpreadsheetApp, null>({
    service: 'SpreadsheetApp',
    name: '',
    methods: { getUi: reads('', ui) },
  }).create(null);
  const spreadsheets = define<GoogleAppsScript.Spreadsheet.Spreadsheet, null>({
    service: 'SpreadsheetApp',
    name: 'Spreadsheet',
    methods: {},
  });
  const ranges = define<GoogleAppsScript.Spreadsheet.Range, null>({
    service: 'SpreadsheetApp',
    name: 'Range',
    methods: {},
  });
  return { app, activeSpreadsheet: () => spreadsheets.create(null), range: () => ranges.create(null) };
}
