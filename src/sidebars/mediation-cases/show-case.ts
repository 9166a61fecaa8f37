import type { CaseViewResult, ItemMessage } from '../../bridge/mediation-messages';
import { parseCaseView, parseText } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { runOne } from '../run-one';
import { checkLooks } from '../list-checks';
import { confirmed } from '../mediation/confirmed';
import { button, make, noticeItem, section } from '../make';
import { copyText } from '../copy-text';
import { dayText } from '../mediation/day-text';
import { removeParty } from './remove-party';
import type { Screens } from './screens';

const quiet = { className: 'quiet' };

function reminders({ rappels }: CaseViewResult): readonly Node[] {
  const items = rappels.map(({ libelle, date, enRetard }) => {
    const text = `${libelle}, ${sentences.due(dayText(date))}${enRetard ? ` (${sentences.late})` : ''}`;
    return make('li', { className: enRetard ? 'notice bad' : 'notice', text });
  });
  return items.length === 0 ? [] : section(sentences.sections.reminders, make('ul', { className: 'plain' }, ...items));
}

function nextStatuses({ numero, suites }: CaseViewResult, screens: Screens): readonly Node[] {
  const possible = suites.filter((suite) => suite.possible);
  const buttons = possible.map(({ code, libelle }) =>
    button(
      libelle,
      () => {
        screens.form({ quoi: 'suite', numero, id: code });
      },
      quiet,
    ),
  );
  const closed = suites
    .filter((suite) => !suite.possible)
    .map(({ libelle, raison }) => make('li', { text: `${libelle} : ${raison}` }));
  const why = make('details', {}, make('summary', { text: sentences.sections.impossible }), make('ul', {}, ...closed));
  return section(sentences.sections.next, ...buttons, why);
}

function checks({ controles }: CaseViewResult): readonly Node[] {
  const items = controles.map(({ etat, message }) => noticeItem(checkLooks[etat], message));
  return items.length === 0 ? [] : section(sentences.sections.checks, make('ul', { className: 'plain' }, ...items));
}

function itemsOf(items: readonly ItemMessage[], buttonsOf: (item: ItemMessage) => readonly Node[]): readonly Node[] {
  return items.map((item) =>
    make(
      'div',
      { className: 'item' },
      make('strong', { text: item.titre }),
      make('div', { text: item.texte }),
      ...buttonsOf(item),
    ),
  );
}

function parties({ numero, parties: people }: CaseViewResult, screens: Screens): readonly Node[] {
  const buttonsOf = ({ id, titre }: ItemMessage): readonly Node[] => [
    button(
      sentences.edit,
      () => {
        screens.form({ quoi: 'partie', numero, id });
      },
      {
        ...quiet,
        label: sentences.editItem(titre),
      },
    ),
    button(
      sentences.remove,
      () => {
        removeParty(screens, numero, id);
      },
      { ...quiet, label: sentences.removeItem(titre) },
    ),
  ];
  const add = button(
    sentences.addParty,
    () => {
      screens.form({ quoi: 'partie', numero, id: '' });
    },
    quiet,
  );
  return section(sentences.sections.parties, ...itemsOf(people, buttonsOf), add);
}

function exchanges({ numero, echanges, voieB }: CaseViewResult, screens: Screens): readonly Node[] {
  if (voieB) return [];
  const sides = echanges.flatMap(({ cote, elements }) =>
    elements.length === 0
      ? []
      : [
          make('h3', { text: cote }),
          ...itemsOf(elements, ({ id, titre }) => [
            button(
              sentences.edit,
              () => {
                screens.form({ quoi: 'echange', numero, id });
              },
              {
                ...quiet,
                label: sentences.editItem(titre),
              },
            ),
          ]),
        ],
  );
  const add = button(
    sentences.addExchange,
    () => {
      screens.form({ quoi: 'echange', numero, id: '' });
    },
    quiet,
  );
  return section(sentences.sections.exchanges, ...sides, add);
}

function drafts({ numero, brouillons, parties: people }: CaseViewResult, screens: Screens): readonly Node[] {
  const buttons = brouillons.map(({ code, libelle }) =>
    button(
      libelle,
      () => {
        screens.draft({ numero, genre: code, parties: people });
      },
      quiet,
    ),
  );
  return section(sentences.sections.drafts, ...buttons);
}

function printButton(numero: string): readonly Node[] {
  const place = make('div');
  const print = async (): Promise<string> => {
    const { titre, texte } = await confirmed((confirme) => ask('personne', parseText, { confirme, nom: '', numero }));
    const area = make('textarea', { label: titre });
    area.value = texte;
    area.rows = 10;
    area.readOnly = true;
    place.replaceChildren(area);
    return copyText(area);
  };
  return [button(sentences.print, () => void runOne(print), quiet), place];
}

function content(found: CaseViewResult, screens: Screens): readonly Node[] {
  const { numero, titre, statut, champs, declarations } = found;
  const fields = champs.flatMap(({ libelle, valeur }) => [make('dt', { text: libelle }), make('dd', { text: valeur })]);
  return [
    button(
      sentences.back,
      () => {
        screens.list();
      },
      quiet,
    ),
    make('h2', { text: `${numero} · ${titre}` }),
    make('p', { text: statut, className: 'notice' }),
    ...reminders(found),
    ...nextStatuses(found, screens),
    ...checks(found),
    ...parties(found, screens),
    ...exchanges(found, screens),
    ...section(
      sentences.sections.declarations,
      ...itemsOf(declarations, () => []),
      button(
        sentences.declare,
        () => {
          screens.form({ quoi: 'declaration', numero, id: '' });
        },
        quiet,
      ),
    ),
    ...drafts(found, screens),
    ...section(
      sentences.sections.fields,
      make('dl', {}, ...fields),
      button(
        sentences.qualify,
        () => {
          screens.form({ quoi: 'dossier', numero, id: '' });
        },
        quiet,
      ),
      ...printButton(numero),
    ),
  ];
}

/** A case: what to do, what may follow and why the rest may not, each side apart. */
export async function showCase(view: HTMLElement, screens: Screens, numero: string, said: string): Promise<string> {
  const found = await confirmed((confirme) => ask('dossier', parseCaseView, { confirme, numero }));
  view.replaceChildren(...content(found, screens));
  view.querySelector('button')?.focus();
  return said;
}
