import type { MapResult } from './map-messages';
import type { ParseResult } from './parse-results';
import { fields, listOf, number, result, text, type Shape } from './shapes';

const place = fields({
  ...{ departement: text, nom: text, montant: number, montantConnu: number, montantPme: number },
  ...{ fournisseurs: number, fournisseursPme: number },
});

/** The value of a place; undefined where it cannot be computed. */
const drawnValue: Shape<number | undefined> = (value) => (typeof value === 'number' ? value : undefined);

const drawing = fields({
  ...{ title: text, description: text, legend: text, withoutValue: text, credit: text, closeUp: text },
  places: listOf(fields({ code: text, name: text, value: drawnValue, shown: text })),
});

export const parseMapResult: ParseResult<MapResult> = result(
  'lireCarte',
  fields({ periode: text, actualiseLe: text, lieux: listOf(place), dessin: drawing }),
);
