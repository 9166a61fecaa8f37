import { demoPurchases } from './demo-purchases';
import { demoSuppliers } from './demo-suppliers';
import { seededRandom } from './random';

/** The invented company's extracts as cells; they enter the workbook by the import command, like anyone's. */
export function demoFiles(): { suppliers: string[][]; purchases: string[][]; purchaseColumns: Record<string, string> } {
  const random = seededRandom(20261123);
  const { rows, suppliers } = demoSuppliers(random);
  return {
    suppliers: rows,
    purchases: demoPurchases(random, suppliers),
    purchaseColumns: { 'Raison sociale': 'Fournisseurs.Raison sociale' },
  };
}
