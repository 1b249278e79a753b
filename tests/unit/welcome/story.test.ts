import { expect, test } from 'vitest';
import { storyText } from '../../../entrypoints/welcome/story';
import { loadKnowledge } from '../../../lib/build/load';
import { spot } from '../../../lib/spotting/spot';
import { allFronts, block } from '../spotting/helpers';

const { text, names } = storyText();

test('the finder finds in the story of the first page the names that are marked there, and no other', () => {
  const { mentions } = spot([block(text)], allFronts);
  const found = mentions.filter(({ onTopic }) => onTopic).map(({ id, start, end }) => ({ id, start, end }));
  expect(found).toEqual(names.map(({ id, start, end }) => ({ id, start, end })));
  expect(found.length).toBeGreaterThan(5);
});

test('the categories of its names are those of their cards', async () => {
  const { entities } = await loadKnowledge('seeds');
  const wrong = names.filter(({ id, category }) => entities.find((one) => one.id === id)?.category !== category);
  expect(wrong).toEqual([]);
});

test('it has one “He” that is marked and one “he” that is not', () => {
  expect(names.filter(({ start, end }) => text.slice(start, end) === 'He')).toHaveLength(1);
  expect(text).toMatch(/\bhe\b/);
});
