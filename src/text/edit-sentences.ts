import type { IdentifierFault } from '../model/repair-identifier';
import type { DecodeCode } from '../workbook/codecs/codec';

/** What the note of an edited cell says: what is wrong and what to write. */
export const editSentences = {
  /** How a line of ours in a note begins; by it our lines are known from the person's. */
  mark: 'À corriger : ',
  cells: {
    'not-a-number': 'un nombre est attendu, par exemple 1234,56.',
    'not-an-integer': 'un nombre entier est attendu.',
    'not-a-day': 'une date est attendue, par exemple 31/12/2025.',
    'not-in-list': 'choisissez une valeur de la liste.',
    'not-yes-no': 'écrivez Oui ou Non.',
  } satisfies Record<Exclude<DecodeCode, 'rounded'>, string>,
  faults: {
    'lost-digits': 'un tableur a perdu des chiffres de cet identifiant : recopiez-le depuis sa source.',
    'wrong-key': 'la clé de contrôle est fausse : un chiffre a été mal saisi.',
    'wrong-length': 'un SIREN a 9 chiffres, un SIRET 14.',
    filler: 'c’est un numéro de remplissage, pas un identifiant.',
    'not-an-identifier': 'ce n’est ni un SIREN, ni un SIRET, ni un numéro de TVA.',
  } satisfies Record<IdentifierFault, string>,
  identifiers: {
    siretInSiren: (siren: string) => `c’est un SIRET : écrivez ici ${siren}, et le SIRET dans sa colonne.`,
    sirenInSiret: 'c’est un SIREN : un SIRET a 14 chiffres, laissez vide si vous ne l’avez pas.',
    foreignInSiren: 'c’est un numéro de TVA étranger : écrivez-le dans la colonne TVA.',
    noVat: (vatNumber: string) => `un numéro de TVA commence par le pays : peut-être ${vatNumber}.`,
    otherCompany: (siren: string) => `ce n’est pas la même entreprise que ${siren} sur cette ligne.`,
  },
} as const;
