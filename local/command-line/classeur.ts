import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { basename, extname, join } from 'node:path';
import { evaluateFormula, evaluateFormulas, writeEvaluation } from '../engine/evaluate-formulas';
import { openWorkbookFile, saveWorkbookFile, type FileState, type SavedFile } from '../files/workbook-file';
import { createHttpSender } from '../run/http';
import { oneTabForExcel, workbookForExcel } from '../files/xlsx/for-excel';
import { writeWorkbook } from '../files/xlsx/save-workbook';
import { openSession } from '../run/open-session';
import { redirectRegisters } from '../run/redirect-registers';
import type { Session, SessionOptions } from '../run/session';
import { canonicalFormula } from '../services/spreadsheet/values/formula-text';
import { localeOf } from '../services/spreadsheet/values/locale';
import { emptyWorkbook } from '../store/empty-workbook';
import type { DrawnChart } from '../store/chart';
import { emptyPlatform } from '../store/empty-platform';
import { reportTexts, texts } from '../text';
import { formulaFunctions } from './formula-functions';
import { CommandRefusal } from './outcome';

/** A workbook file open with its add-in. */
export interface Classeur {
  readonly session: Session;
  /** Value of a formula typed by a person, in the workbook's own language. */
  readonly formula: (text: string) => ReturnType<typeof evaluateFormula>;
  /** Writes the file; after a conflict, the copy beside it is the file that the next save writes. */
  readonly save: () => SavedFile;
  /** The workbook, or one tab, as Excel can show it; undefined where there is no such tab. */
  readonly forExcel: (tab?: string) => Uint8Array | undefined;
  /** A chart as SVG. */
  readonly chartSvg: (chart: DrawnChart) => string;
  /** Bundle that runs it. */
  readonly bundle: string;
  /** Public functions of the add-in. */
  readonly functions: readonly string[];
  /** HTTP requests sent since the opening. */
  readonly requests: () => number;
}

/** How a workbook is opened. */
export interface Opening {
  /** A new workbook where there is no file. */
  readonly create: boolean;
  /** Bundle asked for by name; else the one that the file was installed with. */
  readonly bundle?: string | undefined;
  /** Address of a stand-in that takes the place of public registers. */
  readonly registers?: string | undefined;
  /** Answers alerts and prompts, and sees what is shown. */
  readonly answer?: SessionOptions['answer'];
}

const usualBundle = 'correspondant';
const distFolder = join(import.meta.dirname, '..');

const require = createRequire(import.meta.url);

/** The drawing of charts, loaded when a chart is first drawn: most commands draw none. */
function drawing(): {
  readonly drawChart: NonNullable<SessionOptions['drawChart']>;
  readonly chartSvg: (chart: DrawnChart) => string;
} {
  return require(join(distFolder, 'local/drawing.cjs')) as ReturnType<typeof drawing>;
}

interface EntryRecord {
  readonly name: string;
  readonly kind: string;
}

function entriesOf(bundle: string): readonly EntryRecord[] {
  const text = readFileSync(join(distFolder, 'entries.json'), 'utf8');
  return (JSON.parse(text) as Record<string, readonly EntryRecord[]>)[bundle] ?? [];
}

/** The bundle that runs a file: it remembers the one of its installation; a correspondant's may become a « classeur unique ». */
function bundleFor(known: string | undefined, isNew: boolean, asked: string | undefined): string {
  const standing = known ?? usualBundle;
  if (asked === undefined || asked === standing || isNew) return asked ?? standing;
  if (asked === 'unique') return asked;
  throw new CommandRefusal('classeur-de', texts.otherBundle(standing));
}

/** Opens a workbook file, or a new workbook where there is no file and `create` says so; throws FileError. */
export function openClasseur(path: string, { create, bundle: asked, answer, registers }: Opening): Classeur {
  const opened = create && !existsSync(path) ? undefined : openWorkbookFile(path);
  const name = basename(path, extname(path));
  const workbook = opened?.workbook ?? emptyWorkbook({ id: `local-${name}`, name, locale: 'fr_FR' });
  const platform = opened?.platform ?? emptyPlatform(`${userInfo().username}@localhost`);
  const bundle = bundleFor(platform.bundle, opened?.platform === undefined, asked);
  platform.bundle = bundle;
  const entries = entriesOf(bundle);
  const names = entries.filter(({ kind }) => kind === 'formulas').map((entry) => entry.name);
  const network = createHttpSender();
  const send = registers === undefined ? network : redirectRegisters(network, registers);
  let requests = 0;
  const session = openSession({
    workbook,
    realTime: true,
    http: (sent) => {
      requests += sent.length;
      return send(sent);
    },
    platform,
    bundleFolder: join(distFolder, bundle),
    servicesFile: join(distFolder, 'local/services.js'),
    evaluate: (document, call) => {
      writeEvaluation(evaluateFormulas(document, formulaFunctions(names, call, document.timeZone)));
    },
    drawChart: (chart) => drawing().drawChart(chart),
    ...(answer ? { answer } : {}),
  });
  let file = path;
  let state: FileState | undefined = opened;
  return {
    session,
    bundle,
    functions: entries.map((entry) => entry.name),
    chartSvg: (chart) => drawing().chartSvg(chart),
    requests: () => requests,
    formula: (text) => {
      const formula = canonicalFormula(text, localeOf(workbook.locale));
      return evaluateFormula(workbook, formula, formulaFunctions(names, session.callCustomFunction, workbook.timeZone));
    },
    forExcel: (tab) => {
      const chosen =
        tab === undefined
          ? workbookForExcel(session.workbook, names)
          : oneTabForExcel(session.workbook, tab, reportTexts.importLot);
      const source = tab === undefined ? state?.source : undefined;
      return chosen && writeWorkbook(chosen, session.platform, source ?? undefined, 'without facts').bytes;
    },
    save: () => {
      const saved = saveWorkbookFile(file, session.workbook, session.platform, state);
      file = saved.path;
      state = saved;
      return saved;
    },
  };
}
