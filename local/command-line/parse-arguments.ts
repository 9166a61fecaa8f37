import { parseArgs } from 'node:util';

/** A command as typed: its name, its options, and what stands after it. */
export interface CommandLine {
  readonly command: string;
  readonly workbook: string | undefined;
  readonly json: boolean;
  readonly demo: boolean;
  readonly replace: boolean;
  /** `importer --type decp`: holders that the panel does not have become suppliers. */
  readonly addSuppliers: boolean;
  /** Workbook to install; absent where the file says which it is. */
  readonly kind: WorkbookKind | undefined;
  readonly modules: readonly string[];
  readonly type: string | undefined;
  readonly file: string | undefined;
  readonly columns: string | undefined;
  /** Of the import to undo. */
  readonly lot: string | undefined;
  /** File to write. */
  readonly output: string | undefined;
  /** Tab to export, and what parts its cells in a .csv. */
  readonly tab: string | undefined;
  readonly separator: string;
  readonly year: number | undefined;
  /** Of the figure to explain; empty: the default year, everything. */
  readonly period: string;
  readonly scope: string;
  /** `demarrer` stops once the demonstration is ready. */
  readonly withoutPage: boolean;
  /** Address of a stand-in for public registers. */
  readonly registers: string | undefined;
  /** Public register that is asked. */
  readonly source: string | undefined;
  /** Suppliers without identifier are not searched by their name. */
  readonly withoutNames: boolean;
  /** Changes seen by the register are agreed to. */
  readonly applies: boolean;
  /** The stand-in: its port, a folder of recorded answers, its troubles, its `Retry-After`. */
  readonly port: string | undefined;
  readonly answers: string | undefined;
  readonly troubles: string | undefined;
  readonly retryAfter: string | undefined;
  /** The formula, the label of the menu or the code of a figure. */
  readonly operand: string | undefined;
}

/** Why the words typed are no command: an option or a value. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const options = {
  classeur: { type: 'string' },
  json: { type: 'boolean', default: false },
  demo: { type: 'boolean', default: false },
  remplacer: { type: 'boolean', default: false },
  'ajouter-fournisseurs': { type: 'boolean', default: false },
  'classeur-de': { type: 'string' },
  modules: { type: 'string', default: '' },
  type: { type: 'string' },
  fichier: { type: 'string' },
  colonnes: { type: 'string' },
  lot: { type: 'string' },
  annee: { type: 'string' },
  periode: { type: 'string', default: '' },
  perimetre: { type: 'string', default: '' },
  sortie: { type: 'string' },
  onglet: { type: 'string' },
  separateur: { type: 'string', default: ';' },
  'sans-page': { type: 'boolean', default: false },
  annuaire: { type: 'string' },
  source: { type: 'string' },
  'sans-noms': { type: 'boolean', default: false },
  appliquer: { type: 'boolean', default: false },
  port: { type: 'string' },
  reponses: { type: 'string' },
  pannes: { type: 'string' },
  attendre: { type: 'string' },
} as const;

const kinds = ['correspondant', 'mediateur', 'unique'] as const;
type WorkbookKind = (typeof kinds)[number];

function kindOf(text: string | undefined): WorkbookKind | undefined {
  if (text === undefined) return undefined;
  const kind = kinds.find((name) => name === text);
  if (kind === undefined) throw new UsageError(`--classeur-de ${text}`);
  return kind;
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(19|20)\d{2}$/.test(text)) throw new UsageError(`--annee ${text}`);
  return Number(text);
}

function addressOf(text: string | undefined): string | undefined {
  if (text !== undefined && !/^https?:\/\/[^\s/]+/.test(text)) throw new UsageError(`--annuaire ${text}`);
  return text;
}

/** Reads the words of the command line; throws `UsageError` with the faulty word. */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parsed(words);
  const [command = 'aide', operand, ...others] = positionals;
  if (others.length > 0) throw new UsageError(others.join(' '));
  return {
    command,
    operand,
    workbook: values.classeur,
    json: values.json,
    demo: values.demo,
    replace: values.remplacer,
    addSuppliers: values['ajouter-fournisseurs'],
    kind: kindOf(values['classeur-de']),
    modules: values.modules.split(',').filter((name) => name !== ''),
    type: values.type,
    file: values.fichier,
    columns: values.colonnes,
    lot: values.lot,
    output: values.sortie,
    tab: values.onglet,
    separator: values.separateur,
    year: yearOf(values.annee),
    period: values.periode,
    scope: values.perimetre,
    withoutPage: values['sans-page'],
    registers: addressOf(values.annuaire),
    source: values.source,
    withoutNames: values['sans-noms'],
    applies: values.appliquer,
    port: values.port,
    answers: values.reponses,
    troubles: values.pannes,
    retryAfter: values.attendre,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
