import type { StoredTrigger } from '../store/platform';
import { exception, reads, type EmulatedClass, type Emulator, type EnumMember, type MethodSpec } from './emulate';
import { nextFiring } from './trigger-schedule';

type Trigger = GoogleAppsScript.Script.Trigger;
type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type SpreadsheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

/** Triggers of the account that runs: it neither sees nor deletes those of another. */
export interface Triggers {
  readonly own: () => Trigger[];
  readonly ofDocument: () => Trigger[];
  readonly build: (handler: string) => TriggerBuilder;
  readonly remove: (trigger: unknown) => void;
}

interface Plan {
  readonly handler: string;
  readonly values: Record<string, number | string | null>;
}

/** Triggers that one account may have in one script. */
const MAX_TRIGGERS = 20;
const MINUTES = [1, 5, 10, 15, 30];

/**
 * Triggers and their builders, kept with the document.
 * @see https://developers.google.com/apps-script/reference/script/trigger-builder
 */
export function defineTriggers(
  emulator: Emulator,
  eventTypes: Readonly<Record<string, EnumMember>>,
  sources: Readonly<Record<string, EnumMember>>,
): Triggers {
  const { host, define } = emulator;
  const { platform, execution } = host;
  const triggers = define<Trigger, StoredTrigger>({
    service: 'ScriptApp',
    name: 'Trigger',
    methods: {
      getEventType: reads('', ({ event }) => eventTypes[event]),
      getHandlerFunction: reads('', ({ handler }) => handler),
      getTriggerSource: reads('', ({ source }) => sources[source]),
      getTriggerSourceId: reads('', ({ source }) => (source === 'CLOCK' ? null : host.workbook.id)),
      getUniqueId: reads('', ({ id }) => id),
    },
  });
  const add = (trigger: Omit<StoredTrigger, 'id' | 'owner'>): Trigger => {
    const existing = platform.triggers.filter(({ owner }) => owner === execution.user);
    if (existing.length >= MAX_TRIGGERS) {
      throw exception(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    platform.nextId += 1;
    const stored: StoredTrigger = { id: `trigger-${platform.nextId}`, owner: execution.user, ...trigger };
    platform.triggers.push(stored);
    return triggers.create(stored);
  };
  const clockBuilders = defineClockBuilder(emulator, add);
  const spreadsheetBuilders = defineSpreadsheetBuilder(emulator, add);
  const builders = define<TriggerBuilder, string>({
    service: 'ScriptApp',
    name: 'TriggerBuilder',
    methods: {
      forSpreadsheet: reads('SpreadsheetApp.Spreadsheet|String', (handler, spreadsheet: unknown) => {
        if (typeof spreadsheet === 'string' && spreadsheet !== host.workbook.id) {
          throw exception('Add-ons may only create triggers for the current document.');
        }
        return spreadsheetBuilders.create({ handler, values: {} });
      }),
      timeBased: reads('', (handler) => clockBuilders.create({ handler, values: {} })),
    },
  });
  const mine = (): StoredTrigger[] => platform.triggers.filter(({ owner }) => owner === execution.user);
  return {
    own: () => mine().map((trigger) => triggers.create(trigger)),
    ofDocument: () =>
      mine()
        .filter(({ source }) => source === 'SPREADSHEETS')
        .map((trigger) => triggers.create(trigger)),
    build: (handler) => builders.create(handler),
    remove: (trigger) => {
      const { id } = triggers.stateOf(trigger);
      platform.triggers = platform.triggers.filter((stored) => stored.id !== id);
    },
  };
}

type Add = (trigger: Omit<StoredTrigger, 'id' | 'owner'>) => Trigger;

function defineClockBuilder({ host, define }: Emulator, add: Add): EmulatedClass<ClockBuilder, Plan> {
  const { timeZone } = host.execution;
  const keep = (name: string, allowed: (value: number) => boolean = () => true): MethodSpec<Plan> =>
    reads('Integer', (plan, value: number) => {
      if (!allowed(value)) throw exception(`The value you passed to ${name} is invalid.`);
      plan.values[name] = value;
      return builders.create(plan);
    });
  const at = (plan: Plan, instant: number): ClockBuilder => {
    plan.values['at'] = instant;
    return builders.create(plan);
  };
  const builders: EmulatedClass<ClockBuilder, Plan> = define<ClockBuilder, Plan>({
    service: 'ScriptApp',
    name: 'ClockTriggerBuilder',
    methods: {
      after: reads('Integer', (plan, milliseconds: number) => at(plan, host.now() + milliseconds)),
      at: reads('Date', (plan, date: Date) => at(plan, date.getTime())),
      atDate: reads('Integer, Integer, Integer', (plan, year: number, month: number, day: number) =>
        at(plan, new Date(year, month - 1, day).getTime()),
      ),
      atHour: keep('atHour', (hour) => hour >= 0 && hour <= 23),
      create: reads(
        '',
        ({ handler, values }) => {
          const nextAt = nextFiring(values, host.now(), timeZone) ?? host.now();
          return add({ handler, source: 'CLOCK', event: 'CLOCK', schedule: { ...values }, nextAt });
        },
        'trigger',
      ),
      everyDays: keep('everyDays'),
      everyHours: keep('everyHours'),
      everyMinutes: keep('everyMinutes', (minutes) => MINUTES.includes(minutes)),
      everyWeeks: keep('everyWeeks'),
      inTimezone: reads('String', (plan, zone: string) => {
        plan.values['timeZone'] = zone;
        return builders.create(plan);
      }),
      nearMinute: keep('nearMinute', (minute) => minute >= 0 && minute <= 59),
      onMonthDay: keep('onMonthDay', (day) => day >= 1 && day <= 31),
      onWeekDay: reads('ScriptApp.WeekDay', (plan, day: EnumMember) => {
        plan.values['onWeekDay'] = day.ordinal() === 0 ? 7 : day.ordinal();
        return builders.create(plan);
      }),
    },
  });
  return builders;
}

function defineSpreadsheetBuilder({ define }: Emulator, add: Add): EmulatedClass<SpreadsheetBuilder, Plan> {
  const on = (event: string): MethodSpec<Plan> =>
    reads('', (plan) => {
      plan.values['event'] = event;
      return builders.create(plan);
    });
  const builders: EmulatedClass<SpreadsheetBuilder, Plan> = define<SpreadsheetBuilder, Plan>({
    service: 'ScriptApp',
    name: 'SpreadsheetTriggerBuilder',
    methods: {
      create: reads(
        '',
        ({ handler, values }) => {
          const event = values['event'];
          if (typeof event !== 'string')
            throw exception('The event type must be selected before the trigger is created.');
          return add({ handler, source: 'SPREADSHEETS', event });
        },
        'trigger',
      ),
      onChange: on('ON_CHANGE'),
      onEdit: on('ON_EDIT'),
      onOpen: on('ON_OPEN'),
    },
  });
  return builders;
}
