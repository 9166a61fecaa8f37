import type {
  DepositResult,
  ImportTypesResult,
  LotsResult,
  PreviewResult,
  ReplayResult,
  UndoResult,
} from './import-messages';
import type { ImportResult } from './messages';
import type { ParseResult } from './parse-results';
import { fields, flag, listOf, number, result, text } from './shapes';

export const parseImportTypes: ParseResult<ImportTypesResult> = result(
  'typesImport',
  fields({ types: listOf(fields({ code: text, libelle: text, onglet: text, ouvert: flag })) }),
);

export const parsePreview: ParseResult<PreviewResult> = result(
  'preparerImport',
  fields({
    ligneEntete: number,
    colonnes: listOf(fields({ entete: text, cible: text })),
    cibles: listOf(text),
    problemes: listOf(text),
    lignes: listOf(fields({ ligne: number, cellules: listOf(fields({ texte: text, sens: text, probleme: text })) })),
    memorisee: flag,
  }),
);

export const parseDeposit: ParseResult<DepositResult> = result('deposerImport', fields({ depot: text }));

/** A result that says nothing. */
export function parseNothing(): null {
  return null;
}

const note = fields({ ligne: number, colonne: text, valeur: text, code: text, message: text });

export const parseImportResult: ParseResult<ImportResult> = result(
  'importer',
  fields({
    ...{ lues: number, retenues: number, rejetees: number, ajoutees: number, inchangees: number, enAttente: number },
    ...{ sommeLue: number, sommeRetenue: number },
    ...{ rejets: listOf(note), signalements: listOf(note), signalees: number },
  }),
);

export const parseLots: ParseResult<LotsResult> = result(
  'listerImports',
  fields({
    imports: listOf(
      fields({ lot: text, type: text, fichier: text, le: text, par: text, gardees: number, rejetees: number }),
    ),
    corrigees: number,
  }),
);

export const parseUndo: ParseResult<UndoResult> = result(
  'annulerImport',
  fields({ lot: text, marque: text, annule: flag, message: text, conflits: listOf(text) }),
);

export const parseReplay: ParseResult<ReplayResult> = result(
  'reprendreLignes',
  fields({ reprises: number, acceptees: number, refusees: number, message: text }),
);
