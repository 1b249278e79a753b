import { describe, expect, test } from 'vitest';
import { dayOfParts, daysIn } from '../../../lib/text/days';

const days = (text: string) => daysIn(text).map(({ day }) => day);

describe('a day is read in', () => {
  test.each([
    '2025-06-02',
    '2025-06-02T23:59:59-08:00',
    '2025-06-02|19h18',
    '2025/6/2',
    '2025.06.02',
    '2025 06 02 12:00:00',
    '20250602',
    '20250602T1437',
    '20250602143703',
    'June 2, 2025',
    'JUNE 2 2025',
    'June 2,2025',
    'June 2 , 2025',
    '2 June,2025',
    'Jun. 2, 2025, 9:30 p.m. EDT',
    'Jun 2nd, 2025',
    'Monday, 2 June 2025',
    '2nd of June 2025',
    '02-Jun-2025',
    'Mon, 02 Jun 2025 22:33:06 +0000',
    'Mon Jun 02 2025 18:06:00 GMT+0000 (UTC)',
    'Mon Jun 02 12:45:00 EDT 2025',
    '06/02/2025June 2, 2025',
    'June 2, 202506/02/2025',
  ])('%s', (text) => expect(days(text)).toEqual(['2025-06-02']));

  test.each(['04/23/2025', '23.04.2025', '4-23-2025', '23/4/2025', 'sent at 04/23/2025 09:30 AM EDT'])('%s', (text) =>
    expect(days(text)).toEqual(['2025-04-23']),
  );

  test('04/04/2025', () => expect(days('04/04/2025')).toEqual(['2025-04-04']));
  test('Sept. 2, 2025', () => expect(days('Sept. 2, 2025')).toEqual(['2025-09-02']));
  test('29 February 2024', () => expect(days('29 February 2024')).toEqual(['2024-02-29']));
});

describe('no day is', () => {
  test.each([
    ['one that the calendar does not have', '2025-02-29'],
    ['a thirteenth month', '2025-13-01'],
    ['one whose month and day nobody tells apart', '5/6/2016'],
    ['one with two numbers of no month', '23/23/2025'],
    ['one with two signs', '04/23.2025'],
    ['a month', 'June 2025'],
    ['a year', '2025'],
    ['a time', '08:15'],
    ['a number with those digits in it', '1202506021'],
    ['a number that begins so', '202506021'],
    ['a day without its year', 'June 2'],
    ['a name', 'May Smith, 2025'],
    ['a name that begins like a month', 'By Martin 5, 2025'],
    ['a word that begins like a month', 'Decision 14, 2025'],
    ['several such words', '10 mayors 2025 and 12 Marines, 2020'],
  ])('%s', (_, text) => expect(days(text)).toEqual([]));
});

test('days are given in the order of the text, with where they stand', () => {
  const text = 'Published June 2, 2025 | updated 2025-06-03';
  expect(daysIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['June 2, 2025', '2025-06-03']);
});

test('every month is read by its name and by its short form', () => {
  for (let month = 1; month <= 12; month++) {
    const day = `2025-${String(month).padStart(2, '0')}-02`;
    for (const form of ['long', 'short'] as const) {
      const name = new Date(day).toLocaleDateString('en-US', { month: form, timeZone: 'UTC' });
      expect(days(`${name} 2, 2025, and 2 ${name} 2025`), name).toEqual([day, day]);
    }
  }
});

test('a month can be a number or a name', () => {
  expect(dayOfParts('2025', '6', '2')).toEqual(['2025-06-02']);
  expect(dayOfParts('2025', 'june', '02')).toEqual(['2025-06-02']);
  expect(dayOfParts('2025', 'sept', '02')).toEqual(['2025-09-02']);
  expect(dayOfParts('2025', 'news', '02')).toEqual([]);
  expect(dayOfParts('2025', 'markets', '02')).toEqual([]);
  expect(dayOfParts('2025', '06', '31')).toEqual([]);
});
