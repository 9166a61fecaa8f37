import { mapTab } from '../../../sheets-templates/map/map-tab';
import type { MapPlaceMessage, MapResult } from '../../bridge/map-messages';
import { allDepartments, departmentNamed } from '../../law/territory';
import { amountOfCents, eurosOf } from '../../model/amount';
import { isoOf } from '../../model/day';
import type { TabCells } from '../../plans/cell';
import { decodeRows } from '../../workbook/decode-rows';
import { mapDrawing } from '../../text/map-page-sentences';
import type { RowOf } from '../../workbook/define-tab';

type MapRow = RowOf<typeof mapTab>;

const known: ReadonlySet<MapRow['sizeClass']> = new Set(['TPE', 'PME', 'ETI', 'GE']);
const small: ReadonlySet<MapRow['sizeClass']> = new Set(['TPE', 'PME']);

function placeOf(name: string, rows: readonly MapRow[]): MapPlaceMessage {
  const sumOf = (valueOf: (row: MapRow) => number | undefined, classes?: ReadonlySet<MapRow['sizeClass']>): number =>
    rows.reduce((sum, row) => sum + (classes?.has(row.sizeClass) === false ? 0 : (valueOf(row) ?? 0)), 0);
  const amountOf = (classes?: ReadonlySet<MapRow['sizeClass']>): number =>
    eurosOf(amountOfCents(sumOf(({ amount }) => amount, classes)));
  const suppliersOf = (classes?: ReadonlySet<MapRow['sizeClass']>): number =>
    sumOf(({ suppliers }) => suppliers, classes);
  const department = departmentNamed(name);
  return {
    departement: department?.code ?? '',
    nom: department?.name ?? name,
    montant: amountOf(),
    montantConnu: amountOf(known),
    montantPme: amountOf(small),
    fournisseurs: suppliersOf(),
    fournisseursPme: suppliersOf(small),
  };
}

/** What the drawn map shows, from the lines of Cartographie by department; departments without purchases follow at 0. */
export function mapMessage(cells: TabCells): MapResult {
  const rows = decodeRows(mapTab, cells).rows.flatMap(({ row }) => (row.axis === 'department' ? [row] : []));
  const names = [...new Set(rows.map(({ member }) => member ?? ''))];
  const places = names.map((name) =>
    placeOf(
      name,
      rows.filter(({ member }) => (member ?? '') === name),
    ),
  );
  const drawn = new Set(places.map(({ departement }) => departement));
  const [first] = rows;
  const others = allDepartments().filter(({ code }) => !drawn.has(code));
  const message = {
    periode: first?.period ?? '',
    actualiseLe: first?.refreshedOn === undefined ? '' : isoOf(first.refreshedOn),
    lieux: [
      ...places,
      ...(first ? others.map(({ code, name }) => ({ ...placeOf(name, []), departement: code, nom: name })) : []),
    ],
  };
  return { ...message, dessin: mapDrawing('shareOfSmall', message) };
}
