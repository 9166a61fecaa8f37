import type { Answer } from '../../bridge/messages';
import { parseCreateConsultation } from '../../bridge/parse-tender-messages';
import type { CreateConsultationResult } from '../../bridge/tender-messages';
import { applyPlan } from '../../google/apply-plan';
import { newLotId } from '../../google/clock';
import { createConsultation } from '../../outputs/consultation/create-consultation';
import { Refusal } from '../refusal';
import { runCommand } from '../run-command';
import { readDraft } from './prepare-consultation';
import { readConsultationTabs } from './read-consultation-tabs';

/** « Créer la consultation »: its row « en préparation », the suppliers consulted, the trace of the sourcing. */
export function createConsultationOf(message: unknown): Answer<CreateConsultationResult> {
  return runCommand('creerConsultation', ({ moment, user }) => {
    const { reference, draft, suppliers, sourcing } = parseCreateConsultation(message);
    const wanted = { reference: reference.trim(), draft: readDraft(draft), suppliers, sourcing };
    const lot = { lot: newLotId(moment), at: moment.isoTime, by: user };
    const created = createConsultation(readConsultationTabs(), wanted, lot);
    if ('refused' in created) throw new Refusal('consultation', created.refused);
    applyPlan(created.plan);
    const { told } = created;
    const result = { reference: created.reference, fournisseurs: created.suppliers, message: told };
    return { result, journal: told };
  });
}
