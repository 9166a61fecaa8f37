import {
  parseConsultationChoices,
  parseCreatedConsultation,
  parsePreparedConsultation,
} from '../../bridge/parse-tender-messages';
import type { ConsultationDraftMessage } from '../../bridge/tender-messages';
import { pageSentences } from '../../text/page-sentences';
import { tenderPageSentences } from '../../text/tender-page-sentences';
import { ask } from '../call';
import { place } from '../place';
import { fillChoices, suggest, ticked, typed } from '../fields';
import { chosenSuppliers, showPrepared } from './show-prepared';

/** The consultation that the levers and candidates on screen are for; what is created is exactly that. */
let prepared: ConsultationDraftMessage | undefined;

function draft(): ConsultationDraftMessage {
  return {
    ...{ buyer: typed('buyer'), kind: typed('kind'), launchedOn: typed('launchedOn'), subject: typed('subject') },
    ...{ entity: typed('entity'), family: typed('family'), cpv: typed('cpv'), estimated: typed('estimated') },
    ...{ months: typed('months'), department: typed('department'), region: typed('region') },
    ...{ divided: typed('divided'), undividedReason: typed('undividedReason'), structures: typed('structures') },
    global: ticked('global'),
  };
}

/** Runs the work of a button: it waits, keeps the focus, and says what kept it from ending. */
async function run(button: string, work: () => Promise<string>): Promise<void> {
  if (place(button).hasAttribute('aria-disabled')) return;
  place(button).setAttribute('aria-disabled', 'true');
  place('error').textContent = '';
  place('created').textContent = '';
  place('state').textContent = pageSentences.running;
  try {
    place('state').textContent = await work();
  } catch (error) {
    place('state').textContent = '';
    place('error').textContent = error instanceof Error ? error.message : String(error);
  } finally {
    place(button).removeAttribute('aria-disabled');
  }
}

function onSubmit(form: string, button: string, work: () => Promise<string>): void {
  place(form).addEventListener('submit', (event) => {
    event.preventDefault();
    void run(button, work);
  });
}

function pairs(texts: readonly string[]): readonly (readonly [string, string])[] {
  return texts.map((text) => [text, text]);
}

async function open(): Promise<string> {
  const choices = await ask('optionsConsultation', parseConsultationChoices);
  fillChoices('buyer', Object.entries(tenderPageSentences.buyers), choices.acheteur);
  fillChoices('families', pairs(choices.familles));
  fillChoices('departments', pairs(choices.departements));
  fillChoices('regions', pairs(choices.regions));
  fillChoices('entities', pairs(choices.entites));
  suggest('launchedOn', choices.aujourdhui);
  suggest('reference', choices.reference);
  return '';
}

async function prepare(): Promise<string> {
  const message = draft();
  const found = await ask('preparerConsultation', parsePreparedConsultation, message);
  prepared = message;
  showPrepared(found);
  return found.titre;
}

async function create(): Promise<string> {
  const sourcing = {
    date: typed('sourcingDate'),
    by: typed('sourcingBy'),
    how: typed('sourcingHow'),
    met: typed('sourcingMet'),
    small: typed('sourcingSmall'),
  };
  const message = { reference: typed('reference'), draft: prepared ?? draft(), suppliers: chosenSuppliers(), sourcing };
  const created = await ask('creerConsultation', parseCreatedConsultation, message);
  place('found').hidden = true;
  place('created').textContent = created.message;
  return '';
}

fillChoices('kind', Object.entries(tenderPageSentences.kinds), 'services');
fillChoices('divided', Object.entries(tenderPageSentences.divisions));
place('prepare').textContent = tenderPageSentences.prepare;
place('create').textContent = tenderPageSentences.create;
onSubmit('draft', 'prepare', prepare);
onSubmit('creation', 'create', create);
void run('prepare', open);
