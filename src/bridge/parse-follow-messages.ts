import { fieldsOf, listIn, textIn, textItem } from './fields';
import type { FollowResult, FollowSheet, SaveFollowRequest, SaveFollowResult } from './tender-messages';

/** The reference asked of « suivreConsultation »; '' for the list alone. */
export function parseFollowRequest(message: unknown): string {
  return textIn(fieldsOf(message, 'consultation'), 'reference');
}

/** What is asked of « enregistrerSuivi ». */
export function parseSaveFollow(message: unknown): SaveFollowRequest {
  const fields = fieldsOf(message, 'consultation');
  const of = (name: string): string => textIn(fields, name);
  return {
    ...{ reference: of('reference'), seen: of('seen'), status: of('status'), launchedOn: of('launchedOn') },
    ...{ dueOn: of('dueOn'), awardedOn: of('awardedOn'), debriefedOn: of('debriefedOn') },
    debriefed: listIn(fields, 'debriefed', textItem),
  };
}

function parseSheet(value: unknown): FollowSheet {
  const fields = fieldsOf(value, 'consultation');
  const of = (name: string): string => textIn(fields, name);
  return {
    ...{ reference: of('reference'), statut: of('statut'), lancement: of('lancement'), remise: of('remise') },
    attribution: of('attribution'),
    statuts: listIn(fields, 'statuts', (item) => {
      const status = fieldsOf(item, 'consultation');
      return { code: textIn(status, 'code'), libelle: textIn(status, 'libelle') };
    }),
    aDebriefer: listIn(fields, 'aDebriefer', (item) => {
      const bid = fieldsOf(item, 'consultation');
      return { cle: textIn(bid, 'cle'), libelle: textIn(bid, 'libelle') };
    }),
  };
}

/** The result of « suivreConsultation ». */
export function parseFollowResult(value: unknown): FollowResult {
  const fields = fieldsOf(value, 'consultation');
  return {
    fiche: fields['fiche'] === null ? null : parseSheet(fields['fiche']),
    consultations: listIn(fields, 'consultations', (item) => {
      const found = fieldsOf(item, 'consultation');
      return { reference: textIn(found, 'reference'), objet: textIn(found, 'objet'), statut: textIn(found, 'statut') };
    }),
  };
}

/** The result of « enregistrerSuivi ». */
export function parseSaveFollowResult(value: unknown): SaveFollowResult {
  return { message: textIn(fieldsOf(value, 'consultation'), 'message') };
}
