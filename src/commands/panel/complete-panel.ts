import type { Answer } from '../../bridge/messages';
import type { CompletionRequest, CompletionResult } from '../../bridge/completion-messages';
import { parseCompletionRequest } from '../../bridge/parse-completion';
import { readProperty } from '../../google/properties';
import { showSidebar } from '../../google/user-interface';
import { completionResult } from '../../outputs/completion-message';
import { completionSentences } from '../../text/completion-sentences';
import { panelTitles } from '../../text/menu-labels';
import { Refusal } from '../refusal';
import { journalFailure, runReading } from '../run-command';
import { readJob, setStatus } from '../job-store';
import { pauseJob, resumeJob, runSlice, startJob, stopJob } from '../run-job';
import { completionKind, keyProperty, openCompletion, readCompletionTabs } from './completion-kind';

function start({ source, noms }: CompletionRequest): void {
  const about = [source, ...(noms ? ['noms'] : [])].join(' ');
  if (openCompletion(about, '').total === 0) throw new Refusal('nobody', completionSentences.nothingToAsk);
  startJob(completionKind, about);
}

function act(request: CompletionRequest): void {
  switch (request.action) {
    case 'etat':
      return;
    case 'demarrer':
      start(request);
      return;
    case 'avancer':
      runSlice(completionKind, 'panel');
      return;
    case 'pause':
      pauseJob(completionKind);
      return;
    case 'reprendre':
      resumeJob(completionKind);
      return;
    case 'arreter':
      stopJob(completionKind);
      return;
  }
}

/** « Compléter le panel… »: starts, goes on for a slice, pauses, resumes or stops, and says where it stands. */
export function completePanel(message: unknown): Answer<CompletionResult> {
  return runReading(completionSentences.command, () => {
    act(parseCompletionRequest(message));
    const { record, mark } = readJob(completionKind.name);
    const hasKey = (readProperty('user', keyProperty) ?? '') !== '';
    return completionResult(record, mark, readCompletionTabs(), hasKey);
  });
}

/** Failures that pass: the trigger comes back, and gives up after some slices that bring nothing. */
const passing: readonly string[] = ['service', 'conflict', 'quota'];

/** The slice that the job's own trigger runs; what keeps it from going on is told in the Journal. */
export function resumeCompletion(): void {
  const answer = runReading(completionSentences.command, () => {
    runSlice(completionKind, 'trigger');
  });
  if (answer.ok || passing.includes(answer.failure.kind)) return;
  setStatus(completionKind.name, 'stalled', answer.failure.code);
  journalFailure(completionSentences.command, answer.failure.message);
}

/** « Compléter le panel… » from the menu: its panel. */
export function openCompletionPanel(): void {
  showSidebar('Completion', panelTitles.completion);
}
