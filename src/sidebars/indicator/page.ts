import {
  indicatorFields,
  parseIndicatorEditorResult,
  parseIndicatorTrialResult,
  parseSaveIndicatorResult,
  type IndicatorCard,
  type IndicatorChoices,
  type IndicatorEditorResult,
  type IndicatorField,
  type IndicatorTrialResult,
} from '../../bridge/indicator-messages';
import { indicatorPageSentences as sentences } from '../../text/indicator-page-sentences';
import { pageSentences } from '../../text/page-sentences';
import { ask } from '../call';
import { place } from '../place';

type Control = HTMLInputElement | HTMLSelectElement;

function control(id: string): Control {
  const found = place(id);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`#${id} is no field`);
}

const which = control('which');
const copy = place('copy');
const buttons = [place('try'), place('save'), copy];

/** The mark of the line at hand, and the choices: what the last answer told. */
let mark = '';
let choices: IndicatorChoices | undefined;

function fill(id: string, values: readonly string[], blank?: string): void {
  const options = values.map((value) => new Option(value, value));
  control(id).replaceChildren(...(blank === undefined ? [] : [new Option(blank, '')]), ...options);
}

/** Shows a text in a field; a list that lacks it gets it, so that what a person wrote is seen. */
function show(id: string, text: string): void {
  const field = control(id);
  if (field instanceof HTMLSelectElement && ![...field.options].some(({ value }) => value === text)) {
    field.append(new Option(text, text));
  }
  field.value = text;
}

function cardNow(): IndicatorCard {
  const text = (field: IndicatorField): string => control(field).value.trim();
  return {
    ...{ code: text('code'), label: text('label'), active: text('active'), measure: text('measure') },
    ...{ population: text('population'), relativeTo: text('relativeTo'), scope: text('scope'), unit: text('unit') },
    ...{ direction: text('direction'), targets: text('targets'), alert: text('alert'), owner: text('owner') },
    reference: text('reference'),
  };
}

function clearProblems(): void {
  for (const field of indicatorFields) {
    control(field).removeAttribute('aria-invalid');
    control(field).removeAttribute('aria-describedby');
    document.getElementById(`problem-${field}`)?.remove();
  }
  place('preview').replaceChildren();
  place('error').textContent = '';
}

/** Says under each field what is wrong with it; the first one gets the focus. */
function showProblems(problems: IndicatorTrialResult['problemes']): void {
  for (const { champ, message } of problems) {
    const said = document.createElement('span');
    said.id = `problem-${champ}`;
    said.className = 'problem';
    said.textContent = message;
    control(champ).setAttribute('aria-invalid', 'true');
    control(champ).setAttribute('aria-describedby', said.id);
    control(champ).after(said);
  }
  const [first] = problems;
  if (first) control(first.champ).focus();
}

function itemOf(text: string): HTMLElement {
  const item = document.createElement('li');
  item.className = 'notice';
  item.textContent = text;
  return item;
}

/** A code that exists keeps: formulas and history name it. */
function beNew(isNew: boolean): void {
  control('code').toggleAttribute('readonly', !isNew);
  copy.hidden = isNew;
}

function showEditor({ indicateurs, choix, fiche, marque }: IndicatorEditorResult): void {
  choices = choix;
  mark = marque;
  const { newOne, nothing, everything, entry } = sentences;
  which.replaceChildren(
    new Option(newOne, ''),
    ...indicateurs.map(({ code, libelle }) => new Option(entry(code, libelle), code)),
  );
  fill(
    'measure',
    choix.measure.map(({ label }) => label),
  );
  fill('population', choix.population);
  fill('relativeTo', choix.population, nothing);
  fill('scope', choix.scope, everything);
  fill('unit', choix.unit);
  fill('direction', choix.direction);
  for (const field of indicatorFields) show(field, fiche[field]);
  which.value = mark === '' ? '' : fiche.code;
  beNew(mark === '');
}

/** The unit follows from the measure, and from whether it is a share. */
function proposeUnit(): void {
  const measured = choices?.measure.find(({ label }) => label === control('measure').value);
  const unit = control('relativeTo').value === '' ? measured?.unit : choices?.share;
  if (unit !== undefined) show('unit', unit);
}

/** Runs one piece of work at a time; its sentence, or what kept it from ending, is said. */
async function run(work: () => Promise<string>): Promise<void> {
  if (buttons.some((button) => button.hasAttribute('aria-disabled'))) return;
  for (const button of buttons) button.setAttribute('aria-disabled', 'true');
  clearProblems();
  place('state').textContent = pageSentences.running;
  try {
    place('state').textContent = await work();
  } catch (error) {
    place('state').textContent = '';
    place('error').textContent = error instanceof Error ? error.message : String(error);
  } finally {
    for (const button of buttons) button.removeAttribute('aria-disabled');
  }
}

async function open(code: string | null): Promise<string> {
  showEditor(await ask('lireIndicateur', parseIndicatorEditorResult, { code }));
  return '';
}

async function tryIt(): Promise<string> {
  const tried = await ask('essayerIndicateur', parseIndicatorTrialResult, { card: cardNow(), mark });
  showProblems(tried.problemes);
  place('preview').replaceChildren(...tried.lignes.map(itemOf));
  return tried.titre;
}

async function save(): Promise<string> {
  const saved = await ask('enregistrerIndicateur', parseSaveIndicatorResult, { card: cardNow(), mark });
  await open(saved.code);
  return saved.message;
}

copy.textContent = sentences.copy;
place('try').textContent = sentences.tryIt;
place('save').textContent = sentences.save;
which.addEventListener('change', () => void run(() => open(which.value)));
for (const id of ['measure', 'relativeTo']) control(id).addEventListener('change', proposeUnit);
place('try').addEventListener('click', () => void run(tryIt));
copy.addEventListener('click', () => {
  mark = '';
  which.value = '';
  beNew(true);
  clearProblems();
  show('code', '');
  control('code').focus();
  place('state').textContent = sentences.copied;
});
place('card').addEventListener('submit', (event) => {
  event.preventDefault();
  void run(save);
});
void run(() => open(null));
