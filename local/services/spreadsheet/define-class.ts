import type { ClassSpec, EmulatedClass, Emulator, MethodSpec } from '../emulate';
import type { WriteBuffer } from './buffer';
import type { Methods } from './context';

/** Declares a class of SpreadsheetApp: each of its calls first throws the error that a buffered write has left. */
export function defineClass<G, S>(
  emulator: Emulator,
  buffer: WriteBuffer,
  name: string,
  methods: Methods<NoInfer<G>, NoInfer<S>>,
  options: { readonly members?: Readonly<Record<string, unknown>>; readonly service?: string } = {},
): EmulatedClass<G, S> {
  const guarded: Record<string, MethodSpec<S>> = {};
  for (const [method, spec] of Object.entries(methods) as [string, MethodSpec<S>][]) {
    const run = spec.run as (state: S, ...args: unknown[]) => unknown;
    guarded[method] = {
      ...spec,
      run: (state: S, ...args: unknown[]) => {
        buffer.raise();
        return run(state, ...args);
      },
    };
  }
  const spec: ClassSpec<G, S> = {
    service: options.service ?? 'SpreadsheetApp',
    name,
    methods: guarded,
    ...(options.members ? { members: options.members } : {}),
  };
  return emulator.define(spec);
}
