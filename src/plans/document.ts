import type { ChartPlan } from './chart';

/** Part of a figure that a text shows. */
export type FigurePart =
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'coverage'
  | 'presumed'
  | 'low'
  | 'high'
  | 'target'
  | 'gap'
  | 'change'
  | 'classAmount'
  | 'classShare'
  | 'classSuppliers';

/** Where a number of a text comes from: a figure, or rows of a tab. By it a test holds every number against its source. */
export type Citation =
  | {
      readonly code: string;
      readonly period: string;
      readonly part: FigurePart;
      /** Period that a change compares with, or size class of a component. */
      readonly of?: string;
    }
  | { readonly tab: string };

/** Characters that share their look. */
export interface Run {
  readonly text: string;
  readonly look?: 'strong' | 'soft';
  readonly cites?: Citation;
}

export type Runs = readonly Run[];

export type Alignment = 'left' | 'right' | 'center';

export interface TableColumn {
  readonly header: string;
  /** Share of the width of the page. */
  readonly width: number;
  readonly align?: Alignment;
}

/** A figure that stands out: what it measures, its value, what is said of it in a line. */
export interface KeyFigure {
  readonly label: string;
  readonly value: Runs;
  readonly comment: Runs;
}

/** A drawing made elsewhere: PNG octets in base64, size in points. */
export interface Picture {
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

/** One thing that a document shows. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: Runs; readonly look?: 'lead' | 'soft' | 'quote' }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  | { readonly kind: 'keyFigures'; readonly figures: readonly KeyFigure[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Runs[])[];
      /** The last row sums the others up. */
      readonly hasTotal?: boolean;
    }
  | { readonly kind: 'chart'; readonly chart: ChartPlan }
  | { readonly kind: 'map'; readonly picture: Picture; readonly caption: string; readonly alt: string }
  | { readonly kind: 'note'; readonly tone: 'missing' | 'known' | 'warning'; readonly runs: Runs }
  | { readonly kind: 'pageBreak' };

/** A document to be made: values only, so that the same data give the same document. */
export interface DocumentPlan {
  /** Name of the file. */
  readonly name: string;
  readonly title: string;
  /** Lines under the title. */
  readonly subtitle: readonly string[];
  /** On a page of its own, before the list of headings; else above the first block. */
  readonly hasCover: boolean;
  readonly header: string;
  readonly footer: string;
  readonly blocks: readonly Block[];
}
