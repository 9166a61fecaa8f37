/** Procedures of the DECP schema, then what a private buyer does. */
export const procedureLabels = {
  adapted: 'Procédure adaptée',
  open: 'Appel d’offres ouvert',
  restricted: 'Appel d’offres restreint',
  negotiated: 'Procédure avec négociation',
  direct: 'Marché passé sans publicité ni mise en concurrence préalable',
  dialogue: 'Dialogue compétitif',
  private: 'Consultation privée',
} as const;

/** To whom a tender or a lot is reserved. */
export const reservedLabels = {
  no: 'non',
  disability: 'EA et ESAT (L2113-12)',
  insertion: 'SIAE (L2113-13)',
  both: 'EA, ESAT et SIAE (L2113-14)',
  prison: 'travail en prison (L2113-13-1)',
  ess: 'ESS, services sociaux (L2113-15)',
} as const;

/** Social considerations of a tender. */
export const socialLabels = {
  none: 'aucune',
  clause: 'clause sociale',
  criterion: 'critère social',
  both: 'clause et critère',
} as const;
