import type {
  CheckResult,
  CloseYearResult,
  ExplainResult,
  FigureMessage,
  FiguresResult,
  ImportRequest,
  ImportResult,
  InstallResult,
  ModulesResult,
  RefreshResult,
} from '../../src/bridge/messages';
import { demoFiles } from '../../sheets-templates/demo/demo-files';
import { texts } from '../text';
import { askBundle } from './ask-bundle';
import type { Classeur } from './classeur';
import type { Command } from './command';
import { completePanel } from './complete-panel';
import { exportFile } from './export-file';
import { importCommands } from './import-commands';
import { runMenu } from './run-menu';
import { CommandRefusal, type Outcome } from './outcome';
import { UsageError, type CommandLine } from './parse-arguments';
import { tableLines } from './table';
import { writeReport } from './write-report';

function importDemo({ session }: Classeur): readonly string[] {
  return demoFiles().map((file) => {
    const request: ImportRequest = { columns: {}, ...file, replace: false };
    const result = askBundle<ImportResult>(session, 'importer', request);
    return texts.imported(file.fileName, result);
  });
}

/** The demonstration has every module on. */
function everyModule({ session }: Classeur): readonly string[] {
  return askBundle<ModulesResult>(session, 'modules').modules.map(({ code }) => code);
}

function install(classeur: Classeur, line: CommandLine, say: (progress: string) => void): Outcome {
  if (line.demo && classeur.bundle === 'mediateur') throw new CommandRefusal('demo', texts.noDemo);
  say(texts.progress.installing);
  const message = { workbook: classeur.bundle, modules: line.demo ? everyModule(classeur) : line.modules };
  const result = askBundle<InstallResult>(classeur.session, 'installer', message);
  const lines = [texts.installed(result.onglets)];
  if (line.demo) {
    say(texts.progress.importingDemo);
    lines.push(...importDemo(classeur));
  }
  return { exit: 0, json: result, lines };
}

function refresh({ session }: Classeur, line: CommandLine, say: (progress: string) => void): Outcome {
  say(texts.progress.refreshing);
  const started = performance.now();
  const { annees } = askBundle<RefreshResult>(session, 'actualiser', { year: line.year ?? null });
  const json = { annees, appels: session.lastCalls().total, dureeMs: Math.round(performance.now() - started) };
  return { exit: 0, json, lines: [texts.refreshed(json.annees, json.appels, json.dureeMs)] };
}

/** The figures of a fiscal year (the last complete one unless told), as a table for a person. */
function figures({ session }: Classeur, line: CommandLine): Outcome {
  const result = askBundle<FiguresResult>(session, 'lireIndicateurs', { year: line.year ?? null });
  return {
    exit: 0,
    json: result,
    lines: tableLines([texts.figureHeaders, ...result.indicateurs.map(figureCells)], 46),
  };
}

function figureCells(figure: FigureMessage): string[] {
  return [
    figure.code,
    figure.libelle,
    figure.periode,
    texts.figureValue(figure.valeur, figure.unite),
    figure.couverture === null ? '' : texts.figureValue(figure.couverture, '%'),
    figure.statut,
    figure.raison,
  ];
}

/** A figure of the last refresh and what stands behind it; the last complete fiscal year and everything unless told. */
function explain({ session }: Classeur, line: CommandLine): Outcome {
  if (line.operand === undefined) throw new UsageError('expliquer CODE');
  const message = { code: line.operand, period: line.period, scope: line.scope };
  const json = askBundle<ExplainResult>(session, 'expliquer', message);
  return { exit: 0, json, lines: json.resume };
}

function check({ session }: Classeur): Outcome {
  const result = askBundle<CheckResult>(session, 'verifier');
  const failed = result.controles.some(({ etat }) => etat === 'échec');
  const lines = result.controles.map(({ etat, message }) => `${texts.checkMark[etat]} ${message}`);
  return { exit: failed ? 1 : 0, json: result, lines };
}

/** The command is the agreement: what is proposed is closed at once. */
function closeYear({ session }: Classeur, line: CommandLine): Outcome {
  if (line.year === undefined) throw new UsageError(texts.missing('--annee'));
  const { marque } = askBundle<CloseYearResult>(session, 'cloturerExercice', { year: line.year, mark: null });
  const json = askBundle<CloseYearResult>(session, 'cloturerExercice', { year: line.year, mark: marque });
  return { exit: 0, json, lines: [json.message] };
}

function formula(classeur: Classeur, line: CommandLine): Outcome {
  if (line.operand === undefined) throw new UsageError(texts.missing("formule '=…'"));
  const { value, message } = classeur.formula(line.operand);
  const failed = typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value);
  const json = { valeur: value, ...(message === undefined ? {} : { message }) };
  return {
    exit: failed ? 1 : 0,
    json,
    lines: [texts.formulaValue(value), ...(message === undefined ? [] : [message])],
  };
}

/** `demarrer` (npm start): the demonstration, made at the first run, and its dashboard. */
function start(classeur: Classeur, line: CommandLine, say: (progress: string) => void): Outcome {
  const isNew = !classeur.session.workbook.sheets.some(({ name }) => name === 'Achats');
  const steps = isNew ? [install(classeur, { ...line, demo: true }, say)] : [];
  const outcomes = [...steps, refresh(classeur, line, say), figures(classeur, line)];
  return { exit: 0, json: outcomes[outcomes.length - 1]?.json, lines: outcomes.flatMap(({ lines }) => [...lines, '']) };
}

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = {
  installer: { creates: true, saves: true, run: install },
  ...importCommands,
  completer: { saves: true, run: completePanel },
  actualiser: { saves: true, run: refresh },
  indicateurs: { saves: false, run: figures },
  expliquer: { saves: false, run: explain },
  exporter: { saves: false, run: exportFile },
  rapport: { saves: true, run: writeReport },
  cloturer: { saves: true, run: closeYear },
  verifier: { saves: false, run: check },
  menu: { saves: true, run: runMenu },
  formule: { saves: false, run: formula },
  demarrer: { creates: true, saves: true, run: start },
};
