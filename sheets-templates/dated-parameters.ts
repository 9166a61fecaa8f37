import { tenderRules } from './tenders/tender-rules';

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
    key: 'AO_PLAFOND_CA',
    value: 2,
    from: '',
    to: '2025-12-31',
    appliesOn: 'lancement de la consultation',
    source: 'R2142-7 CCP, rédaction antérieure au décret 2025-1383',
  },
  {
    key: 'AO_PLAFOND_CA',
    value: 1.5,
    from: '2026-01-01',
    to: '',
    appliesOn: 'lancement de la consultation',
    source: 'R2142-7 CCP, décret 2025-1383 du 29 décembre 2025',
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
  ...tenderRules,
] as const satisfies readonly DatedParameterRow[];
