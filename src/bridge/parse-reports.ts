import type { JsonFields } from '../model/json';
import type {
  DraftResult,
  ExportRequest,
  FileResult,
  MarketRequest,
  MarketResult,
  ReportPreview,
  ReportRequest,
  ReportResult,
  ReportType,
  SectionMessage,
  VersionMessage,
  WriteReportRequest,
} from './report-messages';
import type { PictureMessage } from './map-messages';
import { fieldsOf, listIn, numberIn, numberOrNull, oneOf, textIn, textOrNull, textsIn } from './fields';
import { MessageError } from './message-error';

const reportTypes: readonly ReportType[] = ['annuel', 'diffusable', 'comite', 'note', 'tableau', 'evaluateur'];

function typeOf(value: unknown): ReportType {
  return oneOf(reportTypes, value, 'type');
}

function separatorIn(fields: JsonFields): ExportRequest['separateur'] {
  return fields['separateur'] === ',' ? ',' : ';';
}

export function parseReportRequest(message: unknown): ReportRequest {
  const fields = fieldsOf(message, 'rapport');
  return { type: typeOf(fields['type']), annee: numberOrNull(fields, 'annee') };
}

/** Longest picture that a message may hold: base64 of about 1.5 MB. */
const longestPicture = 2_000_000;

function parsePicture(value: unknown): PictureMessage {
  const fields = fieldsOf(value, 'carte');
  const base64 = textIn(fields, 'base64');
  if (base64.length > longestPicture) throw new MessageError('carte: the picture is too large');
  return { base64, titre: textIn(fields, 'titre'), texte: textIn(fields, 'texte') };
}

export function parseWriteReportRequest(message: unknown): WriteReportRequest {
  const fields = fieldsOf(message, 'rapport');
  return {
    ...parseReportRequest(message),
    exclus: textsIn(fields, 'exclus'),
    mot: textOrNull(fields, 'mot'),
    decisions: textOrNull(fields, 'decisions'),
    carte: fields['carte'] === null ? null : parsePicture(fields['carte']),
  };
}

/** The identifier of a document, alone in its message. */
export function parseDocumentRequest(message: unknown): string {
  return textIn(fieldsOf(message, 'document'), 'id');
}

function parseVersion(value: unknown): VersionMessage {
  const fields = fieldsOf(value, 'version');
  const text = (name: string): string => textIn(fields, name);
  return {
    ...{ version: numberIn(fields, 'version'), nom: text('nom'), faitLe: text('faitLe'), par: text('par') },
    ...{ id: text('id'), url: text('url') },
  };
}

function parseSection(value: unknown): SectionMessage {
  const fields = fieldsOf(value, 'section');
  return { code: textIn(fields, 'code'), titre: textIn(fields, 'titre'), vide: fields['vide'] === true };
}

/** The result of « preparerRapport ». */
export function parseReportPreview(value: unknown): ReportPreview {
  const fields = fieldsOf(value, 'preparerRapport');
  return {
    type: typeOf(fields['type']),
    annee: numberIn(fields, 'annee'),
    annees: listIn(fields, 'annees', Number),
    types: listIn(fields, 'types', (item) => {
      const found = fieldsOf(item, 'types');
      return { code: typeOf(found['code']), libelle: textIn(found, 'libelle') };
    }),
    sections: listIn(fields, 'sections', parseSection),
    mot: textIn(fields, 'mot'),
    decisions: textIn(fields, 'decisions'),
    alertes: textsIn(fields, 'alertes'),
    versions: listIn(fields, 'versions', parseVersion),
    onglets: textsIn(fields, 'onglets'),
    brouillon: fields['brouillon'] === true,
  };
}

/** The result of « ecrireRapport ». */
export function parseReportResult(value: unknown): ReportResult {
  const fields = fieldsOf(value, 'ecrireRapport');
  return {
    document: parseVersion(fields['document']),
    nouveau: fields['nouveau'] === true,
    changements: textsIn(fields, 'changements'),
    vides: textsIn(fields, 'vides'),
    message: textIn(fields, 'message'),
  };
}

export function parseExportRequest(message: unknown): ExportRequest {
  const fields = fieldsOf(message, 'exporterOnglet');
  return { onglet: textIn(fields, 'onglet'), separateur: separatorIn(fields) };
}

export function parseMarketRequest(message: unknown): MarketRequest {
  const fields = fieldsOf(message, 'exporterMarcheInclusion');
  return { annee: numberOrNull(fields, 'annee'), separateur: separatorIn(fields) };
}

/** The wish of « programmerRapport ». */
export function parseDraftRequest(message: unknown): boolean {
  return fieldsOf(message, 'programmerRapport')['actif'] === true;
}

/** The result of « programmerRapport ». */
export function parseDraftResult(value: unknown): DraftResult {
  const fields = fieldsOf(value, 'programmerRapport');
  return { actif: fields['actif'] === true, message: textIn(fields, 'message') };
}

/** The result of a call that gives a file. */
export function parseFileResult(value: unknown): FileResult {
  const fields = fieldsOf(value, 'fichier');
  return { nom: textIn(fields, 'nom'), type: textIn(fields, 'type'), base64: textIn(fields, 'base64') };
}

/** The result of « exporterMarcheInclusion ». */
export function parseMarketResult(value: unknown): MarketResult {
  const fields = fieldsOf(value, 'exporterMarcheInclusion');
  return {
    annee: numberIn(fields, 'annee'),
    fichier: parseFileResult(fields['fichier']),
    feuille: textIn(fields, 'feuille'),
    colonneMontant: numberIn(fields, 'colonneMontant'),
    message: textIn(fields, 'message'),
  };
}
