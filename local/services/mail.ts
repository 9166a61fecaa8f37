import type { Blobs } from './blob';
import { exception, reads, type Emulator } from './emulate';
import { utf8LengthOf } from './octets';

type MailApp = GoogleAppsScript.Mail.MailApp;

/** What a message may be made of. */
interface Message {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly replyTo?: string;
  readonly name?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly attachments?: readonly unknown[];
  readonly noReply?: boolean;
}

/** Recipients a day, for an account without Workspace. */
const DAILY_RECIPIENTS = 100;
const RECIPIENTS_PER_MESSAGE = 50;
const ATTACHMENTS = 250;
const BODY_OCTETS = 200 * 1024;
const DAY_MS = 86_400_000;

/**
 * MailApp: messages go to the document's log of mails and never leave this machine.
 * @see https://developers.google.com/apps-script/reference/mail/mail-app
 */
export function createMailApp({ host, define }: Emulator, blobs: Blobs): MailApp {
  const remaining = (): number => {
    const recent = host.platform.mails.filter(
      ({ at, from }) => from === host.execution.user && at > host.now() - DAY_MS,
    );
    const used = recent.reduce((sum, { to, cc, bcc }) => sum + addresses(to, cc, bcc).length, 0);
    return Math.max(DAILY_RECIPIENTS - used, 0);
  };
  const send = (message: Message): void => {
    const { to = '', cc = '', bcc = '', subject = '', body = '', htmlBody = '', attachments = [] } = message;
    check(message, remaining());
    host.sendMail({
      at: host.now(),
      from: host.execution.user,
      to,
      cc,
      bcc,
      subject,
      body,
      htmlBody,
      attachments: attachments.map((blob) => blobs.stateOf(blob).name ?? 'Untitled'),
    });
  };
  return define<MailApp, null>({
    service: 'MailApp',
    name: '',
    methods: {
      getRemainingDailyQuota: reads('', remaining),
      sendEmail: reads(
        ['Object', 'String, String, String', 'String, String, String, Object', 'String, String, String, String'],
        (_state, first: Message | string, second?: string, third?: string, fourth?: Message | string) => {
          if (typeof first !== 'string') send(first);
          else if (typeof fourth === 'string') {
            send({ to: first, replyTo: second ?? '', subject: third ?? '', body: fourth });
          } else send({ ...fourth, to: first, subject: second ?? '', body: third ?? '' });
        },
        'mail',
      ),
    },
  }).create(null);
}

/** Throws if a message goes over a limit; the first limit that is passed names the error. */
function check(message: Message, remaining: number): void {
  const recipients = addresses(message.to ?? '', message.cc ?? '', message.bcc ?? '');
  const invalid = recipients.find((address) => !/^(?:.*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(address));
  const refusals: readonly (readonly [refused: boolean, text: string])[] = [
    [recipients.length === 0, 'Failed to send email: no recipient'],
    [invalid !== undefined, `Invalid email: ${invalid ?? ''}`],
    [recipients.length > RECIPIENTS_PER_MESSAGE, 'Limit exceeded: Email Recipients Per Message.'],
    [attachmentCount(message) > ATTACHMENTS, 'Limit exceeded: Email Attachments Per Message.'],
    [bodyLength(message) > BODY_OCTETS, 'Limit exceeded: Email Body Size.'],
    [recipients.length > remaining, 'Service invoked too many times for one day: email.'],
  ];
  const refusal = refusals.find(([refused]) => refused);
  if (refusal !== undefined) throw exception(refusal[1]);
}

function attachmentCount({ attachments = [] }: Message): number {
  return attachments.length;
}

function bodyLength({ body = '', htmlBody = '' }: Message): number {
  return utf8LengthOf(body + htmlBody);
}

function addresses(...lists: readonly string[]): string[] {
  return lists
    .join(',')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
