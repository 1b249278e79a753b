import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEAVE_MS, step } from '../../../lib/hover/machine';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  initialHoverState,
  isIdle,
} from '../../../lib/hover/state';

const DELAY = 300;

type State = HoverState<string>;
type Tokened = Extract<HoverEffect<string>, { token: number }>;

interface Times {
  /** How long the pointer rests on a name before its card opens, in ms. */
  delay?: number;
  /** How long a card takes to be loaded, in ms. */
  load?: number;
}

/** A run of the machine with a clock: timers fire and cards are loaded when their time has come, as in a page. */
class Run {
  state: State = initialHoverState();
  /** The card in sight. */
  card: string | undefined;
  /** What was shown and hidden, in order. */
  readonly log: string[] = [];
  /** What else had to be done. */
  readonly done: HoverEffect<string>[] = [];
  private readonly delay: number;
  private readonly load: number;
  private now = 0;
  private due: { at: number; event: HoverEvent<string> }[] = [];

  constructor({ delay = DELAY, load = 0 }: Times = {}) {
    this.delay = delay;
    this.load = load;
  }

  send(event: HoverEvent<string>): this {
    const [state, effects] = step(this.state, event, this.delay);
    this.state = state;
    for (const effect of effects) this.carryOut(effect);
    return this;
  }

  wait(ms: number): this {
    const until = this.now + ms;
    for (;;) {
      const next = this.due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.due.splice(this.due.indexOf(next), 1);
      this.now = next.at;
      this.send(next.event);
    }
    this.now = until;
    return this;
  }

  private carryOut(effect: HoverEffect<string>): void {
    if (effect.do === 'wait') {
      this.due.push({ at: this.now + effect.ms, event: { type: 'timer', token: effect.token } });
    } else if (effect.do === 'load') {
      const event = { type: 'loaded' as const, token: effect.token };
      if (this.load === 0) this.send(event);
      else this.due.push({ at: this.now + this.load, event });
    } else if (effect.do === 'show') this.show(effect.on);
    else if (effect.do === 'hide') this.show(undefined);
    else this.done.push(effect);
  }

  private show(card: string | undefined): void {
    this.card = card;
    this.log.push(card ?? '-');
  }

  on(name: string | undefined, extraMs = 0): this {
    return this.send({ type: 'pointer', on: name, extraMs });
  }

  inside(inside: boolean): this {
    return this.send({ type: 'card', inside });
  }

  focus(inside: boolean): this {
    return this.send({ type: 'focus', inside });
  }

  grow(): this {
    return this.send({ type: 'grow' });
  }

  pin(pinned: boolean): this {
    return this.send({ type: 'pin', pinned });
  }

  key(name: string): this {
    return this.send({ type: 'open', on: name, by: 'key' });
  }

  tap(name: string): this {
    return this.send({ type: 'open', on: name, by: 'tap' });
  }

  close(): this {
    return this.send({ type: 'close' });
  }

  press(name?: string): this {
    return this.send({ type: 'press', on: name });
  }

  gone(name: string): this {
    return this.send({ type: 'gone', on: name });
  }

  /** The marks were made anew: each of these is another object now, all others are not there any more. */
  marks(now: Record<string, string>): this {
    return this.send({ type: 'marks', now: (name) => now[name] });
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
    expect(new Run().on('A').close().wait(5000).log).toEqual([]);
    expect(new Run().on('A').gone('A').wait(5000).log).toEqual([]);
  });

  test('a name that asks for more time opens that much later, and only that one', () => {
    const run = new Run().on('A', 700).wait(DELAY + 699);
    expect(run.card).toBeUndefined();
    expect(run.wait(1).card).toBe('A');
    expect(run.on('B').wait(DELAY).card).toBe('B');
    expect(
      run
        .on('C', 700)
        .wait(DELAY + 699)
        .on('A')
        .wait(DELAY).log,
    ).toEqual(['A', 'B', 'A']);
  });

  test('a delay of zero still opens by way of a timer', () => {
    const run = new Run({ delay: 0 }).on('A');
    expect(run.card).toBeUndefined();
    expect(run.wait(0).card).toBe('A');
  });

  test('pins and the card’s own events mean nothing yet', () => {
    const run = new Run().pin(true).inside(true).inside(false);
    expect(isIdle(run.state)).toBe(true);
    expect(run.on('A').pin(true).inside(false).focus(true).wait(DELAY).card).toBe('A');
    expect(run.state.card).toEqual({ on: 'A', size: 'glance', focus: false, pinned: false });
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
    const run = new Run({ delay: 0 })
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
    const run = opened().on('B').close();
    expect(run.card).toBeUndefined();
    expect(run.wait(60_000).log).toEqual(['A', '-']);
  });

  test('it goes at once with its name', () => {
    expect(opened().gone('A').log).toEqual(['A', '-']);
  });

  test('one that was tapped on replaces it and stays until the pointer is found elsewhere', () => {
    const run = opened().on('B').tap('C');
    expect(run.card).toBe('C');
    expect(run.wait(60_000).log).toEqual(['A', 'C']);
    expect(run.on(undefined).wait(LEAVE_MS).card).toBeUndefined();
  });

  test('a press elsewhere closes it, a press on its own name does not', () => {
    expect(opened().press('A').wait(60_000).log).toEqual(['A']);
    expect(opened().press().log).toEqual(['A', '-']);
    // The pressed name has not been dismissed: the pointer may go on to rest there.
    expect(opened().on('B').press('B').on('B').wait(DELAY).log).toEqual(['A', '-', 'B']);
  });
});

describe('a name that was dismissed', () => {
  test('opens no card however the pointer moves about on it, until it has left it', () => {
    const run = opened().close().on('A').wait(5000).on('A').wait(5000);
    expect(run.log).toEqual(['A', '-']);
    expect(run.on(undefined).on('A').wait(DELAY).log).toEqual(['A', '-', 'A']);
  });

  test('does so too when it was left for another name', () => {
    expect(opened().close().on('B').wait(100).on('A').wait(DELAY).log).toEqual(['A', '-', 'A']);
  });

  test('had been left before: then coming back to it opens its card', () => {
    expect(opened().on(undefined).wait(100).close().on('A').wait(DELAY).log).toEqual(['A', '-', 'A']);
  });

  test('may be one that only lay under the card when that was closed', () => {
    const run = opened().inside(true).close().on('B').wait(5000);
    expect(run.log).toEqual(['A', '-']);
    expect(run.on('A').wait(DELAY).card).toBe('A');
    expect(opened().inside(true).close().on('B').on(undefined).on('B').wait(DELAY).card).toBe('B');
    expect(opened().inside(true).close().on(undefined).on('B').wait(DELAY).card).toBe('B');
  });

  test('may be one that waited for its turn', () => {
    const run = opened().on('B').wait(100).close().on('B').wait(5000);
    expect(run.log).toEqual(['A', '-']);
    expect(new Run().on('A').wait(100).close().on('A').wait(5000).log).toEqual([]);
  });

  test('is no longer a matter once somebody asks for its card', () => {
    expect(opened().close().tap('A').log).toEqual(['A', '-', 'A']);
    expect(opened().close().key('A').log).toEqual(['A', '-', 'A']);
  });

  test('stays dismissed when the marks are made anew', () => {
    const run = opened().close().marks({ A: 'A2' }).on('A2').wait(5000);
    expect(run.log).toEqual(['A', '-']);
    expect(run.on(undefined).on('A2').wait(DELAY).card).toBe('A2');
  });
});

describe('a press', () => {
  test('on a name where the pointer rests means something else: nothing opens', () => {
    expect(new Run().on('A').wait(100).press('A').wait(5000).log).toEqual([]);
  });

  test('ends the loading of a card', () => {
    expect(new Run({ load: 50 }).on('A').wait(DELAY).press().wait(5000).log).toEqual([]);
  });
});

describe('a name that vanishes', () => {
  test('while the pointer rests on it gets no card', () => {
    expect(new Run().on('A').wait(100).marks({}).wait(5000).log).toEqual([]);
    expect(new Run().on('A').wait(100).gone('A').wait(5000).log).toEqual([]);
  });

  test('while its card is loaded gets none either', () => {
    for (const run of [new Run({ load: 50 }).on('A').wait(DELAY), new Run({ load: 50 }).key('A')])
      expect(run.wait(20).marks({}).wait(5000).log).toEqual([]);
  });

  test('takes its card with it', () => {
    expect(opened().marks({}).log).toEqual(['A', '-']);
    expect(opened().inside(true).marks({ B: 'B' }).log).toEqual(['A', '-']);
  });

  test('on the way from card to card lets the open one go as if the pointer had left', () => {
    const run = opened()
      .on('B')
      .wait(100)
      .marks({ A: 'A' })
      .wait(LEAVE_MS - 1);
    expect(run.card).toBe('A');
    expect(run.wait(1).log).toEqual(['A', '-']);
  });

  test('leaves a card alone that is on its way to the place of its own', () => {
    const run = new Run({ load: 50 }).tap('A').wait(50).key('B').marks({ B: 'B' });
    expect(run.log).toEqual(['A', '-']);
    expect(run.wait(50).log).toEqual(['A', '-', 'B']);
  });
});

describe('when the marks are made anew', () => {
  test('an open card stays with its name', () => {
    const run = opened().marks({ A: 'A2' }).on('A2').wait(60_000);
    expect(run.log).toEqual(['A']);
    expect(run.on(undefined).wait(LEAVE_MS).card).toBeUndefined();
  });

  test('the pointer goes on resting where it rests', () => {
    expect(new Run().on('A').wait(200).marks({ A: 'A2' }).on('A2').wait(100).log).toEqual(['A2']);
  });

  test('a card that is being loaded is shown for the mark that is there now', () => {
    expect(new Run({ load: 50 }).on('A').wait(DELAY).marks({ A: 'A2' }).wait(50).log).toEqual(['A2']);
    expect(new Run({ load: 50 }).key('A').marks({ A: 'A2' }).wait(50).log).toEqual(['A2']);
  });
});

describe('while a card is being loaded', () => {
  test('the one before stays in sight', () => {
    const run = new Run({ load: 50 }).on('A').wait(350).on('B').wait(DELAY);
    expect(run.card).toBe('A');
    expect(run.wait(50).log).toEqual(['A', 'B']);
  });

  test('it comes to nothing when the pointer has left its name', () => {
    expect(new Run({ load: 50 }).on('A').wait(310).on(undefined).wait(5000).log).toEqual([]);
  });

  test('it comes, wherever the pointer is, when it was asked for by key or tap', () => {
    expect(new Run({ load: 50 }).key('A').on(undefined).wait(50).card).toBe('A');
    expect(new Run({ load: 50 }).tap('A').on('B').wait(50).card).toBe('A');
  });

  test('another that is asked for wins, whichever comes first', () => {
    const run = new Run({ load: 50 }).key('A').wait(20).key('B').wait(5000);
    expect(run.log).toEqual(['B']);
  });

  test('Escape ends it', () => {
    expect(new Run({ load: 50 }).key('A').wait(20).close().wait(5000).log).toEqual([]);
  });

  test('a pin keeps the card that is in sight', () => {
    const run = new Run({ load: 50 }).on('A').wait(350).on('B').wait(310).pin(true).wait(5000);
    expect(run.log).toEqual(['A']);
    expect(run.state.card).toEqual({ on: 'A', size: 'full', focus: false, pinned: true });
  });
});

describe('a card that was asked for by key', () => {
  test('is scrolled to first, and takes the focus', () => {
    const [loading, first] = step(initialHoverState<string>(), { type: 'open', on: 'A', by: 'key' }, DELAY);
    expect(first.map((effect) => effect.do)).toEqual(['reveal', 'load']);
    const [, then] = step(loading, { type: 'loaded', token: loading.loading?.token ?? -1 }, DELAY);
    expect(then).toEqual([{ do: 'show', on: 'A', focus: true, point: undefined }]);
  });

  test('stays while the focus is inside, wherever the pointer is', () => {
    expect(new Run().key('A').on(undefined).inside(true).inside(false).wait(60_000).log).toEqual(['A']);
  });

  test('goes when the focus has left it, unless the pointer is on it', () => {
    expect(new Run().key('A').on(undefined).focus(false).wait(LEAVE_MS).log).toEqual(['A', '-']);
    expect(new Run().key('A').inside(true).focus(false).wait(60_000).log).toEqual(['A']);
  });

  test('is not replaced by the name that the page has brought under the pointer', () => {
    const run = new Run().on('B').key('A').on('C').wait(5000).on('C').wait(5000);
    expect(run.log).toEqual(['A']);
    expect(run.on('B').wait(DELAY).log).toEqual(['A', 'B']);
  });

  test('gives way to the name on which the pointer comes to rest, which does not take the focus', () => {
    const run = new Run().key('A').on(undefined).on('B').wait(DELAY);
    expect(run.log).toEqual(['A', 'B']);
    expect(run.state.card).toEqual({ on: 'B', size: 'glance', focus: false, pinned: false });
  });
});

test('focus that comes into a card holds it until it leaves', () => {
  const run = opened().on(undefined).wait(200).focus(true).wait(60_000);
  expect(run.card).toBe('A');
  expect(run.focus(false).wait(LEAVE_MS).card).toBeUndefined();
});

describe('a card that moves, or is turned to a shorter one,', () => {
  const placed = () => opened().inside(true).send({ type: 'placed' });

  test('is not left by a pointer that does not move', () => {
    expect(placed().inside(false).wait(60_000).log).toEqual(['A']);
  });

  test('is left by one that moves then', () => {
    expect(placed().inside(false).on(undefined).wait(LEAVE_MS).log).toEqual(['A', '-']);
    expect(placed().inside(true).inside(false).wait(LEAVE_MS).log).toEqual(['A', '-']);
  });

  test('gives no way to a name that lies under the pointer now', () => {
    expect(placed().inside(false).on('B').wait(60_000).log).toEqual(['A', '-']);
  });
});

test('the pointer’s place on the name is where its card is put, the last that was known', () => {
  const at = (x: number) => ({ type: 'pointer' as const, on: 'A', point: { x, y: 5 } });
  const [one] = step(initialHoverState<string>(), at(1), DELAY);
  const [two] = step(one, at(2), DELAY);
  const [three] = step(two, { type: 'timer', token: two.timer ?? -1 }, DELAY);
  const [, effects] = step(three, { type: 'loaded', token: three.loading?.token ?? -1 }, DELAY);
  expect(effects).toEqual([{ do: 'show', on: 'A', focus: false, point: { x: 2, y: 5 } }]);
});

describe('a card is a glance', () => {
  const size = (run: Run) => run.state.card?.size;

  test('however it is opened', () => {
    expect([opened(), new Run().key('A'), new Run().tap('A')].map(size)).toEqual(['glance', 'glance', 'glance']);
  });

  test('until the user wants all of it, and then full until it goes', () => {
    const run = opened().inside(true).grow();
    expect([size(run), run.done]).toEqual(['full', [{ do: 'grow' }]]);
    expect(size(run.grow().marks({ A: 'A' }).on('A'))).toBe('full');
    expect(run.done).toHaveLength(1);
    expect(size(run.on('B').wait(DELAY))).toBe('glance');
  });

  test('or pins it: what is kept is kept whole, and letting it go does not shrink it', () => {
    const run = opened().pin(true);
    expect([size(run), run.done]).toEqual(['full', [{ do: 'grow' }, { do: 'pin', pinned: true }]]);
    expect(size(run.pin(false))).toBe('full');
  });

  test('and growing changes nothing about when it goes', () => {
    expect(opened().inside(true).grow().inside(false).wait(LEAVE_MS).card).toBeUndefined();
    expect(new Run().grow().state).toEqual(new Run().state);
  });
});

describe('a pinned card', () => {
  test('stays through leaving, other names, presses, scrolling away, and when its name vanishes', () => {
    const run = opened().inside(true).pin(true).inside(false).on(undefined).on('B').wait(5000).press().press('B');
    expect(run.gone('A').marks({}).wait(60_000).log).toEqual(['A']);
  });

  test('closes when it is told to', () => {
    expect(opened().pin(true).close().log).toEqual(['A', '-']);
    expect(opened().pin(true).close().on('A').wait(5000).log).toEqual(['A', '-']);
  });

  test('stays when it was pinned on the very way out', () => {
    expect(opened().inside(true).inside(false).wait(200).pin(true).wait(60_000).card).toBe('A');
  });

  test('goes as any other once it is not pinned any more', () => {
    expect(opened().inside(true).pin(true).pin(false).inside(false).wait(LEAVE_MS).card).toBeUndefined();
  });

  test('that was let go with neither pointer nor focus on it goes', () => {
    const run = opened().inside(true).inside(false).wait(100).pin(true).wait(5000).pin(false);
    expect(run.wait(LEAVE_MS).card).toBeUndefined();
  });

  test('that was let go by key gives no way to a name where the pointer has been lying', () => {
    const run = opened().focus(true).pin(true).on('B').wait(5000).pin(false).on('B').wait(60_000);
    expect(run.log).toEqual(['A']);
  });

  test('is not replaced by a key: its pin gets the focus, and nothing is scrolled', () => {
    const run = opened().pin(true).key('B').wait(5000);
    expect(run.log).toEqual(['A']);
    expect(run.done).toEqual([{ do: 'grow' }, { do: 'pin', pinned: true }, { do: 'focus-pin' }]);
    expect(run.pin(false).key('B').log).toEqual(['A', 'B']);
  });

  test('is not replaced by a tap either', () => {
    expect(opened().pin(true).tap('B').wait(5000).log).toEqual(['A']);
  });
});

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
