import type { ActivityResult, ReportResult } from './activity-messages';
import type {
  CaseListResult,
  CaseViewResult,
  DoneResult,
  DraftResult,
  FormResult,
  HandOverResult,
  NationalFileResult,
  ReminderResult,
  RetentionResult,
  SaveResult,
  TextResult,
} from './mediation-messages';
import type { ParseResult } from './parse-results';
import { fields, flag, listOf, number, oneOf, result, text } from './shapes';

const labelled = fields({ libelle: text, valeur: text });
const item = fields({ id: text, titre: text, texte: text });
const state = oneOf(['ok', 'attention', 'échec']);
const control = fields({ etat: state, message: text });
const reminder = fields({ libelle: text, date: text, enRetard: flag });
const named = fields({ code: text, libelle: text });

const caseLine = fields({
  ...{ numero: text, voie: text, statut: text, ouvert: flag, fournisseur: text, objet: text },
  rappels: listOf(reminder),
});

const field = fields({
  ...{ cle: text, libelle: text, aide: text, obligatoire: flag, valeur: text },
  genre: oneOf(['texte', 'long', 'date', 'choix', 'plusieurs', 'oui-non']),
  choix: listOf(named),
});

export const parseCaseList: ParseResult<CaseListResult> = result(
  'registre',
  fields({ message: text, dossiers: listOf(caseLine) }),
);

export const parseCaseView: ParseResult<CaseViewResult> = result(
  'dossier',
  fields({
    ...{ numero: text, titre: text, statut: text, voieB: flag },
    rappels: listOf(reminder),
    suites: listOf(fields({ code: text, libelle: text, possible: flag, raison: text })),
    controles: listOf(control),
    champs: listOf(labelled),
    parties: listOf(item),
    declarations: listOf(item),
    echanges: listOf(fields({ cote: text, elements: listOf(item) })),
    brouillons: listOf(named),
  }),
);

export const parseForm: ParseResult<FormResult> = result(
  'formulaire',
  fields({ titre: text, consigne: text, marque: text, champs: listOf(field) }),
);

export const parseSaved: ParseResult<SaveResult> = result('enregistrer', fields({ numero: text, message: text }));

export const parseDraft: ParseResult<DraftResult> = result(
  'brouillon',
  fields({ titre: text, destinataire: text, objet: text, texte: text, ics: text }),
);

export const parseDone: ParseResult<DoneResult> = result('envoyerBrouillon', fields({ message: text, adresse: text }));

export const parseNationalFile: ParseResult<NationalFileResult> = result(
  'dossierME',
  fields({
    ...{ message: text, adresse: text, controles: listOf(control) },
    elements: listOf(fields({ code: text, libelle: text, texte: text })),
  }),
);

export const parseRetention: ParseResult<RetentionResult> = result(
  'conservation',
  fields({
    ...{ marque: text, message: text },
    lignes: listOf(fields({ code: text, numero: text, libelle: text, disparait: listOf(text), reste: text })),
  }),
);

export const parseText: ParseResult<TextResult> = result('personne', fields({ titre: text, texte: text }));

export const parseHandOver: ParseResult<HandOverResult> = result(
  'passerLaMain',
  fields({ etapes: listOf(fields({ titre: text, texte: text, etat: state })), fiche: text }),
);

export const parseReminders: ParseResult<ReminderResult> = result('rappels', fields({ actif: flag, message: text }));

export const parseActivity: ParseResult<ActivityResult> = result(
  'activite',
  fields({
    ...{ annee: number, marque: text, publieLe: text, message: text, export: text },
    lignes: listOf(fields({ periode: text, rubrique: text, publie: text, exact: text, raison: text })),
    chiffres: listOf(labelled),
  }),
);

export const parseReport: ParseResult<ReportResult> = result(
  'rapportMediateur',
  fields({ annee: number, message: text, adresse: text, texte: text, fiche: text }),
);
