import { demoPurchases } from './demo-purchases';
import { demoSuppliers } from './demo-suppliers';
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
  return [
    { type: 'fournisseurs', fileName: 'demo-fournisseurs.csv', rows },
    {
      type: 'achats',
      fileName: 'demo-achats.csv',
      rows: demoPurchases(random, suppliers),
      columns: { 'Raison sociale': 'Fournisseurs.Raison sociale' },
    },
  ];
}
