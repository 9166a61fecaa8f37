import { tenderRules } from '../../src/indicators/tenders/tender-family';
import type { CheckReport } from '../../src/policy/checks/check';
import { runChecks } from '../../src/policy/checks/run-checks';
import type { TenderCheckCode } from '../../src/policy/checks/tenders/tender-check';
import { tenderChecks } from '../../src/policy/checks/tenders/tender-checks';
import { readSources, supplierBookOf } from '../../src/outputs/read-sources';
import { aDay } from './a-purchase';
import { tenderTabs, type TenderSample } from './tenders';

/** What one check finds in a sample, switched on whatever its default. */
export function checkedBy(
  code: TenderCheckCode,
  sample: TenderSample,
  threshold?: number,
): CheckReport<TenderCheckCode> {
  const today = aDay(sample.today ?? '2026-11-23');
  const sources = readSources(tenderTabs(sample), today);
  const { tenders, suppliers, settings } = sources;
  const { fiscalStart, buyer } = settings.settings;
  const rules = tenderRules({ book: supplierBookOf(sources), buyer });
  const facts = { tenders: tenders.tenders, suppliers: suppliers.suppliers, rules, today };
  const [report] = runChecks(tenderChecks, facts, (other) => ({ on: other === code, threshold }), fiscalStart);
  if (!report) throw new Error(`no such check: ${code}`);
  return report;
}

/** Keys of everything that it flags. */
export function flaggedBy(...demand: Parameters<typeof checkedBy>): readonly string[] {
  return checkedBy(...demand).findings.flatMap(({ keys }) => keys);
}
