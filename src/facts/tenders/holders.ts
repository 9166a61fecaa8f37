import { siretOf } from '../../model/siren';
import type { NamedSite } from '../../suppliers/sites';
import { findSupplier, supplierKeyOf, type SupplierIndex } from '../../suppliers/index-suppliers';

/** A company as a tab names it. */
export interface Party {
  readonly written: string;
  /** Number in the panel; undefined where the panel has no such supplier. */
  readonly supplier: number | undefined;
  /** The establishment that it is named by, else the panel’s. */
  readonly site: NamedSite;
}

/** A member of what was awarded; the first one leads. */
export interface Holder extends Party {
  /** Part of the amount, 0–1; the leader has all of it where the parts are not written or do not make 100 %. */
  readonly share: number;
}

/** Holders of a cell, and whether their parts had to be left out. */
export interface Holders {
  readonly holders: readonly Holder[];
  readonly sharesUnreadable: boolean;
}

/** A part that several thirds of a percent make inexact is still whole. */
const tolerance = 0.005;

/** Finds the company that a text names by code, SIREN or SIRET; each text is looked up once. */
export function partyFinder(index: SupplierIndex): (written: string) => Party {
  const known = new Map<string, Party>();
  return (written) => {
    const found = known.get(written);
    if (found) return found;
    const supplier = findSupplier(index, written);
    const siret = siretOf(supplierKeyOf(written));
    const ofPanel = siretOf(supplierKeyOf(index.suppliers[supplier ?? -1]?.row.siret ?? ''));
    const elsewhere = siret !== undefined && ofPanel !== undefined && siret !== ofPanel;
    const party = { written, supplier, site: { siret: siret ?? ofPanel ?? '', elsewhere } };
    known.set(written, party);
    return party;
  };
}

interface Member {
  readonly written: string;
  readonly share: number | undefined;
}

function memberOf(text: string): Member {
  const match = /^(.*\S)\s*[(:,]?\s+(\d+(?:[.,]\d+)?)\s*%\s*\)?$/.exec(text);
  if (!match) return { written: text, share: undefined };
  return {
    written: (match[1] ?? '').replace(/[(:,]$/, '').trim(),
    share: Number((match[2] ?? '').replace(',', '.')) / 100,
  };
}

/** Parts of the members: as written, the one missing is the rest; the leader’s alone where they do not make the whole. */
export function sharesOf(written: readonly (number | undefined)[]): { shares: readonly number[]; unreadable: boolean } {
  const missing = written.filter((share) => share === undefined).length;
  const sum = written.reduce<number>((total, share) => total + (share ?? 0), 0);
  const fits = missing === 0 ? Math.abs(sum - 1) <= tolerance : missing === 1 && written.length > 1 && sum < 1;
  if (fits) return { shares: written.map((share) => share ?? 1 - sum), unreadable: false };
  return { shares: written.map((_, place) => Number(place === 0)), unreadable: missing < written.length };
}

/** Reads « F12 60 % ; F34 40 % », the leader first. */
export function holdersOf(text: string, find: (written: string) => Party): Holders {
  const members = text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(memberOf);
  const { shares, unreadable } = sharesOf(members.map(({ share }) => share));
  const holders = members.map(({ written }, place) => ({ ...find(written), share: shares[place] ?? 0 }));
  return { holders, sharesUnreadable: unreadable };
}
