import type {
  ApplyChangesRequest,
  ApplyChangesResult,
  ChangesResult,
  ChooseRequest,
  CompletionAction,
  CompletionRequest,
  CompletionResult,
  CompletionSource,
  CompletionStatus,
  OfflineRequest,
  SaidResult,
} from './completion-messages';
import { MessageError } from './parse-messages';

type Fields = Readonly<Record<string, unknown>>;

const actions: readonly CompletionAction[] = ['etat', 'demarrer', 'avancer', 'pause', 'reprendre', 'arreter'];
const sources: readonly CompletionSource[] = ['recherche', 'sirene'];
const statuses: readonly CompletionStatus[] = ['idle', 'running', 'paused', 'stopped', 'stalled', 'done'];

function fieldsOf(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new MessageError('completer: an object is expected');
}

function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw new MessageError(`${name}: a text is expected`);
}

function numberIn(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number') return value;
  throw new MessageError(`${name}: a number is expected`);
}

function listIn<Item>(fields: Fields, name: string, parse: (item: unknown) => Item): readonly Item[] {
  const value = fields[name];
  if (Array.isArray(value)) return value.map(parse);
  throw new MessageError(`${name}: a list is expected`);
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new MessageError(`one of ${choices.join(', ')} is expected`);
}

function textItem(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new MessageError('a list of texts is expected');
}

/** The message of « completer ». */
export function parseCompletionRequest(message: unknown): CompletionRequest {
  const fields = fieldsOf(message);
  return {
    action: oneOf(actions, fields['action']),
    source: oneOf(sources, fields['source'] ?? 'recherche'),
    noms: fields['noms'] !== false,
  };
}

/** The message of « appliquerChangements ». */
export function parseApplyChangesRequest(message: unknown): ApplyChangesRequest {
  const fields = fieldsOf(message);
  return { marque: textIn(fields, 'marque'), acceptes: listIn(fields, 'acceptes', textItem) };
}

/** The message of « choisirCandidat ». */
export function parseChooseRequest(message: unknown): ChooseRequest {
  const fields = fieldsOf(message);
  return { ligne: numberIn(fields, 'ligne'), code: textIn(fields, 'code'), siren: textIn(fields, 'siren') };
}

/** The message of « importerAnnuaire ». */
export function parseOfflineRequest(message: unknown): OfflineRequest {
  const fields = fieldsOf(message);
  const rowOf = (row: unknown): readonly string[] => listIn({ row }, 'row', textItem);
  return {
    fichier: textIn(fields, 'fichier'),
    texte: textIn(fields, 'texte'),
    lignes: listIn(fields, 'lignes', rowOf),
  };
}

/** The message of « reglerCleInsee »: a key without spaces; '' forgets the one that is kept. */
export function parseKeyRequest(message: unknown): string {
  return textIn(fieldsOf(message), 'cle').trim();
}

/** The result of « completer ». */
export function parseCompletionResult(value: unknown): CompletionResult {
  const fields = fieldsOf(value);
  const number = (name: string): number => numberIn(fields, name);
  return {
    etat: oneOf(statuses, fields['etat']),
    ...{ attend: number('attend'), faits: number('faits'), total: number('total'), restantMs: number('restantMs') },
    message: textIn(fields, 'message'),
    source: oneOf(sources, fields['source']),
    cle: fields['cle'] === true,
    comptes: listIn(fields, 'comptes', (item) => {
      const count = fieldsOf(item);
      return { code: textIn(count, 'code'), nombre: numberIn(count, 'nombre'), libelle: textIn(count, 'libelle') };
    }),
    ...{ changements: number('changements'), aChoisir: number('aChoisir') },
    signalements: listIn(fields, 'signalements', (item) => {
      const notice = fieldsOf(item);
      return {
        ...{ ligne: numberIn(notice, 'ligne'), fournisseur: textIn(notice, 'fournisseur') },
        ...{ identifiant: textIn(notice, 'identifiant'), code: textIn(notice, 'code') },
        message: textIn(notice, 'message'),
      };
    }),
  };
}

/** The result of « changementsPanel ». */
export function parseChangesResult(value: unknown): ChangesResult {
  const fields = fieldsOf(value);
  return {
    marque: textIn(fields, 'marque'),
    total: numberIn(fields, 'total'),
    changements: listIn(fields, 'changements', (item) => {
      const change = fieldsOf(item);
      const text = (name: string): string => textIn(change, name);
      const said = { id: text('id'), fournisseur: text('fournisseur'), sujet: text('sujet'), message: text('message') };
      return { ...said, garde: change['garde'] === true };
    }),
    choix: listIn(fields, 'choix', (item) => {
      const choice = fieldsOf(item);
      return {
        ...{ ligne: numberIn(choice, 'ligne'), code: textIn(choice, 'code') },
        fournisseur: textIn(choice, 'fournisseur'),
        candidats: listIn(choice, 'candidats', (candidate) => {
          const found = fieldsOf(candidate);
          return { siren: textIn(found, 'siren'), libelle: textIn(found, 'libelle') };
        }),
      };
    }),
  };
}

/** The result of « appliquerChangements » and of « importerAnnuaire ». */
export function parseApplyChangesResult(value: unknown): ApplyChangesResult {
  const fields = fieldsOf(value);
  const counts = { fournisseurs: numberIn(fields, 'fournisseurs'), cellules: numberIn(fields, 'cellules') };
  return { ...counts, message: textIn(fields, 'message') };
}

/** The result of « choisirCandidat » and of « reglerCleInsee ». */
export function parseSaidResult(value: unknown): SaidResult {
  return { message: textIn(fieldsOf(value), 'message') };
}
