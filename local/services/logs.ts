import { reads, type Emulator } from './emulate';
import type { LogEntry } from './host';
import { formatString, javaText, shownObject } from './java-text';
import { formatDate } from './format-date';

/**
 * Logger: its lines are kept for the execution.
 * @see https://developers.google.com/apps-script/reference/base/logger
 */
export function createLogger({ host, define }: Emulator): GoogleAppsScript.Base.Logger {
  const lines: string[] = [];
  const logger: GoogleAppsScript.Base.Logger = define<GoogleAppsScript.Base.Logger, null>({
    service: 'Logger',
    name: '',
    methods: {
      clear: reads(
        '',
        () => {
          lines.length = 0;
        },
        'pure',
      ),
      getLog: reads('', () => lines.join(''), 'pure'),
      log: reads(
        'Any...',
        (_state, ...args: unknown[]): GoogleAppsScript.Base.Logger => {
          const [first, ...rest] = args;
          const text = typeof first === 'string' && rest.length > 0 ? formatString(first, rest) : javaText(first);
          const stamp = formatDate(host.now(), 'GMT', "EEE MMM dd HH:mm:ss 'GMT' yyyy");
          lines.push(`${stamp} INFO: ${text}\n`);
          host.log({ at: host.now(), channel: 'Logger', level: 'info', text });
          return logger;
        },
        'pure',
      ),
    },
  }).create(null);
  return logger;
}

/** Methods of the console that Apps Script documents. */
type Console = Record<'debug' | 'error' | 'info' | 'log' | 'warn' | 'time' | 'timeEnd', (...args: unknown[]) => void>;

/**
 * The console of Apps Script: printf texts, objects as JSON.
 * @see https://developers.google.com/apps-script/guides/logging#cloud_logging
 */
export function createConsole({ host, define }: Emulator): Console {
  const timers = new Map<string, number>();
  const write = (level: LogEntry['level'], args: readonly unknown[]): void => {
    const [first, ...rest] = args;
    const text = typeof first === 'string' && rest.length > 0 ? consoleFormat(first, rest) : args.map(shown).join(' ');
    host.log({ at: host.now(), channel: 'console', level, text });
  };
  const at = (level: LogEntry['level']) =>
    reads<null>(
      'Any...',
      (_state, ...args: unknown[]) => {
        write(level, args);
      },
      'pure',
    );
  return define<Console, null>({
    service: 'console',
    name: '',
    methods: {
      debug: at('debug'),
      error: at('error'),
      info: at('info'),
      log: at('log'),
      warn: at('warn'),
      time: reads(
        'String',
        (_state, label: string) => {
          timers.set(label, host.now());
        },
        'pure',
      ),
      timeEnd: reads(
        'String',
        (_state, label: string) => {
          write('debug', [`${label}: ${host.now() - (timers.get(label) ?? host.now())}ms`]);
        },
        'pure',
      ),
    },
  }).create(null);
}

function consoleFormat(format: string, args: readonly unknown[]): string {
  const count = (format.match(/%[sdifoOjc]/g) ?? []).length;
  const rest = args.slice(count).map(shown);
  return [formatString(format.replace(/%[oOj]/g, '%s'), args.slice(0, count).map(shown)), ...rest].join(' ');
}

function shown(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return plain ? JSON.stringify(value) : shownObject(value);
}
