/** Sets of scopes, any one of which is enough. Written by scripts/generate-scopes.mjs. */
export const SCOPE_SETS: readonly string[] = [
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/documents.currentonly https://www.googleapis.com/auth/documents',
  'https://www.googleapis.com/auth/documents',
  'https://www.googleapis.com/auth/script.send_mail',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/forms.currentonly https://www.googleapis.com/auth/forms',
  'https://www.googleapis.com/auth/spreadsheets.currentonly https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/calendar https://www.googleapis.com/auth/calendar.readonly https://www.googleapis.com/auth/calendar.events https://www.googleapis.com/auth/calendar.events.readonly',
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/bigquery.readonly',
  'https://www.googleapis.com/auth/script.external_request',
];

/** For each class: the number of a set of scopes, then the methods that require it. Written by the same script. */
export const SCOPED_METHODS: Readonly<Record<string, string>> = {
  Session: '0 getActiveUser getEffectiveUser',
  Ui: '1 showModalDialog showModelessDialog showSidebar',
  'DocumentApp.Body':
    '2 appendHorizontalRule appendImage appendListItem appendPageBreak appendParagraph appendTable copy findElement findText getAttributes getChild getChildIndex getHeadingAttributes getImages getListItems getMarginBottom getMarginLeft getMarginRight getMarginTop getNumChildren getPageHeight getPageWidth getParagraphs getParent getTables getText getTextAlignment getType insertHorizontalRule insertImage insertListItem insertPageBreak insertParagraph insertTable removeChild replaceText setAttributes setHeadingAttributes setMarginBottom setMarginLeft setMarginRight setMarginTop setPageHeight setPageWidth setText setTextAlignment',
  'DocumentApp.Bookmark': '2 getId getPosition remove',
  'DocumentApp.ContainerElement':
    '2 asBody asEquation asFooterSection asFootnoteSection asHeaderSection asListItem asParagraph asTable asTableCell asTableOfContents asTableRow copy findElement findText getAttributes getChild getChildIndex getLinkUrl getNextSibling getNumChildren getParent getPreviousSibling getText getTextAlignment getType isAtDocumentEnd merge removeFromParent replaceText setAttributes setLinkUrl setTextAlignment',
  'DocumentApp.Date':
    '2 copy getAttributes getDisplayText getLocale getNextSibling getParent getPreviousSibling getTimestamp getType isAtDocumentEnd merge removeFromParent setAttributes',
  'DocumentApp.Document':
    '2 addBookmark addEditor addEditors addFooter addHeader addNamedRange addViewer addViewers getActiveTab getBody getBookmark getBookmarks getCursor getEditors getFooter getFootnotes getHeader getId getLanguage getName getNamedRangeById getNamedRanges getSelection getSupportedLanguageCodes getTab getTabs getUrl getViewers newPosition newRange removeEditor removeViewer saveAndClose setActiveTab setCursor setLanguage setName setSelection',
  DocumentApp: '2 getActiveDocument; 3 create openById openByUrl',
  'DocumentApp.DocumentTab':
    '2 addBookmark addFooter addHeader addNamedRange getBody getBookmark getBookmarks getFooter getFootnotes getHeader getNamedRangeById getNamedRanges newPosition newRange',
  'DocumentApp.Element':
    '2 asBody asDate asEquation asEquationFunction asEquationFunctionArgumentSeparator asEquationSymbol asFooterSection asFootnote asFootnoteSection asHeaderSection asHorizontalRule asInlineDrawing asInlineImage asListItem asPageBreak asParagraph asPerson asRichLink asTable asTableCell asTableOfContents asTableRow asText copy getAttributes getNextSibling getParent getPreviousSibling getType isAtDocumentEnd merge removeFromParent setAttributes',
  'DocumentApp.Equation':
    '2 copy findElement findText getAttributes getChild getChildIndex getLinkUrl getNextSibling getNumChildren getParent getPreviousSibling getText getTextAlignment getType isAtDocumentEnd merge removeFromParent replaceText setAttributes setLinkUrl setTextAlignment',
  'DocumentApp.EquationFunction':
    '2 copy findElement findText getAttributes getChild getChildIndex getCode getLinkUrl getNextSibling getNumChildren getParent getPreviousSibling getText getTextAlignment getType isAtDocumentEnd merge removeFromParent replaceText setAttributes setLinkUrl setTextAlignment',
  'DocumentApp.EquationFunctionArgumentSeparator':
    '2 copy getAttributes getNextSibling getParent getPreviousSibling getType isAtDocumentEnd merge removeFromParent setAttributes',
  'DocumentApp.EquationSymbol':
    '2 copy getAttributes getCode getNextSibling getParent getPreviousSibling getType isAtDocumentEnd merge removeFromParent setAttributes',
  'DocumentApp.FooterSection':
    '2 appendHorizontalRule appendImage appendListItem appendParagraph appendTable copy findElement findText getAttributes getChild getChildIndex getImages getListItems getNumChildren getParagraphs getParent getTables getText getTextAlignment getType insertHorizontalRule insertImage insertListItem insertParagraph insertTable removeChild removeFromParent replaceText setAttributes setText setTextAlignment',
  'DocumentApp.Footnote':
    '2 copy getAttributes getFootnoteContents getNextSibling getParent getPreviousSibling getType isAtDocumentEnd removeFromParent setAttributes',
  'DocumentApp.FootnoteSection':
    '2 appendParagraph copy findElement findText getAttributes getChild getChildIndex getNextSibling getNumChildren getParagraphs getParent getPreviousSibling getText getTextAlignment getType insertParagraph removeChild removeFromParent replaceText setAttributes setText setTextAlignment',
  'DocumentApp.HeaderSection':
    '2 appendHorizontalRule appendImage appendListItem appendParagraph appendTable copy findElement findText getAttributes getChild getChildIndex getImages getListItems getNumChildren getParagraphs getParent getTables getText getTextAlignment getType insertHorizontalRule insertImage insertListItem insertParagraph insertTable removeChild removeFromParent replaceText setAttributes setText setTextAlignment',
  'DocumentApp.HorizontalRule':
    '2 copy getAttributes getNextSibling getParent getPreviousSibling getType isAtDocumentEnd removeFromParent setAttributes',
  'DocumentApp.InlineDrawing':
    '2 copy getAltDescription getAltTitle getAttributes getNextSibling getParent getPreviousSibling getType isAtDocumentEnd merge removeFromParent setAltDescription setAltTitle setAttributes',
  'DocumentApp.InlineImage':
    '2 copy getAltDescription getAltTitle getAttributes getHeight getLinkUrl getNextSibling getParent getPreviousSibling getType getWidth isAtDocumentEnd merge removeFromParent setAltDescription setAltTitle setAttributes setHeight setLinkUrl setWidth',
  'DocumentApp.ListItem':
    '2 addPositionedImage appendHorizontalRule appendInlineImage appendPageBreak appendText copy findElement findText getAlignment getAttributes getChild getChildIndex getGlyphType getHeading getIndentEnd getIndentFirstLine getIndentStart getLineSpacing getLinkUrl getListId getNestingLevel getNextSibling getNumChildren getParent getPositionedImage getPositionedImages getPreviousSibling getSpacingAfter getSpacingBefore getText getTextAlignment getType insertHorizontalRule insertInlineImage insertPageBreak insertText isAtDocumentEnd isLeftToRight merge removeChild removeFromParent removePositionedImage replaceText setAlignment setAttributes setGlyphType setHeading setIndentEnd setIndentFirstLine setIndentStart setLeftToRight setLineSpacing setLinkUrl setListId setNestingLevel setSpacingAfter setSpacingBefore setText setTextAlignment',
  'DocumentApp.NamedRange': '2 getName getRange remove',
  'DocumentApp.PageBreak':
    '2 copy getAttributes getNextSibling getParent getPreviousSibling getType isAtDocumentEnd removeFromParent setAttributes',
  'DocumentApp.Paragraph':
    '2 addPositionedImage appendHorizontalRule appendInlineImage appendPageBreak appendText copy findElement findText getAlignment getAttributes getChild getChildIndex getHeading getIndentEnd getIndentFirstLine getIndentStart getLineSpacing getLinkUrl getNextSibling getNumChildren getParent getPositionedImage getPositionedImages getPreviousSibling getSpacingAfter getSpacingBefore getText getTextAlignment getType insertHorizontalRule insertInlineImage insertPageBreak insertText isAtDocumentEnd isLeftToRight merge removeChild removeFromParent removePositionedImage replaceText setAlignment setAttributes setHeading setIndentEnd setIndentFirstLine setIndentStart setLeftToRight setLineSpacing setLinkUrl setSpacingAfter setSpacingBefore setText setTextAlignment',
  'DocumentApp.Person':
    '2 copy getAttributes getEmail getName getNextSibling getParent getPreviousSibling getType isAtDocumentEnd merge removeFromParent setAttributes',
  'DocumentApp.Position':
    '2 getOffset getSurroundingText getSurroundingTextOffset insertBookmark insertInlineImage insertText',
  'DocumentApp.PositionedImage':
    '2 getHeight getId getLayout getLeftOffset getParagraph getTopOffset getWidth setHeight setLayout setLeftOffset setTopOffset setWidth',
  'DocumentApp.Range': '2 getRangeElements',
  'DocumentApp.RangeBuilder': '2 addElement addElementsBetween addRange getRangeElements',
  'DocumentApp.RangeElement': '2 getElement getEndOffsetInclusive getStartOffset isPartial',
  'DocumentApp.RichLink':
    '2 copy getAttributes getMimeType getNextSibling getParent getPreviousSibling getTitle getType getUrl isAtDocumentEnd merge removeFromParent setAttributes',
  'DocumentApp.Tab': '2 getChildTabs getId getIndex getTitle getType',
  'DocumentApp.Table':
    '2 appendTableRow copy findElement findText getAttributes getBorderColor getBorderWidth getCell getChild getChildIndex getColumnWidth getLinkUrl getNextSibling getNumChildren getNumRows getParent getPreviousSibling getRow getText getTextAlignment getType insertTableRow isAtDocumentEnd removeChild removeFromParent removeRow replaceText setAttributes setBorderColor setBorderWidth setColumnWidth setLinkUrl setTextAlignment',
  'DocumentApp.TableCell':
    '2 appendHorizontalRule appendImage appendListItem appendParagraph appendTable copy findElement findText getAttributes getBackgroundColor getChild getChildIndex getColSpan getLinkUrl getNextSibling getNumChildren getPaddingBottom getPaddingLeft getPaddingRight getPaddingTop getParent getParentRow getParentTable getPreviousSibling getRowSpan getText getTextAlignment getType getVerticalAlignment getWidth insertHorizontalRule insertImage insertListItem insertParagraph insertTable isAtDocumentEnd merge removeChild removeFromParent replaceText setAttributes setBackgroundColor setLinkUrl setPaddingBottom setPaddingLeft setPaddingRight setPaddingTop setText setTextAlignment setVerticalAlignment setWidth',
  'DocumentApp.TableOfContents':
    '2 copy findElement findText getAttributes getChild getChildIndex getLinkUrl getNextSibling getNumChildren getParent getPreviousSibling getText getTextAlignment getType isAtDocumentEnd removeFromParent replaceText setAttributes setLinkUrl setTextAlignment',
  'DocumentApp.TableRow':
    '2 appendTableCell copy findElement findText getAttributes getCell getChild getChildIndex getLinkUrl getMinimumHeight getNextSibling getNumCells getNumChildren getParent getParentTable getPreviousSibling getText getTextAlignment getType insertTableCell isAtDocumentEnd merge removeCell removeChild removeFromParent replaceText setAttributes setLinkUrl setMinimumHeight setTextAlignment',
  'DocumentApp.Text':
    '2 appendText copy deleteText findText getAttributes getBackgroundColor getFontFamily getFontSize getForegroundColor getLinkUrl getNextSibling getParent getPreviousSibling getText getTextAlignment getTextAttributeIndices getType insertText isAtDocumentEnd isBold isItalic isStrikethrough isUnderline merge removeFromParent replaceText setAttributes setBackgroundColor setBold setFontFamily setFontSize setForegroundColor setItalic setLinkUrl setStrikethrough setText setTextAlignment setUnderline',
  'DocumentApp.UnsupportedElement':
    '2 copy getAttributes getNextSibling getParent getPreviousSibling getType isAtDocumentEnd merge removeFromParent setAttributes',
  MailApp: '4 getRemainingDailyQuota sendEmail',
  ScriptApp: '5 deleteTrigger getProjectTriggers getUserTriggers newTrigger',
  'ScriptApp.Trigger': '5 getEventType getHandlerFunction getTriggerSource getTriggerSourceId getUniqueId',
  'ScriptApp.TriggerBuilder': '2 forDocument; 5 timeBased; 6 forForm; 7 forSpreadsheet; 8 forUserCalendar',
  'SpreadsheetApp.Banding':
    '7 copyTo getFirstColumnColorObject getFirstRowColorObject getFooterColumnColorObject getFooterRowColorObject getHeaderColumnColorObject getHeaderRowColorObject getRange getSecondColumnColorObject getSecondRowColorObject remove setFirstColumnColor setFirstColumnColorObject setFirstRowColor setFirstRowColorObject setFooterColumnColor setFooterColumnColorObject setFooterRowColor setFooterRowColorObject setHeaderColumnColor setHeaderColumnColorObject setHeaderRowColor setHeaderRowColorObject setRange setSecondColumnColor setSecondColumnColorObject setSecondRowColor setSecondRowColorObject',
  'SpreadsheetApp.CellImage': '7 getAltTextDescription getAltTextTitle',
  'SpreadsheetApp.CellImageBuilder': '7 getAltTextDescription getAltTextTitle setAltTextDescription setAltTextTitle',
  'SpreadsheetApp.Color': '7 asRgbColor asThemeColor getColorType',
  'SpreadsheetApp.ColorBuilder': '7 asRgbColor asThemeColor getColorType',
  'SpreadsheetApp.DeveloperMetadata':
    '7 getId getKey getLocation getValue getVisibility moveToColumn moveToRow moveToSheet moveToSpreadsheet remove setKey setValue setVisibility',
  'SpreadsheetApp.DeveloperMetadataFinder': '7 find',
  'SpreadsheetApp.DeveloperMetadataLocation': '7 getColumn getLocationType getRow getSheet getSpreadsheet',
  'SpreadsheetApp.Drawing':
    '7 getContainerInfo getHeight getOnAction getSheet getWidth getZIndex remove setHeight setPosition setWidth',
  'SpreadsheetApp.Filter':
    '7 getColumnFilterCriteria getRange remove removeColumnFilterCriteria setColumnFilterCriteria sort',
  'SpreadsheetApp.Group': '7 collapse expand getControlIndex getDepth getRange isCollapsed remove',
  'SpreadsheetApp.NamedRange': '7 getName getRange remove setName setRange',
  'SpreadsheetApp.Protection':
    '7 addEditor addEditors addTargetAudience canDomainEdit canEdit getDescription getEditors getProtectionType getRange getRangeName getTargetAudiences getUnprotectedRanges isWarningOnly remove removeEditor removeEditors removeTargetAudience setDescription setDomainEdit setNamedRange setRange setRangeName setUnprotectedRanges setWarningOnly',
  'SpreadsheetApp.Range':
    '7 activateAsCurrentCell addDeveloperMetadata applyColumnBanding applyRowBanding autoFill autoFillToNeighbor breakApart canEdit check clear clearContent clearDataValidations clearFormat clearNote collapseGroups copyFormatToRange copyTo copyValuesToRange createDataSourcePivotTable createDataSourceTable createFilter createPivotTable deleteCells expandGroups getA1Notation getBackground getBackgroundObject getBackgroundObjects getBackgrounds getBandings getCell getColumn getDataRegion getDataSourceFormula getDataSourceFormulas getDataSourcePivotTables getDataSourceTables getDataSourceUrl getDataTable getDataValidation getDataValidations getDeveloperMetadata getDisplayValue getDisplayValues getFilter getFontColorObject getFontColorObjects getFontFamilies getFontFamily getFontLine getFontLines getFontSize getFontSizes getFontStyle getFontStyles getFontWeight getFontWeights getFormula getFormulaR1C1 getFormulas getFormulasR1C1 getGridId getHeight getHorizontalAlignment getHorizontalAlignments getLastColumn getLastRow getNextDataCell getNote getNotes getNumColumns getNumRows getNumberFormat getNumberFormats getRichTextValue getRichTextValues getRow getRowIndex getSheet getTextDirection getTextDirections getTextRotation getTextRotations getTextStyle getTextStyles getValue getValues getVerticalAlignment getVerticalAlignments getWidth getWrap getWrapStrategies getWrapStrategy getWraps insertCells insertCheckboxes isBlank isChecked isEndColumnBounded isEndRowBounded isStartColumnBounded isStartRowBounded merge mergeAcross mergeVertically moveTo protect randomize removeCheckboxes removeDuplicates setBackground setBackgroundObject setBackgroundObjects setBackgroundRGB setBackgrounds setBorder setDataValidation setDataValidations setFontColor setFontColorObject setFontColorObjects setFontColors setFontFamilies setFontFamily setFontLine setFontLines setFontSize setFontSizes setFontStyle setFontStyles setFontWeight setFontWeights setFormula setFormulaR1C1 setFormulas setFormulasR1C1 setHorizontalAlignment setHorizontalAlignments setNote setNotes setNumberFormat setNumberFormats setRichTextValue setRichTextValues setShowHyperlink setTextDirection setTextDirections setTextRotation setTextRotations setTextStyle setTextStyles setValue setValues setVerticalAlignment setVerticalAlignments setVerticalText setWrap setWrapStrategies setWrapStrategy setWraps shiftColumnGroupDepth shiftRowGroupDepth sort splitTextToColumns trimWhitespace uncheck',
  'SpreadsheetApp.RangeList':
    '7 activate breakApart check clear clearContent clearDataValidations clearFormat clearNote getRanges insertCheckboxes removeCheckboxes setBackground setBackgroundRGB setBorder setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFormula setFormulaR1C1 setHorizontalAlignment setNote setNumberFormat setShowHyperlink setTextDirection setTextRotation setValue setVerticalAlignment setVerticalText setWrap setWrapStrategy trimWhitespace uncheck',
  'SpreadsheetApp.Selection': '7 getActiveRange getActiveRangeList getActiveSheet getCurrentCell getNextDataRange',
  'SpreadsheetApp.Sheet':
    '7 addDeveloperMetadata appendRow asDataSourceSheet autoResizeColumn autoResizeColumns autoResizeRows clear clearConditionalFormatRules clearContents clearFormats clearNotes collapseAllColumnGroups collapseAllRowGroups copyTo deleteColumn deleteColumns deleteRow deleteRows expandAllColumnGroups expandAllRowGroups expandColumnGroupsUpToDepth expandRowGroupsUpToDepth getActiveCell getActiveRange getActiveRangeList getBandings getCharts getColumnGroup getColumnGroupControlPosition getColumnGroupDepth getColumnWidth getConditionalFormatRules getCurrentCell getDataRange getDataSourceFormulas getDataSourcePivotTables getDataSourceTables getDeveloperMetadata getDrawings getFilter getFormUrl getFrozenColumns getFrozenRows getImages getIndex getLastColumn getLastRow getMaxColumns getMaxRows getName getNamedRanges getParent getPivotTables getProtections getRange getRangeList getRowGroup getRowGroupControlPosition getRowGroupDepth getRowHeight getSelection getSheetId getSheetName getSheetValues getSlicers getTabColorObject getType hasHiddenGridlines hideColumn hideColumns hideRow hideRows hideSheet insertChart insertColumnAfter insertColumnBefore insertColumns insertColumnsAfter insertColumnsBefore insertImage insertRowAfter insertRowBefore insertRows insertRowsAfter insertRowsBefore insertSlicer isColumnHiddenByUser isRightToLeft isRowHiddenByFilter isRowHiddenByUser isSheetHidden moveColumns moveRows protect removeChart setActiveRange setActiveRangeList setActiveSelection setColumnGroupControlPosition setColumnWidth setColumnWidths setConditionalFormatRules setCurrentCell setFrozenColumns setFrozenRows setHiddenGridlines setName setRightToLeft setRowGroupControlPosition setRowHeight setRowHeights setRowHeightsForced setTabColor setTabColorObject showColumns showRows showSheet sort unhideColumn unhideRow updateChart',
  'SpreadsheetApp.SortSpec':
    '7 getBackgroundColor getDataSourceColumn getDimensionIndex getForegroundColor getSortOrder isAscending',
  'SpreadsheetApp.Spreadsheet':
    '1 show; 7 addDeveloperMetadata addEditor addEditors addMenu addViewer addViewers appendRow autoResizeColumn copy deleteActiveSheet deleteColumn deleteColumns deleteRow deleteRows deleteSheet duplicateActiveSheet getActiveCell getActiveRange getActiveRangeList getBandings getColumnWidth getCurrentCell getDataRange getDataSourceFormulas getDataSourcePivotTables getDataSourceRefreshSchedules getDataSourceSheets getDataSourceTables getDataSources getDeveloperMetadata getEditors getFormUrl getFrozenColumns getFrozenRows getImages getIterativeCalculationConvergenceThreshold getLastColumn getLastRow getMaxIterativeCalculationCycles getName getNamedRanges getOwner getPredefinedSpreadsheetThemes getProtections getRange getRangeList getRecalculationInterval getRowHeight getSelection getSheetId getSheetName getSheetValues getSpreadsheetLocale getSpreadsheetTheme getSpreadsheetTimeZone getUrl getViewers hideColumn hideRow insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertDataSourceSheet insertImage insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore insertSheet insertSheetWithDataSourceTable isColumnHiddenByUser isIterativeCalculationEnabled isRowHiddenByFilter isRowHiddenByUser moveActiveSheet moveChartToObjectSheet refreshAllDataSources removeEditor removeMenu removeNamedRange removeViewer rename renameActiveSheet resetSpreadsheetTheme setActiveRange setActiveRangeList setActiveSelection setActiveSheet setColumnWidth setCurrentCell setFrozenColumns setFrozenRows setIterativeCalculationConvergenceThreshold setIterativeCalculationEnabled setMaxIterativeCalculationCycles setNamedRange setRecalculationInterval setRowHeight setSpreadsheetLocale setSpreadsheetTheme setSpreadsheetTimeZone sort toast unhideColumn unhideRow updateMenu waitForAllDataExecutionsCompletion',
  SpreadsheetApp:
    '7 getActive getActiveRange getActiveRangeList getActiveSheet getActiveSpreadsheet getCurrentCell getSelection setActiveRangeList setActiveSheet setCurrentCell; 9 create open openById openByUrl; 10 enableAllDataSourcesExecution enableBigQueryExecution',
  'SpreadsheetApp.SpreadsheetTheme': '7 getConcreteColor getFontFamily getThemeColors setConcreteColor setFontFamily',
  'SpreadsheetApp.TextFinder':
    '7 findAll findNext findPrevious getCurrentMatch ignoreDiacritics matchCase matchEntireCell matchFormulaText replaceAllWith replaceWith startFrom useRegularExpression',
  'SpreadsheetApp.ThemeColor': '7 getColorType getThemeColorType',
  UrlFetchApp: '11 fetch fetchAll getRequest',
};
