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
import { ask } from '../call';
import { make } from '../make';
import { place, placeAs } from '../place';
import { runLast, runOne } from '../run-one';

type Control = HTMLInputElement | HTMLSelectElement;

function control(id: string): Control {
  const found = place(id);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`#${id} is no field`);
}

const which = control('which');
const copy = place('copy');
const fields = placeAs('fields', HTMLFieldSetElement);

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
    const said = make('span', { text: message, className: 'problem', id: `problem-${champ}` });
    control(champ).setAttribute('aria-invalid', 'true');
    control(champ).setAttribute('aria-describedby', said.id);
    control(champ).after(said);
  }
  const [first] = problems;
  if (first) control(first.champ).focus();
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

function run(work: () => Promise<string>): void {
  void runOne(() => {
    clearProblems();
    return work();
  });
}

/** The card takes no words while an answer is awaited that would write over them; the focus comes back to its field. */
async function withCardClosed<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const focused = document.activeElement;
  fields.disabled = true;
  try {
    return await work();
  } finally {
    fields.disabled = false;
    if (focused instanceof HTMLElement) focused.focus();
  }
}

async function read(code: string | null): Promise<void> {
  showEditor(await ask('lireIndicateur', parseIndicatorEditorResult, { code }));
}

async function open(code: string | null): Promise<string> {
  clearProblems();
  await withCardClosed(() => read(code));
  return '';
}

async function tryIt(): Promise<string> {
  const tried = await ask('essayerIndicateur', parseIndicatorTrialResult, { card: cardNow(), mark });
  showProblems(tried.problemes);
  place('preview').replaceChildren(...tried.lignes.map((text) => make('li', { text, className: 'notice' })));
  return tried.titre;
}

async function save(): Promise<string> {
  const request = { card: cardNow(), mark };
  return withCardClosed(async () => {
    const { code, message } = await ask('enregistrerIndicateur', parseSaveIndicatorResult, request);
    await read(code);
    return message;
  });
}

copy.textContent = sentences.copy;
place('try').textContent = sentences.tryIt;
place('save').textContent = sentences.save;
which.addEventListener('change', () => {
  const { value } = which;
  void runLast(() => open(value));
});
for (const id of ['measure', 'relativeTo']) control(id).addEventListener('change', proposeUnit);
place('try').addEventListener('click', () => {
  run(tryIt);
});
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
  run(save);
});
void runOne(() => open(null));
