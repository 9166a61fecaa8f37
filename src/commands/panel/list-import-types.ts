import type { ImportTypesResult } from '../../bridge/import-messages';
import type { Answer } from '../../bridge/messages';
import { readTabNames } from '../../google/read-workbook';
import { runReading } from '../run-command';
import { importTypeLabel, importTypes } from './import-types';

/** Every kind of file that « Importer… » takes, and whether its tab stands. */
export function listImportTypes(): Answer<ImportTypesResult> {
  return runReading('typesImport', () => {
    const names = new Set(readTabNames());
    return {
      types: importTypes().map(({ code, tab }) => ({
        code,
        libelle: importTypeLabel(code),
        onglet: tab.name,
        ouvert: names.has(tab.name),
      })),
    };
  });
}
