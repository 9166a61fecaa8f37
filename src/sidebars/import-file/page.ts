import type { ImportTypeMessage } from '../../bridge/import-messages';
import { parseImportResult, parseImportTypes, parseNothing, parsePreview } from '../../bridge/parse-import-results';
import { importPageSentences } from '../../text/import-page-sentences';
import { ask } from '../call';
import { place, placeAs } from '../place';
import { sayOutcome } from '../say-outcome';
import { readFile, readPasted, textsOf, type ChosenFile } from './file-table';
import { replay, showPastImports } from './past-imports';
import { abandon, sendFile, type Deposit } from './send-file';
import { chosenColumns, showPreview } from './show-preview';
import { shownNotes, showResult } from './show-result';

/** Lines of a file that are enough to show how it is read. */
const topLines = 60;

interface Chosen {
  readonly file: ChosenFile;
  readonly rows: readonly (readonly string[])[];
}

let chosen: Chosen | undefined;
let deposit: Deposit | undefined;
let isStopped = false;
let last: Promise<void> = Promise.resolve();
let waiting = 0;

const type = placeAs('type', HTMLSelectElement);
const file = placeAs('file', HTMLInputElement);
const pasted = placeAs('pasted', HTMLTextAreaElement);
const sheet = placeAs('sheet', HTMLSelectElement);
const replaceBox = placeAs('replace', HTMLInputElement);
const buttons = ['read', 'check', 'import', 'open', 'replay'].map((id) => placeAs(id, HTMLButtonElement));

async function runNow(work: () => Promise<string>, begins?: string): Promise<void> {
  for (const button of buttons) button.setAttribute('aria-disabled', 'true');
  await sayOutcome(work, begins);
  waiting--;
  place('sending').hidden = true;
  if (waiting === 0) for (const button of buttons) button.removeAttribute('aria-disabled');
}

/** One work at a time, in the order they come: a list that changes meanwhile has its turn. */
function run(work: () => Promise<string>, begins?: string): Promise<void> {
  waiting++;
  last = last.then(() => runNow(work, begins));
  return last;
}

function forgetDeposit(): void {
  if (deposit) void abandon(deposit.id);
  deposit = undefined;
}

/** Shows the top of the chosen file as it would be read; `columns` are those of the lists, null at first. */
async function analyse(columns: Readonly<Record<string, string>> | null): Promise<string> {
  if (!chosen) return '';
  const { file: source, rows } = chosen;
  place('result').hidden = true;
  const message = { type: type.value, rows: rows.slice(0, topLines), columns };
  const preview = await ask('preparerImport', parsePreview, message);
  const isShown = preview.ligneEntete > 0;
  place('reading').hidden = !isShown;
  if (!isShown) throw new Error(preview.problemes.join('\n'));
  showPreview(preview, () => void run(() => analyse(chosenColumns())));
  place('check').hidden = preview.problemes.length > 0;
  const count = rows.slice(preview.ligneEntete).filter((row) => row.some((cell) => cell.trim() !== '')).length;
  const name = source.tables.length > 1 ? (source.tables[Number(sheet.value)]?.sheetName ?? '') : '';
  return importPageSentences.table(source.name, name, count, preview.ligneEntete);
}

function chooseTable(source: ChosenFile, index: number): Promise<string> {
  forgetDeposit();
  const table = source.tables[index];
  chosen = table ? { file: source, rows: textsOf(table) } : undefined;
  return analyse(null);
}

async function open(source: ChosenFile): Promise<string> {
  sheet.replaceChildren(...source.tables.map(({ sheetName }, index) => new Option(sheetName, String(index))));
  place('sheets').hidden = source.tables.length < 2;
  replaceBox.checked = false;
  return chooseTable(source, 0);
}

/** Sends the file once; undefined where the person stopped it. */
async function sent({ file: source, rows }: Chosen): Promise<Deposit | undefined> {
  if (deposit) return deposit;
  isStopped = false;
  const bar = placeAs('progress', HTMLProgressElement);
  bar.max = rows.length;
  bar.value = 0;
  place('sending').hidden = false;
  const progress = (count: number): void => {
    bar.value = count;
    place('state').textContent = importPageSentences.sending(count, rows.length);
  };
  deposit = await sendFile(source.name, rows, progress, () => isStopped);
  place('sending').hidden = true;
  return deposit;
}

/** Controls the file, or imports it: the same order, written or not. */
async function order(isDone: boolean): Promise<string> {
  if (!chosen) return '';
  const held = await sent(chosen);
  if (!held) return importPageSentences.stopped;
  place('state').textContent = isDone ? importPageSentences.importing : importPageSentences.checking;
  const result = await ask('importer', parseImportResult, {
    ...{ type: type.value, fileName: chosen.file.name, columns: chosenColumns(), replace: replaceBox.checked },
    ...{ deposit: held, dryRun: !isDone, shown: shownNotes },
  });
  if (isDone) deposit = undefined;
  showResult(result, isDone, replaceBox.checked);
  place('reading').hidden = isDone;
  if (!isDone) return importPageSentences.checked;
  await showPastImports(run);
  return importPageSentences.imported;
}

function addType({ code, libelle, ouvert }: ImportTypeMessage): void {
  const option = new Option(ouvert ? libelle : importPageSentences.closedType(libelle), code);
  option.disabled = !ouvert;
  type.add(option);
}

function onClick(id: string, work: () => Promise<string>): void {
  place(id).addEventListener('click', () => {
    // A button that waits keeps the focus; a second click on it is no second demand.
    if (waiting === 0) void run(work);
  });
}

file.addEventListener('change', () => {
  const [first] = file.files ?? [];
  if (first) void run(async () => open(await readFile(first)), importPageSentences.reading);
});
type.addEventListener('change', () => void run(() => analyse(null)));
sheet.addEventListener('change', () => {
  const source = chosen?.file;
  if (source) void run(() => chooseTable(source, Number(sheet.value)));
});
replaceBox.addEventListener('change', () => void run(() => order(false)));
place('stop').addEventListener('click', () => {
  isStopped = true;
});
place('past').addEventListener('toggle', () => {
  if (place('past').hasAttribute('open')) void run(() => showPastImports(run));
});
place('read').addEventListener('click', () => void run(async () => open(readPasted(pasted.value))));
onClick('check', () => order(false));
onClick('import', () => order(true));
onClick('replay', () => replay(run));
onClick('open', () => ask('ouvrirLignesACorriger', parseNothing).then(() => ''));

void run(async () => {
  const { types } = await ask('typesImport', parseImportTypes);
  types.forEach(addType);
  return '';
});
