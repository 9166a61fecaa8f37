import { parseFollowResult, parseSaveFollowResult } from '../../bridge/parse-follow-messages';
import type { FollowResult, FollowSheet, ToDebrief } from '../../bridge/tender-messages';
import { tenderPageSentences } from '../../text/tender-page-sentences';
import { ask } from '../call';
import { fillChoices, put, typed } from '../fields';
import { make, tickBox, tickedIn } from '../make';
import { place } from '../place';
import { runLast, runOne } from '../run-one';

/** Status of the consultation on screen, as it was read. */
let seen = '';

function loserItem({ cle, libelle }: ToDebrief, rank: number): HTMLElement {
  return make('li', {}, ...tickBox(`loser-${rank}`, cle, ` ${libelle}`));
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

async function read(reference: string): Promise<string> {
  return show(await ask('suivreConsultation', parseFollowResult, { reference }));
}

async function save(): Promise<string> {
  const reference = typed('reference');
  const { message } = await ask('enregistrerSuivi', parseSaveFollowResult, {
    ...{ reference, seen, status: typed('status'), launchedOn: typed('launchedOn'), dueOn: typed('dueOn') },
    ...{ awardedOn: typed('awardedOn'), debriefedOn: typed('debriefedOn'), debriefed: [...tickedIn(place('losers'))] },
  });
  await read(reference);
  return message;
}

place('save').textContent = tenderPageSentences.save;
place('reference').addEventListener('change', () => {
  const reference = typed('reference');
  void runLast(() => read(reference));
});
place('sheet').addEventListener('submit', (event) => {
  event.preventDefault();
  void runOne(save);
});
void runOne(() => read(''));
