import { contactsTab } from '../../sheets-templates/settings/contacts-tab';
import type { TabCells } from '../plans/cell';
import type { Mail } from '../plans/mail';
import { decodeRows } from '../workbook/decode-rows';
import { alertDigest, type Alert } from './alerts';
import { parseAddresses } from './mail-addresses';
import type { Renewal } from './renewals';

/** Who receives what of the scheduled refresh. */
export interface MailRecipients {
  readonly alerts: readonly string[];
  readonly proofs: readonly string[];
  /** People of Responsables who want a mail and have no address that can be one. */
  readonly unreachable: readonly string[];
}

/** Those of Paramètres receive all; those of Responsables what their « Reçoit » says. */
export function recipientsOf(everyone: readonly string[], contacts: TabCells | undefined): MailRecipients {
  const rows = contacts ? decodeRows(contactsTab, contacts).rows : [];
  const wanting = rows.map(({ row: { name, email = '', mails = [] } }) => ({ name, mails, ...parseAddresses(email) }));
  const isReachable = ({ addresses, wrong }: (typeof wanting)[number]): boolean =>
    addresses.length > 0 && wrong === undefined;
  const wanted = (mail: 'alerts' | 'proofs'): readonly string[] => {
    const chosen = wanting.filter((one) => one.mails.includes(mail) && isReachable(one));
    return [...new Set([...everyone, ...chosen.flatMap(({ addresses }) => addresses)])];
  };
  const unreachable = wanting.filter((one) => one.mails.length > 0 && !isReachable(one)).map(({ name }) => name);
  return { alerts: wanted('alerts'), proofs: wanted('proofs'), unreachable };
}

/** The mails that tell what is new, one for all those who receive the same. */
export function alertMails(
  { alerts, proofs }: MailRecipients,
  crossed: readonly Alert[],
  renewals: readonly Renewal[],
): readonly Mail[] {
  const byBody = new Map<string, Mail>();
  for (const address of new Set([...alerts, ...proofs])) {
    const told = [alerts.includes(address) ? crossed : [], proofs.includes(address) ? renewals : []] as const;
    if (told[0].length + told[1].length === 0) continue;
    const { subject, body } = alertDigest(...told);
    byBody.set(body, { subject, body, to: [...(byBody.get(body)?.to ?? []), address] });
  }
  return [...byBody.values()];
}
