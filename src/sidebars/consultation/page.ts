import {
  parseConsultationChoices,
  parseCreatedConsultation,
  parsePreparedConsultation,
} from '../../bridge/parse-tender-messages';
import type { ConsultationDraftMessage } from '../../bridge/tender-messages';
import { tenderPageSentences } from '../../text/tender-page-sentences';
import { ask } from '../call';
import { fillChoices, suggest, ticked, typed } from '../fields';
import { place } from '../place';
import { runOne } from '../run-one';
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

function run(work: () => Promise<string>): void {
  void runOne(() => {
    place('created').textContent = '';
    return work();
  });
}

function onSubmit(form: string, work: () => Promise<string>): void {
  place(form).addEventListener('submit', (event) => {
    event.preventDefault();
    run(work);
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
onSubmit('draft', prepare);
onSubmit('creation', create);
run(open);
