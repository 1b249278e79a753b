import { describe, expect, test } from 'vitest';
import { LEAVE_MS, step } from '../../../lib/hover/machine';
import { initialHoverState, isIdle } from '../../../lib/hover/state';
import { DELAY, opened, Run } from './run';

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

  test('it comes no later for focus that goes into the card in sight and out again', () => {
    const run = new Run({ load: 2000 }).on('A').wait(5000).on('B').wait(DELAY).focus(true).focus(false);
    expect(run.wait(2000).card).toBe('B');
  });

  test('a pin keeps the card that is in sight', () => {
    const run = new Run({ load: 50 }).on('A').wait(350).on('B').wait(310).pin(true).wait(5000);
    expect(run.log).toEqual(['A']);
    expect(run.state.card).toEqual({ on: 'A', size: 'full', focus: false, pinned: true });
  });
});

describe('a card that was asked for by key', () => {
  test('is scrolled to first, and takes the focus', () => {
    const [asked, first] = step(initialHoverState<string>(), { type: 'open', on: 'A', by: 'key' }, DELAY);
    expect(first.map((effect) => effect.do)).toEqual(['reveal', 'load']);
    const [, then] = step(asked, { type: 'loaded', token: asked.loading?.token ?? -1 }, DELAY);
    expect(then).toEqual([{ do: 'show', on: 'A', focus: true, point: undefined }]);
  });

  test('stands beside its name, though the pointer lies on another', () => {
    const [asked] = step(initialHoverState<string>(), { type: 'open', on: 'A', by: 'key' }, DELAY);
    const [beside] = step(asked, { type: 'pointer', on: 'B', point: { x: 1, y: 2 } }, DELAY);
    const [, [shown]] = step(beside, { type: 'loaded', token: asked.loading?.token ?? -1 }, DELAY);
    expect(shown).toEqual({ do: 'show', on: 'A', focus: true, point: undefined });
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

test('a card that a key has opened goes when the focus leaves it, though no pointer has moved', () => {
  const run = new Run().key('A').focus(true).wait(60_000);
  expect(run.card).toBe('A');
  expect(run.focus(false).wait(LEAVE_MS).card).toBeUndefined();
});

test('a card that a tap has opened stays, as it never had the focus', () => {
  expect(new Run().tap('A').focus(false).wait(60_000).card).toBe('A');
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
