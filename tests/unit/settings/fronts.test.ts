import { expect, test } from 'vitest';
import { frontsOffIn, subjectsMarked } from '../../../lib/settings/fronts';
import { DEFAULTS } from '../../../lib/settings/schema';
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
])('with the fronts %j off, pages are marked for %j', (frontsOff, about) => {
  const { categories } = DEFAULTS;
  expect(subjectsMarked(FRONTS, { frontsOff, categories })).toEqual(about);
  expect(subjectsMarked(FRONTS, { frontsOff, categories: { ...categories, person: false } })).toEqual(about);
});

test('with all kinds of names off, no page is marked', () => {
  const categories = Object.fromEntries(Object.keys(DEFAULTS.categories).map((kind) => [kind, false]));
  expect(subjectsMarked(FRONTS, { frontsOff: [], categories })).toEqual([]);
});

test('where no front is on, that is said, and no sentence ends without its subject', () => {
  expect(words.popup.quiet([])).toBe(
    'All fronts of the trade war, or all kinds of names, are switched off in the settings, so no page is marked.',
  );
  expect(words.settings.offTopicPagesHint([])).toBe(
    'Otherwise no page is marked, as no front, or no kind of name, is switched on.',
  );
  expect(words.popup.introduction([])).toMatch(
    /^Once the settings have a front and a kind of name switched on: on a page about that front, /,
  );
  expect(words.popup.quiet(['trade in wine'])).toBe('Backstory finds nothing about trade in wine on this page.');
});
