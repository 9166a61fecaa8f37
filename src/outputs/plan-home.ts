import { homeTab } from '../../sheets-templates/home-tab';
import type { Exclusion } from '../facts/purchases/exclusions';
import type { Figure } from '../indicators/figure';
import { isoOf, type Day } from '../model/day';
import type { TabCells } from '../plans/cell';
import type { WorkbookPlan } from '../plans/workbook-plan';
import { exclusionSentence } from '../text/exclusion-sentences';
import { formatShare } from '../text/format-figure';
import { homeSentences, type HomeSentence } from '../text/home-sentences';
import type { RowOf } from '../workbook/define-tab';
import { replaceRows } from '../workbook/replace-rows';
import type { TenderHome } from './tenders/tender-home';

type HomeRow = RowOf<typeof homeTab>;

/** What Accueil derives « à faire cette semaine » from. */
export interface HomeFacts {
  readonly suppliers: number;
  readonly duplicates: number;
  readonly toConfirm: number;
  readonly unclassified: number;
  readonly countedLines: number;
  readonly exclusions: readonly Exclusion[];
  readonly rejectedLines: number;
  readonly notices: number;
  /** Sentences about wrong rows, with the tab they stand in. */
  readonly wrongRows: readonly { readonly tab: string; readonly sentence: string }[];
  /** Figures of the shown year that are provisional. */
  readonly provisional: readonly Figure[];
  readonly minimumCoverage: number;
  readonly tenders: TenderHome;
  readonly today: Day;
}

/** Wrong rows told one by one; more than these are told by « Vérifier le classeur ». */
const shownWrongRows = 10;

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

function todo(facts: HomeFacts): readonly HomeSentence[] {
  const unknown = facts.exclusions.find(({ code }) => code === 'unknownSupplier')?.count ?? 0;
  return [
    ...when(facts.suppliers === 0, () => homeSentences.emptyPanel),
    ...when(facts.countedLines === 0, () => homeSentences.emptyPurchases),
    ...when(facts.rejectedLines > 0, () => homeSentences.linesToCorrect(facts.rejectedLines)),
    ...when(unknown > 0, () => homeSentences.unknownSuppliers(unknown)),
    ...when(facts.duplicates > 0, () => homeSentences.duplicates(facts.duplicates)),
    ...lowCoverage(facts),
    ...when(facts.unclassified > 0, () => homeSentences.unclassified(facts.unclassified)),
    ...when(facts.toConfirm > 0, () => homeSentences.classesToConfirm(facts.toConfirm)),
    ...facts.tenders.tasks,
    ...facts.wrongRows.slice(0, shownWrongRows).map(({ tab, sentence }) => homeSentences.wrongRow(tab, sentence)),
  ];
}

function informations(facts: HomeFacts): readonly HomeSentence[] {
  const others = facts.exclusions.filter(({ code }) => code !== 'unknownSupplier');
  return [
    homeSentences.refreshed(isoOf(facts.today), facts.countedLines, facts.suppliers),
    ...others.map((exclusion) => homeSentences.leftOut(exclusionSentence(exclusion))),
    ...when(facts.notices > 0, () => homeSentences.notices(facts.notices)),
    ...facts.tenders.informations,
  ];
}

/** The steps that write Accueil: what to do this week, then what is good to know. */
export function planHome(cells: TabCells, facts: HomeFacts): WorkbookPlan {
  const tasks = todo(facts);
  const rows: readonly HomeRow[] = [
    ...tasks.map((sentence) => ({ ...sentence, state: 'todo' as const })),
    ...when(tasks.length === 0, () => homeSentences.allDone).map((sentence) => ({
      ...sentence,
      state: 'done' as const,
    })),
    ...informations(facts).map((sentence) => ({ ...sentence, state: 'info' as const })),
  ];
  return replaceRows(homeTab, cells, rows);
}
