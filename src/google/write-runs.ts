import type { Runs } from '../plans/document';
import { inks } from './document-styles';

type Line = GoogleAppsScript.Document.Paragraph | GoogleAppsScript.Document.ListItem;

/** Writes runs in an empty paragraph: its text at once, then the looks of the parts that have one. */
export function writeRuns(line: Line, runs: Runs): void {
  const whole = runs.map(({ text }) => text).join('');
  if (whole === '') return;
  line.setText(whole);
  const text = line.editAsText();
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length - 1;
    if (run.look === 'strong' && end >= start) text.setBold(start, end, true);
    if (run.look === 'soft' && end >= start) text.setForegroundColor(start, end, inks.soft);
    start = end + 1;
  }
}
