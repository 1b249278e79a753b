import { expect, test, vi } from 'vitest';
import type { CardPageView } from '../../components/lookup/view';
import { Visits } from '../../entrypoints/card/visits';
import { eventually } from '../eventually';
import { cardBeside } from './glance-parts';

const settle = () => new Promise<void>((done) => setTimeout(done, 50));

test('the card that is shown is shown anew when it is chosen, and the next Back finds its place', async () => {
  document.body.style.height = '9000px';
  const show = vi.fn<(view: CardPageView, visit: number) => void>();
  const visits = new Visits({ fetchCard: async (id) => cardBeside(id, undefined), show });
  history.replaceState(null, '', '#he-lifeng');
  await visits.start();
  scrollTo({ top: 700, behavior: 'instant' });
  await settle();
  visits.open('scott-bessent');
  await settle();
  scrollTo({ top: 300, behavior: 'instant' });
  await settle();

  visits.open('scott-bessent');
  await settle();
  expect(show).toHaveBeenLastCalledWith({ state: 'card', card: expect.objectContaining({ id: 'scott-bessent' }) }, 2);
  expect(scrollY).toBe(0);

  history.back();
  await settle();
  expect(show).toHaveBeenLastCalledWith({ state: 'card', card: expect.objectContaining({ id: 'he-lifeng' }) }, 3);
  expect(scrollY).toBe(700);
});

test('a new day that comes while the user goes on brings back nothing of where they were', async () => {
  const waiting: (() => void)[] = [];
  const show = vi.fn<(view: CardPageView, visit: number) => void>();
  const fetchCard = async (id: string) => {
    await new Promise<void>((done) => waiting.push(done));
    return cardBeside(id, undefined);
  };
  const visits = new Visits({ fetchCard, show });
  history.replaceState(null, '', '#he-lifeng');
  const started = visits.start();
  waiting.shift()?.();
  await started;
  visits.open('scott-bessent');
  await settle();
  const renewed = visits.renew();
  const [come, renew] = waiting;
  come?.();
  await settle();
  renew?.();
  await renewed;
  expect(show.mock.calls.map(([view]) => view.state === 'card' && view.card.id)).toEqual([
    'he-lifeng',
    'scott-bessent',
  ]);
});

test('on a new day the card is loaded anew, and the user stays where they are', async () => {
  const days = ['2026-11-29', '2026-11-30'];
  const show = vi.fn<(view: CardPageView, visit: number) => void>();
  const visits = new Visits({ fetchCard: async (id) => cardBeside(id, undefined, days.shift()), show });
  history.replaceState(null, '', '#he-lifeng');
  await visits.start();
  scrollTo({ top: 700, behavior: 'instant' });
  await visits.renew();
  expect(show.mock.calls.map(([view, visit]) => [view.state === 'card' && view.card.today, visit])).toEqual([
    ['2026-11-29', 0],
    ['2026-11-30', 0],
  ]);
  expect(scrollY).toBe(700);
});

test('on a new day what is looked up is shown anew, and a card that cannot be had then stays', async () => {
  const show = vi.fn<(view: CardPageView, visit: number) => void>();
  const cards = [cardBeside('he-lifeng', undefined, '2026-11-29'), undefined];
  const visits = new Visits({ fetchCard: async () => cards.shift(), show });
  history.replaceState(null, '', '#search=tariff%20on%20japan');
  await visits.start();
  await visits.renew();
  expect(show.mock.calls.map(([{ state }]) => state)).toEqual(['search', 'search']);
  history.replaceState(null, '', '#he-lifeng');
  visits.retry();
  await eventually(() => expect(show).toHaveBeenCalledTimes(3));
  await visits.renew();
  expect(show).toHaveBeenCalledTimes(3);
});
