import { aSession, errorOf, START } from '../../builders/a-session';

const HOUR = 3_600_000;
const code = `
  function install(kind, n) {
    var builder = ScriptApp.newTrigger('tick').timeBased();
    if (kind === 'minutes') builder.everyMinutes(n);
    if (kind === 'after') builder.after(n);
    if (kind === 'daily') builder.atHour(n).nearMinute(30).everyDays(1);
    if (kind === 'monday') builder.onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(n);
    if (kind === 'monthly') builder.onMonthDay(n).atHour(6);
    return builder.create().getUniqueId();
  }
  function tick(e) {
    var p = PropertiesService.getScriptProperties();
    p.setProperty('ticks', (p.getProperty('ticks') || '') + e.hour + ':' + e.minute + ' ' + e.triggerUid + ' ' + e.authMode + ';');
  }
  function many() { for (var i = 0; i < 21; i++) ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function list() { return ScriptApp.getProjectTriggers().map(function (t) { return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]; }); }
  function clear() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
  function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Go', 'list').addSubMenu(SpreadsheetApp.getUi().createMenu('Sub').addSeparator().addItem('Deep', 'clear')).addToUi(); }
  function onEdit(e) { console.log(JSON.stringify([e.value, e.oldValue, e.range.rowStart, e.range.columnEnd, String(e.authMode)])); }`;

function firings(kind: string, n: number, hours: number): string[] {
  const session = aSession(code);
  session.run({ function: 'install', args: [kind, n] });
  return session.advanceClock(hours * HOUR).map(({ at }) => new Date(at).toISOString().slice(0, 16));
}

describe('clock triggers', () => {
  it.each([
    ['minutes', 30, 2, ['2024-01-02T08:30', '2024-01-02T09:00', '2024-01-02T09:30', '2024-01-02T10:00']],
    ['after', 60_000, 5, ['2024-01-02T08:01']],
    ['daily', 6, 48, ['2024-01-03T05:30', '2024-01-04T05:30']],
    ['monday', 6, 24 * 8, ['2024-01-08T05:15']],
    ['monthly', 31, 24 * 90, ['2024-01-31T05:15', '2024-03-31T04:15']],
  ])('%s %d fires at its times in the script’s zone', (kind, n, hours, times) => {
    expect(firings(kind, n, hours)).toEqual(times);
  });

  it('give the handler an event, run as their creator, and stop once deleted', () => {
    const session = aSession(code);
    session.run({ function: 'install', args: ['after', 60_000], user: 'a@example.org' });
    const fired = session.advanceClock(HOUR);
    expect(fired).toHaveLength(1);
    expect(session.platform.properties['script']?.['ticks']).toMatch(/^8:1 trigger-\d+ FULL;$/);
    session.run({ function: 'install', args: ['minutes', 1], user: 'a@example.org' });
    session.run({ function: 'clear', user: 'a@example.org' });
    expect(session.advanceClock(HOUR)).toEqual([]);
    expect(session.now()).toBeGreaterThanOrEqual(START + 2 * HOUR);
  });

  it('are seen by their creator alone', () => {
    const session = aSession(code);
    session.run({ function: 'install', args: ['minutes', 5], user: 'a@example.org' });
    expect(session.run({ function: 'list', user: 'b@example.org' })).toMatchObject({ value: [] });
    expect(session.run({ function: 'list', user: 'a@example.org' })).toMatchObject({
      value: [['tick', 'CLOCK', 'CLOCK']],
    });
  });

  it('are 20 at most for an account', () => {
    const session = aSession(code);
    expect(session.run({ function: 'many' })).toMatchObject({
      error: {
        message:
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      },
    });
    expect(session.platform.triggers).toHaveLength(20);
  });

  it('refuse minutes that are not offered', () => {
    expect(errorOf(`ScriptApp.newTrigger('f').timeBased().everyMinutes(7)`)).toContain('everyMinutes');
  });
});

describe('the page', () => {
  it('opens the menus in LIMITED mode and calls what is behind an item', () => {
    const session = aSession(code);
    expect(session.openMenu()).toEqual([
      {
        kind: 'menu',
        label: 'M',
        items: [
          { kind: 'item', label: 'Go', functionName: 'list' },
          {
            kind: 'menu',
            label: 'Sub',
            items: [{ kind: 'separator' }, { kind: 'item', label: 'Deep', functionName: 'clear' }],
          },
        ],
      },
    ]);
    expect(session.clickMenu(['M', 'Go'])).toMatchObject({ ok: true, value: [] });
    expect(() => session.clickMenu(['M', 'Nope'])).toThrow('No menu item Nope among: Go, Sub');
    expect(session.openMenu({ mode: 'NONE' })).toHaveLength(1);
  });

  it('fires onEdit on what a user types or pastes, and says what changed', () => {
    const session = aSession(code);
    const sheet = session.workbook.sheets[0]?.name ?? '';
    session.editCell({ sheet, row: 2, column: 3, value: 'a' });
    session.editCell({ sheet, row: 2, column: 3, value: '' });
    session.editCell({
      sheet,
      row: 5,
      column: 1,
      value: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(session.logs.map(({ text }) => text)).toEqual([
      '["a",null,2,3,"LIMITED"]',
      '[null,"a",2,3,"LIMITED"]',
      '[null,null,5,2,"LIMITED"]',
    ]);
    expect(session.workbook.sheets[0]?.values[5]).toEqual([3, 4]);
  });
});
