import { archiveTab } from '../../../sheets-templates/mediator/archive-tab';
import { publicationTab } from '../../../sheets-templates/mediator/publication-tab';
import { recommendationsTab } from '../../../sheets-templates/mediator/recommendations-tab';
import { eventsTab } from '../../../sheets-templates/relations/events-tab';
import type { ActivityResult, ReportResult } from '../../bridge/activity-messages';
import type { Answer } from '../../bridge/messages';
import { parseActivityRequest, parseReportRequest } from '../../bridge/parse-activity';
import { applyPlan } from '../../google/apply-plan';
import { readTab } from '../../google/read-workbook';
import { writeLetter } from '../../google/write-letter';
import {
  annexLetter,
  contactSheet,
  lastYear,
  letterText,
  planPublication,
  reportLetter,
  viewActivity,
  yearlyFacts,
  type ActivityFacts,
} from '../../mediation';
import { activityRefusals, activitySentences } from '../../text/mediation/activity-sentences';
import { reportTexts } from '../../text/mediation/report-texts';
import { decodeRows } from '../../workbook/decode-rows';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import { runConfidential, type CommandContext } from '../run-command';
import { openCaseLog } from './open-case-log';

function factsFor(confirme: boolean, context: CommandContext): ActivityFacts {
  const { log, settings, today } = openCaseLog({ confirme }, context);
  const recommendations = decodeRows(recommendationsTab, readInstalledTab(recommendationsTab)).rows;
  return {
    facts: yearlyFacts(log, readTab(archiveTab.name)),
    recommendations: recommendations.map(({ row }) => row),
    publication: readInstalledTab(publicationTab),
    ...{ settings, today },
  };
}

/** « Activité à publier… »: what would leave for a year, with its reasons, and the mediator's own figures. */
export function showActivity(message: unknown): Answer<ActivityResult> {
  return runConfidential('activite', (context) => {
    const { annee, confirme } = parseActivityRequest(message);
    const facts = factsFor(confirme, context);
    return { result: viewActivity(annee ?? lastYear(facts.today), facts), journal: '' };
  });
}

/** Freezes a year exactly as its preview showed it; once. */
export function publishActivity(message: unknown): Answer<ActivityResult> {
  return runConfidential('publierActivite', (context) => {
    const { annee, marque, confirme } = parseActivityRequest(message);
    const facts = factsFor(confirme, context);
    const year = annee ?? lastYear(facts.today);
    const plan = planPublication({ annee: year, marque }, facts);
    if (typeof plan === 'string') throw new Refusal(plan, activityRefusals[plan]);
    applyPlan(plan);
    const after = { ...facts, publication: readInstalledTab(publicationTab) };
    const result = { ...viewActivity(year, after), message: activitySentences.published(year) };
    return { result, journal: activitySentences.journal(year) };
  });
}

/** « Rapport du médiateur… »: the report, or its confidential annex, to read; then a document in his own space. */
export function makeReport(message: unknown): Answer<ReportResult> {
  return runConfidential('rapportMediateur', (context) => {
    const { annee, annexe, ecrire, confirme } = parseReportRequest(message);
    const facts = factsFor(confirme, context);
    const year = annee ?? lastYear(facts.today);
    const letter = annexe ? annexLetter(year, facts) : reportLetter(year, facts, readTab(eventsTab.name));
    const result: ReportResult = {
      annee: year,
      message: ecrire ? reportTexts.written : '',
      adresse: ecrire ? writeLetter(letter) : '',
      texte: letterText(letter),
      fiche: contactSheet(facts.settings),
    };
    const written = annexe ? reportTexts.annexJournal(year) : reportTexts.journal(year);
    return { result, journal: ecrire ? written : '' };
  });
}
