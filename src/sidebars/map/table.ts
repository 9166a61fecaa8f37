import type { MapPlaceMessage } from '../../bridge/map-messages';
import { mapMeasures, mapWords, type MapMeasure } from '../../text/map-page-sentences';

function cell(tag: 'td' | 'th', text: string, isNumber = false): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (isNumber) made.className = 'number';
  return made;
}

function headerOf(): HTMLElement {
  const { place, value, purchases, known } = mapWords.columns;
  const row = document.createElement('tr');
  row.append(
    ...[place, value, purchases, known].map((text) => {
      const made = cell('th', text);
      made.setAttribute('scope', 'col');
      return made;
    }),
  );
  return row;
}

/** Every place with its value, the greatest first: what the map says, for keyboard and screen reader. */
export function tableOf(
  places: readonly MapPlaceMessage[],
  measure: MapMeasure,
  onFocus: (code: string) => void,
): HTMLElement {
  const { show, valueOf } = mapMeasures[measure];
  const sorted = [...places].sort((one, other) => (valueOf(other) ?? -1) - (valueOf(one) ?? -1));
  const table = document.createElement('table');
  const body = document.createElement('tbody');
  body.append(
    ...sorted.map((place) => {
      const value = valueOf(place);
      const row = document.createElement('tr');
      const name = cell('th', place.nom);
      name.setAttribute('scope', 'row');
      name.tabIndex = 0;
      row.append(
        name,
        cell('td', value === undefined ? mapWords.unknownValue : show(value), true),
        cell('td', mapWords.purchases(place), true),
        cell('td', mapWords.knownShare(place), true),
      );
      row.addEventListener('focusin', () => {
        onFocus(place.departement);
      });
      row.addEventListener('mouseenter', () => {
        onFocus(place.departement);
      });
      return row;
    }),
  );
  const head = document.createElement('thead');
  head.append(headerOf());
  table.append(head, body);
  return table;
}
