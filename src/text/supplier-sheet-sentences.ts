import { sizeClassLabels, sizeClassOriginLabels } from '../../sheets-templates/choices';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import type { SheetBlock } from '../bridge/supplier-sheet-messages';
import { isoOf, type Day } from '../model/day';
import type { ClassInYear } from '../suppliers/size-class-in-year';
import type { Supplier } from '../suppliers/supplier';
import { codecOf } from '../workbook/decode-rows';
import type { ColumnKeyOf } from '../workbook/define-tab';
import { formatAmount, formatNumber, formatShare } from './format-figure';
import { plural } from './plural';

/** What the sheet of a supplier tells; amounts in cents. */
export interface SupplierSheetFacts {
  readonly supplier: Supplier;
  readonly sizeClass: ClassInYear;
  readonly years: readonly {
    readonly year: number;
    readonly amount: number;
    readonly lines: number;
    readonly total: number;
  }[];
  readonly payments: {
    readonly paid: number;
    readonly days: number | undefined;
    readonly due: number;
    readonly late: number;
  };
  readonly tenders: {
    readonly consulted: number;
    readonly answered: number;
    readonly shortlisted: number;
    readonly awarded: number;
  };
}

type Line = SheetBlock['lignes'][number];

const shownYears = 5;

/** « 23/11/2026 » */
function frenchDay(day: Day): string {
  return isoOf(day).split('-').reverse().join('/');
}

/** What the panel « Fiche fournisseur » says. */
export const supplierSheetSentences = {
  subtitle: (code: string, today: Day) => `Code ${code}. Fiche du ${frenchDay(today)}.`,
  several: (count: number) => `${plural(count, 'fournisseur porte', 'fournisseurs portent')} ce nom : choisissez.`,
  unknown: (search: string) => `Aucun fournisseur du panel ne répond à « ${search} ».`,
  noRow: 'Sélectionnez une ligne de « Fournisseurs », ou écrivez un nom, un code ou un SIREN.',
  show: 'Voir la fiche',
  print: 'Imprimer',
} as const;

const identityKeys = ['siren', 'siret', 'vatNumber', 'aliases', 'status', 'mainFamily', 'contact', 'email'] as const;

/** A column of Fournisseurs as its cell shows it; '' where it is blank. */
function shownCell({ row }: Supplier, key: ColumnKeyOf<typeof suppliersTab>): string {
  const column = suppliersTab.columns[key];
  const value: unknown = row[key];
  return value === undefined ? '' : String(codecOf(column).encode(value, column));
}

function cellLines(supplier: Supplier, keys: readonly ColumnKeyOf<typeof suppliersTab>[]): Line[] {
  return keys.flatMap((key) => {
    const valeur = shownCell(supplier, key);
    return valeur === '' ? [] : [{ libelle: suppliersTab.columns[key].header, valeur }];
  });
}

function identityOf(supplier: Supplier): SheetBlock {
  const { postalCode, city, department, country } = supplier.row;
  const place = [[postalCode, city].filter((part) => part !== undefined).join(' '), department, country];
  const valeur = place.filter((part) => part !== undefined && part !== '').join(', ');
  return {
    titre: 'Identité',
    lignes: [...cellLines(supplier, identityKeys), ...(valeur === '' ? [] : [{ libelle: 'Adresse', valeur }])],
  };
}

function categoryOf({
  supplier,
  sizeClass: { sizeClass, origin, presumed, toConfirm },
}: SupplierSheetFacts): SheetBlock {
  const remarks = [
    origin === undefined ? 'source inconnue' : `source : ${sizeClassOriginLabels[origin]}`,
    ...(presumed === 'no' ? [] : ['présumée']),
    ...(toConfirm ? ['à confirmer'] : []),
  ];
  const category = { libelle: 'Catégorie', valeur: `${sizeClassLabels[sizeClass]} (${remarks.join(', ')})` };
  const others = cellLines(supplier, ['inseeClass', 'inseeClassYear', 'headcountBand', 'ess', 'siae', 'disability']);
  return { titre: 'Catégorie et inclusion', lignes: [category, ...others] };
}

function spendOf({ years }: SupplierSheetFacts): SheetBlock {
  const lignes = years.slice(0, shownYears).map(({ year, amount, lines, total }) => {
    const share = total > 0 ? `, ${formatShare(amount / total)} des achats` : '';
    const counted = plural(lines, 'ligne', 'lignes');
    return { libelle: String(year), valeur: `${formatAmount(amount)} HT, ${counted}${share}` };
  });
  const none = { libelle: 'Achats', valeur: 'aucun achat compté' };
  return { titre: 'Achats par exercice', lignes: lignes.length > 0 ? lignes : [none] };
}

function delaysOf({ supplier, payments: { paid, days, due, late } }: SupplierSheetFacts): SheetBlock {
  const unknown = 'non calculable : il faut les dates de facture et de paiement';
  const mean =
    days === undefined
      ? unknown
      : `${formatNumber(days, 1)} jours en moyenne pondérée, ${plural(paid, 'ligne payée', 'lignes payées')}`;
  const lateness =
    due === 0 ? 'non calculable : il faut les échéances' : `${late} sur ${due} (${formatShare(late / due)})`;
  return {
    titre: 'Délais de paiement',
    lignes: [
      { libelle: 'De la facture au paiement', valeur: mean },
      { libelle: 'Payées après l’échéance', valeur: lateness },
      ...cellLines(supplier, ['agreedDelay']).map(({ libelle, valeur }) => ({ libelle, valeur: `${valeur} jours` })),
    ],
  };
}

function tendersOf({ tenders }: SupplierSheetFacts): readonly SheetBlock[] {
  const { consulted, answered, shortlisted, awarded } = tenders;
  if (consulted + answered + shortlisted + awarded === 0) return [];
  const lignes = [
    { libelle: 'Consulté', valeur: plural(consulted, 'fois', 'fois') },
    { libelle: 'A répondu', valeur: plural(answered, 'fois', 'fois') },
    { libelle: 'Présélectionné', valeur: plural(shortlisted, 'fois', 'fois') },
    { libelle: 'Attributaire', valeur: plural(awarded, 'lot', 'lots') },
  ];
  return [{ titre: 'Consultations', lignes }];
}

/** Our purchases over the turnover of the same year, else of the latest one; nothing where the turnover is unknown. */
function dependenceOf({ supplier: { row }, years }: SupplierSheetFacts): readonly SheetBlock[] {
  const { turnover, turnoverYear } = row;
  const spend = years.find(({ year }) => year === turnoverYear) ?? (turnoverYear === undefined ? years[0] : undefined);
  if (turnover === undefined || turnover <= 0 || !spend) return [];
  const valeur = `${formatShare(spend.amount / turnover)} de son chiffre d’affaires (${formatAmount(spend.amount)} sur ${formatAmount(turnover)})`;
  const sameYear =
    turnoverYear === undefined ? `${spend.year}, année du chiffre d’affaires inconnue` : String(spend.year);
  return [{ titre: 'Dépendance', lignes: [{ libelle: sameYear, valeur }] }];
}

/** The blocks of a supplier sheet, in the order in which they are read before a meeting. */
export function supplierSheetBlocks(facts: SupplierSheetFacts): readonly SheetBlock[] {
  return [
    identityOf(facts.supplier),
    categoryOf(facts),
    spendOf(facts),
    ...dependenceOf(facts),
    delaysOf(facts),
    ...tendersOf(facts),
  ];
}
