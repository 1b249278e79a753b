import { beforeAll, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import type { Card } from '../../../lib/knowledge/card';
import { cardOf } from '../../../lib/knowledge/cards/card-of';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { reportsOf } from '../../../lib/outgoing/report';

const SEEN = { sentence: 'A talk & a “deal” came.', page: 'https://news.example/story?user=me#part' };

let card: Card;
beforeAll(async () => {
  const index = indexKnowledge(await loadKnowledge('seeds'));
  card = cardOf(index.entities[0]?.id ?? '', { today: '2026-11-24', article: undefined }, index) as Card;
});

test('without an address there is nothing to report to', () => {
  expect(reportsOf(card, SEEN, '')).toEqual([]);
});

test('a report shows all that its form would say: card, sentence and page, and nothing that may tell of its user', () => {
  const reports = reportsOf(card, SEEN, 'https://example.com/us/it/issues/');
  expect(reports.map(({ wrong }) => wrong)).toEqual(['name', 'fact']);
  for (const { text, url } of reports) {
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin + pathname).toBe('https://example.com/us/it/issues/new');
    expect(`${searchParams.get('title')}\n\n${searchParams.get('body')}`).toBe(text);
    for (const part of [card.name, card.id, SEEN.sentence, 'https://news.example/story']) expect(text).toContain(part);
    expect(text).not.toMatch(/user=me|#part/);
  }
});

test.each([
  ['a page of ours', 'chrome-extension://abc/card.html'],
  ['a file', 'file:///home/anna/story.html'],
])('a report from %s names no page, as its address is of this browser alone', (_, page) => {
  const [report] = reportsOf(card, { sentence: '', page }, 'https://example.com/issues');
  expect(report?.text).not.toMatch(/On the page|anna/);
});

test('a report from elsewhere has no sentence and no page', () => {
  const [report] = reportsOf(card, { sentence: '', page: '' }, 'https://example.com/issues');
  expect(report?.text).not.toMatch(/In the sentence|On the page/);
});
