import { readFileSync } from 'node:fs';

/** A code sample of Google's reference of the Spreadsheet service. */
export interface OfficialSample {
  /** `range#getA1Notation()`, and `/2` for the second block of one method. */
  readonly name: string;
  readonly code: string;
}

const REFERENCE = 'node_modules/gas-types-detailed/google-apps-script.spreadsheet.d.ts';
const ADDRESS = /https:\/\/developers\.google\.com\/apps-script\/reference\/spreadsheet\/([\w-]+)#(\S+)/;

/** Every sample of the reference, cut out of the doc comments: lines indented by four more spaces than the text. */
export function officialSamples(): OfficialSample[] {
  const samples: OfficialSample[] = [];
  for (const [, comment = ''] of readFileSync(REFERENCE, 'utf8').matchAll(/\/\*\*\n([\s\S]*?)\*\//g)) {
    const address = ADDRESS.exec(comment);
    if (!address) continue;
    blocksOf(comment).forEach((code, index) => {
      samples.push({ name: `${address[1]!}#${address[2]!}${index > 0 ? `/${index + 1}` : ''}`, code });
    });
  }
  return samples;
}

function blocksOf(comment: string): string[] {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
  const blocks: string[] = [];
  let block: string[] = [];
  for (const line of [...lines, 'end']) {
    if (line.startsWith('    ') || (line.trim() === '' && block.length > 0)) {
      block.push(line.slice(4));
      continue;
    }
    if (block.some((codeLine) => codeLine.trim() !== '')) blocks.push(block.join('\n').trim());
    block = [];
  }
  return blocks;
}

/** What a sample's comments say that it logs, in order. */
export function statedLogs(code: string): string[] {
  const prose = code.replace(/\n\s*\/\/ /g, (mark, at: number) => (isCommentBefore(code, at) ? ' ' : mark));
  return [...prose.matchAll(STATED)].map((match) => match.slice(1).find(Boolean) ?? '');
}

const STATED =
  /\/\/.*?\blogs (?:the (?:current|original) protected range, ([A-Z]\d+:[A-Z]\d+)|"([^"]+)"|'([^']+)'|([A-Z]\d+:[A-Z]\d+)|(\d+(?:\.\d)?)\b)|\/\/ Logs .*? which is (?:Charts\.\w+\.)?(\w+) in this case/gi;

function isCommentBefore(code: string, at: number): boolean {
  const line = code.slice(code.lastIndexOf('\n', at - 1) + 1, at);
  return line.trimStart().startsWith('//');
}

/** Rows of a table drawn in comments under a line with this text; undefined if there is none. */
export function drawnTable(code: string, title: string): string[][] | undefined {
  const start = code.indexOf(title);
  if (start < 0) return undefined;
  const rows: string[][] = [];
  for (const line of code.slice(start).split('\n').slice(2)) {
    const row = /^\/\/ \d+ \|(.*)\|$/.exec(line.trim());
    if (!row) break;
    rows.push(row[1]!.split('|').map((cell) => cell.trim()));
  }
  return rows;
}
