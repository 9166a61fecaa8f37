import type { CaseRefusal } from '../../bridge/mediation-codes';
import type { SaveRequest } from '../../bridge/mediation-messages';
import { caseStatusLabels } from '../../../sheets-templates/mediator/case-choices';
import { civilOf, isoOf, type Day } from '../../model/day';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { caseSentences, impossibleSentence, missingSentence } from '../../text/mediation/case-sentences';
import type { RowOf } from '../../workbook/define-tab';
import type { CaseRow, CaseStatus, MediationCase, Route } from '../cases/case';
import { caseTabs } from '../cases/case-tabs';
import { impossibility, obstacleTo, type Obstacle } from '../cases/check-transition';
import { limitationOf } from '../cases/limitation';
import { nextId, nextNumber, planCaseChange, planNewCase, type CaseChange } from '../cases/plan-save';
import { caseNumbered, markOfCase, type CaseLog } from '../cases/read-case-log';
import { firstStatus, statuses, transitionBetween, type CaseField } from '../cases/transitions';
import { caseForm, declarationForm, exchangeForm, openingForms, partyForm, transitionForm } from './case-forms';
import { readForm, type WrongField } from './read-form';

/** What a save becomes: a plan and what is said of it, or why it is refused. */
export type FormOutcome =
  | { readonly plan: WorkbookPlan; readonly number: string; readonly sentence: string }
  | { readonly refused: CaseRefusal }
  | { readonly wrong: readonly WrongField[] }
  | { readonly obstacle: string };

/** What a save needs besides the demand. */
export interface FormContext {
  readonly log: CaseLog;
  readonly today: Day;
  readonly user: string;
  /** Numbers of archived cases, never given again. */
  readonly archived: readonly string[];
}

function routeOf(text: string): Route {
  return text === 'national' ? 'national' : 'direct';
}

type Declaration = RowOf<typeof declarationForm.tab>;

function readDeclaration(sent: SaveRequest['champs'], { today }: FormContext) {
  const fixed = { number: 'x', id: '1', declaredOn: isoOf(today) };
  return readForm(declarationForm, fixed, sent);
}

/** A tie must say what follows from it. */
function lacksMeasure({ interest, measure }: Declaration): boolean {
  return interest !== 'none' && (measure === undefined || measure === 'none');
}

/** Days of a form that are told of the past, and may hardly be of a day to come: a limitation is computed from one. */
function wrongDays(fields: readonly CaseField[], row: CaseRow, today: Day): readonly WrongField[] {
  const { columns } = caseTabs.cases;
  return fields.flatMap((key): WrongField[] => {
    const day = row[key];
    if (!key.endsWith('On') || key === 'followUpOn' || typeof day !== 'number') return [];
    if (day > today) return [{ header: columns[key].header, problem: 'future' }];
    return key === 'closedOn' && day < row.receivedOn ? [{ header: columns[key].header, problem: 'too-early' }] : [];
  });
}

function openCase({ id, champs }: SaveRequest, context: FormContext): FormOutcome {
  const { log, today, user, archived } = context;
  const route = routeOf(id);
  const number = nextNumber([...log.cases.map(({ row }) => row.number), ...archived], civilOf(today).year);
  const fixed = { number, route, status: firstStatus[route] };
  const opening = readForm(openingForms[route], fixed, champs);
  const declared = readDeclaration(champs, context);
  const wrong = [...opening.wrong, ...declared.wrong];
  if (!opening.row || !declared.row) return { wrong };
  const untimely = wrongDays(openingForms[route].fields, opening.row, today);
  if (untimely.length > 0) return { wrong: untimely };
  if (lacksMeasure(declared.row)) return { refused: 'measure' };
  const channel = route === 'national' ? 'national' : opening.row.channel;
  const requester = route === 'national' ? 'national' : opening.row.requester;
  const declaration = { ...declared.row, id: '1', declaredOn: today, by: user };
  const plan = planNewCase(log, { ...opening.row, channel, requester }, declaration);
  return { plan, number, sentence: caseSentences.opened(number) };
}

function qualify(found: MediationCase, { champs }: SaveRequest, { log, today }: FormContext): FormOutcome {
  const { number, route, status } = found.row;
  const form = caseForm(route);
  const { row, wrong } = readForm(form, { number, route, status }, champs);
  if (!row) return { wrong };
  const untimely = wrongDays(form.fields, row, today);
  if (untimely.length > 0) return { wrong: untimely };
  const limitationOn = route === 'direct' ? limitationOf(row.closingNoticeOn) : undefined;
  const change: CaseChange = { row: { ...row, limitationOn }, fields: [...form.fields, 'limitationOn'] };
  return { plan: planCaseChange(log, found, change), number, sentence: caseSentences.saved(number) };
}

function isStatus(code: string): code is CaseStatus {
  return code in statuses;
}

function obstacleSentence(obstacle: Obstacle): string {
  if (obstacle.kind === 'missing') return missingSentence(obstacle.needs);
  return impossibleSentence(obstacle.code, obstacle.first === undefined ? '' : caseStatusLabels[obstacle.first]);
}

function moveCase(found: MediationCase, { id, champs }: SaveRequest, { log, today }: FormContext): FormOutcome {
  const { number, route, status, receivedOn } = found.row;
  if (!isStatus(id)) return { refused: 'unknown-item' };
  const transition = transitionBetween(status, id);
  if (!transition) return { obstacle: obstacleSentence(impossibility(status, id)) };
  const form = transitionForm(transition);
  const { row, wrong } = readForm(form, { number, route, status, receivedOn: isoOf(receivedOn) }, champs);
  if (!row) return { wrong };
  const untimely = wrongDays(form.fields, row, today);
  if (untimely.length > 0) return { wrong: untimely };
  const after = { ...found.row, ...Object.fromEntries(form.fields.map((key) => [key, row[key]])) };
  const obstacle = obstacleTo(found, id, after);
  if (obstacle) return { obstacle: obstacleSentence(obstacle) };
  const limitationOn = route === 'direct' ? limitationOf(after.closingNoticeOn) : undefined;
  const plan = planCaseChange(log, found, {
    row: { ...row, status: id, limitationOn },
    fields: [...form.fields, 'status', 'limitationOn'],
  });
  return { plan, number, sentence: caseSentences.moved(number, caseStatusLabels[id]) };
}

/** What is left of a party that is taken away, until its rows are swept. */
const nobody = {
  ...{ name: undefined, organisation: undefined, siren: undefined, address: undefined, position: undefined },
  ...{ email: undefined, phone: undefined, canBind: undefined, informedOn: undefined },
};

function saveParty(found: MediationCase, { id, champs, retirer }: SaveRequest, { log }: FormContext): FormOutcome {
  const { number } = found.row;
  const standing = found.parties.find((party) => party.id === id);
  if (id !== '' && !standing) return { refused: 'unknown-item' };
  if (standing && retirer) {
    const { role } = standing;
    const party = { ...nobody, id, role, removed: true };
    return { plan: planCaseChange(log, found, { party }), number, sentence: caseSentences.removed(number) };
  }
  const { row, wrong } = readForm(partyForm, { number, id: standing?.id ?? nextId(found.parties) }, champs);
  if (!row) return { wrong };
  return { plan: planCaseChange(log, found, { party: row }), number, sentence: caseSentences.saved(number) };
}

function saveExchange(found: MediationCase, { id, champs }: SaveRequest, { log }: FormContext): FormOutcome {
  const { number, route } = found.row;
  if (route === 'national') return { refused: 'route-b' };
  const standing = found.exchanges.find((exchange) => exchange.id === id);
  if (id !== '' && !standing) return { refused: 'unknown-item' };
  const { row, wrong } = readForm(exchangeForm, { number, id: standing?.id ?? nextId(found.exchanges) }, champs);
  if (!row) return { wrong };
  return { plan: planCaseChange(log, found, { exchange: row }), number, sentence: caseSentences.saved(number) };
}

function declare(found: MediationCase, { champs }: SaveRequest, context: FormContext): FormOutcome {
  const { number } = found.row;
  const { row, wrong } = readDeclaration(champs, context);
  if (!row) return { wrong };
  if (lacksMeasure(row)) return { refused: 'measure' };
  const declaration = { ...row, id: nextId(found.declarations), declaredOn: context.today, by: context.user };
  const plan = planCaseChange(context.log, found, { declaration });
  return { plan, number, sentence: caseSentences.saved(number) };
}

const savers = {
  dossier: qualify,
  suite: moveCase,
  partie: saveParty,
  echange: saveExchange,
  declaration: declare,
} as const;

/** What becomes of a form about a case: whole or refused, and refused where the case changed since it was shown. */
export function planForm(
  request: SaveRequest & { readonly quoi: 'saisine' | keyof typeof savers },
  context: FormContext,
): FormOutcome {
  if (request.quoi === 'saisine') return openCase(request, context);
  const found = caseNumbered(context.log, request.numero);
  if (!found) return { refused: 'unknown-case' };
  if (markOfCase(context.log, found) !== request.marque) return { refused: 'changed' };
  return savers[request.quoi](found, request, context);
}
