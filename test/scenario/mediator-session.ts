import { join } from 'node:path';
import type { Session, SessionOptions } from '../../local/run/session';
import { emptyPlatform } from '../../local/store/empty-platform';
import type { CaseViewResult, FormResult, SaveResult } from '../../src/bridge/mediation-messages';
import { aSession, ask, done } from './workbook-session';

export const mediatorAddress = 'mediateur@exemple.fr';

const dist = join(__dirname, '../../dist');

/** The built bundle of the mediator. */
export const mediatorBundle = join(dist, 'mediateur');

/** A session on an empty workbook of the mediator (or the « classeur unique »), which nobody shares. */
export function aMediatorSession(options: Partial<SessionOptions> = {}, bundle = 'mediateur'): Session {
  return aSession({ platform: emptyPlatform(mediatorAddress), bundleFolder: join(dist, bundle), ...options });
}

/** The same, installed, with the mediator's name and address. */
export function anInstalledLog(options: Partial<SessionOptions> = {}, bundle = 'mediateur'): Session {
  const session = aMediatorSession(options, bundle);
  done(session, 'installer', { workbook: bundle, modules: [] });
  const settings = session.workbook.sheets.find(({ name }) => name === 'Paramètres du médiateur')!;
  const put = (key: string, value: string): void => {
    const row = settings.values.find((cells) => cells?.[0] === key)!;
    row[1] = value;
  };
  put('Médiateur interne', 'Camille Arvor');
  put('Adresse électronique du médiateur', mediatorAddress);
  return session;
}

/** What a minute gives of a direct case. */
export const opening = {
  receivedOn: '2026-11-20',
  channel: 'mail',
  requester: 'supplier',
  supplier: 'Goéland SARL',
  subject: 'Pénalités contestées',
  nextStep: 'Appeler',
  nextStepDue: '2026-11-27',
  interest: 'none',
};

/** Fields of a form, or what the page would send. */
export type Fields = Readonly<Record<string, string>>;

/** A new case; its number. */
export function openCase(session: Session, fields: Fields = {}, route = 'direct'): string {
  const request = { quoi: 'saisine', numero: '', id: route, marque: '', champs: { ...opening, ...fields } };
  return done<SaveResult>(session, 'enregistrer', { confirme: true, ...request }).numero;
}

/** A form as its page would show it, with the values that stand. */
export function formOf(session: Session, quoi: string, numero: string, id = ''): FormResult {
  return done<FormResult>(session, 'formulaire', { confirme: true, quoi, numero, id });
}

/** The save that a page would send: the values that stand, and those that the person changes. */
export function saveRequest(session: Session, quoi: string, numero: string, changes: Fields, id = '') {
  const { marque, champs } = formOf(session, quoi, numero, id);
  const standing = Object.fromEntries(champs.map(({ cle, valeur }) => [cle, valeur]));
  return { confirme: true, quoi, numero, id, marque, champs: { ...standing, ...changes }, retirer: false };
}

/** Saves a form of a case. */
export function save(session: Session, quoi: string, numero: string, changes: Fields, id = ''): SaveResult {
  return done<SaveResult>(session, 'enregistrer', saveRequest(session, quoi, numero, changes, id));
}

/** Moves a case to a status. */
export function move(session: Session, numero: string, to: string, fields: Fields = {}): SaveResult {
  return save(session, 'suite', numero, fields, to);
}

/** Why a case cannot be moved to a status. */
export function refusalToMove(session: Session, numero: string, to: string, fields: Fields = {}): string {
  const answer = ask<SaveResult>(session, 'enregistrer', saveRequest(session, 'suite', numero, fields, to));
  if (answer.ok) throw new Error(`${numero} went to ${to}`);
  return answer.failure.message;
}

export function viewOf(session: Session, numero: string): CaseViewResult {
  return done<CaseViewResult>(session, 'dossier', { confirme: true, numero });
}

/** A direct case that may enter a mediation. */
export function admissibleCase(session: Session, fields: Fields = {}): string {
  const numero = openCase(session, fields);
  save(session, 'dossier', numero, {
    ...{ motive: 'retention', facts: 'Retard dû au chantier', stake: 'under50k', supplierSize: 'PME' },
    ...{ priorStepOn: '2026-10-15', priorAnswer: 'refused' },
  });
  move(session, numero, 'examined', { acknowledgedOn: '2026-11-23' });
  return numero;
}

/** What the entry in a mediation asks for. */
export const entry = {
  ...{ admissibilityOn: '2026-11-23', handling: 'mediate', frame: 'mediation' },
  ...{ signedBySupplierOn: '2026-11-23', signedByCompanyOn: '2026-11-23' },
};
