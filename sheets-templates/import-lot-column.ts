import type { ColumnDefinition } from '../src/workbook/define-tab';

/** Which import a row comes from: by it an interrupted or unwanted import is undone. */
export const importLotColumn = {
  kind: 'identifier',
  header: 'Lot d’import',
  computed: true,
  width: 110,
} as const satisfies ColumnDefinition;
