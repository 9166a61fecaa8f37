import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Tables as a person would have them in two sheets: lines (supplier, year, amount) and suppliers (number, class). */
export interface SheetTables {
  readonly lines: readonly (readonly [number, number, number])[];
  readonly suppliers: readonly (readonly [number, string])[];
  /** Formulas of LibreOffice over `Lignes` (A supplier, B year, C amount, D class) and `Panel`, one under the other. */
  readonly formulas: readonly string[];
}

/** Times of full recalculations in milliseconds, and what the formulas gave. */
export interface Recalculation {
  readonly times: readonly number[];
  readonly values: readonly number[];
}

const rounds = 3;
const longest = 300_000;

const module = (name: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="${name}" script:language="StarBasic">
${body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}
</script:module>`;

const library = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Bench"/>
</library:library>`;

/** Loads both tables, fills the class of each line by INDEX/MATCH, then times whole recalculations. */
function macro(folder: string, lines: number, suppliers: number): string {
  const url = (name: string): string => pathToFileURL(join(folder, name)).href;
  return `Function Opened(url)
  Dim options(1) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden" : options(0).Value = True
  options(1).Name = "FilterName" : options(1).Value = "Text - txt - csv (StarCalc)"
  Opened = StarDesktop.loadComponentFromURL(url, "_blank", 0, options())
End Function

Sub Run
  lines = Opened("${url('lines.csv')}")
  panel = Opened("${url('panel.csv')}")
  data = panel.Sheets(0).getCellRangeByPosition(0, 0, 1, ${suppliers - 1}).getDataArray()
  lines.Sheets(0).Name = "Lignes"
  lines.Sheets.insertNewByName("Panel", 1)
  lines.Sheets(1).getCellRangeByPosition(0, 0, 1, ${suppliers - 1}).setDataArray(data)
  panel.close(True)
  Dim one(0)
  sheet = lines.Sheets(0)
  sheet.getCellByPosition(3, 0).Formula = "=INDEX($Panel.$B$1:$B$${suppliers};MATCH(A1;$Panel.$A$1:$A$${suppliers};0))"
  sheet.getCellRangeByPosition(3, 0, 3, ${lines - 1}).fillAuto(com.sun.star.sheet.FillDirection.TO_BOTTOM, 1)
  lines.Sheets.insertNewByName("Chiffres", 2)
  figures = lines.Sheets(2)
  source = FreeFile
  Open "${join(folder, 'formulas.txt')}" For Input As #source
  row = 0
  Do While Not EOF(source)
    Line Input #source, text
    figures.getCellByPosition(0, row).Formula = text
    row = row + 1
  Loop
  Close #source
  target = FreeFile
  Open "${join(folder, 'out.txt')}" For Output As #target
  For turn = 1 To ${rounds}
    start = GetSystemTicks()
    lines.calculateAll()
    Print #target, "time " & (GetSystemTicks() - start)
  Next
  For index = 0 To row - 1
    Print #target, "value " & Str(figures.getCellByPosition(0, index).Value)
  Next
  Print #target, "end"
  Close #target
  lines.close(True)
  StarDesktop.terminate()
End Sub`;
}

/** Whether LibreOffice Calc can be started here. */
function isInstalled(): boolean {
  return spawnSync('soffice', ['--version'], { encoding: 'utf8', timeout: 30_000 }).status === 0;
}

/** Recalculates the formulas in LibreOffice, in a profile of its own; undefined where it is not installed or fails. */
export function recalculate({ lines, suppliers, formulas }: SheetTables): Recalculation | undefined {
  if (!isInstalled()) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'pme-libreoffice-'));
  try {
    const csv = (rows: readonly (readonly unknown[])[]): string => rows.map((row) => row.join(',')).join('\n');
    writeFileSync(join(folder, 'lines.csv'), csv(lines));
    writeFileSync(join(folder, 'panel.csv'), csv(suppliers));
    writeFileSync(join(folder, 'formulas.txt'), formulas.join('\n'));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const start = (...words: readonly string[]) =>
      spawnSync('soffice', [profile, '--headless', '--norestore', '--nologo', ...words], { timeout: longest });
    // The first start makes the profile, and would write over our module.
    start('--terminate_after_init');
    const basic = join(folder, 'profile/user/basic/Standard');
    writeFileSync(join(basic, 'script.xlb'), library);
    writeFileSync(join(basic, 'Bench.xba'), module('Bench', macro(folder, lines.length, suppliers.length)));
    start('macro:///Standard.Bench.Run');
    return readResults(join(folder, 'out.txt'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readResults(file: string): Recalculation | undefined {
  const said = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  if (!said.some((line) => line.trim() === 'end')) return undefined;
  const numbers = (word: string): number[] =>
    said.filter((line) => line.startsWith(`${word} `)).map((line) => Number(line.slice(word.length + 1)));
  return { times: numbers('time'), values: numbers('value') };
}
