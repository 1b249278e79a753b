import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { Newest } from '../../../lib/messages/newest';
import { newestEvents } from '../../../lib/summary/newest';
import { event, seedFolder } from '../knowledge/seed-folder';

const dated = (id: string, when: string, change: Record<string, unknown> = {}) =>
  event({ id, when, text: `It was ${id}.`, entities: ['anna', 'bert'], ...change });

const newest = async (today: string, ...events: unknown[]) =>
  newestEvents(today, indexKnowledge(await loadKnowledge(await seedFolder({ 'events/all.json': events }))));

test('the three newest events stand with the newest first, their names and their sources', async () => {
  const { events, sources } = await newest(
    '2025-09-01',
    dated('third', '2025-07'),
    dated('first', '2024'),
    dated('fourth', '2025-08-31'),
    dated('second', '2025-06-30'),
  );
  expect(events.map(({ text }) => text)).toEqual(['It was fourth.', 'It was third.', 'It was second.']);
  expect(events[0]).toMatchObject({ about: [{ name: 'Name of anna' }, { name: 'Name of bert' }] });
  expect(sources[(events[0]?.cites[0]?.source ?? 0) - 1]?.title).toBe('A report');
});

test('what is still to come, or was only planned, is not among them', async () => {
  const { events } = await newest(
    '2025-09-01',
    dated('past', '2025-08-31'),
    dated('future', '2025-09-02'),
    dated('planned', '2025-08-30', { planned: true }),
  );
  expect(events.map(({ text }) => text)).toEqual(['It was past.']);
});

test('those of the whole knowledge base are what the popup accepts', async () => {
  const made = newestEvents('2026-11-24', indexKnowledge(await loadKnowledge('seeds')));
  expect(made.events).toHaveLength(3);
  expect(Newest.parse(JSON.parse(JSON.stringify(made)))).toEqual(JSON.parse(JSON.stringify(made)));
});
