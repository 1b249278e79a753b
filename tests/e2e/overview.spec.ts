import { Ties, Timeline } from '../../lib/messages/overview';
import { expect, marksOf, test } from './fixtures';
import { openPanelOf, panelCard } from './panel-parts';

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
  /** What no day changes: one that was ended wakes on the day that it is, where the tests give it another. */
  const lasting = ({ rows, entities }: Timeline) => ({
    entities,
    rows: rows.map(({ told }) => told.map(({ text }) => text)),
  });

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
  await expect.poll(() => timelineOf(CAST).then(lasting, () => undefined)).toEqual(lasting(own));
});

test('the side panel shows the timeline of the page: a row opens its card, and back leads to that row', async ({
  open,
  loaded,
}) => {
  const page = await open('/story');
  await marksOf(page);
  const panel = await openPanelOf(loaded, page);
  await panel.getByRole('tab', { name: 'Timeline' }).click();
  const mark = panel.getByText('This article, 14 November 2025');
  await expect(mark).toBeInViewport();
  await expect(panel.locator('.to-come')).toHaveCount(0);
  const count = await panel.locator('.row').count();
  expect(count).toBeGreaterThan(50);

  await mark.focus();
  await panel.keyboard.press('ArrowDown');
  const row = panel.locator('.told:focus');
  const text = await row.textContent();
  const place = () => panel.locator('.happened').evaluate(({ scrollTop }) => scrollTop);
  const before = await place();
  await panel.keyboard.press('Enter');
  await expect(panelCard(panel)).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(row).toHaveText(text ?? '');
  expect(Math.abs((await place()) - before)).toBeLessThan(5);

  await panel.keyboard.press('+');
  await panel.keyboard.press('+');
  await expect(panel.getByRole('status').filter({ hasText: /^2025 / })).toBeVisible();
  await expect(panel.locator('.told:focus')).toHaveText(text ?? '');
  await panel.getByLabel('Timeline of').selectOption('all');
  await expect.poll(() => panel.locator('.row').count()).toBeGreaterThan(count);
  await expect(mark).toBeInViewport();
  await panel.close();
});

test('the side panel shows the ties of the page, and a name opens its card', async ({ open, loaded }) => {
  const page = await open('/story');
  await marksOf(page);
  const panel = await openPanelOf(loaded, page);
  await panel.getByRole('tab', { name: 'Ties' }).click();
  const line = panel.getByRole('img', { name: 'He Lifeng negotiates with Scott Bessent.' });
  await line.focus();
  await expect(panel.locator('figcaption')).toHaveText('He Lifeng negotiates with Scott Bessent.');
  await panel.keyboard.press('ArrowRight');
  await panel.keyboard.press('Enter');
  await expect(panelCard(panel)).toHaveText(/He Lifeng|Scott Bessent/);
  await panel.close();
});
