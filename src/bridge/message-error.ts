/** A message that does not have the shape its call expects: a bug of the client, never of the user. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}
