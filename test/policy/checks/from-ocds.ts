import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedData } from '../../builders/shared-data';
import { aConsultation, anOffer, type TenderSample } from '../../builders/tenders';

interface OcdsParty {
  readonly id: string;
}

/** The parts of an OCDS release that the examples of Cardinal hold. */
interface Release {
  readonly ocid: string;
  readonly buyer?: OcdsParty;
  readonly tender?: {
    readonly tenderPeriod?: { readonly startDate?: string; readonly endDate?: string };
    readonly numberOfTenderers?: number;
    readonly procurementMethod?: string;
  };
  readonly bids?: {
    readonly details: readonly {
      readonly status: 'valid' | 'disqualified';
      readonly date?: string;
      readonly tenderers?: readonly OcdsParty[];
      readonly value?: { readonly amount: number };
    }[];
  };
  readonly awards?: readonly {
    readonly status: string;
    readonly suppliers?: readonly OcdsParty[];
    readonly items?: readonly { readonly classification: { readonly id: string } }[];
  }[];
}

/** Where the examples of Cardinal are, and the test that reads them. */
export const examples = sharedData('cardinal-ocds');

function isoDay(date: string | undefined): string | undefined {
  return date?.slice(0, 10);
}

/** One release as lines of Consultations and Offres; a contract of several items is one consultation per item. */
function consultationsOf({ ocid, buyer, tender, awards }: Release) {
  const items = awards?.flatMap((award) => award.items ?? []) ?? [];
  const holders = awards?.flatMap((award) => award.suppliers ?? []).map(({ id }) => id);
  const [launchedOn, dueOn] = [isoDay(tender?.tenderPeriod?.startDate), isoDay(tender?.tenderPeriod?.endDate)];
  const common = {
    launchedOn: launchedOn ?? '2000-01-10',
    dueOn: dueOn ?? '2000-03-15',
    ...(buyer ? { entity: buyer.id } : {}),
    ...(tender?.numberOfTenderers === undefined ? {} : { answers: tender.numberOfTenderers }),
    ...(tender?.procurementMethod === 'open' ? { procedure: 'open' as const } : {}),
    ...(awards ? { status: 'awarded' as const } : {}),
    ...(holders && holders.length > 0 ? { holders: holders.join(' ; ') } : {}),
  };
  if (items.length === 0) return [aConsultation({ reference: ocid, ...common })];
  return items.map(({ classification: { id } }) => aConsultation({ reference: `${ocid}-${id}`, cpv: id, ...common }));
}

function offersOf({ ocid, bids }: Release) {
  return (bids?.details ?? []).map(({ status, date, tenderers, value }, place) => {
    const receivedOn = isoDay(date);
    return anOffer({
      consultation: ocid,
      supplier: tenderers?.[0]?.id ?? `unnamed ${place}`,
      ...{ answered: true, setAside: status === 'disqualified' },
      ...(value ? { amount: value.amount } : {}),
      ...(receivedOn === undefined ? {} : { receivedOn }),
    });
  });
}

/** An example file of Cardinal as a workbook. */
export function sampleOf(number: string): TenderSample {
  const lines = readFileSync(join(examples.path, `${number}.jsonl`), 'utf8').split('\n');
  const releases = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Release);
  return { consultations: releases.flatMap(consultationsOf), offers: releases.flatMap(offersOf), suppliers: [] };
}
