import type { ModuleMessage } from '../../bridge/messages';
import { parseInstallResult, parseModulesResult } from '../../bridge/parse-modules';
import { modulePageSentences } from '../../text/module-page-sentences';
import { pageSentences } from '../../text/page-sentences';
import { ask } from '../call';
import { place } from '../place';
import { runByButton } from '../run-button';

const list = place('modules');

function boxes(): readonly HTMLInputElement[] {
  return [...list.querySelectorAll('input')];
}

function paragraph(text: string, className: string, id: string): HTMLElement {
  const line = document.createElement('p');
  line.textContent = text;
  line.className = className;
  line.id = id;
  return line;
}

/** A box that is ticked once and for all: a module that is on stays on. */
function itemOf({ code, libelle, objet, onglets, actif }: ModuleMessage): HTMLElement {
  const item = document.createElement('li');
  item.className = actif ? 'module notice good' : 'module notice';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.id = `module-${code}`;
  box.value = code;
  box.checked = actif;
  box.disabled = actif;
  box.setAttribute('aria-describedby', `purpose-${code}`);
  const label = document.createElement('label');
  label.htmlFor = box.id;
  label.textContent = libelle;
  const tabs = paragraph(pageSentences.moduleTabs(onglets), actif ? '' : 'soft', `tabs-${code}`);
  item.append(box, label, paragraph(objet, '', `purpose-${code}`), tabs);
  return item;
}

runByButton(pageSentences.openModules, async () => {
  const chosen = boxes().filter(({ checked, disabled }) => checked && !disabled);
  if (chosen.length > 0) {
    const codes = chosen.map(({ value }) => value);
    await ask('installer', parseInstallResult, { workbook: 'correspondant', modules: codes });
  }
  const { modules, onglets } = await ask('modules', parseModulesResult);
  place('built').textContent = modulePageSentences.built(onglets);
  list.replaceChildren(...modules.map(itemOf));
  return pageSentences.modulesOpened(modules.filter(({ actif }) => actif).length, modules.length);
});
