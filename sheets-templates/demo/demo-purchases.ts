import type { DemoSupplier } from './demo-supplier';
import { pick } from './random';

const demoPurchaseHeaders = [
  'N° de facture',
  'Ligne',
  'Fournisseur',
  'Raison sociale',
  'Date facture',
  'Échéance',
  'Date paiement',
  'Montant HT',
  'Montant TTC',
  'Famille',
  'Entité',
  'Litige',
  'Hors périmètre (motif)',
] as const;

const entities = ['Siège', 'Usine Nord', 'Usine Sud', 'DSI'] as const;

function french(day: Date): string {
  const iso = day.toISOString();
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

function later(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

function euros(amount: number): string {
  return amount.toFixed(2).replace('.', ',');
}

/** The supplier as the extract names it: its code, its SIRET, or a SIRET whose leading zeros a spreadsheet lost. */
function writtenSupplier(supplier: DemoSupplier, n: number): string {
  if (n % 7 === 0) return supplier.siret;
  return n % 211 === 0 ? supplier.siret.replace(/^0+/, '') : supplier.code;
}

/** Lines with the dirt of real files: foreign and unknown suppliers, wrong dates and amounts, a text like a formula. */
const dirtyLines: readonly (readonly string[])[] = [
  [
    'X-0001',
    '1',
    'DE811234567',
    'Nordsee Werkzeug GmbH',
    '12/03/2025',
    '',
    '',
    '8 450,00',
    '10 055,50',
    'Fournitures',
    'Usine Nord',
    '',
    '',
  ],
  ['X-0002', '1', '', 'Dépannage Express', '02/04/2025', '', '', '312,40', '', 'Maintenance', 'Usine Sud', '', ''],
  ['X-0003', '1', '12345', 'Atelier inconnu', '05/05/2025', '', '', '1 180,00', '', 'Maintenance', 'Usine Sud', '', ''],
  ['X-0004', '1', 'F0012', '', '31/02/2025', '', '', '540,00', '', 'Fournitures', 'Siège', '', ''],
  ['X-0005', '1', 'F0013', '', '14/06/2025', '', '', 'à préciser', '', 'Fournitures', 'Siège', '', ''],
  [
    'X-0006',
    '1',
    'F0014',
    '',
    '15/06/2025',
    '',
    '',
    '220,00',
    '',
    '=HYPERLINK("http://exemple.invalid")',
    'Siège',
    '',
    '',
  ],
  [
    'X-0007',
    '1',
    'F0015',
    '',
    '20/12/2025',
    '',
    '',
    '96 000,00',
    '',
    'Conseil et formation',
    'Siège',
    '',
    'Subvention',
  ],
];

/** About eight thousand invoice lines from January 2023 to October 2026, credit notes and dirt included. */
export function demoPurchases(random: () => number, suppliers: readonly DemoSupplier[]): string[][] {
  const rows: string[][] = [];
  let n = 0;
  for (const supplier of suppliers) {
    for (let year = supplier.from; year <= supplier.to; year++) {
      const months = year === 2026 ? 10 : 12;
      const invoices = Math.round((supplier.rhythm * months) / 12);
      for (let invoice = 0; invoice < invoices; invoice++) {
        n++;
        const day = new Date(Date.UTC(year, Math.floor(random() * months), 1 + Math.floor(random() * 28)));
        const amount = Math.round(supplier.ticket * (0.3 + random() * 1.6) * 100) / 100;
        const signed = n % 61 === 0 ? -amount / 4 : amount;
        const due = later(day, 30 + (n % 3) * 15);
        const paid = later(due, Math.round(random() * 30) - 18);
        rows.push([
          `${String(year)}-${String(n).padStart(5, '0')}`,
          '1',
          writtenSupplier(supplier, n),
          '',
          french(day),
          french(due),
          paid.getTime() < Date.UTC(2026, 9, 31) ? french(paid) : '',
          euros(signed),
          euros(signed * 1.2),
          supplier.family,
          pick(random, entities),
          n % 97 === 0 ? 'Oui' : '',
          '',
        ]);
      }
    }
  }
  return [[...demoPurchaseHeaders], ...rows, ...dirtyLines.map((line) => [...line])];
}
