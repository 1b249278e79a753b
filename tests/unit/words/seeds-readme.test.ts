import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardWords } from '../../../lib/words/card';
import { formatDateInFull } from '../../../lib/words/dates';

const README = readFileSync('seeds/README.md', 'utf8');

test.each([
  ['a standing without newer information', cardWords.lastInformation(formatDateInFull('2025-06-02'))],
  ['a state that is due to end', cardWords.due(formatDateInFull('2027-01-10'))],
  ['a state whose last day has passed', cardWords.wasDue('2027-01-10')],
  ['an event that is planned', cardWords.planned(false)],
  ['a planned event whose day has passed', cardWords.planned(true)],
  ['a planned event since the article', cardWords.changed('', { planned: true }).trim()],
  ['what is quoted', cardWords.seen.quoted('…')],
  ['what is confirmed', cardWords.seen.confirmed('…')],
  ['the table of rates', cardWords.rates.title],
])('who writes seeds is told what the card says of %s', (_, said) => {
  expect(README).toContain(`“${said}”`);
});
