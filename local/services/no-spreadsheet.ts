import { reads, type Emulator } from './emulate';
import type { SpreadsheetDoor } from './spreadsheet-door';

/** SpreadsheetApp reduced to its Ui, until the service itself stands. */
export function createSpreadsheetService({ define }: Emulator, ui: () => unknown): SpreadsheetDoor {
  const app = define<GoogleAppsScript.Spreadsheet.SpreadsheetApp, null>({
    service: 'SpreadsheetApp',
    name: '',
    methods: { getUi: reads('', ui) },
  }).create(null);
  const absent = (): never => {
    throw new Error('not emulated: Spreadsheet');
  };
  return { app, activeSpreadsheet: absent, range: absent };
}
