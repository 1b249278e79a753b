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

  test('is copied as Markdown without being struck out, and an address without becoming another', () => {
    const sources = [{ ...source, url: 'https://example.com/?a=1&copy;b' }];
    const text = copyOf(
      { ...base(), sources },
      { as: 'markdown', statement: { ...statement, text: 'It is ~~gone~~.' } },
    );
    expect(text).toContain(': It is \\~\\~gone\\~\\~.\n');
    expect(text).toContain('(https://example.com/?a=1\\&copy;b)');
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

test('a card marks what has replaced a fact with the sources of that', () => {
  const by = { id: 'other', name: 'Other', category: 'deal' as const };
  const over = {
    how: 'replaced' as const,
    when: '2025-05-14',
    text: 'It is 30%.',
    by,
    cites: [{ source: 2, at: '¶9' }],
  };
  const facts = [{ text: 'It is 145%.', cites: [{ source: 1, at: '¶1' }], over }];
  expect(copyOf({ ...base(), facts }, { as: 'plain' })).toContain('Since 14 May 2025 (Other): It is 30%. [1][2]\n');
});

test('a card marks a fact with a source once, though that also says that it ended', () => {
  const cites = [{ source: 1, at: '¶1' }];
  const over = { how: 'ended' as const, on: '2025-06-01', cites: [{ source: 1, at: '¶9' }] };
  const facts = [{ text: 'A ban holds.', cites, over }];
  expect(copyOf({ ...base(), facts }, { as: 'plain' })).toContain('A ban holds. Ended: 1 June 2025. [1]\n');
});

test('a card tells that its standing was due to end by the first sentence of it', () => {
  const cites = [{ source: 1, at: '¶1' }];
  const until = { day: '2025-08-12', passed: true };
  const now = { is: 'current' as const, asOf: '2025-05-12', text: 'A pause holds. Talks go on.', old: true, until };
  const article = { day: '2025-06-02', since: [{ when: '2025-08-12', over: 'was-due' as const, cites }] };
  const text = copyOf({ ...base(), article, standing: { now, cites, ends: [14, 27], names: [] } }, { as: 'plain' });
  const since = text.split('\n\n').find((part) => part.startsWith('Since this article'));
  expect(since).toContain('A pause holds.');
  expect(since).not.toContain('Talks go on.');
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
