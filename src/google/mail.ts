import type { Mail } from '../plans/mail';

/** Sends a message unless the account's quota of the day does not reach; whether it was sent. */
export function sendMail({ to, subject, body }: Mail): boolean {
  if (MailApp.getRemainingDailyQuota() < to.length) return false;
  MailApp.sendEmail(to.join(','), subject, body);
  return true;
}
