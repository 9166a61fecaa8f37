/** Version of the tabs of every workbook; a newer one than the bundle's is refused. */
export const workbookVersion = 1;
