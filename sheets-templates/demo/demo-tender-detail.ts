import type { DemoSupplier } from './demo-supplier';
import { candidatesOf, euros, french, later, type Draft, type Lines, type Random } from './demo-tender-drafts';

/** Headers of the extracts of lots and offers. */
export const lotHeaders = [
  'Consultation',
  'Lot',
  'Objet du lot',
  'Montant estimé',
  'Statut',
  'Attributaires',
  'Montant',
  'Attribution',
  'Heures d’insertion prévues',
  'Heures d’insertion réalisées',
] as const;

export const offerHeaders = [
  'Consultation',
  'Lot',
  'Fournisseur',
  'Rôle',
  'Consulté',
  'Répondu',
  'Écartée',
  'Attributaire',
  'Montant',
  'Reçue le',
  'Débrief fait le',
] as const;

interface Lot {
  readonly number: string;
  readonly share: number;
  readonly candidates: readonly DemoSupplier[];
  readonly isGroup: boolean;
  readonly isFruitless: boolean;
}

function lotStatus({ isFruitless }: Lot, { isAwarded }: Draft): string {
  if (isFruitless) return 'infructueux';
  return isAwarded ? 'attribué' : 'en cours';
}

function holdersOf({ candidates: [first, second], isGroup }: Lot): string {
  const leader = first?.code ?? '';
  return isGroup ? `${leader} 60 % ; ${second?.code ?? ''} 40 %` : leader;
}

function hoursOf(random: Random, share: number, isWon: boolean): readonly string[] {
  if (random() >= 0.3) return ['', ''];
  const hours = Math.round(share / 400);
  return [String(hours), isWon ? String(Math.round(hours * (0.7 + random() * 0.5))) : ''];
}

function lotLine(random: Random, draft: Draft, lot: Lot): string[] {
  const { number, share } = lot;
  const isWon = draft.isAwarded && !lot.isFruitless;
  return [
    ...[draft.reference, number, `Lot ${number}`, euros(share), lotStatus(lot, draft)],
    ...(isWon ? [holdersOf(lot), euros(share * 0.9), french(draft.awarded)] : ['', '', '']),
    ...hoursOf(random, share, isWon),
  ];
}

const groupRoles = ['mandataire', 'cotraitant'] as const;

function debriefOf(random: Random, draft: Draft, isLoser: boolean): string {
  return isLoser && draft.isAwarded && random() < 0.7 ? french(later(draft.awarded, 6)) : '';
}

function offerLine(random: Random, draft: Draft, lot: Lot, place: number, code: string): string[] {
  const role = lot.isGroup ? (groupRoles[place] ?? '') : '';
  const wins = draft.isAwarded && (place === 0 || role !== '');
  const setAside = place > 2 && random() < 0.4 ? 'Oui' : '';
  return [
    ...[draft.reference, lot.number, code, role, 'Oui', 'Oui', setAside, wins ? 'Oui' : ''],
    ...[euros(lot.share * (0.9 + place * 0.07)), french(draft.due), debriefOf(random, draft, !wins)],
  ];
}

/** Lots and offers of a tender told in detail; the third lot of a tender finds nobody. */
export function addDetail(
  random: Random,
  draft: Draft,
  suppliers: readonly DemoSupplier[],
  { lots, offers }: { readonly lots: Lines; readonly offers: Lines },
): void {
  const numbers = random() < 0.6 ? ['1', '2'] : ['1', '2', '3'];
  numbers.forEach((number, position) => {
    const candidates = candidatesOf(random, suppliers, draft.family);
    const isGroup = candidates.length > 1 && random() < 0.2;
    const share = draft.estimated / numbers.length;
    const lot: Lot = { number, share, candidates, isGroup, isFruitless: position === 2 };
    lots.push(lotLine(random, draft, lot));
    if (lot.isFruitless || !draft.isClosed) return;
    candidates.forEach(({ code }, place) => offers.push(offerLine(random, draft, lot, place, code)));
  });
}
