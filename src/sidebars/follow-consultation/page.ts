import { parseFollowResult, parseSaveFollowResult } from '../../bridge/parse-follow-messages';
import type { FollowResult, FollowSheet, ToDebrief } from '../../bridge/tender-messages';
import { pageSentences } from '../../text/page-sentences';
import { tenderPageSentences } from '../../text/tender-page-sentences';
import { ask } from '../call';
import { fillChoices, put, typed } from '../fields';
import { place } from '../place';

/** Status of the consultation on screen, as it was read. */
let seen = '';

function loserItem({ cle, libelle }: ToDebrief, rank: number): HTMLElement {
  const item = document.createElement('li');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.id = `loser-${rank}`;
  box.value = cle;
  const label = document.createElement('label');
  label.htmlFor = box.id;
  label.textContent = ` ${libelle}`;
  item.append(box, label);
  return item;
}

function showSheet({ statut, statuts, lancement, remise, attribution, aDebriefer }: FollowSheet): void {
  seen = statut;
  fillChoices(
    'status',
    statuts.map(({ code, libelle }) => [code, libelle]),
    statut,
  );
  put('launchedOn', lancement);
  put('dueOn', remise);
  put('awardedOn', attribution);
  put('debriefedOn', '');
  place('losers').replaceChildren(...aDebriefer.map(loserItem));
  place('debriefs').hidden = aDebriefer.length === 0;
}

function show({ consultations, fiche }: FollowResult): string {
  const choices = consultations.map(
    ({ reference, objet, statut }) =>
      [reference, [reference, statut, objet].filter((text) => text !== '').join(' · ')] as const,
  );
  fillChoices('reference', [['', tenderPageSentences.choose], ...choices], fiche?.reference ?? '');
  place('sheet').hidden = fiche === null;
  if (fiche) showSheet(fiche);
  return consultations.length === 0 ? tenderPageSentences.noConsultation : '';
}

function debriefed(): readonly string[] {
  return [...place('losers').querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value);
}

async function run(work: () => Promise<string>): Promise<void> {
  place('error').textContent = '';
  place('state').textContent = pageSentences.running;
  try {
    place('state').textContent = await work();
  } catch (error) {
    place('state').textContent = '';
    place('error').textContent = error instanceof Error ? error.message : String(error);
  }
}

async function read(reference: string): Promise<string> {
  return show(await ask('suivreConsultation', parseFollowResult, { reference }));
}

async function save(): Promise<string> {
  const reference = typed('reference');
  const { message } = await ask('enregistrerSuivi', parseSaveFollowResult, {
    ...{ reference, seen, status: typed('status'), launchedOn: typed('launchedOn'), dueOn: typed('dueOn') },
    ...{ awardedOn: typed('awardedOn'), debriefedOn: typed('debriefedOn'), debriefed: debriefed() },
  });
  await read(reference);
  return message;
}

place('save').textContent = tenderPageSentences.save;
place('reference').addEventListener('change', () => void run(() => read(typed('reference'))));
place('sheet').addEventListener('submit', (event) => {
  event.preventDefault();
  void run(save);
});
void run(() => read(''));
