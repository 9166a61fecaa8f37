import type { Host } from './host';

/** Makes the realm's `Date` tell the host's time; dates keep their class, so `instanceof` and literals are as before. */
export function useClock(host: Host): void {
  const RealDate = Date;
  const now = (): number => host.now();
  const clocked: DateConstructor = new Proxy(RealDate, {
    construct: (target, args: readonly unknown[], newTarget: new () => object) =>
      Reflect.construct(
        target,
        args.length === 0 ? [now()] : [...args],
        newTarget === clocked ? target : newTarget,
      ) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  RealDate.prototype.constructor = clocked;
  (globalThis as { Date: DateConstructor }).Date = clocked;
}
