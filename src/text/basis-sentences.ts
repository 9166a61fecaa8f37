import type { Basis, InclusionGroup } from '../indicators/basis';
import type { SizeClass, SizeClassOrigin } from '../model/size-class';
import type { StatusOrigin } from '../suppliers/status-in-year';

const classes = {
  TPE: 'TPE',
  PME: 'PME (hors TPE)',
  ETI: 'ETI',
  GE: 'grandes entreprises',
  NC: 'non classés',
  ADM: 'administrations',
} as const satisfies Record<SizeClass, string>;

const origins = {
  insee: 'INSEE',
  derived: 'présumée d’après l’effectif',
  declared: 'déclarée',
  typed: 'saisie',
} as const satisfies Record<SizeClassOrigin, string>;

const statusOrigins = {
  verified: 'd’après Fournisseurs, vérifié',
  unverified: 'd’après Fournisseurs, jamais vérifié',
  register: 'd’après un justificatif validé (registre)',
  certificate: 'd’après un justificatif validé (attestation)',
  declaration: 'd’après un justificatif validé (déclaration)',
  closed: 'statut figé à la clôture',
} as const satisfies Record<StatusOrigin, string>;

const inclusionGroups = {
  both: 'insertion et handicap',
  insertion: 'insertion (SIAE)',
  wideInsertion: 'GEIQ ou SEP, qui ne sont pas des SIAE',
  disability: 'handicap (ESAT, EA, EATT, TIH)',
  none: 'ni insertion ni handicap',
  unknown: 'statut inconnu',
} as const satisfies Record<InclusionGroup, string>;

function withOrigin(what: string, ...origins: readonly (StatusOrigin | undefined)[]): string {
  const known = origins.filter((origin) => origin !== undefined);
  return [what, ...[...new Set(known)].map((origin) => statusOrigins[origin])].join(', ');
}

/** Words for a flag that may be unknown. */
function threeWays(flag: boolean | undefined, yes: string, no: string, unknown: string): string {
  return flag === undefined ? unknown : flag ? yes : no;
}

/** What the suppliers of a component have in common for an indicator. */
export function basisSentence(basis: Basis): string {
  switch (basis.by) {
    case 'sizeClass': {
      const { sizeClass, origin } = basis;
      return origin === undefined ? classes[sizeClass] : `${classes[sizeClass]}, catégorie ${origins[origin]}`;
    }
    case 'inclusion':
      return withOrigin(inclusionGroups[basis.group], basis.insertion, basis.disability);
    case 'ess':
      return withOrigin(threeWays(basis.ess, 'ESS', 'hors ESS', 'statut ESS inconnu'), basis.origin);
    case 'place':
      return threeWays(basis.local, 'établissement local', 'établissement hors de la zone locale', 'lieu inconnu');
    case 'area':
      return threeWays(basis.priorityArea, 'en QPV ou en FRR', 'hors QPV et FRR', 'zone jamais relevée');
    case 'unnamed':
      return 'TIH sans nom, total annuel de Paramètres';
  }
}
