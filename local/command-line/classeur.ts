import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, extname, join } from 'node:path';
import { evaluateFormula, evaluateFormulas, writeEvaluation } from '../engine/evaluate-formulas';
import { openWorkbookFile, saveWorkbookFile, type OpenedFile, type SavedFile } from '../files/workbook-file';
import { openSession } from '../run/open-session';
import type { Session } from '../run/session';
import { emptyWorkbook } from '../store/empty-workbook';
import type { PlatformState } from '../store/platform';
import { formulaFunctions } from './formula-functions';

/** A workbook file open with its add-in. */
export interface Classeur {
  readonly session: Session;
  /** Value of a formula typed by a person, in the workbook's own language. */
  readonly formula: (text: string) => ReturnType<typeof evaluateFormula>;
  readonly save: () => SavedFile;
}

const distFolder = join(import.meta.dirname, '..');

function newPlatform(): PlatformState {
  return {
    properties: {},
    caches: {},
    triggers: [],
    mails: [],
    documents: [],
    owner: `${userInfo().username}@localhost`,
    editors: [],
    viewers: [],
    nextId: 1,
  };
}

function formulaNames(bundle: string): readonly string[] {
  const entries = JSON.parse(readFileSync(join(distFolder, 'entries.json'), 'utf8')) as Record<
    string,
    readonly { readonly name: string; readonly kind: string }[]
  >;
  return (entries[bundle] ?? []).filter(({ kind }) => kind === 'formulas').map(({ name }) => name);
}

/** Opens a workbook file, or a new workbook where there is no file and `create` says so; throws FileError. */
export function openClasseur(path: string, create: boolean, bundle = 'correspondant'): Classeur {
  const opened: OpenedFile | undefined = create && !existsSync(path) ? undefined : openWorkbookFile(path);
  const name = basename(path, extname(path));
  const workbook = opened?.workbook ?? emptyWorkbook({ id: `local-${name}`, name, locale: 'fr_FR' });
  const names = formulaNames(bundle);
  const session = openSession({
    workbook,
    platform: opened?.platform ?? newPlatform(),
    bundleFolder: join(distFolder, bundle),
    servicesFile: join(distFolder, 'local/services.js'),
    evaluate: (document, call) => {
      writeEvaluation(evaluateFormulas(document, formulaFunctions(names, call, document.timeZone)));
    },
  });
  return {
    session,
    formula: (text) =>
      evaluateFormula(workbook, text, formulaFunctions(names, session.callCustomFunction, workbook.timeZone)),
    save: () => saveWorkbookFile(path, session.workbook, session.platform, opened),
  };
}
