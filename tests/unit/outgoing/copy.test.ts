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

test('a card says of each fact whether it still holds, as it does on the screen', () => {
  const cites = [{ source: 1, at: '¶1' }];
  const fact = (text: string, change: object) => ({ when: '2025-04-09', text, cites, ...change });
  const by = { id: 'other', name: 'Other', category: 'deal' as const };
  const facts = [
    fact('The rate is 145%.', { over: { how: 'replaced', when: '2025-05-14', text: 'It is 30%.', by } }),
    fact('The truce holds.', { until: '2027-01-10' }),
    fact('A ban holds.', { over: { how: 'ended', on: '2025-06-01', cites: [{ source: 2, at: '¶9' }] } }),
    fact('A pause holds.', { over: { how: 'was-due', on: '2025-08-12' } }),
  ];
  const text = copyOf({ ...base(), facts, newest: '2026-10-07' } as Card, { as: 'plain' });
  expect(text.split('\n\n').filter((part) => part.includes('9 Apr 2025'))).toEqual([
    'What happened\n• 9 Apr 2025: The truce holds. What holds now is to end on 10 January 2027. [1]',
    '3 no longer hold, or were due to end\n• 9 Apr 2025: The rate is 145%. Since 14 May 2025 (Other): It is 30%. [1]\n' +
      '• 9 Apr 2025: A ban holds. Ended: 1 June 2025. [1][2]\n• 9 Apr 2025: A pause holds. This was due to end on 12 August 2025; whether it did is not known. [1]',
  ]);
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
