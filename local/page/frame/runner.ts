import { illegalPartOf } from '../../services/legal-value';
import type { Line } from './line';

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

type Runner = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/**
 * google.script.run: the three `with…` methods and one method per public function; any other name is undefined, as on
 * the platform.
 * @see https://developers.google.com/apps-script/guides/html/reference/run
 */
export function callableRunner(functions: readonly string[], call: Line['call'], handlers: Handlers = {}): Runner {
  const withMore = (more: Handlers): Runner => callableRunner(functions, call, { ...handlers, ...more });
  const methods = functions.map((name) => [
    name,
    (...args: unknown[]) => {
      callFunction(name, args, call, handlers);
    },
  ]);
  return Object.freeze({
    ...(Object.fromEntries(methods) as Runner),
    withSuccessHandler: (success: unknown) => withMore({ success: handlerOf(success) }),
    withFailureHandler: (failure: unknown) => withMore({ failure: handlerOf(failure) }),
    withUserObject: (userObject: unknown) => withMore({ userObject }),
  });
}

function handlerOf(value: unknown): Handler {
  if (typeof value !== 'function') throw new TypeError('A handler must be a function');
  return value as Handler;
}

function callFunction(name: string, args: readonly unknown[], call: Line['call'], handlers: Handlers): void {
  const { success, failure, userObject } = handlers;
  call(name, JSON.stringify(legalArguments(args)), (answer) => {
    if (answer.ok) {
      success?.(JSON.parse(answer.value), userObject);
      return;
    }
    const error = Object.assign(new Error(answer.message), { name: 'ScriptError' });
    if (!failure) throw error;
    failure(error, userObject);
  });
}

/** Arguments that may cross, a form alone as the values of its fields; throws as the platform does for the others. */
function legalArguments(args: readonly unknown[]): readonly unknown[] {
  const [first] = args;
  if (args.length === 1 && first instanceof HTMLFormElement) return [formValues(first)];
  const illegal = illegalPartOf(args, 'arguments');
  if (illegal === undefined) return args;
  const property = /(?:\[(\d+)\]|\.([^.[\]]+)): [^:]*$/.exec(illegal);
  throw new TypeError(`Failed due to illegal value in property: ${property?.[1] ?? property?.[2] ?? illegal}`);
}

function formValues(form: HTMLFormElement): Readonly<Record<string, string | readonly string[]>> {
  const data = new FormData(form);
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const values = data.getAll(name).map((value) => {
        if (typeof value === 'string') return value;
        throw new TypeError(`Failed due to illegal value in property: ${name}`);
      });
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
