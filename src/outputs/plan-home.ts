import { homeSections, homeTab } from '../../sheets-templates/home-tab';
import type { TabCells } from '../plans/cell';
import type { WorkbookPlan } from '../plans/workbook-plan';
import { exclusionSentence } from '../text/exclusion-sentences';
import { formatShare } from '../text/format-figure';
import { dueSentences } from '../text/home-due-sentences';
import { homeSentences, type HomeSentence } from '../text/home-sentences';
import { replaceRows } from '../workbook/replace-rows';
import { calendarOf } from './home/calendar';
import { dueTasks } from './home/due-tasks';
import type { HomeFacts } from './home/home-facts';
import type { HomeLine } from './home/home-line';
import { moduleLines } from './home/module-lines';

/** Tasks told one by one; more than these are told by « Vérifier le classeur ». */
const mostTasks = 12;

function when(holds: boolean, sentence: () => HomeSentence): readonly HomeSentence[] {
  return holds ? [sentence()] : [];
}

function lowCoverage({ provisional, minimumCoverage }: HomeFacts): readonly HomeSentence[] {
  const [first] = provisional;
  if (!first) return [];
  const coverage = formatShare(Math.min(...provisional.map((figure) => figure.coverage ?? 0)));
  const codes = provisional.map(({ code }) => code);
  return [homeSentences.lowCoverage(first.period.name, codes, coverage, formatShare(minimumCoverage))];
}

function dataTasks(facts: HomeFacts): readonly HomeSentence[] {
  const unknown = facts.exclusions.find(({ code }) => code === 'unknownSupplier')?.count ?? 0;
  const { yearToClose } = facts;
  return [
    ...when(facts.suppliers === 0, () => homeSentences.emptyPanel),
    ...when(facts.countedLines === 0, () => homeSentences.emptyPurchases),
    ...when(facts.rejectedLines > 0, () => homeSentences.linesToCorrect(facts.rejectedLines)),
    ...when(unknown > 0, () => homeSentences.unknownSuppliers(unknown)),
    ...when(facts.duplicates > 0, () => homeSentences.duplicates(facts.duplicates)),
    ...lowCoverage(facts),
    ...when(facts.unclassified > 0, () => homeSentences.unclassified(facts.unclassified)),
    ...when(facts.toConfirm > 0, () => homeSentences.classesToConfirm(facts.toConfirm)),
    ...(yearToClose === undefined ? [] : [dueSentences.yearToClose(yearToClose)]),
    ...(facts.tenders?.tasks ?? []),
    ...facts.wrongRows.map(({ tab, sentence }) => homeSentences.wrongRow(tab, sentence)),
  ];
}

/** Late things, then what is wrong in the data, then what is near; a long list ends with how many are left. */
function tasksOf(facts: HomeFacts): readonly HomeLine[] {
  const due = dueTasks(facts.due, facts.today);
  const data = dataTasks(facts).map((sentence): HomeLine => ({ ...sentence, state: 'todo' }));
  const tasks = [
    ...due.filter(({ state }) => state === 'late'),
    ...data,
    ...due.filter(({ state }) => state !== 'late'),
  ];
  if (tasks.length === 0) return [{ ...homeSentences.allDone, state: 'done' }];
  const others = tasks.length - mostTasks;
  const more: HomeLine = { ...dueSentences.others(others), state: 'todo' };
  return others > 0 ? [...tasks.slice(0, mostTasks), more] : tasks;
}

function informations(facts: HomeFacts): readonly HomeSentence[] {
  const others = facts.exclusions.filter(({ code }) => code !== 'unknownSupplier');
  return [
    ...others.map((exclusion) => homeSentences.leftOut(exclusionSentence(exclusion))),
    ...when(facts.notices > 0, () => homeSentences.notices(facts.notices)),
    ...(facts.tenders?.informations ?? []),
  ];
}

function section(title: string, lines: readonly HomeLine[]): readonly HomeLine[] {
  return lines.length === 0 ? [] : [{ topic: title }, ...lines];
}

/** The steps that write Accueil: state of the figures, work of the week, calendar, modules, what is good to know. */
export function planHome(cells: TabCells, facts: HomeFacts): WorkbookPlan {
  const { tasks, calendar, modules, more } = homeSections;
  const known = informations(facts).map((sentence): HomeLine => ({ ...sentence, state: 'info' }));
  const refreshed = homeSentences.refreshed(facts.countedLines, facts.suppliers);
  return replaceRows(homeTab, cells, [
    { ...refreshed, when: facts.today, state: 'fresh' },
    ...section(tasks, tasksOf(facts)),
    ...section(calendar, calendarOf(facts.due, facts)),
    ...section(modules, moduleLines(facts.openModules)),
    ...section(more, known),
  ]);
}
