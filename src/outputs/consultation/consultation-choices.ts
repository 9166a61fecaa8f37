import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { entitiesTab } from '../../../sheets-templates/settings/entities-tab';
import { familiesTab } from '../../../sheets-templates/settings/families-tab';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import type { ConsultationChoices } from '../../bridge/tender-messages';
import { settingsOf } from '../../law/settings-of';
import { civilOf, isoOf, type Day } from '../../model/day';
import { decodeRows } from '../../workbook/decode-rows';
import { findColumns } from '../../workbook/find-columns';
import { readTextColumn } from '../../workbook/read-columns';
import { cellsOf, type Tabs } from '../read-sources';

/** Distinct texts in French order, blanks left out. */
function sorted(texts: readonly (string | undefined)[]): readonly string[] {
  const distinct = new Set(texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text.trim()])));
  return [...distinct].sort((one, other) => one.localeCompare(other, 'fr'));
}

function purchaseTexts(tabs: Tabs, key: 'family' | 'entity'): readonly string[] {
  const { rows } = cellsOf(tabs, purchasesTab.name);
  const { headerRow, places } = findColumns(purchasesTab, rows);
  return headerRow === undefined ? [] : readTextColumn(rows, headerRow + 1, places.get(key)).texts;
}

/** The first « C-2026-001 » that no consultation of the year bears. */
function nextReference(references: readonly string[], today: Day): string {
  const stem = `C-${civilOf(today).year}-`;
  const numbers = references.flatMap((reference) =>
    reference.startsWith(stem) ? [Number(reference.slice(stem.length))] : [],
  );
  const last = Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
  return `${stem}${String(last + 1).padStart(3, '0')}`;
}

/** The lists of the form « Préparer une consultation », as the workbook stands. */
export function consultationChoices(tabs: Tabs, today: Day): ConsultationChoices {
  const panel = decodeRows(suppliersTab, cellsOf(tabs, suppliersTab.name)).rows.map(({ row }) => row);
  const families = decodeRows(familiesTab, cellsOf(tabs, familiesTab.name)).rows.map(({ row }) => row.family);
  const entities = decodeRows(entitiesTab, cellsOf(tabs, entitiesTab.name)).rows.map(({ row }) => row.entity);
  const known = decodeRows(consultationsTab, cellsOf(tabs, consultationsTab.name)).rows;
  const { settings } = settingsOf(decodeRows(settingsTab, cellsOf(tabs, settingsTab.name)).rows);
  return {
    familles: sorted([...families, ...panel.map(({ mainFamily }) => mainFamily), ...purchaseTexts(tabs, 'family')]),
    entites: sorted([...entities, ...purchaseTexts(tabs, 'entity')]),
    departements: sorted(panel.map(({ department }) => department)),
    regions: sorted(panel.map(({ region }) => region)),
    acheteur: settings.buyer,
    aujourdhui: isoOf(today),
    reference: nextReference(
      known.map(({ row }) => row.reference),
      today,
    ),
  };
}
