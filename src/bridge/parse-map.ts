import type { MapDrawingMessage, MapPlaceMessage, MapResult } from './map-messages';
import { MessageError } from './parse-messages';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberIn(fields: Fields, name: keyof MapPlaceMessage): number {
  const value = fields[name];
  if (typeof value !== 'number') throw new MessageError(`carte: ${name} is no number`);
  return value;
}

function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new MessageError(`carte: ${name} is no text`);
  return value;
}

function parsePlace(value: unknown): MapPlaceMessage {
  const fields = isFields(value) ? value : {};
  return {
    departement: textIn(fields, 'departement'),
    nom: textIn(fields, 'nom'),
    montant: numberIn(fields, 'montant'),
    montantConnu: numberIn(fields, 'montantConnu'),
    montantPme: numberIn(fields, 'montantPme'),
    fournisseurs: numberIn(fields, 'fournisseurs'),
    fournisseursPme: numberIn(fields, 'fournisseursPme'),
  };
}

function parseDrawing(value: unknown): MapDrawingMessage {
  const fields = isFields(value) ? value : {};
  const places = fields['places'];
  if (!Array.isArray(places)) throw new MessageError('carte: a list of places is expected');
  return {
    title: textIn(fields, 'title'),
    description: textIn(fields, 'description'),
    places: places.map((place: unknown) => {
      const found = isFields(place) ? place : {};
      const value = typeof found['value'] === 'number' ? found['value'] : undefined;
      return { code: textIn(found, 'code'), name: textIn(found, 'name'), value, shown: textIn(found, 'shown') };
    }),
    legend: textIn(fields, 'legend'),
    withoutValue: textIn(fields, 'withoutValue'),
    credit: textIn(fields, 'credit'),
    closeUp: textIn(fields, 'closeUp'),
  };
}

/** The result of « lireCarte ». */
export function parseMapResult(value: unknown): MapResult {
  const fields = isFields(value) ? value : {};
  const places = fields['lieux'];
  if (!Array.isArray(places)) throw new MessageError('carte: a list of places is expected');
  return {
    periode: textIn(fields, 'periode'),
    actualiseLe: textIn(fields, 'actualiseLe'),
    lieux: places.map(parsePlace),
    dessin: parseDrawing(fields['dessin']),
  };
}
