import { basisLabels } from '../../../sheets-templates/settings-tab';
import { measureLabels, populationLabels } from '../../../sheets-templates/indicators-tab';
import type { Block } from '../../plans/document';
import { formatShare } from '../../text/format-figure';
import { sectionSentences } from '../../text/report/section-sentences';
import { cell, heading, paragraph } from './blocks';
import type { SectionBlocks } from './section';

const words = sectionSentences.method;

/** Basis, size classes, coverage, definitions of the indicators that have a figure, outside references. */
export const methodSection: SectionBlocks = ({ settings, definitions, figureOf }) => {
  const cited = definitions.filter(({ code }) => figureOf(code) !== undefined);
  const rows = cited.map(({ code, label, measure, population, relativeTo }) => [
    cell(code),
    cell(label),
    cell(`${measureLabels[measure]}, ${populationLabels[population]}`),
    cell(relativeTo === undefined ? '' : populationLabels[relativeTo]),
  ]);
  const widths = [0.11, 0.33, 0.32, 0.24];
  const columns = words.headers.map((header, index) => ({ header, width: widths[index] ?? 0.2 }));
  const references = cited.filter(({ reference }) => reference !== '');
  const table: readonly Block[] =
    rows.length === 0 ? [] : [{ kind: 'table', caption: words.definitions, columns, rows }];
  return [
    paragraph(words.basis(basisLabels[settings.basis], settings.fiscalStart)),
    paragraph(words.size),
    paragraph(words.coverage(formatShare(settings.minimumCoverage))),
    ...table,
    ...(references.length === 0
      ? []
      : [
          heading(words.referencesTitle, 2),
          paragraph(words.references, 'soft'),
          { kind: 'list' as const, items: references.map(({ code, reference }) => cell(`${code} · ${reference}`)) },
        ]),
  ];
};
