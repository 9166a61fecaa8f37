import type { JsonFields } from '../model/json';
import type { DecpAmountsMessage, DecpImportMessage, DecpPartMessage } from './decp-messages';
import type { ComponentMessage, ExplainResult, FigureMessage } from './messages';
import { fieldsOf, listIn, numberIn, numberOrNull, textIn, textsIn } from './fields';

function parseFigure(value: unknown): FigureMessage {
  const fields = fieldsOf(value, 'chiffre');
  const text = (name: string): string => textIn(fields, name);
  const number = (name: string): number | null => numberOrNull(fields, name);
  return {
    ...{ code: text('code'), libelle: text('libelle'), periode: text('periode'), perimetre: text('perimetre') },
    ...{ valeur: number('valeur'), unite: text('unite'), cible: number('cible') },
    ...{ numerateur: number('numerateur'), denominateur: number('denominateur'), couverture: number('couverture') },
    ...{ presume: number('presume'), borneBasse: number('borneBasse'), borneHaute: number('borneHaute') },
    ...{ statut: text('statut'), raison: text('raison'), actualiseLe: text('actualiseLe') },
  };
}

function parseComponent(value: unknown): ComponentMessage {
  const fields = fieldsOf(value, 'composante');
  return {
    libelle: textIn(fields, 'libelle'),
    numerateur: fields['numerateur'] === true,
    denominateur: fields['denominateur'] === true,
    presume: fields['presume'] === true,
    montant: numberIn(fields, 'montant'),
    fournisseurs: numberIn(fields, 'fournisseurs'),
    lignes: numberIn(fields, 'lignes'),
    ...(fields['mesure'] === undefined ? {} : { mesure: textIn(fields, 'mesure') }),
  };
}

function parseExclusion(value: unknown): ExplainResult['exclusions'][number] {
  const fields = fieldsOf(value, 'exclusion');
  return { code: textIn(fields, 'code'), lignes: numberIn(fields, 'lignes'), message: textIn(fields, 'message') };
}

function parseKey(value: unknown): ExplainResult['lignes']['cles'][number] {
  const fields = fieldsOf(value, 'clé');
  const key = { ligne: numberIn(fields, 'ligne'), cle: textIn(fields, 'cle') };
  return fields['onglet'] === undefined ? key : { ...key, onglet: textIn(fields, 'onglet') };
}

function parseAmounts(fields: JsonFields): DecpAmountsMessage {
  return {
    ...{ marches: numberIn(fields, 'marches'), uneFois: numberIn(fields, 'uneFois') },
    ...{ partage: numberIn(fields, 'partage'), naif: numberIn(fields, 'naif') },
  };
}

function parseImport(value: unknown): DecpImportMessage {
  const fields = fieldsOf(value, 'import');
  const named = { lot: textIn(fields, 'lot'), fichier: textIn(fields, 'fichier') };
  return { ...named, importeLe: textIn(fields, 'importeLe'), ...parseAmounts(fields) };
}

function parseDecpPart(value: unknown): DecpPartMessage {
  const fields = fieldsOf(value, 'decp');
  const whole = fieldsOf(fields['sur'], 'sur');
  return {
    ...parseAmounts(fields),
    sur: { marches: numberIn(whole, 'marches'), montant: numberIn(whole, 'montant') },
    imports: listIn(fields, 'imports', parseImport),
  };
}

/** The result of « expliquer ». */
export function parseExplainResult(value: unknown): ExplainResult {
  const fields = fieldsOf(value, 'expliquer');
  const lines = fieldsOf(fields['lignes'], 'lignes');
  return {
    chiffre: parseFigure(fields['chiffre']),
    composantes: listIn(fields, 'composantes', parseComponent),
    exclusions: listIn(fields, 'exclusions', parseExclusion),
    lignes: {
      cles: listIn(lines, 'cles', parseKey),
      total: numberIn(lines, 'total'),
    },
    ...(fields['decp'] === undefined ? {} : { decp: parseDecpPart(fields['decp']) }),
    aActualiser: fields['aActualiser'] === true,
    resume: textsIn(fields, 'resume'),
  };
}
