import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Hover, type HoverEffect, type HoverEvent, idle, LEAVE_MS, step } from '../../../lib/hover/machine';

const DELAY = 300;

type State = Hover<string>;
type Wait = Extract<HoverEffect<string>, { do: 'wait' }>;

/** A run of the machine with a clock: timers fire when their time has come, as they would in a page. */
class Run {
  state: State = idle();
  /** The card in sight. */
  card: string | undefined;
  /** What was shown and hidden, in order. */
  readonly log: string[] = [];
  private now = 0;
  private timers: { at: number; token: number }[] = [];

  constructor(private readonly delay = DELAY) {}

  send(event: HoverEvent<string>): this {
    const [state, effects] = step(this.state, event, this.delay);
    this.state = state;
    for (const effect of effects) {
      if (effect.do === 'wait') this.timers.push({ at: this.now + effect.ms, token: effect.token });
      else this.show(effect.do === 'show' ? effect.on : undefined);
    }
    return this;
  }

  wait(ms: number): this {
    const until = this.now + ms;
    for (;;) {
      const due = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.timers.splice(this.timers.indexOf(due), 1);
      this.now = due.at;
      this.send({ type: 'timer', token: due.token });
    }
    this.now = until;
    return this;
  }

  private show(card: string | undefined): void {
    this.card = card;
    this.log.push(card ?? '-');
  }

  on(name: string | undefined): this {
    return this.send({ type: 'pointer', on: name });
  }

  inside(inside: boolean): this {
    return this.send({ type: 'card', inside });
  }

  pin(pinned: boolean): this {
    return this.send({ type: 'pin', pinned });
  }
}

const opened = () => new Run().on('A').wait(DELAY);

describe('before a card is open', () => {
  test('it opens once the pointer has rested on a name for the whole delay', () => {
    const run = new Run().on('A').wait(DELAY - 1);
    expect(run.card).toBeUndefined();
    expect(run.wait(1).card).toBe('A');
  });

  test('moving about on the same name does not begin the delay anew', () => {
    expect(new Run().on('A').wait(200).on('A').wait(100).card).toBe('A');
  });

  test('passing over a name opens nothing', () => {
    expect(
      new Run()
        .on('A')
        .wait(DELAY - 1)
        .on(undefined)
        .wait(5000).log,
    ).toEqual([]);
  });

  test('going on to another name begins the delay anew, and only that one opens', () => {
    const run = new Run()
      .on('A')
      .wait(200)
      .on('B')
      .wait(DELAY - 1);
    expect(run.card).toBeUndefined();
    expect(run.wait(1).log).toEqual(['B']);
  });

  test('leaving and coming back begins the delay anew', () => {
    const run = new Run().on('A').wait(299).on(undefined).on('A').wait(299);
    expect(run.log).toEqual([]);
    expect(run.wait(1).log).toEqual(['A']);
  });

  test('Escape, and scrolling the name away, end the resting', () => {
    expect(new Run().on('A').send({ type: 'close' }).wait(5000).log).toEqual([]);
    expect(new Run().on('A').send({ type: 'gone' }).wait(5000).log).toEqual([]);
  });

  test('a delay of zero still opens by way of a timer', () => {
    const run = new Run(0).on('A');
    expect(run.card).toBeUndefined();
    expect(run.wait(0).card).toBe('A');
  });

  test('pins and the card’s own events mean nothing yet', () => {
    const run = new Run().pin(true).inside(true).inside(false);
    expect(run.state.at).toBe('idle');
    expect(run.on('A').pin(true).inside(false).wait(DELAY).card).toBe('A');
    expect(run.state).toMatchObject({ pinned: false });
  });
});

describe('while a card is open', () => {
  test('it goes a moment after the pointer has left its name', () => {
    const run = opened()
      .on(undefined)
      .wait(LEAVE_MS - 1);
    expect(run.card).toBe('A');
    expect(run.wait(1).card).toBeUndefined();
  });

  test('the pointer has time to cross over to it, and then it stays', () => {
    expect(
      opened()
        .on(undefined)
        .wait(LEAVE_MS - 1)
        .inside(true)
        .wait(60_000).card,
    ).toBe('A');
  });

  test('moving over nothing on the way does not give the pointer more time', () => {
    expect(
      opened()
        .on(undefined)
        .wait(200)
        .on(undefined)
        .wait(LEAVE_MS - 200).card,
    ).toBeUndefined();
  });

  test('it goes a moment after the pointer has left it', () => {
    expect(opened().inside(true).inside(false).wait(LEAVE_MS).card).toBeUndefined();
  });

  test('coming back to the name holds it', () => {
    expect(opened().on(undefined).wait(200).on('A').wait(60_000).log).toEqual(['A']);
  });

  test('crossing another name on the way to the card does not change it', () => {
    expect(opened().on('B').wait(200).inside(true).wait(60_000).log).toEqual(['A']);
  });

  test('resting on another name opens that one’s card in its place, without a gap', () => {
    expect(opened().on('B').wait(DELAY).log).toEqual(['A', 'B']);
  });

  test('leaving the other name again in time lets the card go, and opens neither', () => {
    expect(opened().on('B').wait(100).on(undefined).wait(60_000).log).toEqual(['A', '-']);
  });

  test('with a very short delay another name still waits until the pointer could have reached the card', () => {
    const run = new Run(0)
      .on('A')
      .wait(0)
      .on('B')
      .wait(LEAVE_MS - 1);
    expect(run.card).toBe('A');
    expect(run.wait(1).card).toBe('B');
  });

  test('a third name takes the second one’s place, with a delay of its own', () => {
    expect(opened().on('B').wait(299).on('C').wait(299).log).toEqual(['A']);
    expect(opened().on('B').wait(299).on('C').wait(300).log).toEqual(['A', 'C']);
  });

  test('Escape closes it at once, and nothing that was waiting opens or closes later', () => {
    const run = opened().on('B').send({ type: 'close' });
    expect(run.card).toBeUndefined();
    expect(run.wait(60_000).log).toEqual(['A', '-']);
  });

  test('it goes at once with its name', () => {
    expect(opened().send({ type: 'gone' }).log).toEqual(['A', '-']);
  });

  test('one that was asked for outright replaces it and stays until the pointer has been on it or its name', () => {
    const run = opened().on('B').send({ type: 'open', on: 'C' });
    expect(run.card).toBe('C');
    expect(run.wait(60_000).log).toEqual(['A', 'C']);
    expect(run.on(undefined).wait(LEAVE_MS).card).toBeUndefined();
  });
});

describe('a pinned card', () => {
  test('stays through leaving, other names and scrolling away', () => {
    const run = opened().inside(true).pin(true).inside(false).on(undefined).on('B').wait(5000).send({ type: 'gone' });
    expect(run.wait(60_000).log).toEqual(['A']);
  });

  test('closes when it is told to', () => {
    expect(opened().pin(true).send({ type: 'close' }).log).toEqual(['A', '-']);
  });

  test('stays when it was pinned on the very way out', () => {
    expect(opened().inside(true).inside(false).wait(200).pin(true).wait(60_000).card).toBe('A');
  });

  test('goes as any other once it is not pinned any more', () => {
    expect(opened().inside(true).pin(true).pin(false).inside(false).wait(LEAVE_MS).card).toBeUndefined();
  });

  test('that was let go by key, with the pointer elsewhere, goes when the pointer moves', () => {
    const run = opened().inside(true).inside(false).wait(100).pin(true).wait(5000).pin(false);
    expect(run.on(undefined).wait(LEAVE_MS).card).toBeUndefined();
  });

  test('gives way to one that is asked for outright, which is not pinned', () => {
    const run = opened().pin(true).send({ type: 'open', on: 'B' });
    expect(run.log).toEqual(['A', 'B']);
    expect(run.on(undefined).wait(LEAVE_MS).card).toBeUndefined();
  });
});

const NAMES = fc.constantFrom('A', 'B', 'C');
const EVENTS: fc.Arbitrary<HoverEvent<string> | { type: 'wait'; ms: number }> = fc.oneof(
  fc.record({ type: fc.constant('pointer' as const), on: fc.option(NAMES, { nil: undefined }) }),
  fc.record({ type: fc.constant('card' as const), inside: fc.boolean() }),
  fc.record({ type: fc.constant('pin' as const), pinned: fc.boolean() }),
  fc.record({ type: fc.constant('open' as const), on: NAMES }),
  fc.constant({ type: 'close' as const }),
  fc.constant({ type: 'gone' as const }),
  fc.record({ type: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 700 }) }),
);

function play(events: readonly (HoverEvent<string> | { type: 'wait'; ms: number })[], run = new Run()): Run {
  for (const event of events) event.type === 'wait' ? run.wait(event.ms) : run.send(event);
  return run;
}

describe('whatever happens', () => {
  test('the card in sight is the one the machine thinks is open', () => {
    fc.assert(
      fc.property(fc.array(EVENTS, { maxLength: 40 }), (events) => {
        const { state, card } = play(events);
        expect(card).toBe(state.at === 'open' ? state.on : undefined);
      }),
    );
  });

  test('a timer with an old token changes nothing', () => {
    fc.assert(
      fc.property(fc.array(EVENTS, { maxLength: 40 }), fc.nat({ max: 60 }), (events, age) => {
        const { state } = play(events);
        expect(step(state, { type: 'timer', token: state.token - 1 - age }, DELAY)).toEqual([state, []]);
      }),
    );
  });

  test('tokens never go down, and a new wait never has an old token', () => {
    fc.assert(
      fc.property(fc.array(EVENTS, { maxLength: 40 }), (events) => {
        let state: State = idle();
        const given = new Set<number>();
        for (const event of events) {
          if (event.type === 'wait') continue;
          const [next, effects] = step(state, event, DELAY);
          expect(next.token).toBeGreaterThanOrEqual(state.token);
          for (const { token } of effects.filter((effect): effect is Wait => effect.do === 'wait')) {
            expect(given.has(token)).toBe(false);
            expect(token).toBe(next.token);
            given.add(token);
          }
          state = next;
        }
      }),
    );
  });

  test('a card that is not pinned goes once the pointer is on nothing, so none is ever stuck', () => {
    fc.assert(
      fc.property(fc.array(EVENTS, { maxLength: 40 }), (events) => {
        const run = play(events).inside(false).pin(false).on(undefined).wait(60_000);
        expect(run.card).toBeUndefined();
      }),
    );
  });
});
