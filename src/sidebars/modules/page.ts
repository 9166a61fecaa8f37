import type { ModuleMessage } from '../../bridge/messages';
import { parseInstallResult, parseModulesResult } from '../../bridge/parse-modules';
import { modulePageSentences } from '../../text/module-page-sentences';
import { pageSentences } from '../../text/page-sentences';
import { ask } from '../call';
import { make, tickBox } from '../make';
import { place } from '../place';
import { runByButton } from '../run-button';

const list = place('modules');

/** A box that is ticked once and for all: a module that is on stays on. */
function itemOf({ code, libelle, objet, onglets, actif }: ModuleMessage): HTMLElement {
  const [box, label] = tickBox(`module-${code}`, code, libelle, actif);
  box.disabled = actif;
  box.setAttribute('aria-describedby', `purpose-${code}`);
  const tabs = { text: pageSentences.moduleTabs(onglets), className: actif ? '' : 'soft', id: `tabs-${code}` };
  const look = actif ? 'module notice good' : 'module notice';
  return make(
    'li',
    { className: look },
    box,
    label,
    make('p', { text: objet, id: `purpose-${code}` }),
    make('p', tabs),
  );
}

runByButton(pageSentences.openModules, async () => {
  const codes = [...list.querySelectorAll<HTMLInputElement>('input:enabled:checked')].map(({ value }) => value);
  if (codes.length > 0) {
    await ask('installer', parseInstallResult, { workbook: 'correspondant', modules: codes });
  }
  const { modules, onglets } = await ask('modules', parseModulesResult);
  place('built').textContent = modulePageSentences.built(onglets);
  list.replaceChildren(...modules.map(itemOf));
  return pageSentences.modulesOpened(modules.filter(({ actif }) => actif).length, modules.length);
});
