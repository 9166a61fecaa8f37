import { motiveLabels, priorAnswerLabels, stakeLabels } from '../../../sheets-templates/mediator/case-choices';
import type { NationalFileResult } from '../../bridge/mediation-messages';
import type { LetterPart, LetterPlan } from '../../plans/letter';
import { nationalFileSentences as sentences } from '../../text/mediation/national-file-sentences';
import type { MediationCase, PartyRow } from '../cases/case';
import { frenchDay, plain } from '../views/labels';
import { partyTitle } from '../views/case-view';

type Element = NationalFileResult['elements'][number];

function identity(party: PartyRow): Element {
  const { siren, address, position, email, phone } = party;
  const lines = [partyTitle(party), ...[position, siren, address, email, phone].map(plain)];
  return {
    code: `partie-${party.id}`,
    libelle: sentences.identity(partyTitle(party)),
    texte: lines.filter((line) => line !== '').join('\n'),
  };
}

function chronology({ row }: MediationCase): string {
  const dates = [
    [sentences.dates.priorStep, row.priorStepOn],
    [sentences.dates.received, row.receivedOn],
    [sentences.dates.acknowledged, row.acknowledgedOn],
    [sentences.dates.admissible, row.admissibilityOn],
    [sentences.dates.firstMeeting, row.firstMeetingOn],
    [sentences.dates.closed, row.closedOn],
  ] as const;
  return dates.flatMap(([label, day]) => (day === undefined ? [] : [`${frenchDay(day)} : ${label}`])).join('\n');
}

function objectOf({ row }: MediationCase): string {
  const lines = [
    plain(row.subject),
    row.motive === undefined ? '' : motiveLabels[row.motive],
    row.stake === undefined ? '' : sentences.stake(stakeLabels[row.stake]),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function triedSteps({ row }: MediationCase): string {
  if (row.priorStepOn === undefined) return '';
  const answer = row.priorAnswer === undefined ? '' : priorAnswerLabels[row.priorAnswer];
  return sentences.tried(frenchDay(row.priorStepOn), answer);
}

/** What may be ticked for the file: a document made in the mediation, or a word of an exchange, is never among it. */
export function nationalFileElements(found: MediationCase): readonly Element[] {
  const pieces = found.exchanges.filter(({ document, nature }) => document !== undefined && nature === 'produced');
  const elements: readonly Element[] = [
    ...found.parties.map(identity),
    { code: 'objet', libelle: sentences.object, texte: objectOf(found) },
    { code: 'faits', libelle: sentences.facts, texte: plain(found.row.facts) },
    { code: 'chronologie', libelle: sentences.chronology, texte: chronology(found) },
    { code: 'demarches', libelle: sentences.steps, texte: triedSteps(found) },
    ...pieces.map(({ id, document, heldOn }) => ({
      code: `piece-${id}`,
      libelle: sentences.piece,
      texte: `${plain(document)} (${frenchDay(heldOn)})`,
    })),
  ];
  return elements.filter(({ texte }) => texte !== '');
}

/** Whether the Médiation des entreprises may take the case, and what to check before. */
export function nationalFileControls({ row }: MediationCase): NationalFileResult['controles'] {
  const channels = row.otherChannels ?? [];
  return [
    channels.includes('collective')
      ? { etat: 'échec', message: sentences.collective }
      : { etat: 'attention', message: sentences.checkCollective },
    { etat: channels.includes('lawsuit') ? 'attention' : 'ok', message: sentences.lawsuit },
    { etat: 'attention', message: sentences.will },
  ];
}

/** The file as a document, from what was ticked and nothing else; its name says a number. */
export function nationalFileLetter(
  { row }: MediationCase,
  chosen: readonly Element[],
  isSentForThem: boolean,
): LetterPlan {
  const parts = chosen.flatMap(({ libelle, texte }): LetterPart[] => [
    { kind: 'heading', text: libelle },
    ...texte.split('\n').map((text) => ({ kind: 'paragraph' as const, text })),
  ]);
  return {
    name: sentences.name(row.number),
    title: sentences.title,
    footer: sentences.footer,
    parts: [{ kind: 'paragraph', text: sentences.intro(isSentForThem) }, ...parts],
  };
}
