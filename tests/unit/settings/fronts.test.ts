import { expect, test } from 'vitest';
import { aboutOf, frontsOffIn } from '../../../lib/settings/fronts';
import { words } from '../../../lib/words/en';

test.each([
  [{ frontsOff: ['canada'] }, ['canada']],
  [{ frontsOff: 'canada' }, []],
  [{}, []],
  [false, []],
  [null, []],
  [undefined, []],
])('of stored settings %j these fronts are off: %j', (stored, off) => {
  expect([...frontsOffIn(stored)]).toEqual(off);
});

const FRONTS = [
  { id: 'bread', about: 'trade in bread' },
  { id: 'wine', about: 'trade in wine' },
];

test.each([
  [[], ['trade in bread', 'trade in wine']],
  [['bread', 'a-front-that-went'], ['trade in wine']],
  [['wine', 'bread'], []],
])('with the fronts %j off, pages are marked for %j', (off, about) => {
  expect(aboutOf(FRONTS, off)).toEqual(about);
});

test('where no front is on, that is said, and no sentence ends without its subject', () => {
  expect(words.popup.quiet([])).toBe(
    'All fronts of the trade war are switched off in the settings, so no page is marked.',
  );
  expect(words.settings.offTopicPagesHint([])).toBe('Otherwise no page is marked, as no front is switched on.');
  expect(words.popup.introduction([])).toMatch(/^On a page about a front that is switched on, /);
  expect(words.popup.quiet(['trade in wine'])).toBe('This page is not about trade in wine.');
});
