import type { ChoiceMessage, CompletionAction, CompletionResult } from '../../bridge/completion-messages';
import {
  parseApplyChangesResult,
  parseChangesResult,
  parseCompletionResult,
  parseSaidResult,
} from '../../bridge/parse-completion';
import { completionPageSentences as sentences } from '../../text/completion-page-sentences';
import { pageSentences } from '../../text/page-sentences';
import { ask } from '../call';
import { ticked } from '../fields';
import { place, placeAs } from '../place';
import { rowsOfText } from './rows-of-text';
import { showChanges, tickedChanges } from './show-changes';
import { showResult } from './show-result';

/** A slice that came back sooner, without progress, is another execution's: it is left alone for a while. */
const briefly = 3_000;
const longestWait = 15_000;

let mark = '';
let isLooping = false;

function field(id: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const found = place(id);
  const isField =
    found instanceof HTMLInputElement || found instanceof HTMLSelectElement || found instanceof HTMLTextAreaElement;
  if (isField) return found;
  throw new Error(`#${id} is no field`);
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Runs what a button does: the rest waits, a failure is told. */
async function guarded(work: () => Promise<void>): Promise<void> {
  place('error').textContent = '';
  try {
    await work();
  } catch (error) {
    place('state').textContent = '';
    place('error').textContent = error instanceof Error ? error.message : String(error);
  }
}

async function act(action: CompletionAction): Promise<CompletionResult> {
  const message = { action, source: field('source').value, noms: ticked('names') };
  const result = await ask('completer', parseCompletionResult, message);
  showResult(result);
  return result;
}

async function refreshChanges(): Promise<void> {
  const found = await ask('changementsPanel', parseChangesResult);
  mark = found.marque;
  showChanges(found, (choice, siren) => {
    void guarded(() => choose(choice, siren));
  });
}

/** Slice after slice while the job runs; a pause or a stop, asked meanwhile, ends the one under way. */
async function loop(first: CompletionResult): Promise<void> {
  if (isLooping) return;
  isLooping = true;
  try {
    let result = first;
    while (result.etat === 'running') {
      const wait = Math.min(longestWait, result.attend - Date.now());
      if (wait > 0) await later(wait);
      const { faits } = result;
      const before = Date.now();
      result = await act('avancer');
      if (result.etat === 'running' && result.faits === faits && Date.now() - before < briefly) await later(briefly);
    }
  } finally {
    isLooping = false;
  }
  await refreshChanges();
}

async function keepKey(): Promise<void> {
  const key = field('key').value.trim();
  if (field('source').value !== 'sirene' || key === '') return;
  await ask('reglerCleInsee', parseSaidResult, { cle: key });
  field('key').value = '';
}

async function start(): Promise<void> {
  place('state').textContent = pageSentences.running;
  const now = await act('etat');
  await keepKey();
  await loop(await act(now.etat === 'paused' || now.etat === 'stalled' ? 'reprendre' : 'demarrer'));
}

async function choose({ ligne, code }: ChoiceMessage, siren: string): Promise<void> {
  const { message } = await ask('choisirCandidat', parseSaidResult, { ligne, code, siren });
  await act('etat');
  await refreshChanges();
  place('state').textContent = message;
}

async function apply(): Promise<void> {
  const message = { marque: mark, acceptes: tickedChanges() };
  const applied = await ask('appliquerChangements', parseApplyChangesResult, message);
  await act('etat');
  await refreshChanges();
  place('state').textContent = applied.message;
}

async function readOffline(): Promise<{ fichier: string; texte: string; lignes: string[][] }> {
  const file = placeAs('file', HTMLInputElement).files?.[0];
  const text = file ? await file.text() : field('paste').value;
  if (text.trim() === '') throw new Error(sentences.nothingPasted);
  const isJson = /^\s*[[{]/.test(text);
  return { fichier: file?.name ?? '', texte: isJson ? text : '', lignes: isJson ? [] : rowsOfText(text) };
}

async function completeOffline(): Promise<void> {
  const said = await ask('importerAnnuaire', parseApplyChangesResult, await readOffline());
  await act('etat');
  await refreshChanges();
  place('state').textContent = said.message;
}

function onClick(id: string, work: () => Promise<void>): void {
  place(id).addEventListener('click', () => {
    void guarded(work);
  });
}

for (const [value, label] of Object.entries(sentences.sources)) {
  placeAs('source', HTMLSelectElement).add(new Option(label, value));
}
place('source').addEventListener('change', () => {
  place('key-part').hidden = field('source').value !== 'sirene';
});
place('apply').textContent = sentences.apply;
onClick('start', start);
onClick('pause', async () => {
  place('state').textContent = sentences.pausing;
  await act('pause');
});
onClick('stop', async () => {
  await act('arreter');
  await refreshChanges();
});
onClick('apply', apply);
onClick('offline', completeOffline);
void guarded(async () => {
  const now = await act('etat');
  await refreshChanges();
  if (now.etat === 'running') await loop(now);
});
