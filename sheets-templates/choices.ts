import type { SizeClass, SizeClassOrigin } from '../src/model/size-class';

/** Labels of the size classes (décret 2008-1354); « PME (hors TPE) » because a TPE is no PME here. */
export const sizeClassLabels = {
  TPE: 'TPE',
  PME: 'PME (hors TPE)',
  ETI: 'ETI',
  GE: 'GE',
  NC: 'Non classé',
  ADM: 'Administration',
} as const satisfies Record<SizeClass, string>;

export const sizeClassOriginLabels = {
  insee: 'INSEE',
  derived: 'dérivée',
  declared: 'déclarée',
  typed: 'saisie',
} as const satisfies Record<SizeClassOrigin, string>;

/** Headcount bands of the register (API Recherche d'entreprises), codes kept as text. */
export const headcountBandLabels = {
  NN: 'NN – non employeuse',
  '00': '00 – 0 salarié',
  '01': '01 – 1 ou 2',
  '02': '02 – 3 à 5',
  '03': '03 – 6 à 9',
  '11': '11 – 10 à 19',
  '12': '12 – 20 à 49',
  '21': '21 – 50 à 99',
  '22': '22 – 100 à 199',
  '31': '31 – 200 à 249',
  '32': '32 – 250 à 499',
  '41': '41 – 500 à 999',
  '42': '42 – 1 000 à 1 999',
  '51': '51 – 2 000 à 4 999',
  '52': '52 – 5 000 à 9 999',
  '53': '53 – 10 000 et plus',
} as const;

export const siaeLabels = {
  EI: 'EI',
  ACI: 'ACI',
  AI: 'AI',
  ETTI: 'ETTI',
  EITI: 'EITI',
  GEIQ: 'GEIQ',
  SEP: 'SEP',
} as const;

export const disabilityLabels = { ESAT: 'ESAT', EA: 'EA', EATT: 'EATT' } as const;
