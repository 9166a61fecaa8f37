import type { NamedArea } from '../../store/a1-notation';
import type {
  Area,
  CellStyle,
  StoredChart,
  StoredConditionalFormat,
  StoredCriterion,
  StoredMetadata,
  StoredName,
  StoredProtection,
  StoredSheet,
  StoredWorkbook,
} from '../../store/workbook';
import type { EmulatedClass, Emulator, MethodSpec } from '../emulate';
import type { WriteBuffer } from './buffer';
import type { ChartEnumerations } from './chart/charts';
import type { Enumerations } from './enumerations';

/** Declared methods of one of them. */
export type Methods<G, S> = { readonly [K in keyof G]?: MethodSpec<S> };

/** A Spreadsheet. */
export interface BookState {
  readonly book: StoredWorkbook;
}

/** A Sheet. */
export interface SheetState extends BookState {
  readonly sheet: StoredSheet;
}

/** A Range; `named` tells which bounds were given. */
export interface RangeState extends SheetState {
  readonly area: Area;
  readonly named?: NamedArea;
}

export interface RangeListState {
  readonly ranges: readonly RangeState[];
}

export interface ProtectionState extends SheetState {
  readonly protection: StoredProtection;
}

export interface NamedRangeState extends BookState {
  readonly name: StoredName;
}

export interface MetadataState extends BookState {
  /** Null for metadata of the spreadsheet itself; another one after a move. */
  sheet: StoredSheet | null;
  readonly metadata: StoredMetadata;
}

export interface MetadataLocationState extends BookState {
  readonly sheet: StoredSheet | null;
  readonly metadata: StoredMetadata;
}

export interface MetadataFinderState {
  readonly candidates: (intersecting: boolean) => readonly MetadataState[];
  intersecting?: boolean;
  readonly tests: ((state: MetadataState) => boolean)[];
}

/** A built data validation rule: a value. */
export interface ValidationState {
  readonly criterion: StoredCriterion;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  readonly showDropdown: boolean;
}

export interface ValidationBuilderState {
  rule: Omit<ValidationState, 'criterion'> & { readonly criterion: StoredCriterion | null };
}

/** A built conditional format rule: a value that knows the sheet of its ranges. */
export interface FormatRuleState extends SheetState {
  readonly rule: StoredConditionalFormat;
}

export interface FormatRuleBuilderState {
  criterion: StoredCriterion | null;
  style: CellStyle;
  ranges: readonly RangeState[];
}

export interface BooleanConditionState extends BookState {
  readonly criterion: StoredCriterion;
  readonly style: CellStyle;
}

export interface ChartState extends SheetState {
  readonly chart: StoredChart;
}

export interface ChartBuilderState extends SheetState {
  chart: StoredChart;
}

/** The builders of one type of chart that are emulated. */
export type TypedBuilderName =
  | 'EmbeddedAreaChartBuilder'
  | 'EmbeddedBarChartBuilder'
  | 'EmbeddedColumnChartBuilder'
  | 'EmbeddedLineChartBuilder'
  | 'EmbeddedPieChartBuilder';

/** Their classes, by name. */
export type TypedBuilders = Readonly<Record<TypedBuilderName, EmulatedClass<object, ChartBuilderState>>>;

export interface ContainerInfoState {
  readonly anchor: StoredChart['anchor'];
}

export interface TextFinderState {
  readonly scope: readonly RangeState[];
  readonly text: string;
  readonly options: Record<
    'matchCase' | 'entireCell' | 'formulaText' | 'regularExpression' | 'ignoreDiacritics',
    boolean
  >;
  current: RangeState | null;
}

/** An account as getOwner and getEditors give it. */
export interface UserState {
  readonly email: string;
}

/** Every class of the service, so that one can make objects of another. */
export interface Classes {
  readonly app: EmulatedClass<GoogleAppsScript.Spreadsheet.SpreadsheetApp, StoredWorkbook>;
  readonly spreadsheet: EmulatedClass<GoogleAppsScript.Spreadsheet.Spreadsheet, BookState>;
  readonly sheet: EmulatedClass<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;
  readonly range: EmulatedClass<GoogleAppsScript.Spreadsheet.Range, RangeState>;
  readonly rangeList: EmulatedClass<GoogleAppsScript.Spreadsheet.RangeList, RangeListState>;
  readonly selection: EmulatedClass<GoogleAppsScript.Spreadsheet.Selection, BookState>;
  readonly protection: EmulatedClass<GoogleAppsScript.Spreadsheet.Protection, ProtectionState>;
  readonly namedRange: EmulatedClass<GoogleAppsScript.Spreadsheet.NamedRange, NamedRangeState>;
  readonly metadata: EmulatedClass<GoogleAppsScript.Spreadsheet.DeveloperMetadata, MetadataState>;
  readonly metadataLocation: EmulatedClass<
    GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation,
    MetadataLocationState
  >;
  readonly metadataFinder: EmulatedClass<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, MetadataFinderState>;
  readonly validation: EmulatedClass<GoogleAppsScript.Spreadsheet.DataValidation, ValidationState>;
  readonly validationBuilder: EmulatedClass<GoogleAppsScript.Spreadsheet.DataValidationBuilder, ValidationBuilderState>;
  readonly formatRule: EmulatedClass<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, FormatRuleState>;
  readonly formatRuleBuilder: EmulatedClass<
    GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
    FormatRuleBuilderState
  >;
  readonly booleanCondition: EmulatedClass<GoogleAppsScript.Spreadsheet.BooleanCondition, BooleanConditionState>;
  readonly filter: EmulatedClass<GoogleAppsScript.Spreadsheet.Filter, SheetState>;
  readonly chart: EmulatedClass<GoogleAppsScript.Spreadsheet.EmbeddedChart, ChartState>;
  readonly chartBuilder: EmulatedClass<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, ChartBuilderState>;
  readonly typedChartBuilders: TypedBuilders;
  readonly chartOptions: EmulatedClass<GoogleAppsScript.Charts.ChartOptions, { options: StoredChart['options'] }>;
  readonly containerInfo: EmulatedClass<GoogleAppsScript.Spreadsheet.ContainerInfo, ContainerInfoState>;
  readonly textFinder: EmulatedClass<GoogleAppsScript.Spreadsheet.TextFinder, TextFinderState>;
  readonly user: EmulatedClass<GoogleAppsScript.Base.User, UserState>;
}

/** What every class of the service shares within one execution. */
export interface Context {
  readonly emulator: Emulator;
  readonly enums: Enumerations;
  readonly charts: ChartEnumerations;
  readonly buffer: WriteBuffer;
  readonly classes: Classes;
  /** Selected cells by sheet id, where a script or the user has selected some. */
  readonly selections: Map<number, Area>;
  /** Spreadsheets that this execution can open, by id. */
  readonly books: Map<string, StoredWorkbook>;
  activeBook: StoredWorkbook;
  /** The Ui object of the execution. */
  readonly ui: () => unknown;
}
