import type { ComponentMessage, ExplainResult, FigureMessage } from './messages';
import { MessageError } from './parse-messages';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown, name: string): Fields {
  if (isFields(value)) return value;
  throw new MessageError(`${name}: an object is expected`);
}

function listOf<Item>(value: unknown, name: string, parse: (item: Fields) => Item): readonly Item[] {
  if (!Array.isArray(value)) throw new MessageError(`${name}: a list is expected`);
  return value.map((item: unknown) => parse(fieldsOf(item, name)));
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw new MessageError(`${name}: a text is expected`);
}

function numberOf(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number') return value;
  throw new MessageError(`${name}: a number is expected`);
}

function numberOrNull(fields: Fields, name: string): number | null {
  return fields[name] === null ? null : numberOf(fields, name);
}

function parseFigure(fields: Fields): FigureMessage {
  const text = (name: string): string => textOf(fields, name);
  const number = (name: string): number | null => numberOrNull(fields, name);
  return {
    ...{ code: text('code'), libelle: text('libelle'), periode: text('periode'), perimetre: text('perimetre') },
    ...{ valeur: number('valeur'), unite: text('unite'), cible: number('cible') },
    ...{ numerateur: number('numerateur'), denominateur: number('denominateur'), couverture: number('couverture') },
    ...{ presume: number('presume'), borneBasse: number('borneBasse'), borneHaute: number('borneHaute') },
    ...{ statut: text('statut'), raison: text('raison'), actualiseLe: text('actualiseLe') },
  };
}

function parseComponent(fields: Fields): ComponentMessage {
  return {
    libelle: textOf(fields, 'libelle'),
    numerateur: fields['numerateur'] === true,
    denominateur: fields['denominateur'] === true,
    presume: fields['presume'] === true,
    montant: numberOf(fields, 'montant'),
    fournisseurs: numberOf(fields, 'fournisseurs'),
    lignes: numberOf(fields, 'lignes'),
    ...(fields['mesure'] === undefined ? {} : { mesure: textOf(fields, 'mesure') }),
  };
}

/** The result of « expliquer ». */
export function parseExplainResult(value: unknown): ExplainResult {
  const fields = fieldsOf(value, 'expliquer');
  const lines = fieldsOf(fields['lignes'], 'lignes');
  return {
    chiffre: parseFigure(fieldsOf(fields['chiffre'], 'chiffre')),
    composantes: listOf(fields['composantes'], 'composantes', parseComponent),
    exclusions: listOf(fields['exclusions'], 'exclusions', (item) => ({
      ...{ code: textOf(item, 'code'), lignes: numberOf(item, 'lignes'), message: textOf(item, 'message') },
    })),
    lignes: {
      cles: listOf(lines['cles'], 'cles', (item) => ({
        ...{ ligne: numberOf(item, 'ligne'), cle: textOf(item, 'cle') },
        ...(item['onglet'] === undefined ? {} : { onglet: textOf(item, 'onglet') }),
      })),
      total: numberOf(lines, 'total'),
    },
    aActualiser: fields['aActualiser'] === true,
  };
}
