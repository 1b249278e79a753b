import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import type { Card } from '../../../lib/knowledge/card';
import { cardOf } from '../../../lib/knowledge/cards/card-of';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { copyOf } from '../../../lib/outgoing/copy';

let cards: Card[];
beforeAll(async () => {
  const index = indexKnowledge(await loadKnowledge('seeds'));
  cards = index.entities.map(({ id }) => cardOf(id, { today: '2026-11-24', article: '2025-06-02' }, index) as Card);
});

const source = { number: 1, kind: 'fact-sheet', publisher: 'Office', date: '2025-05-12', title: 'Rates [new]' };
const base = (): Card => ({ ...(cards[0] as Card), sources: [{ ...source, url: 'https://example.com/a_(b)' }] });
const statement = { when: '12 May 2025', text: 'It falls to 10% * 2.', cites: [{ source: 1, at: '¶3' }] };

describe('a statement', () => {
  test('is copied as Markdown with its date and source, in which nothing means something else', () => {
    expect(copyOf(base(), { as: 'markdown', statement })).toBe(
      '12 May 2025: It falls to 10% \\* 2.\n\n- Office, fact sheet, 12 May 2025, ¶3: [Rates \\[new\\]](https://example.com/a_%28b%29)',
    );
  });

  test('is copied as plain text', () => {
    expect(copyOf(base(), { as: 'plain', statement })).toBe(
      '12 May 2025: It falls to 10% * 2.\n\n• Office, fact sheet, 12 May 2025, ¶3: Rates [new], https://example.com/a_(b)',
    );
  });
});

describe.each(['markdown', 'plain'] as const)('every card as %s', (as) => {
  test('has its name, its sentences and each of its sources', () => {
    for (const card of cards) {
      const text = copyOf(card, { as }).replaceAll('\\', '');
      for (const part of [card.name, card.role, card.lead, card.summary, ...card.facts.map((fact) => fact.text)])
        expect(text, card.id).toContain(part ?? '');
      for (const { title, publisher, number } of card.sources) {
        expect(text, card.id).toContain(`\n${number}. ${publisher}`);
        expect(text, card.id).toContain(title);
      }
      if (card.article?.since.length) expect(text, card.id).toContain('Since this article (2 Jun 2025)');
      expect(text, card.id).not.toMatch(/undefined|\[object/);
    }
  });

  test('marks its statements with numbers that are in its list', () => {
    for (const card of cards) {
      const numbers = [...copyOf(card, { as }).matchAll(/ (?:\[\d+\])+$/gm)].flatMap(([marks]) => marks.match(/\d+/g));
      expect(numbers.length, card.id).toBeGreaterThan(0);
      for (const number of numbers) expect(Number(number), card.id).toBeLessThanOrEqual(card.sources.length);
    }
  });
});
