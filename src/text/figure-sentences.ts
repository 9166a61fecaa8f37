import { reasonCodes, type ReasonCode } from '../indicators/figure';

/** Why a figure cannot be computed, and what to do. */
export const reasonSentences = {
  needsDetail: 'Il faut le détail des factures : l’année n’est connue que par des totaux annuels.',
  noData: 'Aucun achat sur la période.',
  needsYears:
    'Il faut des achats plus anciens : trois exercices pour les nouveaux fournisseurs, la période précédente pour le maintien.',
  noKnownCategory:
    'Aucun fournisseur français de catégorie connue ou présumée : complétez l’effectif ou la catégorie dans Fournisseurs.',
  noKnownStatus: 'Aucun statut connu : complétez ESS, SIAE ou « Vérifié le » dans Fournisseurs.',
  noLocalZone:
    'Dites dans Paramètres, « Achats locaux », ce qui est local pour vous : des départements ou des régions.',
  noKnownPlace: 'Aucun lieu connu : complétez le code postal ou le département dans Fournisseurs, ou Établissements.',
  noKnownArea: 'Aucune zone relevée : complétez QPV, FRR et « Zone relevée le » dans Fournisseurs, ou Établissements.',
  denominatorNotPositive: 'Le dénominateur est nul ou négatif (avoirs) : la part n’a pas de sens.',
  noTenders:
    'Rien à compter sur la période. Ouvrez le module « Accès aux marchés » et remplissez Consultations, une ligne chacune.',
  noEvents: 'Aucun événement sur la période : remplissez Événements (module « Relation fournisseurs »).',
  noKnownParticipation:
    'Aucune participation connue : remplissez les comptes « dont TPE-PME » de Consultations, ou l’onglet Offres.',
  nothingFilled: 'La colonne dont dépend ce chiffre n’est remplie nulle part sur la période.',
  scopeOfSuppliers:
    'Ce périmètre (département ou région du fournisseur) ne s’applique pas aux consultations ni aux événements : prenez une entité ou une famille.',
  nothingPublished:
    'Rien de publié pour cette période : le médiateur publie par année civile. Importez son activité dans Médiation (activité publiée).',
  fewerThanFive: 'Publié : moins de 5.',
  withheld: 'Non publié : trop peu de cas.',
  calendarYears: 'Publié par année civile, qui n’est pas votre exercice : lisez Médiation (activité publiée).',
  wholeOnly: 'Publié pour toute l’organisation : ne se dit pas par périmètre.',
} as const satisfies Record<ReasonCode, string>;

/** The sentence of a reason as `_figures` holds it; undefined where it is none. */
export function reasonSentence(written: string | undefined): string | undefined {
  const code = reasonCodes.find((reason) => reason === written);
  return code && reasonSentences[code];
}

/** What stands beside a figure of the dashboard; every part is already written in French. */
export const figureRemarks = {
  presumed: (part: string) => `dont ${part} présumés d’après l’effectif`,
  bounds: (low: string, high: string) => `entre ${low} et ${high} selon les fournisseurs inconnus`,
  provisional: (minimum: string) => `couverture sous ${minimum}`,
  current: 'exercice en cours',
  closed: (day: string, by: string) => `clôturé le ${day} par ${by}`,
  restated: (value: string) => `retraité : ${value} avec ce qui est arrivé depuis la clôture`,
  reference: (reference: string) => `Repère : ${reference}`,
  gapInEuros: (gap: string, euros: string) => `${gap} (${euros})`,
  trend: { up: '▲', down: '▼', same: '=' },
} as const;
