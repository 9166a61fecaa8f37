import type { CaseLine, CaseListResult } from '../../bridge/mediation-messages';
import { parseCaseList } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { confirmed } from '../mediation/confirmed';
import { button, labelOf, make } from '../make';
import { dayText } from '../mediation/day-text';
import type { Screens } from './screens';

/** Which cases a person wants to see. */
const filters = {
  open: ({ ouvert }: CaseLine) => ouvert,
  due: ({ rappels }: CaseLine) => rappels.length > 0,
  late: ({ rappels }: CaseLine) => rappels.some(({ enRetard }) => enRetard),
  closed: ({ ouvert }: CaseLine) => !ouvert,
  all: () => true,
} as const satisfies Record<keyof typeof sentences.filters, (line: CaseLine) => boolean>;

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

function itemOf(line: CaseLine, screens: Screens): HTMLElement {
  const { numero, voie, statut, fournisseur, objet, rappels } = line;
  const [first] = rappels;
  const due = first ? `${first.libelle}, ${sentences.due(dayText(first.date))}` : '';
  const open = button(
    `${numero} · ${fournisseur}`,
    () => {
      screens.case(numero);
    },
    { className: 'quiet' },
  );
  const look = first?.enRetard === true ? 'notice bad' : first ? 'notice warn' : 'notice';
  return make(
    'li',
    { className: look },
    open,
    make('p', { text: `${statut} · ${voie}` }),
    make('p', { text: objet }),
    make('p', { text: first?.enRetard === true ? `${due} (${sentences.late})` : due }),
  );
}

function filterBox(): HTMLSelectElement {
  const box = make('select', { id: 'filter' });
  for (const [value, label] of Object.entries(sentences.filters)) box.add(new Option(label, value));
  return box;
}

function content({ dossiers }: CaseListResult, screens: Screens): readonly Node[] {
  const box = filterBox();
  const search = make('input', { id: 'search' });
  const count = make('p', { className: 'soft' });
  const list = make('ul', { className: 'plain', label: sentences.listLabel });
  const refresh = (): void => {
    const wanted = folded(search.value.trim());
    const chosen = Object.entries(filters).find(([name]) => name === box.value)?.[1] ?? filters.all;
    const shown = dossiers
      .filter(chosen)
      .filter((line) => folded(`${line.numero} ${line.fournisseur} ${line.objet} ${line.statut}`).includes(wanted));
    count.textContent = sentences.shown(shown.length, dossiers.length);
    list.replaceChildren(...shown.map((line) => itemOf(line, screens)));
  };
  box.addEventListener('change', refresh);
  search.addEventListener('input', refresh);
  refresh();
  const recommend = button(
    sentences.recommendation,
    () => {
      screens.form({ quoi: 'recommandation', numero: '', id: '' });
    },
    { className: 'quiet' },
  );
  return [labelOf(box, sentences.filter), box, labelOf(search, sentences.search), search, count, list, recommend];
}

/** The list of cases: filters, deadlines, and what to open. */
export async function showList(view: HTMLElement, screens: Screens, said: string): Promise<string> {
  const result = await confirmed((confirme) => ask('registre', parseCaseList, { confirme }));
  view.replaceChildren(...content(result, screens));
  return said === '' ? result.message : said;
}
