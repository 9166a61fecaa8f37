import { writeWorkbook } from '../../local/files/xlsx/save-workbook';
import { readWorkbookBytes } from '../../local/files/xlsx/read-workbook';
import { drawnOfStored } from '../../local/store/drawn-of-stored';
import type { StoredChart } from '../../local/store/workbook';
import type { Session } from '../../local/run/session';
import { aSession, done, importRows, install } from './workbook-session';

const headers = ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT'];
const trendTitle = 'Part des achats réalisés auprès des TPE-PME, par exercice';
const targetsTitle = 'Indicateurs suivis et leurs cibles (codes du tableau)';

/** A PME and a large company, known by what Fournisseurs says of them. */
function aRefreshedSession(): Session {
  const session = aSession();
  install(session);
  const lines = [
    ['A1', '1', 'F1', '10/01/2024', '100,00'],
    ['A2', '1', 'F2', '10/01/2024', '300,00'],
    ['A3', '1', 'F1', '10/01/2025', '200,00'],
    ['A4', '1', 'F2', '10/01/2025', '200,00'],
  ];
  importRows(session, { rows: [headers, ...lines] });
  const suppliers = session.workbook.sheets.find(({ name }) => name === 'Fournisseurs')!;
  const at = suppliers.values.findIndex((row) => row?.includes('Catégorie retenue'));
  const column = suppliers.values[at]!.indexOf('Catégorie retenue');
  const origin = suppliers.values[at]!.indexOf('Source de la catégorie');
  for (const row of suppliers.values.slice(at + 1)) {
    const isPme = row?.includes('F1');
    if (!row || !(isPme || row.includes('F2'))) continue;
    row[column] = isPme ? 'PME' : 'GE';
    if (origin >= 0) row[origin] = 'saisie';
  }
  done(session, 'actualiser', { year: null });
  return session;
}

const dashboardOf = (session: Session) => session.workbook.sheets.find(({ name }) => name === 'Tableau de bord')!;

function drawn(session: Session, title: string) {
  const sheet = dashboardOf(session);
  return drawnOfStored(
    sheet,
    sheet.charts.find(({ options }) => options['title'] === title)!,
  )!;
}

describe('the charts of the dashboard', () => {
  it('draws the share of TPE-PME by year, and each followed share beside its target, from cells of the tab', () => {
    const session = aRefreshedSession();
    expect(dashboardOf(session).charts.map(({ type, options }) => [type, options['title']])).toEqual([
      ['LINE', trendTitle],
      ['COLUMN', targetsTitle],
    ]);
    // 100 of 400 euros in 2024, 200 of 400 in 2025; no target was set.
    expect(drawn(session, trendTitle)).toMatchObject({
      columns: ['Graphique : exercice', 'réalisé'],
      rows: [
        ['2024', 0.25],
        ['2025', 0.5],
      ],
    });
    // Both suppliers are of a known category: 100 %, against 95 % and 90 %.
    expect(drawn(session, targetsTitle)).toMatchObject({
      columns: ['Graphique : indicateur', 'réalisé en 2025', 'cible 2025'],
      rows: [
        ['ACH-06-V', 1, 0.95],
        ['ACH-06-N', 1, 0.9],
      ],
    });
    const [area] = dashboardOf(session).charts[0]!.ranges;
    expect(dashboardOf(session).hiddenColumns.has(area!.column)).toBe(true);
  });

  it('keeps one chart of each at the next refresh, as the person has dressed it, and the person’s own', () => {
    const session = aRefreshedSession();
    const sheet = dashboardOf(session);
    sheet.charts[0]!.options['colors'] = ['#000000'];
    const own: StoredChart = { ...structuredClone(sheet.charts[0]!), id: 9999, options: { title: 'Le mien' } };
    sheet.charts.push(own);
    const before = structuredClone(sheet.charts);
    done(session, 'actualiser', { year: null });
    expect(sheet.charts).toEqual(before);
    expect(session.lastCalls().byMethod['SpreadsheetApp.Sheet.updateChart']).toBeUndefined();
  });

  it('goes with its data: a year that has no other takes the trend away, and a later one brings it back', () => {
    const session = aRefreshedSession();
    const titles = () => dashboardOf(session).charts.map(({ options }) => options['title']);
    done(session, 'actualiser', { year: 2024 });
    expect(titles()).toEqual([targetsTitle]);
    done(session, 'actualiser', { year: 2025 });
    expect(titles().sort()).toEqual([targetsTitle, trendTitle]);
    expect(drawn(session, trendTitle).rows).toHaveLength(2);
  });

  it('is moved down where the table has reached it', () => {
    const session = aRefreshedSession();
    const chart = dashboardOf(session).charts[0]!;
    const { row } = chart.anchor;
    chart.anchor.row = 4;
    done(session, 'actualiser', { year: null });
    expect(dashboardOf(session).charts[0]!.anchor.row).toBe(row);
  });

  it('is a chart of the .xlsx, once, and comes back as it was', () => {
    const session = aRefreshedSession();
    const first = writeWorkbook(session.workbook, session.platform, undefined);
    const charts = (parts: ReadonlyMap<string, Uint8Array>) =>
      [...parts.keys()].filter((path) => path.includes('charts/chart'));
    expect(charts(first.source.parts)).toEqual(['xl/charts/chart1.xml', 'xl/charts/chart2.xml']);
    const read = readWorkbookBytes(first.bytes, 'test');
    const sheet = read.workbook.sheets.find(({ name }) => name === 'Tableau de bord')!;
    expect(sheet.charts).toEqual(dashboardOf(session).charts);
    const [area] = sheet.charts[0]!.ranges;
    sheet.values[area!.row]![area!.column] = 0.3;
    sheet.name = 'Mon tableau';
    const second = writeWorkbook(read.workbook, session.platform, read.source);
    expect(charts(second.source.parts)).toHaveLength(2);
    const text = Buffer.from(second.source.parts.get('xl/charts/chart1.xml')!).toString();
    expect(text).toContain('<c:v>0.3</c:v>');
    expect(text).toContain("'Mon tableau'!$");
  });
});
