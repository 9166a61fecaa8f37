import type { DraftCode } from '../../bridge/mediation-codes';

/** What each draft is called; also its subject, which says nothing of the case. */
export const draftTitles = {
  acknowledgement: 'Accusé de réception',
  'entry-agreement': 'Accord d’entrée',
  why: 'Note interne : pourquoi accepter la médiation',
  proposal: 'Proposition à l’autre partie',
  invitation: 'Invitation à une réunion',
  protocol: 'Trame de protocole d’accord',
  closing: 'Courrier de fin',
  satisfaction: 'Question de satisfaction',
  information: 'Notice d’information (données personnelles)',
} as const satisfies Record<DraftCode, string>;
