import { parseSupplierSheet, type SheetBlock, type SupplierSheetResult } from '../../bridge/supplier-sheet-messages';
import { supplierSheetSentences } from '../../text/supplier-sheet-sentences';
import { ask } from '../call';
import { buttonOf, element } from '../element';
import { place } from '../place';
import { runByButton } from '../run-button';

const search = place('search');
const print = place('print');
let isOpened = false;

function blockOf({ titre, lignes }: SheetBlock): HTMLElement {
  const section = element('section');
  const list = element('dl');
  list.append(...lignes.flatMap(({ libelle, valeur }) => [element('dt', '', libelle), element('dd', '', valeur)]));
  section.append(element('h3', '', titre), list);
  return section;
}

function choose(code: string): void {
  if (search instanceof HTMLInputElement) search.value = code;
  place('again').click();
}

function show({ nom, sousTitre, blocs, candidats }: SupplierSheetResult): string {
  place('candidates').replaceChildren(
    ...candidats.map(({ code, nom: name }) => {
      const item = element('li');
      item.append(
        buttonOf(`${name} (${code})`, 'quiet', () => {
          choose(code);
        }),
      );
      return item;
    }),
  );
  const isOne = candidats.length === 0;
  print.hidden = !isOne;
  if (!isOne) return sousTitre;
  place('sheet').replaceChildren(element('h2', '', nom), element('p', 'soft', sousTitre), ...blocs.map(blockOf));
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
  const written = search instanceof HTMLInputElement ? search.value : '';
  const isFirst = !isOpened;
  isOpened = true;
  try {
    return show(await ask('ficheFournisseur', parseSupplierSheet, { search: written }));
  } catch (error) {
    // At its opening the panel looks at the selected row: none is no error.
    if (isFirst && written === '') return supplierSheetSentences.noRow;
    throw error;
  }
});
