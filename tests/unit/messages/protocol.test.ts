import { describe, expect, test } from 'vitest';
import { FAILED, readRequest } from '../../../lib/messages/exchange';
import { LONGEST_QUERY, toBackground, toPage } from '../../../lib/messages/protocol';

describe('a message is taken apart', () => {
  test('into its name and what comes with it', () => {
    expect(readRequest(toBackground, { type: 'card', id: 'he-lifeng' })).toEqual({
      name: 'card',
      fields: { id: 'he-lifeng' },
    });
    expect(readRequest(toPage, { type: 'report' })).toEqual({ name: 'report', fields: {} });
  });

  test('and of a query that is too long the beginning is looked up', () => {
    const query = `He Lifeng ${'x'.repeat(500)}`;
    expect(readRequest(toBackground, { type: 'search', query })?.fields).toEqual({
      query: query.slice(0, LONGEST_QUERY),
    });
  });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'card'],
  ['a list', ['card']],
  ['no type', { id: 'he-lifeng' }],
  ['a type that is no text', { type: 7 }],
  ['a type that nobody knows', { type: 'open-everything' }],
  ['a name that every object has', { type: 'constructor' }],
  ['a request to somebody else', { type: 'step', by: 1 }],
  ['a field too few', { type: 'card' }],
  ['a field too many', { type: 'card', id: 'he-lifeng', extra: true }],
  ['a field where there are none', { type: 'wake', extra: true }],
  ['an empty id', { type: 'card', id: '' }],
  ['a form that there is not', { type: 'export', form: 'pdf', counts: [] }],
  ['a day of no form', { type: 'export', form: 'csl', counts: [], article: 'today' }],
  ['a count below zero', { type: 'badge', count: -1 }],
])('%s is no request to the background script', (_, message) => {
  expect(readRequest(toBackground, message)).toBeUndefined();
});

test('of a title or address that is very long the beginning is taken', () => {
  const message = { type: 'export', form: 'markdown', counts: [], title: 'a'.repeat(5000), address: 'b'.repeat(5000) };
  expect(readRequest(toBackground, message)?.fields).toMatchObject({
    title: 'a'.repeat(2000),
    address: 'b'.repeat(2000),
  });
});

test('the answer of a handler that has failed fits no request', () => {
  const fitting = Object.entries({ ...toBackground, ...toPage }).filter(
    ([, { answer }]) => answer.safeParse(FAILED).success,
  );
  expect(fitting).toEqual([]);
});
