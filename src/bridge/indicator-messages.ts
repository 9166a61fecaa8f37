import { MessageError } from './parse-messages';

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

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new MessageError(`${name}: an object is expected`);
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw new MessageError(`${name}: a text is expected`);
}

function listOf<Item>(value: unknown, name: string, parse: (item: unknown) => Item): readonly Item[] {
  if (!Array.isArray(value)) throw new MessageError(`${name}: a list is expected`);
  return value.map(parse);
}

function textsOf(fields: Fields, name: string): readonly string[] {
  return listOf(fields[name], name, (item) => textOf({ item }, 'item'));
}

function parseCard(value: unknown): IndicatorCard {
  const fields = fieldsOf(value, 'fiche');
  const text = (name: IndicatorField): string => textOf(fields, name);
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
  return { code: fields['code'] === null ? null : textOf(fields, 'code') };
}

/** What « essayerIndicateur » and « enregistrerIndicateur » are asked. */
export function parseSaveIndicatorRequest(message: unknown): SaveIndicatorRequest {
  const fields = fieldsOf(message, 'enregistrerIndicateur');
  return { card: parseCard(fields['card']), mark: textOf(fields, 'mark') };
}

function parseChoices(value: unknown): IndicatorChoices {
  const fields = fieldsOf(value, 'choix');
  return {
    measure: listOf(fields['measure'], 'measure', (item) => {
      const measure = fieldsOf(item, 'measure');
      return { label: textOf(measure, 'label'), unit: textOf(measure, 'unit') };
    }),
    population: textsOf(fields, 'population'),
    unit: textsOf(fields, 'unit'),
    share: textOf(fields, 'share'),
    direction: textsOf(fields, 'direction'),
    scope: textsOf(fields, 'scope'),
  };
}

/** The result of « lireIndicateur ». */
export function parseIndicatorEditorResult(value: unknown): IndicatorEditorResult {
  const fields = fieldsOf(value, 'lireIndicateur');
  return {
    indicateurs: listOf(fields['indicateurs'], 'indicateurs', (item) => {
      const one = fieldsOf(item, 'indicateur');
      return { code: textOf(one, 'code'), libelle: textOf(one, 'libelle') };
    }),
    choix: parseChoices(fields['choix']),
    fiche: parseCard(fields['fiche']),
    marque: textOf(fields, 'marque'),
  };
}

function fieldNamed(name: string): IndicatorField {
  const found = indicatorFields.find((field) => field === name);
  if (found !== undefined) return found;
  throw new MessageError(`champ: ${name} is no field of an indicator`);
}

/** The result of « essayerIndicateur ». */
export function parseIndicatorTrialResult(value: unknown): IndicatorTrialResult {
  const fields = fieldsOf(value, 'essayerIndicateur');
  return {
    problemes: listOf(fields['problemes'], 'problemes', (item) => {
      const problem = fieldsOf(item, 'probleme');
      return { champ: fieldNamed(textOf(problem, 'champ')), message: textOf(problem, 'message') };
    }),
    titre: textOf(fields, 'titre'),
    lignes: textsOf(fields, 'lignes'),
  };
}

/** The result of « enregistrerIndicateur ». */
export function parseSaveIndicatorResult(value: unknown): SaveIndicatorResult {
  const fields = fieldsOf(value, 'enregistrerIndicateur');
  return { code: textOf(fields, 'code'), message: textOf(fields, 'message') };
}
