import { readdirSync } from 'node:fs';
import { underlined } from '../browser/highlights';
import { allMarksOf, expect, hasSharedPages, marksOf, SHARED_PAGES, test } from './fixtures';

const names = (folder: string) =>
  hasSharedPages ? readdirSync(`${SHARED_PAGES}/${folder}`).filter((name) => name.endsWith('.html')) : [];

test.describe('saved real pages', () => {
  test.skip(!hasSharedPages, 'skipped: ../shared/pages is not here');

  test('news of the first trade war is marked', async ({ open }) => {
    for (const name of names('trade')) {
      const page = await open(`/shared/trade/${name}`);
      expect((await allMarksOf(page)).length, name).toBeGreaterThan(5);
    }
  });

  test('pages on other subjects stay dark', async ({ open }) => {
    test.setTimeout(180_000);
    const offTopic = names('offtopic');
    expect(offTopic.length).toBeGreaterThanOrEqual(30);
    for (const name of offTopic) {
      const page = await open(`/shared/offtopic/${name}`);
      await page.waitForTimeout(700);
      expect(page.url(), 'the saved page itself is what stays dark').toContain(`/shared/offtopic/${name}`);
      expect(
        (await underlined(page)).map(({ text }) => text),
        name,
      ).toEqual([]);
      await page.close();
    }
  });
});

test('text that comes later is looked at too', async ({ open }) => {
  const page = await open('/later');
  await page.evaluate(() => {
    document
      .querySelector('p')
      ?.replaceChildren('Vice Premier He Lifeng met Scott Bessent. Nothing more is known of He.');
  });
  expect((await marksOf(page)).map(({ text }) => text)).toEqual(['Vice Premier He Lifeng', 'Scott Bessent', 'He']);
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Later that day He dined with Jamieson Greer.';
    document.querySelector('article')?.append(paragraph);
  });
  await expect.poll(async () => (await underlined(page)).map(({ text }) => text)).toContain('Jamieson Greer');
});
