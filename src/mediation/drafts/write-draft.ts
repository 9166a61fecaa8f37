import { caseStatusLabels, frameLabels } from '../../../sheets-templates/mediator/case-choices';
import type { CaseRefusal, DraftCode } from '../../bridge/mediation-codes';
import type { DraftRequest, DraftResult } from '../../bridge/mediation-messages';
import { draftTexts, type DraftWords } from '../../text/mediation/draft-texts';
import { draftTitles } from '../../text/mediation/draft-titles';
import type { MediationCase, PartyRow } from '../cases/case';
import { isOpen } from '../cases/transitions';
import type { MediatorSettings } from '../settings';
import { frenchDay, plain } from '../views/labels';
import { partyTitle } from '../views/case-view';
import { draftsFor } from './drafts-for';
import { invitationFile, parseMoment } from './invitation';

/** Drafts that go to one party: none without saying whom. */
const addressed: ReadonlySet<DraftCode> = new Set(['proposal', 'invitation', 'closing', 'satisfaction']);

function wordsOf(
  { row }: MediationCase,
  settings: MediatorSettings,
  recipient: PartyRow | undefined,
  { quand, lieu }: DraftRequest,
): DraftWords {
  const moment = parseMoment(quand);
  return {
    number: row.number,
    ...{ organisation: settings.organisation, mediator: settings.name, position: settings.position },
    ...{ email: settings.email, phone: settings.phone, archiveYears: settings.archiveYears },
    supplier: plain(row.supplier),
    recipient: recipient === undefined ? '' : plain(recipient.name),
    receivedOn: frenchDay(row.receivedOn),
    subject: plain(row.subject),
    frame: row.frame === undefined ? `${frameLabels.mediation} ou ${frameLabels.facilitation}` : frameLabels[row.frame],
    closedOn: frenchDay(row.closedOn),
    limitationOn: frenchDay(row.limitationOn),
    outcome: isOpen(row) ? '' : caseStatusLabels[row.status].replace(/^Close – /, ''),
    when: moment === undefined ? '' : moment.french,
    place: lieu,
    isNational: row.route === 'national',
  };
}

/** The party who asked for the case: who an acknowledgement goes to when nobody is chosen. */
function applicantOf({ parties }: MediationCase): PartyRow | undefined {
  return parties.find(({ role }) => role === 'supplier');
}

/** Why a draft cannot be written as asked; undefined where it can. */
function lacking(code: DraftCode | undefined, recipient: PartyRow | undefined, quand: string): CaseRefusal | undefined {
  if (code === undefined) return 'unknown-item';
  if (addressed.has(code) && !recipient) return 'no-recipient';
  return code === 'invitation' && !parseMoment(quand) ? 'no-moment' : undefined;
}

function addressOf(recipient: PartyRow | undefined): string {
  if (recipient === undefined) return '';
  return [partyTitle(recipient), plain(recipient.email)].filter((text) => text !== '').join(' · ');
}

/** A draft as its panel shows it before anything is sent, or why there is none. */
export function writeDraft(
  found: MediationCase,
  settings: MediatorSettings,
  request: DraftRequest,
): (DraftResult & { readonly code: DraftCode }) | CaseRefusal {
  const code = draftsFor(found.row).find((draft) => draft === request.genre);
  const chosen = found.parties.find(({ id }) => id === request.partie);
  const recipient = chosen ?? (code === 'acknowledgement' ? applicantOf(found) : undefined);
  const refusal = lacking(code, recipient, request.quand);
  if (code === undefined || refusal !== undefined) return refusal ?? 'unknown-item';
  const moment = parseMoment(request.quand);
  return {
    code,
    titre: draftTitles[code],
    destinataire: addressOf(recipient),
    objet: `${draftTitles[code]} – dossier ${found.row.number}`,
    texte: draftTexts[code](wordsOf(found, settings, recipient, request)),
    ics: code === 'invitation' && moment ? invitationFile(found.row.number, moment) : '',
  };
}
