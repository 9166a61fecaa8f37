import { exception, reads, type Emulator, type EnumMember } from './emulate';
import { defineTriggers } from './triggers';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes(): string[] };

/** Enumerations of ScriptApp that events and triggers also use. */
export interface ScriptDoor {
  readonly service: ScriptApp;
  readonly authModes: Readonly<Record<'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL', EnumMember>>;
}

/** An invented number, the same on every machine: nothing here belongs to an account. */
const SCRIPT_ID = 'local-script';

/**
 * ScriptApp: triggers, authorization of the manifest's scopes.
 * @see https://developers.google.com/apps-script/reference/script/script-app
 */
export function createScriptApp(emulator: Emulator): ScriptDoor {
  const { host, define, enumeration } = emulator;
  const granted = host.execution.scopes;
  const authModes = enumeration('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
  const status = enumeration('ScriptApp.AuthorizationStatus', ['NOT_REQUIRED', 'REQUIRED']);
  const eventTypes = enumeration('ScriptApp.EventType', [
    'CLOCK',
    'ON_OPEN',
    'ON_EDIT',
    'ON_FORM_SUBMIT',
    'ON_CHANGE',
    'ON_EVENT_UPDATED',
  ]);
  const sources = enumeration('ScriptApp.TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);
  const weekDays = enumeration('ScriptApp.WeekDay', [
    'SUNDAY',
    'MONDAY',
    'TUESDAY',
    'WEDNESDAY',
    'THURSDAY',
    'FRIDAY',
    'SATURDAY',
  ]);
  const triggers = defineTriggers(emulator, eventTypes, sources);
  const infos = define<AuthorizationInfo, readonly string[] | null>({
    service: 'ScriptApp',
    name: 'AuthorizationInfo',
    methods: {
      getAuthorizationStatus: reads('', (asked) => (missing(asked, granted) ? status.REQUIRED : status.NOT_REQUIRED)),
      getAuthorizationUrl: reads('', (asked) => (missing(asked, granted) ? 'https://accounts.google.com/' : null)),
      getAuthorizedScopes: reads('', (asked) => granted.filter((scope) => asked?.includes(scope) ?? true)),
    },
  });
  const require = (asked: readonly string[]): void => {
    if (missing(asked, granted)) {
      throw exception('Authorization is required to perform that action.');
    }
  };
  const service = define<ScriptApp, null>({
    service: 'ScriptApp',
    name: '',
    members: {
      AuthMode: authModes,
      AuthorizationStatus: status,
      EventType: eventTypes,
      TriggerSource: sources,
      WeekDay: weekDays,
    },
    methods: {
      deleteTrigger: reads(
        'ScriptApp.Trigger',
        (_state, trigger: unknown) => {
          triggers.remove(trigger);
        },
        'trigger',
      ),
      getAuthorizationInfo: reads(
        ['ScriptApp.AuthMode', 'ScriptApp.AuthMode, String[]'],
        (_state, _mode: EnumMember, asked?: readonly string[]) => infos.create(asked ?? null),
      ),
      getProjectTriggers: reads('', () => triggers.own()),
      getScriptId: reads('', () => SCRIPT_ID),
      getUserTriggers: reads('SpreadsheetApp.Spreadsheet', () => triggers.ofDocument()),
      newTrigger: reads('String', (_state, handler: string) => triggers.build(handler)),
      requireAllScopes: reads('ScriptApp.AuthMode', () => {
        require([]);
      }),
      requireScopes: reads('ScriptApp.AuthMode, String[]', (_state, _mode: EnumMember, asked: readonly string[]) => {
        require(asked);
      }),
    },
  }).create(null);
  return { service, authModes };
}

function missing(asked: readonly string[] | null, granted: readonly string[]): boolean {
  return asked?.some((scope) => !granted.includes(scope)) ?? false;
}
