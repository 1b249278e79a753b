import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { CATEGORIES } from '../../../lib/knowledge/categories';
import type { KnowledgeBase } from '../../../lib/knowledge/validate';
import { Digest } from '../../../lib/messages/background';
import { digest } from '../../../lib/summary/digest';
import { entity, event, seedFolder, subject } from '../knowledge/seed-folder';

const deal = (id: string, standing: Record<string, unknown>) =>
  entity(id, 'anna', { category: 'deal', name: `Deal ${id}`, aliases: [`Deal ${id}`], standing });

async function seeds(events: Record<string, unknown>[] = [event()]): Promise<KnowledgeBase> {
  const stands = (date: string) => ({ asOf: date, text: `It holds on ${date}.`, source: 'paper', at: '¶1' });
  return loadKnowledge(
    await seedFolder({
      'series.json': [],
      'events/all.json': events,
      'entities/deal/geneva.json': deal('geneva', stands('2025-05-12')),
      'entities/deal/truce.json': deal('truce', { notKnownAfter: '2025-11-10', source: 'paper', at: '¶1' }),
      'entities/deal/busan.json': deal('busan', stands('2025-10-30')),
    }),
  );
}

const count = (id: string, times: number) => ({ id, count: times });
const both = (id: string, when: unknown, entities = ['anna', 'bert']) =>
  event({ id, when, text: `It was ${id}.`, entities });

describe('the gist', () => {
  const gist = async (...counts: [string, number][]) =>
    digest(
      counts.map(([id, times]) => count(id, times)),
      await seeds(),
    )
      .gist.map(({ text }) => text)
      .join('');

  test('names the two that the page names most', async () => {
    expect(await gist(['anna', 1], ['geneva', 7], ['bert', 3])).toBe(
      'Three people and things from the matter, mostly Deal geneva and Name of bert.',
    );
  });

  test('of two names, or of one, is a sentence too', async () => {
    expect(await gist(['anna', 2], ['bert', 1])).toMatch(/^Two .*: Name of anna and Name of bert\.$/);
    expect(await gist(['anna', 2])).toMatch(/^One name from .*: Name of anna\.$/);
  });

  test('says the subject that most of the names belong to', async () => {
    const folder = await seedFolder({
      'subjects/other.json': subject({ id: 'other', name: 'the other matter' }),
      'entities/person/anna.json': entity('anna', 'bert', { subjects: ['other'] }),
      'entities/person/bert.json': entity('bert', 'anna', { subjects: ['matter', 'other'] }),
    });
    const knowledge = await loadKnowledge(folder);
    const opening = (...ids: string[]) =>
      digest(
        ids.map((id) => count(id, 1)),
        knowledge,
      ).gist[0]?.text;
    expect(opening('anna', 'bert')).toContain('from the other matter');
    expect(opening('bert')).toContain('from the matter');
  });

  test('of nothing is empty', async () => {
    expect(await gist()).toBe('');
    expect(await gist(['anna', 0], ['nobody', 3])).toBe('');
  });

  test('carries the entities, so that their names can be chosen', async () => {
    const { gist } = digest([count('anna', 2), count('bert', 1)], await seeds());
    expect(gist.flatMap(({ entity }) => entity?.id ?? [])).toEqual(['anna', 'bert']);
  });
});

describe('the cast', () => {
  test('is by category, and in each by how often the page names them', async () => {
    const counts = [count('truce', 1), count('anna', 2), count('geneva', 5), count('bert', 9), count('nobody', 4)];
    const { cast } = digest(counts, await seeds());
    expect(cast.map(({ id, count: times }) => [id, times])).toEqual([
      ['bert', 9],
      ['anna', 2],
      ['geneva', 5],
      ['truce', 1],
    ]);
    expect(cast[0]).toMatchObject({ name: 'Name of bert', role: 'A role', category: 'person' });
  });
});

describe('where matters stand', () => {
  test('is said of the two deals or measures that the page names most, with the date it was known', async () => {
    const counts = [count('anna', 9), count('truce', 2), count('geneva', 1), count('busan', 5)];
    const { standing } = digest(counts, await seeds());
    expect(standing.map(({ entity: { id }, date, text }) => [id, date, text])).toEqual([
      ['busan', '30 Oct 2025', 'It holds on 2025-10-30.'],
      ['truce', '10 Nov 2025', 'The sources say nothing after 10 Nov 2025.'],
    ]);
  });
});

describe('the story so far', () => {
  const story = async (events: Record<string, unknown>[], date?: string) =>
    digest([count('anna', 1), count('bert', 1)], await seeds(events), date).story;

  test('holds the events that two or more of the page’s entities share, oldest first', async () => {
    const rows = await story([
      both('later', '2025-06-01'),
      both('alone', '2025-05-01', ['anna']),
      both('stranger', '2025-05-02', ['anna', 'geneva']),
      both('earlier', '2019'),
    ]);
    expect(rows.map(({ text }) => text)).toEqual(['It was earlier.', 'It was later.']);
    expect(rows.map(({ when }) => when)).toEqual(['2019', '1 Jun 2025']);
  });

  test('has the article in its own place among them', async () => {
    const rows = await story([both('before', '2025-05-12'), both('after', '2025-10-30')], '2025-06-15');
    expect(rows.map(({ text, here }) => [text, here])).toEqual([
      ['It was before.', false],
      ['This article.', true],
      ['It was after.', false],
    ]);
    expect(rows[1]?.when).toBe('15 Jun 2025');
  });

  test('is empty where nothing is shared, with no article standing alone in it', async () => {
    expect(await story([both('alone', '2025-05-01', ['anna'])], '2025-06-15')).toEqual([]);
  });

  test('is cut to six events, those nearest to the article’s day', async () => {
    const years = Array.from({ length: 12 }, (_, at) => both(`y${2010 + at}`, String(2010 + at)));
    const told = (await story(years, '2015-12-31')).filter(({ here }) => !here).map(({ when }) => when);
    expect(told).toHaveLength(6);
    expect(told).toContain('2015');
    expect(told).not.toContain('2010');
    expect(told).not.toContain('2021');
  });

  test('shows a date in the words of the seeds where they have some', async () => {
    const [row] = await story([both('early', { date: '2023', label: 'early 2023' })]);
    expect(row?.when).toBe('early 2023');
  });
});

describe('of the whole knowledge base', () => {
  let knowledge: KnowledgeBase;
  beforeAll(async () => {
    knowledge = await loadKnowledge('seeds');
  });

  test('it is what the popup accepts, and counts what it was given', () => {
    const counts = knowledge.entities.map(({ id }, at) => count(id, (at % 7) + 1));
    const made = digest(counts, knowledge, '2025-11-04');
    expect(Digest.parse(JSON.parse(JSON.stringify(made)))).toEqual(JSON.parse(JSON.stringify(made)));
    const sum = (list: readonly { count: number }[]) => list.reduce((all, { count: times }) => all + times, 0);
    expect(sum(made.cast)).toBe(sum(counts));
    const order = made.cast.map(({ category }) => CATEGORIES.indexOf(category));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(made.story.filter(({ here }) => here)).toHaveLength(1);
  });
});
