import { readFileSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { evaluateFormulas, writeEvaluation } from '../../local/engine/evaluate-formulas';
import { readValues } from '../../local/store/cell-values';
import { aSession } from '../builders/a-session';
import { drawnTable, officialSamples, statedLogs, type OfficialSample } from './official-samples';
import { preparation, preparedDocument } from './prepared-document';

const LEFT_OUT_FILE = 'test/fidelity/samples-left-out.json';

type LeftOut = Record<string, string[]>;

interface Outcome {
  readonly sample: OfficialSample;
  /** Why the sample does not run; undefined if it does. */
  readonly reason?: string;
  readonly stated: readonly string[];
  readonly given: readonly string[];
}

function runSample(sample: OfficialSample): Outcome {
  const workbook = preparedDocument(sample.code);
  const called = /^function (\w+)\(/m.exec(sample.code)?.[1];
  const body = called === undefined ? sample.code : `${sample.code}\n${called}();`;
  const isScript = isParsed(body);
  const session = aSession(
    `function prepare() { ${preparation(sample.code)} }\n${isScript ? `function sample() { ${body}\n}` : ''}`,
    {
      workbook,
      pages: { index: '<p></p>', Index: '<p></p>' },
      evaluate: (document) => {
        writeEvaluation(evaluateFormulas(document));
      },
    },
  );
  const prepared = session.run({ function: 'prepare' });
  if (!prepared.ok) throw new Error(`${sample.name}: ${prepared.error.message}`);
  const table = drawnTable(sample.code, 'Result after');
  const stated = table ? table.flat() : statedLogs(sample.code);
  if (!isScript) return { sample, stated, given: [], reason: 'is not a script' };
  const result = session.run({ function: 'sample' });
  if (!result.ok) return { sample, stated, given: [], reason: reasonOf(result.error, sample) };
  const sheet = workbook.sheets[0]!;
  const given = table
    ? readValues(sheet, { row: 1, column: 1, rows: table.length, columns: table[0]!.length }).flat().map(String)
    : result.logs.map(({ text }) => text);
  return { sample, stated, given };
}

function isParsed(body: string): boolean {
  try {
    new Script(`function sample() { ${body}\n}`);
    return true;
  } catch {
    return false;
  }
}

/** Samples that would not run on Google either, or ask for more than a prepared document can hold. */
const JUDGED: Readonly<Record<string, string>> = {
  'boolean-condition#getCriteriaValues()': 'fails on Google too: getActiveSheet is not called',
  'embedded-chart#getNumHeaders()': 'fails on Google too: EmbeddedChart has no getHeaders',
  'range#trimWhitespace()': 'fails on Google too: setValues with a single row of texts',
  'range-list#trimWhitespace()': 'fails on Google too: setValues with a single row of texts',
  'sheet#createTextFinder(String)': 'fails on Google too: Range has no replaceWith',
  'spreadsheet-app#setActiveRangeList(RangeList)': 'fails on Google too: Sheet has no getRanges',
  'cell-image-builder#getContentUrl()': 'presupposes an image in a cell',
  'cell-image-builder#toBuilder()': 'presupposes an image in a cell',
  'range#createDeveloperMetadataFinder()': 'presupposes metadata at an arbitrary range',
};

function reasonOf({ name, message }: { name: string; message: string }, sample: OfficialSample): string {
  const judged = JUDGED[sample.name];
  if (judged !== undefined) return judged;
  if (/Charts\.new\w+ is not a function/.test(message)) return 'needs the Charts service';
  if (/Unexpected error|is not defined/.test(message) && /openBy(?:Url|Id)|DriveApp/.test(sample.code)) {
    return 'needs another document or service';
  }
  return name === 'Error' && message.startsWith('not emulated') ? message : `throws ${name}: ${message}`;
}

function holds(stated: string, given: readonly string[]): boolean {
  const bare = stated.replace(/\.0$/, '');
  return given.some((text) => text === stated || text.replace(/\.0$/, '') === bare);
}

const outcomes = [...new Map(officialSamples().map((sample) => [sample.code, sample])).values()].map(runSample);
const run = outcomes.filter(({ reason }) => reason === undefined);
const stating = run.filter(({ stated }) => stated.length > 0);

function leftOut(): LeftOut {
  const byReason: LeftOut = {};
  for (const { sample, reason } of outcomes) if (reason !== undefined) (byReason[reason] ??= []).push(sample.name);
  return Object.fromEntries(Object.entries(byReason).sort(([a], [b]) => a.localeCompare(b)));
}

describe('official samples of the Spreadsheet service', () => {
  it.each(stating.map((outcome) => [outcome.sample.name, outcome] as const))(
    '%s gives what it states',
    (_, outcome) => {
      for (const stated of outcome.stated)
        expect([stated, holds(stated, outcome.given), outcome.given]).toEqual([stated, true, outcome.given]);
    },
  );

  it('leaves out no sample but those of the committed list', () => {
    const now = leftOut();
    const list = Object.entries(now).flatMap(([reason, names]) => names.map((name) => `${name} — ${reason}`));
    if (process.env['PME_UPDATE'] === 'samples') writeFileSync(LEFT_OUT_FILE, `${JSON.stringify(list, null, 2)}\n`);
    const committed = JSON.parse(readFileSync(LEFT_OUT_FILE, 'utf8')) as string[];
    const known = new Set(committed.map((line) => line.split(' — ')[0]));
    const added = list.filter((line) => !known.has(line.split(' — ')[0]));
    expect(added).toEqual([]);
  });

  afterAll(() => {
    const reasons = Object.entries(leftOut()).map(([reason, names]) => [names.length, reason] as const);
    const emulation = reasons.filter(([, reason]) => reason.startsWith('not emulated'));
    const others = reasons.filter(([, reason]) => !reason.startsWith('not emulated'));
    const sum = (list: readonly (readonly [number, string])[]): number =>
      list.reduce((total, [count]) => total + count, 0);
    console.log(
      `samples run ${run.length} of ${outcomes.length} / results matched ${stating.length} / left out: ${sum(emulation)} not emulated, ${sum(others)} for other reasons`,
    );
  });
});
