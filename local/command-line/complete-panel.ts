import { readFileSync } from 'node:fs';
import type {
  ApplyChangesResult,
  ChangesResult,
  CompletionResult,
  OfflineRequest,
  SaidResult,
} from '../../src/bridge/completion-messages';
import { readTable } from '../files/table/read-table';
import { rest } from '../run/real-time';
import { completionTexts } from '../text';
import { askBundle } from './ask-bundle';
import type { Classeur } from './classeur';
import { CommandRefusal, type Outcome } from './outcome';
import { UsageError, type CommandLine } from './parse-arguments';

type Say = (progress: string) => void;

/** How long a register is waited for before the command gives up; what was found is kept. */
const patience = 60_000;
const shownNotices = 20;

function completer({ session }: Classeur, action: string, line: CommandLine): CompletionResult {
  const source = line.source ?? 'recherche';
  if (source !== 'recherche' && source !== 'sirene') throw new UsageError(`--source ${source}`);
  return askBundle<CompletionResult>(session, 'completer', { action, source, noms: !line.withoutNames });
}

/** Slices until the end; a register that wants to be left alone is waited for, within reason. */
function goOn(classeur: Classeur, line: CommandLine, say: Say): CompletionResult {
  let result = completer(classeur, 'demarrer', line);
  while (result.etat === 'running') {
    const wait = result.attend - Date.now();
    if (wait > patience) {
      completer(classeur, 'pause', line);
      return { ...completer(classeur, 'arreter', line), attend: result.attend };
    }
    if (wait > 0) {
      say(completionTexts.waiting(wait));
      rest(wait);
    }
    result = completer(classeur, 'avancer', line);
    say(completionTexts.progress(result.faits, result.total, result.restantMs));
  }
  return result;
}

/** Agrees to every change of the register to what it had told before; a person's own values stay. */
function applyChanges({ session }: Classeur): readonly string[] {
  const { marque, changements } = askBundle<ChangesResult>(session, 'changementsPanel');
  const acceptes = changements.filter(({ garde }) => !garde).map(({ id }) => id);
  if (acceptes.length === 0) return [];
  return [askBundle<ApplyChangesResult>(session, 'appliquerChangements', { marque, acceptes }).message];
}

function linesOf(result: CompletionResult, applied: readonly string[], requests: number): readonly string[] {
  const { comptes, signalements, changements } = result;
  return [
    result.message,
    ...comptes.map(({ nombre, libelle }) => `  ${completionTexts.count(nombre)} ${libelle}`),
    completionTexts.requests(requests),
    ...applied,
    ...(changements > 0 && applied.length === 0 ? [completionTexts.changes(changements)] : []),
    ...signalements
      .slice(0, shownNotices)
      .map(({ ligne, fournisseur, identifiant, message }) =>
        completionTexts.notice(ligne, fournisseur, identifiant, message),
      ),
    ...(signalements.length > shownNotices ? [completionTexts.moreNotices(signalements.length - shownNotices)] : []),
  ];
}

function offlineRequest(file: string): OfflineRequest {
  const isJson = /\.(nd)?json$/i.test(file);
  return {
    fichier: file.replace(/^.*[\\/]/, ''),
    texte: isJson ? readFileSync(file, 'utf8') : '',
    lignes: isJson ? [] : readTable(file).rows,
  };
}

function completeOffline(classeur: Classeur, file: string): Outcome {
  const result = askBundle<ApplyChangesResult>(classeur.session, 'importerAnnuaire', offlineRequest(file));
  return { exit: 0, json: result, lines: [result.message] };
}

/** Gives the add-in the key of INSEE Sirene for as long as the command runs: it stays in no file. */
function withKey<Result>({ session }: Classeur, work: () => Result): Result {
  const cle = process.env['PME_CLE_INSEE'] ?? '';
  if (cle === '') return work();
  askBundle<SaidResult>(session, 'reglerCleInsee', { cle });
  try {
    return work();
  } finally {
    askBundle<SaidResult>(session, 'reglerCleInsee', { cle: '' });
  }
}

/** `completer`: the panel from public registers, or from a file of their answers. */
export function completePanel(classeur: Classeur, line: CommandLine, say: Say): Outcome {
  if (!classeur.functions.includes('completer')) throw new CommandRefusal('sans-reseau', completionTexts.noNetwork);
  if (line.file !== undefined) return completeOffline(classeur, line.file);
  return withKey(classeur, () => {
    const ended = goOn(classeur, line, say);
    const applied = line.applies ? applyChanges(classeur) : [];
    const result = applied.length > 0 ? completer(classeur, 'etat', line) : ended;
    const requests = classeur.requests();
    const isDone = ended.etat === 'done';
    const lines = linesOf(result, applied, requests);
    return {
      exit: isDone ? 0 : 1,
      json: { ...result, etat: ended.etat, demandes: requests },
      lines: isDone ? lines : [completionTexts.gaveUp, ...lines],
    };
  });
}
