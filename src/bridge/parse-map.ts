import type { MapDrawingMessage, MapPlaceMessage, MapResult } from './map-messages';
import { fieldsOf, listIn, numberIn, textIn } from './fields';

function parsePlace(value: unknown): MapPlaceMessage {
  const fields = fieldsOf(value, 'carte');
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
  const fields = fieldsOf(value, 'carte');
  return {
    title: textIn(fields, 'title'),
    description: textIn(fields, 'description'),
    places: listIn(fields, 'places', (place) => {
      const found = fieldsOf(place, 'lieu');
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
  const fields = fieldsOf(value, 'carte');
  return {
    periode: textIn(fields, 'periode'),
    actualiseLe: textIn(fields, 'actualiseLe'),
    lieux: listIn(fields, 'lieux', parsePlace),
    dessin: parseDrawing(fields['dessin']),
  };
}
