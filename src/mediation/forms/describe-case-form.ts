import { caseStatusLabels } from '../../../sheets-templates/mediator/case-choices';
import type { FormRequest, FormResult } from '../../bridge/mediation-messages';
import type { Day } from '../../model/day';
import { caseSentences } from '../../text/mediation/case-sentences';
import type { MediationCase } from '../cases/case';
import { caseNumbered, markOfCase, type CaseLog } from '../cases/read-case-log';
import { transitionBetween } from '../cases/transitions';
import {
  caseForm,
  declarationForm,
  exchangeForm,
  openingForms,
  partyForm,
  recommendationForm,
  transitionForm,
} from './case-forms';
import { describeForm } from './describe-form';

type Content = Pick<FormResult, 'titre' | 'champs'>;

function openingFields(id: string, today: Day): FormResult['champs'] {
  const route = id === 'national' ? 'national' : 'direct';
  return [...describeForm(openingForms[route], { receivedOn: today }), ...describeForm(declarationForm, {})];
}

function transitionFields({ row }: MediationCase, to: string, today: Day): Content {
  const status = Object.keys(caseStatusLabels).find((code): code is keyof typeof caseStatusLabels => code === to);
  const transition = status && transitionBetween(row.status, status);
  if (!transition) return { titre: '', champs: [] };
  const form = transitionForm(transition);
  // Days that the change asks for are today unless told otherwise; a day already written stays.
  const days = transition.asks.filter((key) => key.endsWith('On') && row[key] === undefined);
  const values = { ...row, ...Object.fromEntries(days.map((key) => [key, today])) };
  return { titre: caseStatusLabels[transition.to], champs: describeForm(form, values) };
}

function contentOf({ quoi, id }: FormRequest, found: MediationCase, today: Day): Content {
  const titre = caseSentences.form[quoi][0];
  switch (quoi) {
    case 'suite':
      return transitionFields(found, id, today);
    case 'partie':
      return { titre, champs: describeForm(partyForm, found.parties.find((party) => party.id === id) ?? {}) };
    case 'echange': {
      const standing = found.exchanges.find((exchange) => exchange.id === id) ?? { heldOn: today };
      return { titre, champs: describeForm(exchangeForm, standing) };
    }
    case 'declaration':
      return { titre, champs: describeForm(declarationForm, {}) };
    case 'dossier':
    case 'saisine':
    case 'recommandation':
      return { titre, champs: describeForm(caseForm(found.row.route), found.row) };
  }
}

/** A form as its panel shows it, with the values that stand; undefined where the case is not there. */
export function describeCaseForm(request: FormRequest, log: CaseLog, today: Day): FormResult | undefined {
  const [titre, consigne] = caseSentences.form[request.quoi];
  const free = { titre, consigne, marque: '' };
  if (request.quoi === 'saisine') return { ...free, champs: openingFields(request.id, today) };
  if (request.quoi === 'recommandation') {
    return { ...free, champs: describeForm(recommendationForm, { issuedOn: today, status: 'issued' }) };
  }
  const found = caseNumbered(log, request.numero);
  return found && { consigne, marque: markOfCase(log, found), ...contentOf(request, found, today) };
}
