import { setPartText, type Parts } from './package';
import type { PackageSource } from './read-workbook';
import { readStyles } from './read-styles';
import { emptyStyles } from './style-table';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The package of a new workbook, without any sheet yet. */
export function emptyPackage(): PackageSource {
  const parts: Parts = new Map();
  setPartText(
    parts,
    '[Content_Types].xml',
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  );
  setPartText(
    parts,
    '_rels/.rels',
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  setPartText(
    parts,
    'xl/workbook.xml',
    `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  );
  setPartText(parts, 'xl/styles.xml', emptyStyles);
  return {
    parts,
    workbookPath: 'xl/workbook.xml',
    listed: [],
    sheets: [],
    strings: { texts: [], rich: new Map() },
    styles: readStyles(parts.get('xl/styles.xml')),
    from1904: false,
  };
}
