import { frameLabels } from '../../../sheets-templates/mediator/case-choices';
import type { CaseRefusal, DraftCode } from '../../bridge/mediation-codes';
import type { DraftRequest, DraftResult } from '../../bridge/mediation-messages';
import { draftTexts, type DraftWords } from '../../text/mediation/draft-texts';
import { draftTitles } from '../../text/mediation/draft-titles';
import type { CaseRow, CaseStatus, MediationCase, PartyRow } from '../cases/case';
import { entryDayOf } from '../cases/reminders';
import type { MediatorSettings } from '../settings';
import { frenchDay, plain } from '../views/labels';
import { partyTitle } from '../views/case-view';
import { draftsFor } from './drafts-for';
import { invitationFile, parseMoment } from './invitation';

/** Which side of the dispute a party is on; undefined for those who are on neither. */
const sides: Readonly<Record<PartyRow['role'], 'supplier' | 'company' | undefined>> = {
  supplier: 'supplier',
  supplierAdviser: 'supplier',
  buyer: 'company',
  internalClient: 'company',
  decisionMaker: 'company',
  national: undefined,
  other: undefined,
};

/** What a closing letter may say of each status. */
const endings: Readonly<Record<CaseStatus, DraftWords['ending']>> = {
  received: 'open',
  examined: 'open',
  running: 'open',
  suspended: 'open',
  inadmissible: 'inadmissible',
  redirected: 'redirected',
  refused: 'none',
  transferred: 'transferred',
  fullAgreement: 'full',
  partialAgreement: 'partial',
  noAgreement: 'none',
  withdrawn: 'none',
  lapsed: 'none',
  noticed: 'open',
  contactsFound: 'open',
  connected: 'open',
  accepted: 'open',
  declined: 'open',
  announced: 'open',
};

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
    isFacilitation: row.frame === 'facilitation',
    isForSupplier: recipient !== undefined && sides[recipient.role] === 'supplier',
    closedOn: frenchDay(row.closedOn),
    limitationOn: frenchDay(row.limitationOn),
    ending: endings[row.status],
    hasEntered: entryDayOf(row) !== undefined,
    when: moment === undefined ? '' : moment.french,
    place: lieu,
    isNational: row.route === 'national',
  };
}

/** The party who asked for the case: who an acknowledgement goes to when nobody is chosen. */
function applicantOf({ row, parties }: MediationCase): PartyRow | undefined {
  return parties.find(({ role }) => role === (row.requester ?? 'supplier'));
}

/** Whether a party is on the side that did not ask for the case; in voie B a supplier asked. */
function isOtherSide({ requester }: CaseRow, { role }: PartyRow): boolean {
  return sides[role] === (requester === 'buyer' || requester === 'internalClient' ? 'supplier' : 'company');
}

/** A proposal to those who asked, or an acknowledgement to those who did not: it would tell one side of the other. */
function isOnWrongSide(code: DraftCode, row: CaseRow, recipient: PartyRow): boolean {
  if (code === 'proposal') return !isOtherSide(row, recipient);
  return code === 'acknowledgement' && isOtherSide(row, recipient);
}

/** Why a draft cannot be written as asked; undefined where it can. */
function lacking(
  code: DraftCode,
  row: CaseRow,
  recipient: PartyRow | undefined,
  quand: string,
): CaseRefusal | undefined {
  if (addressed.has(code) && !recipient) return 'no-recipient';
  if (recipient && isOnWrongSide(code, row, recipient)) return 'wrong-side';
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
  if (code === undefined) return 'unknown-item';
  const chosen = found.parties.find(({ id }) => id === request.partie);
  const recipient = chosen ?? (code === 'acknowledgement' ? applicantOf(found) : undefined);
  const refusal = lacking(code, found.row, recipient, request.quand);
  if (refusal !== undefined) return refusal;
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
