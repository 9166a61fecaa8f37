import type { PrepareConsultationResult } from '../../bridge/tender-messages';
import type { Day } from '../../model/day';
import { candidatesFor, type Candidates } from '../../policy/advice/candidates';
import type { ConsultationDraft } from '../../policy/advice/consultation-draft';
import { inclusiveAdvice } from '../../policy/advice/inclusive-advice';
import { leversOf } from '../../policy/advice/levers';
import { candidateMessage, consultationSentences } from '../../text/consultation-sentences';
import { leverMessage } from '../../text/lever-sentences';
import type { Tabs } from '../read-sources';
import { candidateFacts } from './consultation-sources';

/** Candidates that the panel shows. */
const shownCandidates = 40;

/** How to reserve or to open the need, where its amount is known. */
function adviceOf(draft: ConsultationDraft, found: Candidates): readonly string[] {
  if (draft.estimated === undefined) return [];
  const known = found.candidates.filter(({ inclusive, family }) => inclusive && family !== 'other').length;
  const structures = draft.structures ?? known;
  const advice = inclusiveAdvice({ structures, budget: draft.estimated, meanTurnover: found.meanInclusiveTurnover });
  return [consultationSentences.advice(advice, structures, draft.structures !== undefined)];
}

function remarksOf(draft: ConsultationDraft, found: Candidates): readonly string[] {
  const { candidates, smallKnown, inclusiveKnown } = found;
  const ofFamily = draft.family === '' ? candidates : candidates.filter(({ family }) => family !== 'other');
  return [
    ...(draft.family === '' ? [consultationSentences.noFamily] : []),
    ...(ofFamily.length === 0 ? [consultationSentences.nobody(draft.family)] : []),
    ...(smallKnown ? [] : [consultationSentences.noSmall]),
    ...(inclusiveKnown ? [] : [consultationSentences.noInclusive]),
    ...adviceOf(draft, found),
    ...(candidates.length > shownCandidates ? [consultationSentences.shownOf(shownCandidates, candidates.length)] : []),
    consultationSentences.neverForDependence,
  ];
}

/** The levers of a consultation at its launch date, and who in the panel could answer. */
export function prepareConsultation(tabs: Tabs, draft: ConsultationDraft, today: Day): PrepareConsultationResult {
  const { context, levers } = leversOf(draft);
  const found = candidatesFor(draft, candidateFacts(tabs, draft.family, today));
  const { candidates } = found;
  return {
    titre: [
      consultationSentences.launchOfRules(draft.launchedOn),
      consultationSentences.prepared(levers.length, candidates.length),
    ].join(' '),
    leviers: levers.map((lever) => leverMessage(lever, context)),
    candidats: candidates.slice(0, shownCandidates).map(candidateMessage),
    total: candidates.length,
    remarques: remarksOf(draft, found),
  };
}
