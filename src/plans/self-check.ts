/** What a self-check found: its code, whether it passed, and the facts its sentence needs. */
export interface SelfCheck {
  readonly code: SelfCheckCode;
  readonly passed: boolean;
  readonly fact: string;
}

export type SelfCheckCode =
  'authorisation' | 'triggers' | 'locale' | 'clock' | 'text' | 'identifier' | 'date' | 'formula' | 'lock';
