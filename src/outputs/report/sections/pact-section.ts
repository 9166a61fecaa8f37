import { surveysTab } from '../../../../sheets-templates/relations/surveys-tab';
import { sectionSentences } from '../../../text/report/section-sentences';
import { cell, columnsOf, countRun, list, shownRows, table } from '../blocks';
import type { SectionBlocks } from '../section';

/** Commitments to Pacte PME and its yearly barometer. */
export const pactSection: SectionBlocks = (facts) => {
  const words = sectionSentences.pact;
  const rules = facts.rules.filter(({ source }) => source === 'pact');
  const scores = facts.surveys.filter(({ source, year }) => source === 'pact' && year <= facts.year);
  const tab = surveysTab.name;
  const rows = scores
    .slice(-shownRows)
    .map(({ year, survey, topic, answers, verySatisfied, satisfied }) => [
      cell(String(year)),
      cell(survey),
      cell(topic === undefined ? '' : surveysTab.columns.topic.choices[topic]),
      answers === undefined ? [] : [countRun(answers, tab)],
      satisfied === undefined && verySatisfied === undefined
        ? []
        : [countRun((satisfied ?? 0) + (verySatisfied ?? 0), tab)],
    ]);
  const columns = columnsOf(words.headers, [0.1, 0.3, 0.3, 0.15, 0.15], [3, 4]);
  return [...list(rules.map(({ code, rule }) => cell(`${code} · ${rule}`))), ...table(words.caption, columns, rows)];
};
