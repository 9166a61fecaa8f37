/** Whom a population holds, by what is known of each kind. */
export interface Membership<Traits> {
  readonly has: (traits: Traits) => boolean;
  /** Whom the knowledge that the population rests on concerns, and of whom it is had. */
  readonly concerns: (traits: Traits) => boolean;
  readonly isKnown: (traits: Traits) => boolean;
  /** A member by presumption only. */
  readonly isPresumed: (traits: Traits) => boolean;
}
