import { act } from '../mediation/act';
import { place } from '../place';
import { showCase } from './show-case';
import { showDraft } from './show-draft';
import { showForm } from './show-form';
import { showList } from './show-list';
import type { Screens } from './screens';

const view = place('view');

/** Each screen takes the place of the former one, and says what it says in #state. */
const screens: Screens = {
  list: (said = '') => void act(() => showList(view, screens, said)),
  case: (number, said = '') => void act(() => showCase(view, screens, number, said)),
  form: (demand) => void act(() => showForm(view, screens, demand)),
  draft: (demand) => void act(() => showDraft(view, screens, demand)),
};

screens.list();
