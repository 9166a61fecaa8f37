/** E-mail address of the person who acts; empty where the platform does not tell it. */
export function readUser(): string {
  return Session.getEffectiveUser().getEmail();
}
