import { Ties, Timeline } from '../../lib/messages/overview';
import { expect, marksOf, test } from './fixtures';

const CAST = ['he-lifeng', 'scott-bessent', 'geneva-truce', 'rare-earths'];

test('the background script tells our own pages the timeline and the ties of a cast, and after it was ended again', async ({
  open,
  openPopup,
  loaded,
}) => {
  const page = await open('/short');
  await marksOf(page);
  const popup = await openPopup(page);
  const ask = (message: unknown) => popup.evaluate((one) => chrome.runtime.sendMessage(one), message);
  const timelineOf = async (ids?: string[]) =>
    Timeline.parse(await ask({ type: 'timeline', article: '2025-06-02', ...(ids && { ids }) }));

  const own = await timelineOf(CAST);
  expect(own.article).toBe('2025-06-02');
  expect(own.rows.length).toBeGreaterThan(50);
  for (const { told } of own.rows) expect(CAST).toContain(told[0]?.about[0]);
  const all = await timelineOf();
  expect(all.rows.length).toBeGreaterThan(own.rows.length);

  const ties = Ties.parse(await ask({ type: 'ties', ids: CAST }));
  expect(ties.members.map(({ id, place }) => `${id} ${place}`)).toEqual([
    'he-lifeng partner',
    'scott-bessent home',
    'geneva-truce between',
    'rare-earths between',
  ]);
  expect(ties.ties).toContainEqual({ from: 'he-lifeng', to: 'scott-bessent', type: 'counterpart-of' });

  expect(await ask({ type: 'ties', ids: 'he-lifeng' }).catch(() => undefined)).toBeFalsy();

  await loaded.killWorker();
  await expect.poll(() => timelineOf(CAST).catch(() => undefined)).toEqual(own);
});
