import { demoActions, demoEvidence, demoRules } from './demo-policy';
import { demoFamilyMarkets } from './demo-family-markets';
import { demoProofs } from './demo-proofs';
import { demoPurchases } from './demo-purchases';
import { demoCertificates, demoNotices, demoRequests, demoSurveys } from './demo-supplier-relation';
import { demoSuppliers } from './demo-suppliers';
import { demoEvents, demoPlans } from './demo-relations';
import { demoTenders } from './demo-tenders';
import { seededRandom } from './random';

/** A file of the invented company, for the import of its type. */
export interface DemoFile {
  readonly type: string;
  readonly fileName: string;
  readonly rows: readonly (readonly string[])[];
  /** Header of the file → header of the workbook, where aliases do not find it. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** The invented company's extracts in the order in which they are imported; they enter by the command, like anyone's. */
export function demoFiles(): readonly DemoFile[] {
  const random = seededRandom(20261123);
  const { rows, suppliers } = demoSuppliers(random);
  const purchases = demoPurchases(random, suppliers);
  const { consultations, lots, offers } = demoTenders(random, suppliers);
  return [
    { type: 'fournisseurs', fileName: 'demo-fournisseurs.csv', rows },
    {
      type: 'achats',
      fileName: 'demo-achats.csv',
      rows: purchases,
      columns: { 'Raison sociale': 'Fournisseurs.Raison sociale' },
    },
    { type: 'regles', fileName: 'demo-politique.csv', rows: demoRules },
    { type: 'actions', fileName: 'demo-actions.csv', rows: demoActions },
    { type: 'preuves', fileName: 'demo-preuves.csv', rows: demoEvidence },
    { type: 'sollicitations', fileName: 'demo-sollicitations.csv', rows: demoRequests },
    { type: 'informations', fileName: 'demo-information-fournisseurs.csv', rows: demoNotices },
    { type: 'enquetes', fileName: 'demo-enquetes.csv', rows: demoSurveys },
    { type: 'attestations', fileName: 'demo-attestations-oeth.csv', rows: demoCertificates(rows) },
    { type: 'familles', fileName: 'demo-familles.csv', rows: demoFamilyMarkets() },
    { type: 'justificatifs', fileName: 'demo-justificatifs.csv', rows: demoProofs() },
    { type: 'consultations', fileName: 'demo-consultations.csv', rows: consultations },
    { type: 'lots', fileName: 'demo-lots.csv', rows: lots },
    { type: 'offres', fileName: 'demo-offres.csv', rows: offers },
    { type: 'evenements', fileName: 'demo-evenements.csv', rows: demoEvents },
    { type: 'programmation', fileName: 'demo-programmation.csv', rows: demoPlans },
  ];
}
