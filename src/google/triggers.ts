/** Whether the person has a clock trigger of their own that runs a function; nobody sees those of others. */
export function hasTrigger(handler: string): boolean {
  return triggersOf(handler).length > 0;
}

/** Deletes every trigger of the person's own that runs a function. */
export function deleteTriggers(handler: string): void {
  for (const trigger of triggersOf(handler)) ScriptApp.deleteTrigger(trigger);
}

/** Makes a trigger for every day, Monday or first day of the month, within an hour of the document's time zone. */
export function createTrigger(handler: string, rhythm: 'daily' | 'weekly' | 'monthly', hour: number): void {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const clock = ScriptApp.newTrigger(handler).timeBased().atHour(hour).inTimezone(zone);
  if (rhythm === 'daily') clock.everyDays(1).create();
  else if (rhythm === 'weekly') clock.onWeekDay(ScriptApp.WeekDay.MONDAY).create();
  else clock.onMonthDay(1).create();
}

/** Makes a trigger that runs a function every so many minutes, until it is deleted. */
export function createTriggerEvery(handler: string, minutes: 1 | 5 | 10 | 15 | 30): void {
  ScriptApp.newTrigger(handler).timeBased().everyMinutes(minutes).create();
}

function triggersOf(handler: string): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}
