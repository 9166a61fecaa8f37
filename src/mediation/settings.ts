import { mediatorSettingLabels, mediatorSettingsTab } from '../../sheets-templates/mediator/mediator-settings-tab';
import type { TabCells } from '../plans/cell';
import { decodeRows } from '../workbook/decode-rows';
import { foldText } from '../workbook/fold-text';

/** Who the mediator is, his deadlines and what he publishes; '' or the usual value where nothing is written. */
export interface MediatorSettings {
  readonly organisation: string;
  readonly name: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly deputy: string;
  readonly correspondent: string;
  /** Smallest group that is published, never under 3. */
  readonly threshold: number;
  readonly fewOption: boolean;
  /** Working days. */
  readonly acknowledgement: number;
  readonly contact: number;
  /** Days. */
  readonly duration: number;
  readonly notesMonths: number;
  readonly archiveYears: number;
}

const smallestThreshold = 3;
const usual = { threshold: 5, acknowledgement: 3, contact: 7, duration: 90, notesMonths: 6, archiveYears: 5 };

/** The mediator's settings as written in their tab. */
export function readMediatorSettings(cells: TabCells | undefined): MediatorSettings {
  const rows = cells ? decodeRows(mediatorSettingsTab, cells).rows : [];
  const text = (key: keyof typeof mediatorSettingLabels): string =>
    rows.find(({ row }) => foldText(row.key) === foldText(mediatorSettingLabels[key]))?.row.value?.trim() ?? '';
  const whole = (key: keyof typeof usual): number => {
    const number = Number(text(key));
    return text(key) !== '' && Number.isInteger(number) && number > 0 ? number : usual[key];
  };
  return {
    ...{ organisation: text('organisation'), name: text('name'), position: text('position') },
    ...{ email: text('email'), phone: text('phone'), address: text('address') },
    ...{ deputy: text('deputy'), correspondent: text('correspondent') },
    threshold: Math.max(smallestThreshold, whole('threshold')),
    fewOption: foldText(text('fewOption')) === 'oui',
    ...{ acknowledgement: whole('acknowledgement'), contact: whole('contact'), duration: whole('duration') },
    ...{ notesMonths: whole('notesMonths'), archiveYears: whole('archiveYears') },
  };
}
