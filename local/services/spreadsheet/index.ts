import type { Area } from '../../store/workbook';
import { reads, type Emulator } from '../emulate';
import type { SpreadsheetDoor } from '../spreadsheet-door';
import { appMethods } from './app';
import { spreadsheetMethods } from './book/methods';
import { createWriteBuffer } from './buffer';
import { chartEnumerations, type ChartEnumerations } from './chart/charts';
import { chartBuilderMethods, chartMethods, chartOptionMethods, containerInfoMethods } from './chart/embedded-chart';
import { typedBuilderMethods, TYPED_BUILDERS } from './chart/typed-builders';
import type { Classes, Context, Methods, TypedBuilders, UserState } from './context';
import { defineClass } from './define-class';
import { spreadsheetEnumerations } from './enumerations';
import { rangeMethods } from './range/methods';
import { rangeListMethods } from './range/range-list';
import { booleanConditionMethods, formatRuleBuilderMethods, formatRuleMethods } from './rules/conditional-format';
import { filterMethods } from './rules/filter';
import { metadataFinderMethods, metadataLocationMethods, metadataMethods } from './rules/metadata';
import { namedRangeMethods } from './rules/named-range';
import { protectionMethods } from './rules/protection';
import { textFinderMethods } from './rules/text-finder';
import { validationBuilderMethods, validationMethods } from './rules/validation';
import { selectionMethods } from './selection';
import { sheetMethods } from './sheet/methods';

/** SpreadsheetApp with what the rest of the services need of it, and the enumerations of Charts. */
export interface SpreadsheetService extends SpreadsheetDoor {
  readonly charts: ChartEnumerations;
}

/**
 * SpreadsheetApp over the stored workbook of the host.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
 */
export function createSpreadsheetService(emulator: Emulator, ui: () => unknown): SpreadsheetService {
  const { host } = emulator;
  const charts = chartEnumerations(emulator);
  const classes = {} as Classes;
  const context: Context = {
    emulator,
    enums: spreadsheetEnumerations(emulator),
    charts,
    buffer: createWriteBuffer(host),
    classes,
    selections: new Map<number, Area>(),
    books: new Map([[host.workbook.id, host.workbook]]),
    activeBook: host.workbook,
    ui,
  };
  Object.assign(classes, defineClasses(context));
  emulator.atEnd(() => {
    context.buffer.raise();
    context.buffer.commit();
  });
  return {
    app: classes.app.create(host.workbook),
    charts,
    activeSpreadsheet: () => classes.spreadsheet.create({ book: host.workbook }),
    range: (sheetId, area) => {
      const sheet = host.workbook.sheets.find(({ id }) => id === sheetId) ?? host.workbook.sheets[0]!;
      return classes.range.create({ book: host.workbook, sheet, area });
    },
  };
}

function defineClasses(context: Context): Classes {
  const { emulator, buffer } = context;
  const define = <G, S>(name: string, methods: Methods<NoInfer<G>, NoInfer<S>>) =>
    defineClass<G, S>(emulator, buffer, name, methods);
  const ranges = rangeMethods(context);
  const sheets = sheetMethods(context);
  return {
    app: defineClass(emulator, buffer, '', appMethods(context), { members: { ...context.enums } }),
    spreadsheet: define('Spreadsheet', spreadsheetMethods(context, sheets)),
    sheet: define('Sheet', sheets),
    range: define('Range', ranges),
    rangeList: define('RangeList', rangeListMethods(context, ranges)),
    selection: define('Selection', selectionMethods(context)),
    protection: define('Protection', protectionMethods(context)),
    namedRange: define('NamedRange', namedRangeMethods(context)),
    metadata: define('DeveloperMetadata', metadataMethods(context)),
    metadataLocation: define('DeveloperMetadataLocation', metadataLocationMethods(context)),
    metadataFinder: define('DeveloperMetadataFinder', metadataFinderMethods(context)),
    validation: define('DataValidation', validationMethods(context)),
    validationBuilder: define('DataValidationBuilder', validationBuilderMethods(context)),
    formatRule: define('ConditionalFormatRule', formatRuleMethods(context)),
    formatRuleBuilder: define('ConditionalFormatRuleBuilder', formatRuleBuilderMethods(context)),
    booleanCondition: define('BooleanCondition', booleanConditionMethods(context)),
    filter: define('Filter', filterMethods(context)),
    chart: define('EmbeddedChart', chartMethods(context)),
    chartBuilder: define('EmbeddedChartBuilder', chartBuilderMethods(context)),
    typedChartBuilders: Object.fromEntries(
      TYPED_BUILDERS.map((name) => [name, define(name, typedBuilderMethods(context, name))]),
    ) as TypedBuilders,
    chartOptions: define('ChartOptions', chartOptionMethods()),
    containerInfo: define('ContainerInfo', containerInfoMethods()),
    textFinder: define('TextFinder', textFinderMethods(context)),
    user: defineClass<GoogleAppsScript.Base.User, UserState>(
      emulator,
      buffer,
      '',
      { getEmail: reads('', ({ email }) => email, 'pure') },
      { service: 'User' },
    ),
  };
}
