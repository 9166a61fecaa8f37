import type { Answer } from '../../bridge/messages';
import { parseConsultationDraft } from '../../bridge/parse-tender-messages';
import type {
  ConsultationChoices,
  ConsultationDraftMessage,
  PrepareConsultationResult,
} from '../../bridge/tender-messages';
import { readMoment } from '../../google/clock';
import { consultationChoices } from '../../outputs/consultation/consultation-choices';
import { prepareConsultation } from '../../outputs/consultation/prepare-consultation';
import { parseDraft, type ConsultationDraft } from '../../policy/advice/consultation-draft';
import { draftRefusal } from '../../text/consultation-sentences';
import { dayOfMoment } from '../day-of-moment';
import { Refusal } from '../refusal';
import { runReading } from '../run-command';
import { readConsultationTabs } from './read-consultation-tabs';

/** The consultation as typed; refused where a field cannot be read. */
export function readDraft(message: ConsultationDraftMessage): ConsultationDraft {
  const read = parseDraft(message);
  if ('wrong' in read) throw new Refusal('consultation', draftRefusal(read.wrong));
  return read.draft;
}

/** The lists of the form, and a free reference. */
export function readConsultationChoices(): Answer<ConsultationChoices> {
  return runReading('optionsConsultation', () =>
    consultationChoices(readConsultationTabs(), dayOfMoment(readMoment())),
  );
}

/** Levers at the launch date and suppliers that could answer; writes nothing. */
export function prepareConsultationOf(message: unknown): Answer<PrepareConsultationResult> {
  return runReading('preparerConsultation', () => {
    const draft = readDraft(parseConsultationDraft(message));
    return prepareConsultation(readConsultationTabs(), draft, dayOfMoment(readMoment()));
  });
}
