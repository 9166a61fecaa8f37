import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';

function relationships(...lines: readonly (readonly [id: string, type: string, target: string])[]): string {
  const xml = lines.map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="${PACKAGE_REL}">${xml.join('')}</Relationships>`;
}

/** A user's own sheet: coloured, grouped, protected by a password, with a chart, a rich text and what Excel 2010 added. */
export const BUDGET = `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Feuil1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:C4"/><sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" workbookViewId="0"/></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="2" max="2" width="20.5" customWidth="1" outlineLevel="1"/></cols><sheetData><row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>10</v></c><c r="B2"><f>A2*2</f><v>20</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">A2+$B2</f><v>30</v></c></row><row r="3"><c r="A3"><v>5</v></c><c r="C3"><f t="shared" si="0"/><v>5</v></c></row><row r="4"><c r="A4"><f t="array" ref="A4:A5">A2:A3*3</f><v>30</v></c></row><row r="5"><c r="A5"><v>15</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="abc==" saltValue="def==" spinCount="100000" sheet="1" objects="1"/><autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="10"/></filters></filterColumn></autoFilter><conditionalFormatting sqref="A2:A3"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" errorStyle="stop" allowBlank="1" showErrorMessage="1" errorTitle="Erreur" error="Un entier" sqref="A2:A3"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><drawing r:id="rId1"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Budget!A2:A3</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const PIVOT = `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Étiquettes</t></is></c></row></sheetData></worksheet>`;

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="4" tint="-0.25"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment indent="2"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/></styleSheet>`;

/** Parts that we never read into the store: what a save must carry byte for byte. */
export const CARRIED: Readonly<Record<string, string>> = {
  'xl/charts/chart1.xml': `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Budget!$A$2:$A$3</c:f></c:chartSpace>`,
  'xl/drawings/drawing1.xml': `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId1', 'chart', '../charts/chart1.xml']),
  'xl/printerSettings/printerSettings1.bin': '\u0000\u0001imprimante',
  'xl/pivotTables/pivotTable1.xml': `${XML}<pivotTableDefinition xmlns="${MAIN}" name="TCD" cacheId="7"><location ref="A1:A1"/></pivotTableDefinition>`,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
    'rId1',
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': `${XML}<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Budget"/></cacheSource></pivotCacheDefinition>`,
  'xl/theme/theme1.xml': `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="111111"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="4080C0"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
  'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><r><rPr><b/></rPr><t>Pré</t></r><r><t xml:space="preserve">vu 2026</t></r></si><si><t>Réel</t></si></sst>`,
  'xl/chartsheets/sheet1.xml': `${XML}<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  'customXml/item1.xml': '<a>propriétés</a>',
  'docProps/app.xml': `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
};

const override = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="${TYPES}${type}"/>`;

/** A workbook that a user made in Excel, as bytes; `changes` replaces or adds parts. */
export function foreignWorkbook(changes: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="${TYPES}.spreadsheetml.printerSettings"/>${override('xl/workbook.xml', '.spreadsheetml.sheet.main+xml')}${override('xl/worksheets/sheet1.xml', '.spreadsheetml.worksheet+xml')}${override('xl/worksheets/sheet2.xml', '.spreadsheetml.worksheet+xml')}${override('xl/chartsheets/sheet1.xml', '.spreadsheetml.chartsheet+xml')}${override('xl/styles.xml', '.spreadsheetml.styles+xml')}${override('xl/calcChain.xml', '.spreadsheetml.calcChain+xml')}${override('xl/sharedStrings.xml', '.spreadsheetml.sharedStrings+xml')}${override('xl/charts/chart1.xml', '.drawingml.chart+xml')}${override('xl/drawings/drawing1.xml', '.drawing+xml')}</Types>`,
    '_rels/.rels': relationships(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'extended-properties', 'docProps/app.xml'],
      ['rId3', 'customXml', 'customXml/item1.xml'],
    ),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr codeName="CeClasseur"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Budget" sheetId="4" r:id="rId1"/><sheet name="Graphique" sheetId="6" r:id="rId9"/><sheet name="TCD" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">TCD!$A$1:$B$9</definedName><definedName name="colonne">Budget!$A:$A</definedName><definedName name="taux">0.2</definedName><definedName name="zone">Budget!$A$2:$A$3</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId5"/></pivotCaches></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'theme', 'theme/theme1.xml'],
      ['rId5', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId6', 'calcChain', 'calcChain.xml'],
      ['rId7', 'sharedStrings', 'sharedStrings.xml'],
      ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
    ),
    'xl/worksheets/sheet1.xml': BUDGET,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ),
    'xl/worksheets/sheet2.xml': PIVOT,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
    'xl/styles.xml': STYLES,
    'xl/calcChain.xml': `${XML}<calcChain xmlns="${MAIN}"><c r="B2" i="4"/></calcChain>`,
    ...CARRIED,
    ...changes,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
