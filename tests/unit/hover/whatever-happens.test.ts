import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { step } from '../../../lib/hover/machine';
import { type HoverEffect, type HoverEvent, initialHoverState, isIdle } from '../../../lib/hover/state';
import { DELAY, Run, type State } from './run';

type Tokened = Extract<HoverEffect<string>, { token: number }>;

type Happening = HoverEvent<string> | { type: 'wait'; ms: number } | { type: 'vanish'; names: string[] };

const NAMES = fc.constantFrom('A', 'B', 'C');
const MAYBE = fc.option(NAMES, { nil: undefined });
const HAPPENINGS: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('pointer' as const),
        on: MAYBE,
        extraMs: fc.constantFrom(0, 0, 700),
      }),
    },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 700 }) }) },
    fc.record({ type: fc.constant('card' as const), inside: fc.boolean() }),
    fc.record({ type: fc.constant('focus' as const), inside: fc.boolean() }),
    fc.constant({ type: 'grow' as const }),
    fc.record({ type: fc.constant('pin' as const), pinned: fc.boolean() }),
    fc.record({ type: fc.constant('open' as const), on: NAMES, by: fc.constantFrom('tap' as const, 'key' as const) }),
    fc.record({ type: fc.constant('press' as const), on: MAYBE }),
    fc.record({ type: fc.constant('gone' as const), on: NAMES }),
    fc.record({ type: fc.constant('vanish' as const), names: fc.uniqueArray(NAMES) }),
    fc.constant({ type: 'close' as const }),
    fc.constant({ type: 'placed' as const }),
  ),
  { maxLength: 40 },
);
const TIMES = fc.record({ delay: fc.constantFrom(0, DELAY), load: fc.constantFrom(0, 40, 400) });

/** What these events are to the machine: a name that vanishes is one that the next marks do not have. */
function happen(run: Run, happening: Happening): Run {
  if (happening.type === 'wait') return run.wait(happening.ms);
  if (happening.type !== 'vanish') return run.send(happening);
  return run.send({ type: 'marks', now: (name) => (happening.names.includes(name) ? undefined : name) });
}

/** Checks something after each of the events, whatever they are. */
function always(check: (run: Run, happening: Happening, before: State, shownBefore: number) => void): void {
  fc.assert(
    fc.property(HAPPENINGS, TIMES, (happenings, times) => {
      const run = new Run(times);
      for (const happening of happenings) {
        const { state, log } = run;
        const { length } = log;
        check(happen(run, happening), happening, state, length);
      }
    }),
    { numRuns: 1000 },
  );
}

const shownSince = (run: Run, length: number): string[] => run.log.slice(length).filter((name) => name !== '-');

describe('whatever happens', () => {
  test('the card in sight is the one that the machine thinks is open', () => {
    always(({ state, card }) => expect(card).toBe(state.card?.on));
  });

  test('a card comes as a glance, and does not become one again', () => {
    always((run, _, before, shownBefore) => {
      const { card } = run.state;
      if (card?.pinned) expect(card.size).toBe('full');
      if (card && before.card?.size === 'full' && shownSince(run, shownBefore).length === 0)
        expect(card.size).toBe('full');
    });
  });

  test('no card is shown for a mention that is gone, and none that is not pinned stays', () => {
    always((run, happening, before) => {
      if (happening.type !== 'vanish' && happening.type !== 'gone') return;
      const lost = happening.type === 'gone' ? [happening.on] : happening.names;
      const { pointer, loading, card } = run.state;
      if (card && !before.card?.pinned) expect(lost).not.toContain(card.on);
      if (loading) expect(lost).not.toContain(loading.on);
      if (pointer.at === 'name') expect(lost).not.toContain(pointer.on);
      // Nobody points at it or asks for it again: however long one waits, it gets no card.
      const { length } = run.log;
      run.wait(5000);
      for (const name of shownSince(run, length)) expect(lost).not.toContain(name);
    });
  });

  test('a pinned card is replaced by nothing, and goes only when it is closed', () => {
    always(({ state: { card } }, happening, before) => {
      if (!before.card?.pinned || happening.type === 'close') return;
      expect(card?.on).toBe(before.card.on);
      if (happening.type !== 'pin') expect(card?.pinned).toBe(true);
    });
  });

  test('a dismissed name gets no card before the pointer was off it, or somebody has asked for it', () => {
    let dismissed: string | undefined;
    let count = 0;
    fc.assert(
      fc
        .property(HAPPENINGS, TIMES, (happenings, times) => {
          const run = new Run(times);
          for (const happening of happenings) {
            const { pointer } = run.state;
            const { length } = run.log;
            if (happening.type === 'close') dismissed = pointer.at === 'name' ? pointer.on : undefined;
            if (happening.type === 'pointer' && happening.on !== dismissed) dismissed = undefined;
            // A card that comes in, or a new mark in the place of one that was gone, is another reason.
            if (['open', 'card', 'press', 'gone', 'vanish', 'pin'].includes(happening.type)) dismissed = undefined;
            happen(run, happening);
            if (dismissed === undefined) continue;
            count++;
            expect(shownSince(run, length)).not.toContain(dismissed);
          }
        })
        .beforeEach(() => {
          dismissed = undefined;
        }),
      { numRuns: 2000 },
    );
    expect(count).toBeGreaterThan(100);
  });

  test('a card that nothing holds is about to go, and one that something holds is not', () => {
    always(({ state: { card, pointer, timer } }) => {
      if (!card) return;
      const isOn =
        pointer.at === 'card' || pointer.at === 'unknown' || (pointer.at === 'name' && pointer.on === card.on);
      if (card.pinned || isOn) expect(timer).toBeUndefined();
      else if (!card.focus && pointer.at === 'page') expect(timer).toBeDefined();
    });
  });

  test('a card that is not pinned goes once pointer and focus are on nothing, so none is ever stuck', () => {
    fc.assert(
      fc.property(HAPPENINGS, TIMES, (happenings, times) => {
        const run = new Run(times);
        for (const happening of happenings) happen(run, happening);
        run.wait(1000).pin(false).inside(false).focus(false).on(undefined).wait(60_000);
        expect(run.card).toBeUndefined();
        expect(isIdle(run.state)).toBe(true);
      }),
    );
  });

  test('what waits or loads with an old token changes nothing', () => {
    fc.assert(
      fc.property(HAPPENINGS, fc.nat({ max: 60 }), (happenings, age) => {
        const run = new Run({ load: 40 });
        for (const happening of happenings) happen(run, happening);
        const { state } = run;
        const token = state.tokens - age;
        if (token !== state.timer) expect(step(state, { type: 'timer', token }, DELAY)).toEqual([state, []]);
        if (token !== state.loading?.token) expect(step(state, { type: 'loaded', token }, DELAY)).toEqual([state, []]);
      }),
    );
  });

  test('tokens never go down, and none is given twice', () => {
    fc.assert(
      fc.property(HAPPENINGS, (happenings) => {
        let state: State = initialHoverState();
        const given = new Set<number>();
        for (const event of happenings) {
          if (event.type === 'wait' || event.type === 'vanish') continue;
          const [next, effects] = step(state, event, DELAY);
          expect(next.tokens).toBeGreaterThanOrEqual(state.tokens);
          for (const { token } of effects.filter((effect): effect is Tokened => 'token' in effect)) {
            expect(given.has(token)).toBe(false);
            given.add(token);
          }
          state = next;
        }
      }),
    );
  });
});
