import type { HttpAnswer, HttpRequest } from '../plans/http';

type Sent = GoogleAppsScript.URL_Fetch.URLFetchRequest;

function sentOf({ url, method, headers, form }: HttpRequest): Sent {
  const sent = { url, method, headers: { ...headers }, muteHttpExceptions: true };
  return form ? { ...sent, payload: { ...form } } : sent;
}

function retryAfterIn(headers: object): string {
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after');
  return found ? String(found[1]) : '';
}

function answerOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): HttpAnswer {
  return {
    status: response.getResponseCode(),
    retryAfter: retryAfterIn(response.getHeaders()),
    text: response.getContentText('UTF-8'),
  };
}

const silence: HttpAnswer = { status: 0, retryAfter: '', text: '' };

/** What the service throws where nobody answered; anything else (permission, quota) is for the command to tell. */
const isSilence = /DNS error|Address unavailable|Timeout|timed out|unexpected error|SSL|connection/i;

/**
 * Sends requests at once and waits for their answers. One address that does not answer makes the service throw for all of
 * them: every answer is then silence, and the caller asks again more slowly.
 */
export function fetchAll(requests: readonly HttpRequest[]): readonly HttpAnswer[] {
  try {
    return UrlFetchApp.fetchAll(requests.map(sentOf)).map(answerOf);
  } catch (error) {
    if (!isSilence.test(error instanceof Error ? error.message : String(error))) throw error;
    return requests.map(() => silence);
  }
}
