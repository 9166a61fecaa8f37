import { extname } from 'node:path';
import type { MapResult, PictureMessage } from '../../src/bridge/map-messages';
import type { ReportResult, WriteReportRequest } from '../../src/bridge/report-messages';
import { drawFrance } from '../drawing/draw-france';
import { toPdf } from '../files/docx/to-pdf';
import { writeDocx } from '../files/docx/write-docx';
import { replaceFile } from '../files/replace-file';
import type { DocumentContent } from '../store/document';
import { reportTexts, texts } from '../text';
import { askBundle } from './ask-bundle';
import type { Classeur } from './classeur';
import { CommandRefusal, type Outcome } from './outcome';
import { UsageError, type CommandLine } from './parse-arguments';

const reportTypes: readonly WriteReportRequest['type'][] = [
  'annuel',
  'diffusable',
  'comite',
  'note',
  'tableau',
  'evaluateur',
];

function typeOf(asked: string | undefined): WriteReportRequest['type'] {
  const type = reportTypes.find((known) => known === (asked ?? 'annuel'));
  if (type === undefined) throw new UsageError(`--type ${asked ?? ''} (${reportTypes.join('|')})`);
  return type;
}

/** The path that a person gave, or one made of the document's name in the current folder. */
function targetOf(output: string | undefined, name: string): string {
  return output ?? `${name.replace(/[\\/:*?"<>|]+/g, '-')}.docx`;
}

/** A document of the workbook as a file: .docx, or .pdf where LibreOffice is there. */
async function fileOf(path: string, name: string, content: DocumentContent): Promise<Uint8Array> {
  const docx = await writeDocx(name, content, { page: reportTexts.page });
  if (extname(path).toLowerCase() !== '.pdf') return docx;
  const pdf = toPdf(docx, 'docx');
  if (!pdf) throw new CommandRefusal('no-pdf', reportTexts.noPdf);
  return pdf;
}

/** The map for a report that shows the panel; null where the workbook has none. */
function mapOf(session: Classeur['session'], type: WriteReportRequest['type']): PictureMessage | null {
  if (type !== 'annuel' && type !== 'diffusable') return null;
  try {
    const { dessin } = askBundle<MapResult>(session, 'lireCarte', null);
    return { base64: drawFrance(dessin), titre: dessin.title, texte: dessin.description };
  } catch (error) {
    if (error instanceof CommandRefusal) return null;
    throw error;
  }
}

/** `rapport`: makes a report in the workbook, and writes it as a file. */
export async function writeReport({ session }: Classeur, line: CommandLine): Promise<Outcome> {
  if (line.output !== undefined && !/\.(docx|pdf)$/i.test(line.output)) throw new UsageError(`--sortie ${line.output}`);
  const request: WriteReportRequest = {
    ...{ type: typeOf(line.type), annee: line.year ?? null, exclus: [], mot: null, decisions: null },
    carte: mapOf(session, typeOf(line.type)),
  };
  const result = askBundle<ReportResult>(session, 'ecrireRapport', request);
  const made = session.platform.documents.find(({ id }) => id === result.document.id);
  if (!made) throw new CommandRefusal('document', result.message);
  const path = targetOf(line.output, made.name);
  replaceFile(path, await fileOf(path, made.name, made.content as DocumentContent));
  const lines = [
    result.message,
    ...result.changements.map((change) => `  ${change}`),
    ...(result.vides.length === 0 ? [] : [reportTexts.missing(result.vides)]),
    texts.saved(path),
  ];
  return { exit: 0, json: { ...result, fichier: path }, lines };
}
