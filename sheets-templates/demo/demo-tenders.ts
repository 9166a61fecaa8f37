import type { DemoSupplier } from './demo-supplier';
import { addDetail, lotHeaders, offerHeaders } from './demo-tender-detail';
import { anyOf, candidatesOf, draftOf, euros, french, type Draft, type Lines, type Random } from './demo-tender-drafts';
import { pick } from './random';

const consultationHeaders = [
  'Référence',
  'Objet',
  'Entité',
  'Famille',
  'CPV',
  'Lancement',
  'Remise',
  'Procédure',
  'Montant estimé',
  'Durée (mois)',
  'Alloti',
  'Motif de non-allotissement',
  'CA exigé',
  'Réservé',
  'Clause sociale',
  'Statut',
  'Consultés',
  'dont TPE-PME consultées',
  'Réponses',
  'dont réponses de TPE-PME',
  'Attribution',
  'Montant attribué',
  'Attributaire',
  'Accord-cadre',
  'Montant maximum',
] as const;

const entities = ['Siège', 'Usine Nord', 'Usine Sud', 'DSI'] as const;
const procedures = ['Consultation privée', 'Consultation privée', 'Procédure adaptée'] as const;
const reasons = ['Objet indivisible', 'Coordination technique impossible', '', ''] as const;
const social = ['aucune', 'aucune', 'clause sociale', 'critère social', ''] as const;
const durations = ['12', '12', '24', '24', '36'] as const;
const divisions = ['45', '50', '72', '79', '90', '30'] as const;

function statusOf({ isAwarded, isClosed }: Draft, n: number): string {
  if (n % 17 === 0 && isClosed) return 'sans suite';
  return isAwarded ? 'attribuée' : isClosed ? 'en analyse' : 'lancée';
}

function countsOf(random: Random, n: number): readonly string[] {
  const consulted = 3 + Math.floor(random() * 6);
  const small = Math.floor(random() * consulted);
  const answers = 1 + Math.floor(random() * consulted);
  const untold = n % 11 === 0;
  const ofAnswers = isDetailed(n) ? ['', ''] : [String(answers), untold ? '' : String(Math.min(small, answers))];
  return [String(consulted), n % 7 === 0 ? '' : String(small), ...ofAnswers];
}

function isDetailed(n: number): boolean {
  return n % 2 === 0;
}

function divisionOf(random: Random, n: number): readonly string[] {
  if (isDetailed(n)) return ['Oui', ''];
  return n % 13 === 0 ? ['', ''] : ['Non', pick(random, reasons)];
}

function awardOf(random: Random, draft: Draft, n: number, suppliers: readonly DemoSupplier[]): readonly string[] {
  const [holder] = candidatesOf(random, suppliers, draft.family);
  if (isDetailed(n) || statusOf(draft, n) !== 'attribuée') return ['', '', ''];
  return [french(draft.awarded), n % 9 === 0 ? '' : euros(draft.estimated * 0.92), holder?.code ?? ''];
}

/** A line of Consultations; counts and award stay blank where Lots and Offres tell them. */
function consultationLine(random: Random, draft: Draft, n: number, suppliers: readonly DemoSupplier[]): string[] {
  const required = n % 4 === 0 ? euros(draft.estimated * (n % 8 === 0 ? 1.8 : 1.2)) : '';
  return [
    ...[draft.reference, `${draft.family} ${draft.launched.getUTCFullYear()}`, pick(random, entities), draft.family],
    ...[`${pick(random, divisions)}000000`, french(draft.launched), french(draft.due), pick(random, procedures)],
    ...[euros(draft.estimated), pick(random, durations), ...divisionOf(random, n), required],
    ...[n % 10 === 5 ? 'SIAE (L2113-13)' : 'non', pick(random, social), statusOf(draft, n)],
    ...countsOf(random, n),
    ...awardOf(random, draft, n, suppliers),
    ...(n % 9 === 0 ? ['Oui', euros(draft.estimated * 4)] : ['', '']),
  ];
}

/** Lines with the dirt of real files: a text like a formula, a consultation that is not there, parts that make 120 %. */
const dirty = {
  consultations: {
    Référence: 'CS-2025-900',
    Objet: '=HYPERLINK("http://exemple.invalid")',
    Lancement: '12/03/2025',
    Remise: '14/03/2025',
    Statut: 'attribuée',
    Attributaire: 'Atelier inconnu',
    'Montant attribué': 'à préciser',
  },
  lots: { Consultation: 'CS-2025-900', Lot: '1', Attributaires: 'F0012 60 % ; F0013 60 %', Montant: '48000' },
  offers: { Consultation: 'CS-2019-001', Fournisseur: 'F0012', Répondu: 'Oui' },
} as const;

function lineOf(headers: readonly string[], cells: Readonly<Record<string, string>>): string[] {
  return headers.map((header) => cells[header] ?? '');
}

/** Sixty invented tenders from 2024 to 2026, half of them told by counts alone, half by lots and offers. */
export function demoTenders(random: Random, suppliers: readonly DemoSupplier[]) {
  const families = [...new Set(suppliers.map(({ family }) => family))];
  const consultations: Lines = [[...consultationHeaders]];
  const lots: Lines = [[...lotHeaders]];
  const offers: Lines = [[...offerHeaders]];
  for (let n = 1; n <= 60; n++) {
    const draft = draftOf(random, n, anyOf(random, families) ?? '');
    consultations.push(consultationLine(random, draft, n, suppliers));
    if (n % 2 === 0) addDetail(random, draft, suppliers, { lots, offers });
  }
  consultations.push(lineOf(consultationHeaders, dirty.consultations));
  lots.push(lineOf(lotHeaders, dirty.lots));
  offers.push(lineOf(offerHeaders, dirty.offers));
  return { consultations, lots, offers };
}
