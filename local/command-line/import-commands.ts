import type { LotsResult, ReplayResult, UndoResult } from '../../src/bridge/import-messages';
import { texts } from '../text';
import { askBundle } from './ask-bundle';
import type { Command } from './command';
import { importFile } from './import-file';
import { UsageError } from './parse-arguments';
import { tableLines } from './table';

/** `importer`, and what comes after an import: corrected lines taken up again, the list of imports, one undone. */
export const importCommands: Readonly<Record<string, Command>> = {
  importer: {
    saves: true,
    run: ({ session }, line, say) => {
      say(texts.progress.importing);
      return importFile(session, line);
    },
  },
  reprendre: {
    saves: true,
    run: ({ session }) => {
      const json = askBundle<ReplayResult>(session, 'reprendreLignes');
      return { exit: 0, json, lines: [json.message] };
    },
  },
  imports: {
    saves: false,
    run: ({ session }) => {
      const json = askBundle<LotsResult>(session, 'listerImports');
      const rows = json.imports.map(({ lot, type, fichier, le, gardees }) => [lot, type, fichier, le, String(gardees)]);
      return { exit: 0, json, lines: tableLines([texts.importHeaders, ...rows], 40) };
    },
  },
  annuler: {
    saves: true,
    run: ({ session }, line) => {
      if (line.lot === undefined) throw new UsageError(texts.missing('--lot'));
      const { marque } = askBundle<UndoResult>(session, 'annulerImport', { lot: line.lot, mark: null });
      const json = askBundle<UndoResult>(session, 'annulerImport', { lot: line.lot, mark: marque });
      return { exit: 0, json, lines: [json.message, ...json.conflits] };
    },
  },
};
