import type { MapDrawingMessage, MapPlaceMessage, MapResult } from '../bridge/map-messages';
import { formatNumber, formatShare } from './format-figure';
import { plural } from './plural';

/** What the map can show, in the order of its list. */
export type MapMeasure = 'shareOfSmall' | 'amountOfSmall' | 'amount' | 'suppliersOfSmall';

interface MeasureWords {
  /** Of an image of the map, with the period behind it. */
  readonly fileName: string;
  readonly label: string;
  readonly legend: string;
  /** Undefined where the place has nothing to measure. */
  readonly valueOf: (place: MapPlaceMessage) => number | undefined;
  readonly show: (value: number) => string;
}

function euros(value: number): string {
  return `${formatNumber(value, 0)}\u00a0€`;
}

function positive(value: number): number | undefined {
  return value > 0 ? value : undefined;
}

/** Each measure: its words, how it is read from a place, how its values are written. */
export const mapMeasures: Readonly<Record<MapMeasure, MeasureWords>> = {
  shareOfSmall: {
    fileName: 'part-tpe-pme',
    label: 'Part des achats auprès des TPE-PME',
    legend: 'Part des TPE-PME dans les achats de catégorie connue ou présumée',
    valueOf: ({ montantPme, montantConnu }) => (montantConnu > 0 ? montantPme / montantConnu : undefined),
    show: formatShare,
  },
  amountOfSmall: {
    fileName: 'montant-tpe-pme',
    label: 'Montant des achats auprès des TPE-PME',
    legend: 'Achats HT auprès des TPE-PME',
    valueOf: ({ montantPme }) => positive(montantPme),
    show: euros,
  },
  amount: {
    fileName: 'montant',
    label: 'Montant de tous les achats',
    legend: 'Achats HT, tous les fournisseurs',
    valueOf: ({ montant }) => positive(montant),
    show: euros,
  },
  suppliersOfSmall: {
    fileName: 'tpe-pme-actives',
    label: 'Nombre de TPE-PME actives',
    legend: 'TPE-PME actives, chacune là où vous lui achetez le plus',
    valueOf: ({ fournisseursPme }) => positive(fournisseursPme),
    show: (value) => formatNumber(value, 0),
  },
};

/** What the map and its table say. */
export const mapWords = {
  title: 'Cartographie',
  drawAgain: 'Dessiner à nouveau',
  withoutValue: 'rien à mesurer',
  mapTitle: (measure: MapMeasure, period: string) => `${mapMeasures[measure].label}, ${period}`,
  credit: 'Contours : svg-maps, Victor Cazanave (CC BY 4.0) ; outre-mer : Natural Earth.',
  closeUp: 'Paris et petite couronne',
  /** The whole of the map in a sentence, for who does not see it. */
  description: (measure: MapMeasure, places: readonly MapPlaceMessage[]) => {
    const { valueOf, show } = mapMeasures[measure];
    const valued = places
      .flatMap((place) => {
        const value = valueOf(place);
        return value === undefined || place.departement === '' ? [] : [{ name: place.nom, value }];
      })
      .sort((one, other) => other.value - one.value);
    const [most] = valued;
    const least = valued[valued.length - 1];
    if (!most || !least) return 'Aucun département n’a de valeur à montrer.';
    return `${plural(valued.length, 'département a', 'départements ont')} une valeur ; la plus haute : ${most.name}, ${show(most.value)} ; la plus basse : ${least.name}, ${show(least.value)}. Le tableau qui suit les donne toutes.`;
  },
  /** What no department shows, so that the map and the workbook agree. */
  offMap: (measure: MapMeasure, places: readonly MapPlaceMessage[]) => {
    const { show, valueOf } = mapMeasures[measure];
    const off = places.flatMap((place) => {
      const value = valueOf(place);
      return place.departement !== '' || value === undefined ? [] : [`${place.nom} : ${show(value)}`];
    });
    return off.length === 0 ? '' : `Hors carte : ${off.join(' ; ')}.`;
  },
  drawn: ({ periode, actualiseLe }: MapResult) => {
    const [year = '', month = '', day = ''] = actualiseLe.split('-');
    return `Exercice ${periode}, chiffres du ${day}/${month}/${year}.`;
  },
  columns: { place: 'Département ou lieu', value: 'Valeur', purchases: 'Achats HT', known: 'dont catégorie connue' },
  knownShare: ({ montant, montantConnu }: MapPlaceMessage) =>
    montant > 0 ? formatShare(montantConnu / montant) : 'n.d.',
  purchases: ({ montant }: MapPlaceMessage) => euros(montant),
  unknownValue: 'n.d.',
  saved: (fileName: string) => `Image enregistrée : ${fileName}.`,
  closed:
    'La cartographie n’est pas encore faite. Ouvrez le module Cartographie par « Modules… », puis « Actualiser les indicateurs ».',
} as const;

/** The map of a measure, as it is to be drawn. */
export function mapDrawing(measure: MapMeasure, { periode, lieux }: Omit<MapResult, 'dessin'>): MapDrawingMessage {
  const { legend, show, valueOf } = mapMeasures[measure];
  const { withoutValue, credit, closeUp } = mapWords;
  return {
    title: mapWords.mapTitle(measure, periode),
    description: mapWords.description(measure, lieux),
    places: lieux
      .filter(({ departement }) => departement !== '')
      .map((place) => {
        const value = valueOf(place);
        const shown = value === undefined ? withoutValue : show(value);
        return { code: place.departement, name: place.nom, value, shown };
      }),
    ...{ legend, withoutValue, credit, closeUp },
  };
}
