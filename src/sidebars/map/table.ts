import type { MapPlaceMessage } from '../../bridge/map-messages';
import { make } from '../make';
import { mapMeasures, mapWords, type MapMeasure } from '../../text/map-page-sentences';

function headerOf(): HTMLElement {
  const { place, value, purchases, known } = mapWords.columns;
  const cells = [place, value, purchases, known].map((text) => {
    const cell = make('th', { text });
    cell.scope = 'col';
    return cell;
  });
  return make('tr', {}, ...cells);
}

/** Every place with its value, the greatest first: what the map says, for keyboard and screen reader. */
export function tableOf(
  places: readonly MapPlaceMessage[],
  measure: MapMeasure,
  onFocus: (code: string) => void,
): HTMLElement {
  const { show, valueOf } = mapMeasures[measure];
  const sorted = [...places].sort((one, other) => (valueOf(other) ?? -1) - (valueOf(one) ?? -1));
  const rows = sorted.map((place) => {
    const value = valueOf(place);
    const name = make('th', { text: place.nom });
    name.scope = 'row';
    name.tabIndex = 0;
    const shown = value === undefined ? mapWords.unknownValue : show(value);
    const numbers = [shown, mapWords.purchases(place), mapWords.knownShare(place)];
    const row = make('tr', {}, name, ...numbers.map((text) => make('td', { text, className: 'number' })));
    row.addEventListener('focusin', () => {
      onFocus(place.departement);
    });
    row.addEventListener('mouseenter', () => {
      onFocus(place.departement);
    });
    return row;
  });
  return make('table', {}, make('thead', {}, headerOf()), make('tbody', {}, ...rows));
}
