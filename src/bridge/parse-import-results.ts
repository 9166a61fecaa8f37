import { fieldsOf, flagIn, listIn, numberIn, textIn, textItem } from './fields';
import type {
  DepositResult,
  ImportTypesResult,
  LotsResult,
  PreviewResult,
  ReplayResult,
  UndoResult,
} from './import-messages';
import type { ImportNote, ImportResult } from './messages';

/** The result of « typesImport ». */
export function parseImportTypes(value: unknown): ImportTypesResult {
  const types = listIn(fieldsOf(value, 'typesImport'), 'types', (item) => {
    const type = fieldsOf(item, 'type');
    return {
      code: textIn(type, 'code'),
      libelle: textIn(type, 'libelle'),
      onglet: textIn(type, 'onglet'),
      ouvert: flagIn(type, 'ouvert'),
    };
  });
  return { types };
}

/** The result of « preparerImport ». */
export function parsePreview(value: unknown): PreviewResult {
  const preview = fieldsOf(value, 'preparerImport');
  return {
    ligneEntete: numberIn(preview, 'ligneEntete'),
    colonnes: listIn(preview, 'colonnes', (item) => {
      const column = fieldsOf(item, 'colonne');
      return { entete: textIn(column, 'entete'), cible: textIn(column, 'cible') };
    }),
    cibles: listIn(preview, 'cibles', textItem),
    problemes: listIn(preview, 'problemes', textItem),
    lignes: listIn(preview, 'lignes', (item) => {
      const line = fieldsOf(item, 'ligne');
      const cellules = listIn(line, 'cellules', (cell) => {
        const fields = fieldsOf(cell, 'cellule');
        return { texte: textIn(fields, 'texte'), sens: textIn(fields, 'sens'), probleme: textIn(fields, 'probleme') };
      });
      return { ligne: numberIn(line, 'ligne'), cellules };
    }),
    memorisee: flagIn(preview, 'memorisee'),
  };
}

/** The result of « deposerImport ». */
export function parseDeposit(value: unknown): DepositResult {
  return { depot: textIn(fieldsOf(value, 'deposerImport'), 'depot') };
}

/** A result that says nothing. */
export function parseNothing(): null {
  return null;
}

function parseNote(value: unknown): ImportNote {
  const note = fieldsOf(value, 'note');
  return {
    ligne: numberIn(note, 'ligne'),
    colonne: textIn(note, 'colonne'),
    valeur: textIn(note, 'valeur'),
    code: textIn(note, 'code'),
    message: textIn(note, 'message'),
  };
}

/** The result of « importer ». */
export function parseImportResult(value: unknown): ImportResult {
  const result = fieldsOf(value, 'importer');
  return {
    lues: numberIn(result, 'lues'),
    retenues: numberIn(result, 'retenues'),
    rejetees: numberIn(result, 'rejetees'),
    ajoutees: numberIn(result, 'ajoutees'),
    inchangees: numberIn(result, 'inchangees'),
    enAttente: numberIn(result, 'enAttente'),
    sommeLue: numberIn(result, 'sommeLue'),
    sommeRetenue: numberIn(result, 'sommeRetenue'),
    rejets: listIn(result, 'rejets', parseNote),
    signalements: listIn(result, 'signalements', parseNote),
    signalees: numberIn(result, 'signalees'),
  };
}

/** The result of « listerImports ». */
export function parseLots(value: unknown): LotsResult {
  const fields = fieldsOf(value, 'listerImports');
  const imports = listIn(fields, 'imports', (item) => {
    const lot = fieldsOf(item, 'import');
    return {
      lot: textIn(lot, 'lot'),
      type: textIn(lot, 'type'),
      fichier: textIn(lot, 'fichier'),
      le: textIn(lot, 'le'),
      par: textIn(lot, 'par'),
      gardees: numberIn(lot, 'gardees'),
      rejetees: numberIn(lot, 'rejetees'),
    };
  });
  return { imports, corrigees: numberIn(fields, 'corrigees') };
}

/** The result of « annulerImport ». */
export function parseUndo(value: unknown): UndoResult {
  const undo = fieldsOf(value, 'annulerImport');
  return {
    lot: textIn(undo, 'lot'),
    marque: textIn(undo, 'marque'),
    annule: flagIn(undo, 'annule'),
    message: textIn(undo, 'message'),
    conflits: listIn(undo, 'conflits', textItem),
  };
}

/** The result of « reprendreLignes ». */
export function parseReplay(value: unknown): ReplayResult {
  const replay = fieldsOf(value, 'reprendreLignes');
  return {
    reprises: numberIn(replay, 'reprises'),
    acceptees: numberIn(replay, 'acceptees'),
    refusees: numberIn(replay, 'refusees'),
    message: textIn(replay, 'message'),
  };
}
