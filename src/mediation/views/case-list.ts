import { caseStatusLabels, routeLabels } from '../../../sheets-templates/mediator/case-choices';
import type { CaseLine, ReminderMessage } from '../../bridge/mediation-messages';
import { isoOf, type Day } from '../../model/day';
import { reminderLabels } from '../../text/mediation/case-sentences';
import type { CaseRow } from '../cases/case';
import type { CaseLog } from '../cases/read-case-log';
import { remindersOf } from '../cases/reminders';
import { isOpen } from '../cases/transitions';
import type { MediatorSettings } from '../settings';
import { plain } from './labels';

/** What is to be done on a case; the next step is told in the mediator's own words. */
export function reminderMessages(row: CaseRow, settings: MediatorSettings, today: Day): readonly ReminderMessage[] {
  return remindersOf(row, settings, today).map(({ code, due }) => ({
    libelle: code === 'next-step' ? plain(row.nextStep) || reminderLabels[code] : reminderLabels[code],
    date: isoOf(due),
    enRetard: due < today,
  }));
}

/** The log as a list, the most urgent first, closed cases last. */
export function listCases({ cases }: CaseLog, settings: MediatorSettings, today: Day): readonly CaseLine[] {
  const lines = cases.map(({ row }) => ({
    numero: row.number,
    voie: routeLabels[row.route],
    statut: caseStatusLabels[row.status],
    ouvert: isOpen(row),
    fournisseur: plain(row.supplier),
    objet: plain(row.subject),
    rappels: reminderMessages(row, settings, today),
  }));
  const urgency = ({ ouvert, rappels }: CaseLine): string => `${ouvert ? 0 : 1}${rappels[0]?.date ?? '9999'}`;
  return lines.sort((a, b) => urgency(a).localeCompare(urgency(b)) || b.numero.localeCompare(a.numero));
}
