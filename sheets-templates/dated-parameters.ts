/** A rule that changed or may change: its value from a day (`AAAA-MM-JJ`, '' = always) to a day, both included. */
export interface DatedParameterRow {
  readonly key: string;
  readonly value: string | number;
  readonly from: string;
  readonly to: string;
  /** Which date chooses the value. */
  readonly appliesOn: string;
  readonly source: string;
}

/** Rules of law by date; a new value is a new row, never a change of an old one. */
export const datedParameters = [
  {
    key: 'SIAE_TYPES_STRICT',
    value: 'AI, ACI, EI, ETTI, EITI',
    from: '',
    to: '2026-12-22',
    appliesOn: 'date d’achat',
    source: 'L5132-4 C. trav. ; EITI : expérimentation de l’art. 83 de la loi 2018-771',
  },
  {
    key: 'SIAE_TYPES_STRICT',
    value: 'AI, ACI, EI, ETTI',
    from: '2026-12-23',
    to: '',
    appliesOn: 'date d’achat',
    source: 'L5132-4 C. trav.',
  },
  {
    key: 'ZONE_RURALE',
    value: 'ZRR',
    from: '',
    to: '2024-06-30',
    appliesOn: 'date du relevé',
    source: 'CGI art. 1465 A : une ZRR n’est pas une FRR',
  },
  {
    key: 'ZONE_RURALE',
    value: 'FRR',
    from: '2024-07-01',
    to: '',
    appliesOn: 'date du relevé',
    source: 'CGI art. 44 quindecies A ; arrêté du 19 juin 2024',
  },
] as const satisfies readonly DatedParameterRow[];
