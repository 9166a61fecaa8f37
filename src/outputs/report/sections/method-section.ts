import { basisLabels } from '../../../../sheets-templates/settings-tab';
import { measureLabels, populationLabels } from '../../../../sheets-templates/indicators-tab';
import { formatShare } from '../../../text/format-figure';
import { sectionSentences } from '../../../text/report/section-sentences';
import { cell, columnsOf, heading, list, paragraph, table } from '../blocks';
import type { SectionBlocks } from '../section';

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
  const references = cited.filter(({ reference }) => reference !== '');
  return [
    paragraph(words.basis(basisLabels[settings.basis], settings.fiscalStart)),
    paragraph(words.size),
    paragraph(words.coverage(formatShare(settings.minimumCoverage))),
    ...table(words.definitions, columnsOf(words.headers, [0.11, 0.33, 0.32, 0.24]), rows),
    ...(references.length === 0
      ? []
      : [
          heading(words.referencesTitle, 2),
          paragraph(words.references, 'soft'),
          ...list(references.map(({ code, reference }) => cell(`${code} · ${reference}`))),
        ]),
  ];
};
