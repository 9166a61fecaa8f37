import { runOne } from '../run-one';
import { place } from '../place';
import { showCase } from './show-case';
import { showDraft } from './show-draft';
import { showForm } from './show-form';
import { showList } from './show-list';
import type { Screens } from './screens';

const view = place('view');

/** Each screen takes the place of the former one, and says what it says in #state. */
const screens: Screens = {
  list: (said = '') => void runOne(() => showList(view, screens, said)),
  case: (number, said = '') => void runOne(() => showCase(view, screens, number, said)),
  form: (demand) => void runOne(() => showForm(view, screens, demand)),
  draft: (demand) => void runOne(() => showDraft(view, screens, demand)),
};

screens.list();
