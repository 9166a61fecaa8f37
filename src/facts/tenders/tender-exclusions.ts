/** Why a line of Consultations, Lots or Offres is in no figure, or not as it was written. */
export const tenderExclusionCodes = [
  'uncommittedLot',
  'doubledReference',
  'unknownConsultation',
  'doubledOffer',
  'noDay',
  'afterToday',
  'unknownParty',
  'intragroup',
  'sharesUnreadable',
  'awardOfDropped',
] as const;
export type TenderExclusionCode = (typeof tenderExclusionCodes)[number];

/** Lines left out for one reason: how many, and the first 200 as « tab, line ». */
export interface TenderExclusion {
  readonly code: TenderExclusionCode;
  readonly count: number;
  readonly lines: readonly { readonly tab: string; readonly line: number }[];
}

export type ExcludeLine = (code: TenderExclusionCode, tab: string, line: number) => void;

const keptLines = 200;

/** Collects what is left out while tabs are read, in the order of the codes. */
export function startTenderExclusions(): { exclude: ExcludeLine; all: () => readonly TenderExclusion[] } {
  const found = new Map<TenderExclusionCode, { count: number; lines: { tab: string; line: number }[] }>();
  return {
    exclude: (code, tab, line) => {
      const entry = found.get(code) ?? { count: 0, lines: [] };
      found.set(code, entry);
      if (++entry.count <= keptLines) entry.lines.push({ tab, line });
    },
    all: () =>
      tenderExclusionCodes.flatMap((code) => {
        const entry = found.get(code);
        return entry ? [{ code, ...entry }] : [];
      }),
  };
}
