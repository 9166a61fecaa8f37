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
import { fieldsOf, listIn, numberIn, oneOf, textIn, textItem } from './fields';

const actions: readonly CompletionAction[] = ['etat', 'demarrer', 'avancer', 'pause', 'reprendre', 'arreter'];
const sources: readonly CompletionSource[] = ['recherche', 'sirene'];
const statuses: readonly CompletionStatus[] = ['idle', 'running', 'paused', 'stopped', 'stalled', 'done'];

/** The message of « completer ». */
export function parseCompletionRequest(message: unknown): CompletionRequest {
  const fields = fieldsOf(message, 'completer');
  return {
    action: oneOf(actions, fields['action'], 'action'),
    source: oneOf(sources, fields['source'] ?? 'recherche', 'source'),
    noms: fields['noms'] !== false,
  };
}

/** The message of « appliquerChangements ». */
export function parseApplyChangesRequest(message: unknown): ApplyChangesRequest {
  const fields = fieldsOf(message, 'completer');
  return { marque: textIn(fields, 'marque'), acceptes: listIn(fields, 'acceptes', textItem) };
}

/** The message of « choisirCandidat ». */
export function parseChooseRequest(message: unknown): ChooseRequest {
  const fields = fieldsOf(message, 'completer');
  return { ligne: numberIn(fields, 'ligne'), code: textIn(fields, 'code'), siren: textIn(fields, 'siren') };
}

/** The message of « importerAnnuaire ». */
export function parseOfflineRequest(message: unknown): OfflineRequest {
  const fields = fieldsOf(message, 'completer');
  const rowOf = (row: unknown): readonly string[] => listIn({ row }, 'row', textItem);
  return {
    fichier: textIn(fields, 'fichier'),
    texte: textIn(fields, 'texte'),
    lignes: listIn(fields, 'lignes', rowOf),
  };
}

/** The message of « reglerCleInsee »: a key without spaces; '' forgets the one that is kept. */
export function parseKeyRequest(message: unknown): string {
  return textIn(fieldsOf(message, 'completer'), 'cle').trim();
}

/** The result of « completer ». */
export function parseCompletionResult(value: unknown): CompletionResult {
  const fields = fieldsOf(value, 'completer');
  const number = (name: string): number => numberIn(fields, name);
  return {
    etat: oneOf(statuses, fields['etat'], 'etat'),
    ...{ attend: number('attend'), faits: number('faits'), total: number('total'), restantMs: number('restantMs') },
    message: textIn(fields, 'message'),
    source: oneOf(sources, fields['source'], 'source'),
    cle: fields['cle'] === true,
    comptes: listIn(fields, 'comptes', (item) => {
      const count = fieldsOf(item, 'completer');
      return { code: textIn(count, 'code'), nombre: numberIn(count, 'nombre'), libelle: textIn(count, 'libelle') };
    }),
    ...{ changements: number('changements'), aChoisir: number('aChoisir') },
    signalements: listIn(fields, 'signalements', (item) => {
      const notice = fieldsOf(item, 'completer');
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
  const fields = fieldsOf(value, 'completer');
  return {
    marque: textIn(fields, 'marque'),
    total: numberIn(fields, 'total'),
    changements: listIn(fields, 'changements', (item) => {
      const change = fieldsOf(item, 'completer');
      const text = (name: string): string => textIn(change, name);
      const said = { id: text('id'), fournisseur: text('fournisseur'), sujet: text('sujet'), message: text('message') };
      return { ...said, garde: change['garde'] === true };
    }),
    choix: listIn(fields, 'choix', (item) => {
      const choice = fieldsOf(item, 'completer');
      return {
        ...{ ligne: numberIn(choice, 'ligne'), code: textIn(choice, 'code') },
        fournisseur: textIn(choice, 'fournisseur'),
        candidats: listIn(choice, 'candidats', (candidate) => {
          const found = fieldsOf(candidate, 'completer');
          return { siren: textIn(found, 'siren'), libelle: textIn(found, 'libelle') };
        }),
      };
    }),
  };
}

/** The result of « appliquerChangements » and of « importerAnnuaire ». */
export function parseApplyChangesResult(value: unknown): ApplyChangesResult {
  const fields = fieldsOf(value, 'completer');
  const counts = { fournisseurs: numberIn(fields, 'fournisseurs'), cellules: numberIn(fields, 'cellules') };
  return { ...counts, message: textIn(fields, 'message') };
}

/** The result of « choisirCandidat » and of « reglerCleInsee ». */
export function parseSaidResult(value: unknown): SaidResult {
  return { message: textIn(fieldsOf(value, 'completer'), 'message') };
}
