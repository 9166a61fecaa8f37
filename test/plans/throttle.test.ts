import fc from 'fast-check';
import {
  afterGroup,
  freshThrottle,
  isGivenUp,
  parseThrottle,
  retryAfterMs,
  sizeAtOnce,
  type Fared,
} from '../../src/plans/throttle';

const pace = { atOnce: 5, everyMs: 1000 };
const answered: Fared = { answered: 5, failed: 0, busyForMs: undefined };
const silent: Fared = { answered: 0, failed: 5, busyForMs: undefined };
const at = (now: number, draw = 1) => ({ askedAt: now - 300, now, draw });

test('cinq demandes par seconde, comptées depuis leur envoi', () => {
  const after = afterGroup(freshThrottle, pace, answered, at(10_300));
  expect(after).toMatchObject({ notBefore: 11_000, failures: 0, openings: 0 });
  expect(sizeAtOnce(after, pace)).toBe(5);
});

test('Retry-After : 30 est obéi, et la reprise se fait d’abord par une seule demande', () => {
  const after = afterGroup(freshThrottle, pace, { answered: 2, failed: 0, busyForMs: 30_000 }, at(1000, 0.5));
  expect(after.notBefore).toBe(31_250);
  expect(sizeAtOnce(after, pace)).toBe(1);
  const then = afterGroup(after, pace, { answered: 1, failed: 0, busyForMs: undefined }, at(40_000));
  expect(sizeAtOnce(then, pace)).toBe(2);
});

test('le circuit s’ouvre au troisième échec : une minute, puis deux, quatre… une heure au plus', () => {
  let throttle = afterGroup(freshThrottle, pace, silent, at(0));
  const waits = [throttle.notBefore];
  for (let time = 1; time < 9; time++) {
    throttle = afterGroup(throttle, pace, { answered: 0, failed: 1, busyForMs: undefined }, at(0));
    waits.push(throttle.notBefore);
  }
  expect(waits.map((wait) => wait / 60_000)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  expect(afterGroup(throttle, pace, answered, at(0))).toMatchObject({ failures: 0, openings: 0 });
});

test('deux échecs seuls : une courte attente, tirée entre la moitié et le tout', () => {
  const one: Fared = { answered: 0, failed: 1, busyForMs: undefined };
  expect(afterGroup(freshThrottle, pace, one, at(0, 0)).notBefore).toBe(1000);
  expect(afterGroup(freshThrottle, pace, one, at(0, 1)).notBefore).toBe(2000);
});

test('un registre muet une journée, ou qui renvoie toujours, finit par être laissé', () => {
  for (const fared of [silent, { answered: 0, failed: 0, busyForMs: 30_000 }]) {
    let throttle = freshThrottle;
    let now = 0;
    while (!isGivenUp(throttle)) {
      throttle = afterGroup(throttle, pace, fared, at(now, 0.5));
      now = throttle.notBefore;
    }
    expect(now / 3_600_000).toBeGreaterThan(12);
    expect(now / 3_600_000).toBeLessThan(36);
  }
});

test.each([
  ['30', 0, 30_000],
  [' 5 ', 0, 5000],
  ['Wed, 25 Nov 2026 10:00:30 GMT', Date.UTC(2026, 10, 25, 10), 30_000],
  ['bientôt', 0, 0],
  ['', 0, 0],
  ['Wed, 25 Nov 2020 10:00:30 GMT', Date.UTC(2026, 10, 25, 10), 0],
])('Retry-After « %s »', (header, now, expected) => {
  expect(retryAfterMs(header, now)).toBe(expected);
});

test('quoi qu’il arrive, jamais plus de cinq demandes par seconde, jamais avant l’heure demandée', () => {
  const fared = fc.record({
    answered: fc.nat(5),
    failed: fc.nat(5),
    busyForMs: fc.option(fc.nat(60_000), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(fared, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 }), (groups) => {
      let throttle = freshThrottle;
      let now = 0;
      for (const [group, draw] of groups) {
        const askedAt = Math.max(now, throttle.notBefore);
        now = askedAt + 300;
        const after = afterGroup(throttle, pace, group, { askedAt, now, draw });
        expect(after.notBefore).toBeGreaterThanOrEqual(
          askedAt + (group.answered + group.failed > 0 ? pace.everyMs : 0),
        );
        if (group.busyForMs !== undefined) expect(after.notBefore).toBeGreaterThanOrEqual(now + group.busyForMs);
        expect(sizeAtOnce(after, pace)).toBeLessThanOrEqual(5);
        expect(parseThrottle(JSON.parse(JSON.stringify(after)))).toEqual(after);
        throttle = after;
      }
    }),
  );
});
