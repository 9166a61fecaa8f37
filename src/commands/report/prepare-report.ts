import type { Answer } from '../../bridge/messages';
import { parseReportRequest } from '../../bridge/parse-reports';
import type { ReportPreview } from '../../bridge/report-messages';
import { readMoment } from '../../google/clock';
import { readTabNames } from '../../google/read-workbook';
import { hasTrigger } from '../../google/triggers';
import { keysOf } from '../../model/typed-keys';
import { isOutdated } from '../../outputs/report/sections/figure-sections';
import { planSections } from '../../outputs/report/plan-report';
import { namesSupplier } from '../../outputs/report/section';
import { reportSentences } from '../../text/report/report-panel-sentences';
import { reportLabels, sectionTitles } from '../../text/report/report-titles';
import { runReading } from '../run-command';
import { draftHandler } from './schedule-draft';
import { factsFor, readReportState, readReportTabs, readReportWords } from './report-context';

/** « Rapports… »: the sections of a report, which lack data, the texts kept, the versions made; writes nothing. */
export function prepareReport(message: unknown): Answer<ReportPreview> {
  return runReading('preparerRapport', () => {
    const request = parseReportRequest(message);
    const facts = factsFor(readReportTabs(), request, readMoment());
    const { word, decisions } = readReportWords(facts.year);
    const wish = { kind: request.type, word, decisions };
    const alerts = [
      ...(facts.years.includes(facts.year) ? [] : [reportSentences.noFigures]),
      ...(isOutdated(facts) ? [reportSentences.stale] : []),
      ...(request.type === 'diffusable' && namesSupplier(facts, [word]) ? [reportSentences.namesSupplier] : []),
    ];
    return {
      ...{ type: request.type, annee: facts.year, annees: [...new Set([...facts.years, facts.year])].sort() },
      types: keysOf(reportLabels).map((code) => ({ code, libelle: reportLabels[code] })),
      sections: planSections(facts, wish, []).map(({ code, isMissing }) => ({
        ...{ code, titre: sectionTitles[code], vide: isMissing },
      })),
      ...{ mot: word, decisions, alertes: alerts },
      versions: readReportState(request.type, facts.year).versions,
      brouillon: hasTrigger(draftHandler),
      onglets: readTabNames().filter((name) => !name.startsWith('_')),
    };
  });
}
