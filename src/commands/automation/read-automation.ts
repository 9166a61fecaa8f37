import { settingLabels, settingsTab } from '../../../sheets-templates/settings-tab';
import type { Answer, AutomationResult } from '../../bridge/messages';
import { readMoment } from '../../google/clock';
import { readSetting } from '../../outputs/setting-cell';
import { readInstalledTab } from '../read-installed-tab';
import { runReading } from '../run-command';
import { automationNow } from './automation-store';

/** Whether the scheduled refresh is on for the person who asks, its last and next run, its last error. */
export function readAutomation(): Answer<AutomationResult> {
  return runReading('automatisation', () =>
    automationNow(readMoment(), readSetting(readInstalledTab(settingsTab), settingLabels.alertsTo)),
  );
}
