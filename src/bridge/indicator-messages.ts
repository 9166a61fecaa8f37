import { fieldsOf, listIn, oneOf, textIn, textOrNull, textsIn } from './fields';

/** Fields of an indicator, named as the columns of Indicateurs are in the templates. */
export const indicatorFields = [
  ...(['code', 'label', 'active', 'measure', 'population', 'relativeTo', 'scope'] as const),
  ...(['unit', 'direction', 'targets', 'alert', 'owner', 'reference'] as const),
] as const;
export type IndicatorField = (typeof indicatorFields)[number];

/** An indicator as a person writes it: the labels of the lists, everything as text. */
export type IndicatorCard = Readonly<Record<IndicatorField, string>>;

/** Which indicator the editor shows: '' for a new one, null for the one of the line at hand. */
export interface IndicatorRequest {
  readonly code: string | null;
}

/** Choices of the fields that have a list, in their order; the unit that each measure has by itself. */
export interface IndicatorChoices {
  readonly measure: readonly { readonly label: string; readonly unit: string }[];
  readonly population: readonly string[];
  readonly unit: readonly string[];
  /** The unit of a share. */
  readonly share: string;
  readonly direction: readonly string[];
  readonly scope: readonly string[];
}

export interface IndicatorEditorResult {
  readonly indicateurs: readonly { readonly code: string; readonly libelle: string }[];
  readonly choix: IndicatorChoices;
  readonly fiche: IndicatorCard;
  /** Stands for the line as it was read; '' for a new indicator. */
  readonly marque: string;
}

/** What the engine finds in a card: what is wrong, by field, else the figure of the last complete fiscal year. */
export interface IndicatorTrialResult {
  readonly problemes: readonly { readonly champ: IndicatorField; readonly message: string }[];
  readonly titre: string;
  readonly lignes: readonly string[];
}

export interface SaveIndicatorRequest {
  readonly card: IndicatorCard;
  /** The mark of the line that the person edited; '' for a new indicator. */
  readonly mark: string;
}

export interface SaveIndicatorResult {
  readonly code: string;
  readonly message: string;
}

function parseCard(value: unknown): IndicatorCard {
  const fields = fieldsOf(value, 'fiche');
  const text = (name: IndicatorField): string => textIn(fields, name);
  return {
    ...{ code: text('code'), label: text('label'), active: text('active'), measure: text('measure') },
    ...{ population: text('population'), relativeTo: text('relativeTo'), scope: text('scope'), unit: text('unit') },
    ...{ direction: text('direction'), targets: text('targets'), alert: text('alert'), owner: text('owner') },
    reference: text('reference'),
  };
}

/** What « lireIndicateur » is asked. */
export function parseIndicatorRequest(message: unknown): IndicatorRequest {
  const fields = fieldsOf(message, 'lireIndicateur');
  return { code: textOrNull(fields, 'code') };
}

/** What « essayerIndicateur » and « enregistrerIndicateur » are asked. */
export function parseSaveIndicatorRequest(message: unknown): SaveIndicatorRequest {
  const fields = fieldsOf(message, 'enregistrerIndicateur');
  return { card: parseCard(fields['card']), mark: textIn(fields, 'mark') };
}

function parseChoices(value: unknown): IndicatorChoices {
  const fields = fieldsOf(value, 'choix');
  return {
    measure: listIn(fields, 'measure', (item) => {
      const measure = fieldsOf(item, 'measure');
      return { label: textIn(measure, 'label'), unit: textIn(measure, 'unit') };
    }),
    population: textsIn(fields, 'population'),
    unit: textsIn(fields, 'unit'),
    share: textIn(fields, 'share'),
    direction: textsIn(fields, 'direction'),
    scope: textsIn(fields, 'scope'),
  };
}

/** The result of « lireIndicateur ». */
export function parseIndicatorEditorResult(value: unknown): IndicatorEditorResult {
  const fields = fieldsOf(value, 'lireIndicateur');
  return {
    indicateurs: listIn(fields, 'indicateurs', (item) => {
      const one = fieldsOf(item, 'indicateur');
      return { code: textIn(one, 'code'), libelle: textIn(one, 'libelle') };
    }),
    choix: parseChoices(fields['choix']),
    fiche: parseCard(fields['fiche']),
    marque: textIn(fields, 'marque'),
  };
}

/** The result of « essayerIndicateur ». */
export function parseIndicatorTrialResult(value: unknown): IndicatorTrialResult {
  const fields = fieldsOf(value, 'essayerIndicateur');
  return {
    problemes: listIn(fields, 'problemes', (item) => {
      const problem = fieldsOf(item, 'probleme');
      return { champ: oneOf(indicatorFields, problem['champ'], 'champ'), message: textIn(problem, 'message') };
    }),
    titre: textIn(fields, 'titre'),
    lignes: textsIn(fields, 'lignes'),
  };
}

/** The result of « enregistrerIndicateur ». */
export function parseSaveIndicatorResult(value: unknown): SaveIndicatorResult {
  const fields = fieldsOf(value, 'enregistrerIndicateur');
  return { code: textIn(fields, 'code'), message: textIn(fields, 'message') };
}
