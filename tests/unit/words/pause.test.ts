import { expect, test } from 'vitest';
import { formatTime, pauseWords } from '../../../lib/words/settings/pause';

const AFTERNOON = new Date(2026, 10, 27, 15, 40).getTime();

test.each([
  ['en-GB', '15:40'],
  ['de-DE', '15:40'],
  ['fi-FI', '15.40'],
  ['en-US', '3:40 PM'],
])('a time of day is written as the user writes it: %s', (locale, time) => {
  expect(formatTime(AFTERNOON, locale).replace(/\s/, ' ')).toBe(time);
});

test('a pause says until when', () => {
  const time = formatTime(AFTERNOON);
  expect(pauseWords.paused(AFTERNOON)).toBe(`Backstory is paused until ${time}.`);
  expect(pauseWords.paused(undefined)).toBe('Backstory is paused until the browser restarts.');
  expect(pauseWords.titleUntil(AFTERNOON)).toBe(`Backstory, paused until ${time}`);
});
