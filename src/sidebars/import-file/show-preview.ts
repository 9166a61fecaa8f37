import type { PreviewCell, PreviewResult } from '../../bridge/import-messages';
import { importPageSentences } from '../../text/import-page-sentences';
import { labelOf, make, noticeItem } from '../make';
import { place } from '../place';

/** One list per column of the file: what it feeds. Columns without a name cannot be chosen. */
function columnField(preview: PreviewResult, index: number, changed: () => void): HTMLElement[] {
  const { entete = '', cible = '' } = preview.colonnes[index] ?? {};
  const list = make('select', { id: `column-${index}` });
  list.disabled = entete === '';
  list.dataset['header'] = entete;
  list.add(new Option(importPageSentences.notImported, ''));
  for (const target of preview.cibles) list.add(new Option(target, target));
  list.value = cible;
  list.addEventListener('change', changed);
  return [labelOf(list, entete === '' ? importPageSentences.unnamed(index + 1) : entete), list];
}

/** Header of the file → column of the workbook, as the lists stand. */
export function chosenColumns(): Readonly<Record<string, string>> {
  const chosen = new Map<string, string>();
  for (const list of place('columns').querySelectorAll('select')) {
    const header = list.dataset['header'] ?? '';
    if (header !== '' && !chosen.has(header)) chosen.set(header, list.value);
  }
  return Object.fromEntries(chosen);
}

function cellOf({ texte, sens, probleme }: PreviewCell): HTMLElement {
  const cell = make('td', { text: sens });
  const raw = texte.trim();
  if (raw !== sens) cell.append(make('small', { text: raw === '' ? importPageSentences.empty : texte }));
  if (probleme !== '') cell.append(make('small', { text: probleme, className: 'warn' }));
  return cell;
}

function tableOf({ colonnes, lignes }: PreviewResult): HTMLElement {
  const shown = colonnes.flatMap(({ cible }, index) => (cible === '' ? [] : [{ cible, index }]));
  if (shown.length === 0) return make('p', { text: importPageSentences.noColumn, className: 'soft' });
  const table = make('table');
  const head = table.createTHead().insertRow();
  for (const text of [importPageSentences.lineHeader, ...shown.map(({ cible }) => cible)]) {
    const header = make('th', { text });
    header.scope = 'col';
    head.append(header);
  }
  const body = table.createTBody();
  for (const { ligne, cellules } of lignes) {
    const row = body.insertRow();
    const header = make('th', { text: String(ligne) });
    header.scope = 'row';
    row.append(header, ...shown.flatMap(({ index }) => (cellules[index] ? [cellOf(cellules[index])] : [])));
  }
  return table;
}

/** Shows how a file would be read: its columns, what keeps it from being imported, its first lines. */
export function showPreview(preview: PreviewResult, changed: () => void): void {
  const focused = document.activeElement?.id;
  place('remembered').textContent = preview.memorisee ? importPageSentences.remembered : '';
  place('problems').replaceChildren(...preview.problemes.map((text) => noticeItem('bad', text)));
  place('columns').replaceChildren(...preview.colonnes.flatMap((_, index) => columnField(preview, index, changed)));
  place('preview').setAttribute('aria-label', importPageSentences.previewLabel);
  place('preview').replaceChildren(tableOf(preview));
  if (focused?.startsWith('column-')) document.getElementById(focused)?.focus();
}
