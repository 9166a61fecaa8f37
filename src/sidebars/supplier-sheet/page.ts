import { parseSupplierSheet, type SheetBlock, type SupplierSheetResult } from '../../bridge/supplier-sheet-messages';
import { supplierSheetSentences } from '../../text/supplier-sheet-sentences';
import { ask } from '../call';
import { button, make } from '../make';
import { place, placeAs } from '../place';
import { runByButton } from '../run-button';

const search = placeAs('search', HTMLInputElement);
const print = place('print');
let isOpened = false;

function blockOf({ titre, lignes }: SheetBlock): HTMLElement {
  const lines = lignes.flatMap(({ libelle, valeur }) => [make('dt', { text: libelle }), make('dd', { text: valeur })]);
  return make('section', {}, make('h3', { text: titre }), make('dl', {}, ...lines));
}

function choose(code: string): void {
  search.value = code;
  place('again').click();
}

function show({ nom, sousTitre, blocs, candidats }: SupplierSheetResult): string {
  place('candidates').replaceChildren(
    ...candidats.map(({ code, nom: name }) => {
      const clicked = (): void => {
        choose(code);
      };
      return make('li', {}, button(`${name} (${code})`, clicked, { className: 'quiet' }));
    }),
  );
  const isOne = candidats.length === 0;
  print.hidden = !isOne;
  if (!isOne) return sousTitre;
  place('sheet').replaceChildren(
    make('h2', { text: nom }),
    make('p', { text: sousTitre, className: 'soft' }),
    ...blocs.map(blockOf),
  );
  return '';
}

place('who').addEventListener('submit', (event) => {
  event.preventDefault();
});
print.textContent = supplierSheetSentences.print;
print.addEventListener('click', () => {
  window.print();
});

runByButton(supplierSheetSentences.show, async () => {
  place('sheet').replaceChildren();
  print.hidden = true;
  const isFirst = !isOpened;
  isOpened = true;
  try {
    return show(await ask('ficheFournisseur', parseSupplierSheet, { search: search.value }));
  } catch (error) {
    // At its opening the panel looks at the selected row: none is no error.
    if (isFirst && search.value === '') return supplierSheetSentences.noRow;
    throw error;
  }
});
