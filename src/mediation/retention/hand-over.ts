import { caseStatusLabels } from '../../../sheets-templates/mediator/case-choices';
import type { HandOverResult, HandOverStep } from '../../bridge/mediation-messages';
import type { Day } from '../../model/day';
import { handOverSentences as sentences } from '../../text/mediation/hand-over-sentences';
import { isOpenToOthers, type AccessFacts } from '../access';
import type { CaseLog } from '../cases/read-case-log';
import { isToFollow, remindersOf } from '../cases/reminders';
import { isOpen } from '../cases/transitions';
import type { MediatorSettings } from '../settings';
import { frenchDay } from '../views/labels';

export interface HandOverFacts {
  readonly log: CaseLog;
  readonly settings: MediatorSettings;
  readonly access: AccessFacts;
  readonly hasReminders: boolean;
  readonly dueActions: number;
  readonly today: Day;
}

type State = HandOverStep['etat'];

function sharing({ access, settings }: HandOverFacts): { readonly etat: State; readonly texte: string } {
  if (isOpenToOthers(access)) return { etat: 'échec', texte: sentences.strangers };
  if (access.isSingle) return { etat: 'attention', texte: sentences.single };
  const isShared = settings.deputy !== '' && access.others.length > 0;
  return isShared ? { etat: 'ok', texte: sentences.shared } : { etat: 'attention', texte: sentences.share };
}

/** The steps of a hand-over in their order, each as it stands now, and a sheet without content for who takes over. */
export function handOverSteps(facts: HandOverFacts): HandOverResult {
  const { log, settings, today, hasReminders, dueActions } = facts;
  const open = log.cases.filter(({ row }) => isOpen(row));
  const pressing = open.filter(({ row }) => isToFollow(row, settings, today)).length;
  const step = (key: keyof typeof sentences.steps, texte: string, etat: State): HandOverStep => ({
    titre: sentences.steps[key],
    texte,
    etat,
  });
  const when = (holds: boolean): State => (holds ? 'ok' : 'attention');
  const { etat, texte } = sharing(facts);
  const hasDeputy = settings.deputy !== '';
  const lines = open.map(({ row }) => {
    const due = remindersOf(row, settings, today)[0]?.due;
    return sentences.sheetLine(row.number, caseStatusLabels[row.status], frenchDay(due));
  });
  return {
    etapes: [
      step('deadlines', sentences.deadlines(pressing, open.length), when(pressing === 0)),
      step('deputy', hasDeputy ? sentences.deputy : sentences.noDeputy, when(hasDeputy)),
      step('interests', sentences.interests, 'attention'),
      step('share', texte, etat),
      step('reminders', sentences.reminders, when(!hasReminders)),
      step('retention', sentences.retention(dueActions), when(dueActions === 0)),
      step('parties', sentences.parties, when(open.length === 0)),
      step('revoke', sentences.revoke, 'attention'),
    ],
    fiche: [sentences.sheetTitle, ...(lines.length > 0 ? lines : [sentences.sheetEmpty])].join('\n'),
  };
}
