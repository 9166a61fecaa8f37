import type { HttpRequest, HttpResponse } from '../../../local/services/host';
import { aSession, errorOf, valueOf } from '../../builders/a-session';

function answering(status: number, body: string): (requests: readonly HttpRequest[]) => readonly HttpResponse[] {
  return (requests) =>
    requests.map(() => ({
      ok: true,
      status,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: Buffer.from(body).toString('base64'),
    }));
}

describe('UrlFetchApp', () => {
  it('sends what was asked and reads the answer', () => {
    const sent: HttpRequest[] = [];
    const http = (requests: readonly HttpRequest[]): readonly HttpResponse[] => {
      sent.push(...requests);
      return answering(200, '{"nom":"été"}')(requests);
    };
    const code = `(function () {
      var r = UrlFetchApp.fetch('https://example.org/a', { method: 'post', payload: { a: 'b c', d: 1 }, headers: { X: '1' } });
      return [r.getResponseCode(), JSON.parse(r.getContentText()).nom, r.getHeaders()['Content-Type']];
    })()`;
    expect(valueOf(code, { http })).toEqual([200, 'été', 'application/json; charset=utf-8']);
    expect(sent).toEqual([
      {
        url: 'https://example.org/a',
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', X: '1' },
        body: 'a=b%20c&d=1',
        followRedirects: true,
      },
    ]);
  });

  it('throws on a refusal unless muted', () => {
    const http = answering(404, 'nothing here');
    expect(errorOf(`UrlFetchApp.fetch('https://example.org/a?b')`, { http })).toBe(
      'Exception: Request failed for https://example.org returned code 404. Truncated server response: nothing here ' +
        '(use muteHttpExceptions option to examine full response)',
    );
    expect(
      valueOf(`UrlFetchApp.fetch('https://example.org', { muteHttpExceptions: true }).getResponseCode()`, { http }),
    ).toBe(404);
  });

  it('throws on an unknown host and on an address outside urlFetchWhitelist', () => {
    const http = (): readonly HttpResponse[] => [{ ok: false, reason: 'dns', detail: '' }];
    expect(errorOf(`UrlFetchApp.fetch('https://nowhere.invalid/')`, { http })).toBe(
      'Exception: DNS error: https://nowhere.invalid/',
    );
    const manifest = { urlFetchWhitelist: ['https://*.example.org/api/'] };
    const ok = answering(200, '');
    expect(errorOf(`UrlFetchApp.fetch('https://www.example.org/other')`, { http: ok, manifest })).toContain(
      'urlFetchWhitelist',
    );
    expect(
      valueOf(`UrlFetchApp.fetch('https://www.example.org/api/x').getResponseCode()`, { http: ok, manifest }),
    ).toBe(200);
  });

  it('keeps the limits on addresses', () => {
    expect(errorOf(`UrlFetchApp.fetch('https://example.org/' + 'x'.repeat(2048))`)).toBe(
      'Exception: Limit exceeded: URLFetch URL Length.',
    );
  });
});

describe('MailApp', () => {
  it('logs the message and counts recipients against the daily quota', () => {
    const session = aSession(`
      function send() {
        MailApp.sendEmail({ to: 'a@example.org, b@example.org', subject: 's', htmlBody: '<p>x</p>',
          attachments: [Utilities.newBlob('x', 'text/csv', 'x.csv')] });
        return MailApp.getRemainingDailyQuota();
      }
      function flood() { for (var i = 0; i < 3; i++) MailApp.sendEmail(Array(40).fill('c@example.org').join(','), 's', 'b'); }
      function left() { return MailApp.getRemainingDailyQuota(); }`);
    expect(session.run({ function: 'send' })).toMatchObject({ value: 98 });
    expect(session.platform.mails).toMatchObject([{ from: 'owner@example.org', subject: 's', attachments: ['x.csv'] }]);
    expect(session.run({ function: 'flood' })).toMatchObject({
      error: { message: 'Service invoked too many times for one day: email.' },
    });
    session.advanceClock(86_400_000);
    expect(session.run({ function: 'left' })).toMatchObject({ value: 100 });
  });

  it('refuses more than 50 recipients, 250 attachments, or an address that is none', () => {
    expect(errorOf(`MailApp.sendEmail(Array(51).fill('c@example.org').join(','), 's', 'b')`)).toContain(
      'Email Recipients Per Message',
    );
    expect(
      errorOf(`MailApp.sendEmail({ to: 'c@example.org', attachments: Array(251).fill(Utilities.newBlob('x')) })`),
    ).toBe('Exception: Limit exceeded: Email Attachments Per Message.');
    expect(errorOf(`MailApp.sendEmail('nobody', 's', 'b')`)).toBe('Exception: Invalid email: nobody');
  });
});
