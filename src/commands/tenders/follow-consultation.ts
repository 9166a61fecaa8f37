import type { Answer } from '../../bridge/messages';
import { parseFollowRequest, parseSaveFollow } from '../../bridge/parse-follow-messages';
import type { FollowResult, SaveFollowResult } from '../../bridge/tender-messages';
import { applyPlan } from '../../google/apply-plan';
import { newLotId, readMoment } from '../../google/clock';
import { showSidebar } from '../../google/user-interface';
import { followConsultation } from '../../outputs/consultation/follow-consultation';
import { saveFollow } from '../../outputs/consultation/save-follow';
import { panelTitles } from '../../text/menu-labels';
import { dayOfMoment } from '../day-of-moment';
import { Refusal } from '../refusal';
import { runCommand, runReading } from '../run-command';
import { readConsultationTabs } from './read-consultation-tabs';

/** « Suivre une consultation… » from the menu: its panel. */
export function openFollowPanel(): void {
  showSidebar('FollowConsultation', panelTitles.follow);
}

/** Consultations that still move, and the one asked for; writes nothing. */
export function readFollowed(message: unknown): Answer<FollowResult> {
  return runReading('suivreConsultation', () =>
    followConsultation(readConsultationTabs(), parseFollowRequest(message), dayOfMoment(readMoment())),
  );
}

/** Status, deadlines and debriefs of a consultation, as a person typed them. */
export function saveFollowed(message: unknown): Answer<SaveFollowResult> {
  return runCommand('enregistrerSuivi', ({ moment, user }) => {
    const lot = { lot: newLotId(moment), at: moment.isoTime, by: user };
    const saved = saveFollow(readConsultationTabs(), parseSaveFollow(message), lot, dayOfMoment(moment));
    if ('refused' in saved) throw new Refusal('suivi', saved.refused);
    applyPlan(saved.plan);
    return { result: { message: saved.told }, journal: saved.told };
  });
}
