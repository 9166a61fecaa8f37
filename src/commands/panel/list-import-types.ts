import type { ImportTypesResult } from '../../bridge/import-messages';
import type { Answer } from '../../bridge/messages';
import { readTabNames } from '../../google/read-workbook';
import { importTypeLabels } from '../../text/import-panel-sentences';
import { runReading } from '../run-command';
import { importTypes } from './import-types';

/** Every kind of file that « Importer… » takes, and whether its tab stands. */
export function listImportTypes(): Answer<ImportTypesResult> {
  return runReading('typesImport', () => {
    const names = new Set(readTabNames());
    return {
      types: importTypes().map(({ code, tab }) => ({
        code,
        libelle: importTypeLabels[code] ?? tab.name,
        onglet: tab.name,
        ouvert: names.has(tab.name),
      })),
    };
  });
}
