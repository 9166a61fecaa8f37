import { caseStatusLabels, handlingLabels } from '../../../sheets-templates/mediator/case-choices';
import { exchangeKindLabels } from '../../../sheets-templates/mediator/exchanges-tab';
import { interestLabels, interestMeasureLabels } from '../../../sheets-templates/mediator/declarations-tab';
import { partyRoleLabels } from '../../../sheets-templates/mediator/parties-tab';
import type { CaseViewResult, ItemMessage, LabelledText, NextStatus } from '../../bridge/mediation-messages';
import { dayOfSerial, type Day } from '../../model/day';
import { keysOf } from '../../model/typed-keys';
import {
  admissibilitySentence,
  caseSentences,
  impossibleSentence,
  missingSentence,
} from '../../text/mediation/case-sentences';
import { draftTitles } from '../../text/mediation/draft-titles';
import type { ColumnDefinition } from '../../workbook/define-tab';
import { checkAdmissibility, suggestedHandling } from '../cases/admissibility';
import type { CaseStatus, ExchangeRow, MediationCase, PartyRow } from '../cases/case';
import { caseTabs } from '../cases/case-tabs';
import { obstacleTo, otherStatuses } from '../cases/check-transition';
import { isOpen } from '../cases/transitions';
import { draftsFor } from '../drafts/drafts-for';
import { fieldText } from '../forms/describe-form';
import type { MediatorSettings } from '../settings';
import { reminderMessages } from './case-list';
import { frenchDay, labelOf, plain } from './labels';

function nextStatus(found: MediationCase, to: CaseStatus): NextStatus {
  const status = { code: to, libelle: caseStatusLabels[to] };
  const obstacle = obstacleTo(found, to);
  if (!obstacle) return { ...status, possible: true, raison: '' };
  // What a form may still bring is asked by the form itself; only what is impossible closes the way.
  const raison =
    obstacle.kind === 'missing'
      ? missingSentence(obstacle.needs)
      : impossibleSentence(obstacle.code, obstacle.first === undefined ? '' : caseStatusLabels[obstacle.first]);
  return { ...status, possible: false, raison };
}

function controlsOf(found: MediationCase): CaseViewResult['controles'] {
  const { route, complexity } = found.row;
  if (route === 'national' || !isOpen(found.row)) return [];
  const states = { met: 'ok', open: 'attention', barred: 'échec' } as const;
  const points = checkAdmissibility(found).map(({ point, state }) => ({
    etat: states[state],
    message: admissibilitySentence(point, state),
  }));
  if (!complexity) return points;
  const handling = handlingLabels[suggestedHandling(complexity)];
  return [...points, { etat: 'attention', message: caseSentences.suggestion(handling) }];
}

/** The filled fields of a case, each with its header; its texts are shown to the mediator alone. */
export function filledFields({ row }: MediationCase): readonly LabelledText[] {
  const columns: Readonly<Record<keyof typeof row, ColumnDefinition>> = caseTabs.cases.columns;
  return keysOf(columns).flatMap((key): LabelledText[] => {
    const column = columns[key];
    if (key === 'revision' || row[key] === undefined) return [];
    const text = fieldText(row[key], column);
    const day = row[key];
    const shown =
      column.kind === 'day' && typeof day === 'number' ? frenchDay(dayOfSerial(day)) : codesAsLabels(column, text);
    return [{ libelle: column.header, valeur: shown }];
  });
}

function codesAsLabels(column: ColumnDefinition, text: string): string {
  if (column.kind === 'choice') return labelOf(column, text);
  if (column.kind !== 'choices') return text;
  return text
    .split(',')
    .map((code) => labelOf(column, code))
    .join(', ');
}

/** Who a party is, on a line. */
export function partyTitle({ role, name, organisation }: PartyRow): string {
  const who = [plain(name), plain(organisation)].filter((text) => text !== '').join(', ');
  return who === '' ? partyRoleLabels[role] : `${who} (${partyRoleLabels[role]})`;
}

function partyItem(party: PartyRow): ItemMessage {
  const reach = [plain(party.position), plain(party.email), plain(party.phone)].filter((text) => text !== '');
  return { id: party.id, titre: partyTitle(party), texte: reach.join(' · ') };
}

/** An exchange as the mediator reads it; a document says whether it is protected. */
export function exchangeItem({ id, heldOn, kind, summary, document, nature }: ExchangeRow): ItemMessage {
  const piece = plain(document);
  const natured = nature === undefined ? piece : `${piece} : ${caseSentences.joinedNature[nature]}`;
  return {
    id,
    titre: `${frenchDay(heldOn)} · ${exchangeKindLabels[kind]}`,
    texte: [plain(summary), natured].filter((text) => text !== '').join('\n'),
  };
}

/** A case as its panel shows it: what to do, what may follow and what may not, and each side apart. */
export function viewCase(found: MediationCase, settings: MediatorSettings, today: Day): CaseViewResult {
  const { row, parties, declarations, exchanges } = found;
  return {
    numero: row.number,
    titre: plain(row.supplier),
    statut: caseStatusLabels[row.status],
    voieB: row.route === 'national',
    rappels: reminderMessages(row, settings, today),
    suites: otherStatuses(found).map((to) => nextStatus(found, to)),
    controles: controlsOf(found),
    champs: filledFields(found),
    parties: parties.map(partyItem),
    declarations: declarations.map(({ id, declaredOn, interest, measure }) => ({
      id,
      titre: `${frenchDay(declaredOn)} · ${interestLabels[interest]}`,
      texte: measure === undefined ? '' : interestMeasureLabels[measure],
    })),
    echanges: keysOf(caseSentences.sides).map((side) => ({
      cote: caseSentences.sides[side],
      elements: exchanges.filter((exchange) => exchange.side === side).map(exchangeItem),
    })),
    brouillons: draftsFor(row).map((code) => ({ code, libelle: draftTitles[code] })),
  };
}
