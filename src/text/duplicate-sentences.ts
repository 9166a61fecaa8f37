import type { DuplicateRefusal } from '../bridge/duplicate-messages';
import type { SuggestionKind } from '../suppliers/duplicates/find-duplicates';
import { formatAmount } from './format-figure';
import { plural } from './plural';

const findings = {
  'same-siren': (count: number) =>
    `Le même SIREN sur ${plural(count, 'ligne', 'lignes')} : une seule entreprise, comptée une fois. Gardez une ligne.`,
  'same-name': (count: number) =>
    `Le même nom sur ${plural(count, 'ligne', 'lignes')}, sans SIREN commun : la même entreprise, un groupe, ou deux entreprises.`,
  moved: () => 'Les achats récents nomment un autre établissement, et plus celui du panel : il a sans doute déménagé.',
} as const satisfies Record<SuggestionKind, (count: number) => string>;

const refusals = {
  changed: 'Ces lignes ont changé depuis qu’elles vous ont été montrées : rien n’est écrit. Relisez-les.',
  'keep-missing': 'Choisissez la ligne à garder.',
  'group-missing': 'Écrivez le nom du groupe.',
  'not-offered': 'Cette action n’est pas proposée pour ces lignes : rien n’est écrit.',
} as const satisfies Record<DuplicateRefusal, string>;

/** What « Doublons du panel… » says. */
export const duplicateSentences = {
  finding: (kind: SuggestionKind, count: number) => findings[kind](count),
  refusals,
  siren: (siren: string) => `SIREN ${siren}`,
  noSiren: 'sans SIREN',
  siret: (siret: string) => `SIRET ${siret}`,
  city: (postalCode: string, city: string) => `${postalCode} ${city}`.trim(),
  sizeClass: (label: string) => `catégorie ${label}`,
  purchases: (lines: number, cents: number) =>
    lines === 0
      ? 'aucun achat sous ce code'
      : `${plural(lines, 'ligne d’achat', 'lignes d’achat')} sous ce code, ${formatAmount(cents)}`,
  movedTo: (siret: string) => `Les achats nomment le SIRET ${siret}.`,
  toCheck: 'adresse à vérifier : le SIRET a changé',
  merged: (kept: string, gone: readonly string[]) =>
    `${gone.join(', ')} : ${gone.length < 2 ? 'réuni' : 'réunis'} à ${kept}. Leurs achats suivent par « Autres codes ».`,
  grouped: (count: number, group: string) =>
    `${plural(count, 'ligne porte', 'lignes portent')} le groupe « ${group} ».`,
  movedDone: (code: string, siret: string) => `${code} : établissement ${siret}. L’ancien reste dans « Autres codes ».`,
  ignored: 'Suggestion écartée : elle ne reviendra pas tant que ces lignes restent les mêmes.',
} as const;
