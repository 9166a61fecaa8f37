import { statusProofsTab } from '../../../sheets-templates/inclusion/status-proofs-tab';
import type { Day } from '../../model/day';
import { repairIdentifier } from '../../model/repair-identifier';
import type { PanelCheck, PanelCheckCode } from '../../suppliers/panel-check';
import { placeOfSupplier } from '../../suppliers/place';
import { proofDeadlines } from '../../suppliers/proof-deadlines';
import { currentSizeClass } from '../../suppliers/size-class-in-year';
import { statusConflicts } from '../../suppliers/status-conflicts';
import type { Supplier } from '../../suppliers/supplier';
import type { Tabs } from '../read-sources';
import { openSuggestions } from './duplicates';

const shownLines = 5;

function onSuppliers(code: PanelCheckCode, found: readonly Supplier[]): PanelCheck {
  return { code, count: found.length, lines: found.slice(0, shownLines).map(({ line }) => line), parts: [] };
}

function isJunk(written: string | undefined): boolean {
  return written !== undefined && repairIdentifier(written).kind === 'unreadable';
}

function lacksZoneDay({ row }: Supplier): boolean {
  return (row.priorityDistrict !== undefined || row.ruralZone !== undefined) && row.zonesSeenOn === undefined;
}

/** The checks of the panel as the workbook stands; those of claims where their module is on. */
export function panelChecks(tabs: Tabs, today: Day): readonly PanelCheck[] {
  const { suggestions, sources } = openSuggestions(tabs, today);
  const { suppliers: index, proofs } = sources;
  const french = index.suppliers.filter(({ foreign }) => !foreign);
  const { toJudge, expired, soon } = proofDeadlines(proofs, index, today);
  const conflicts = statusConflicts(proofs, index, today);
  const parts = [toJudge, expired, soon].map(({ length }) => length);
  const ofClaims: readonly PanelCheck[] = [
    { code: 'justificatifs', count: parts.reduce((sum, part) => sum + part, 0), lines: [], parts },
    onSuppliers(
      'statuts',
      conflicts.map(({ supplier }) => supplier),
    ),
  ];
  return [
    { code: 'doublons', count: suggestions.length, lines: [], parts: [] },
    onSuppliers(
      'identifiants',
      french.filter(({ row }) => isJunk(row.siren) || isJunk(row.siret)),
    ),
    onSuppliers(
      'departements',
      french.filter((supplier) => placeOfSupplier(supplier).kind === 'unknown'),
    ),
    onSuppliers(
      'categories',
      french.filter((supplier) => currentSizeClass(supplier).toConfirm),
    ),
    onSuppliers('zones', index.suppliers.filter(lacksZoneDay)),
    ...(tabs.has(statusProofsTab.name)
      ? ofClaims
      : ofClaims.filter(({ code, count }) => code === 'statuts' && count > 0)),
  ];
}
