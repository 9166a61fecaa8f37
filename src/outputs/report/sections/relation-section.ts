import { eventsTab } from '../../../../sheets-templates/relations/events-tab';
import { noticesTab } from '../../../../sheets-templates/relations/notices-tab';
import { requestsTab } from '../../../../sheets-templates/relations/requests-tab';
import type { Block, Runs } from '../../../plans/document';
import { sectionSentences } from '../../../text/report/section-sentences';
import { cell, columnsOf, countRun, dayCell, list, paragraph, shownRows, table } from '../blocks';
import { commentFigure } from '../comment-figure';
import { isInYear, type ReportFacts } from '../report-facts';
import { figuresOf, knownAmong, namesSupplier, type ReportWish, type SectionBlocks } from '../section';

function requestsOf(facts: ReportFacts): readonly Block[] {
  const words = sectionSentences.relation;
  const received = facts.requests.filter(({ receivedOn }) => isInYear(facts, receivedOn));
  if (received.length === 0) return [];
  const answered = received.filter(({ answeredOn }) => answeredOn !== undefined);
  const tab = requestsTab.name;
  const reasons = Object.entries(requestsTab.columns.reason.choices).flatMap(([code, label]) => {
    const found = received.filter(({ reason }) => reason === code);
    return found.length === 0 ? [] : [[cell(label), [countRun(found.length, tab)]]];
  });
  return [
    paragraph(words.requests(countRun(received.length, tab), received.length, countRun(answered.length, tab))),
    ...table(words.caption, columnsOf(words.headers, [0.7, 0.3], [1]), reasons),
  ];
}

function noticesOf(facts: ReportFacts): readonly Block[] {
  const words = sectionSentences.relation;
  const labels = noticesTab.columns.channel.choices;
  const general = facts.notices.filter(
    ({ supplier, state }) => supplier === undefined && state !== 'failed' && state !== 'planned',
  );
  const names = [...new Set(general.map(({ channel }) => labels[channel]))];
  const sent = facts.notices.filter(
    ({ supplier, since, state }) =>
      supplier !== undefined && state !== 'failed' && state !== 'planned' && isInYear(facts, since),
  );
  return [
    ...(names.length === 0 ? [] : [paragraph(words.channels(names))]),
    ...(sent.length === 0 ? [] : [paragraph(words.notices(countRun(sent.length, noticesTab.name), sent.length))]),
  ];
}

function eventsOf(facts: ReportFacts, wish: ReportWish): readonly Block[] {
  const words = sectionSentences.relation;
  const held = facts.events.filter(({ date }) => isInYear(facts, date));
  if (held.length === 0) return [];
  const tab = eventsTab.name;
  const shown = wish.kind === 'diffusable' ? held.filter(({ title }) => !namesSupplier(facts, [title])) : held;
  const numberCell = (value: number | undefined): Runs => (value === undefined ? [] : [countRun(value, tab)]);
  const rows = shown
    .slice(0, shownRows)
    .map(({ date, type, title, participants, small }) => [
      dayCell(date),
      cell(eventsTab.columns.type.choices[type]),
      cell(title),
      numberCell(participants),
      numberCell(small),
    ]);
  const columns = columnsOf(words.eventsHeaders, [0.14, 0.22, 0.36, 0.14, 0.14], [3, 4]);
  return [
    paragraph(words.events(countRun(held.length, tab), held.length)),
    ...table(words.eventsCaption, columns, rows),
  ];
}

/** Demands, notices, meetings; then the indicators of the relation. */
export const relationSection: SectionBlocks = (facts, wish) => {
  const known = knownAmong(figuresOf(facts, ['REL']));
  return [
    ...list(known.map((figure) => commentFigure(facts, figure))),
    ...requestsOf(facts),
    ...noticesOf(facts),
    ...eventsOf(facts, wish),
  ];
};
