import { expect, marksOf, test } from './fixtures';
import { expectMarked, hoverAndClose, marked, quiet } from './page-parts';

interface ReactPage {
  hydrate(): void;
  rerender(): void;
  remove(): void;
  hydrated: boolean;
  complaints: string[];
}

test('React hydrates a whole document that is marked, and re-renders text under the marks', async ({ open }) => {
  const page = await open('/pages/react-document.ts');
  const silent = quiet(page);
  await expectMarked(page, ['Vice Premier He Lifeng', 'Scott Bessent', 'He']);
  await hoverAndClose(page, 'Scott Bessent');
  await page.evaluate(() => (window as unknown as ReactPage).hydrate());
  await expect.poll(() => page.evaluate(() => (window as unknown as ReactPage).hydrated)).toBe(true);
  await page.evaluate(() => (window as unknown as ReactPage).rerender());
  await expectMarked(page, ['Vice Premier He Lifeng', 'Scott Bessent', 'He', 'Jamieson Greer']);
  expect(await page.locator('p').first().textContent()).toBe(
    'Round 1: Vice Premier He Lifeng met Scott Bessent again.',
  );
  await page.evaluate(() => (window as unknown as ReactPage).remove());
  await expectMarked(page, ['Vice Premier He Lifeng', 'Scott Bessent', 'Jamieson Greer']);
  expect(await page.evaluate(() => (window as unknown as ReactPage).complaints)).toEqual([]);
  silent();
});

test('a virtualised list has its marks wherever one scrolls', async ({ open }) => {
  const page = await open('/pages/virtual-list.ts');
  const silent = quiet(page);
  expect(await marksOf(page)).toHaveLength(20); // a person and a place in each of ten rows
  for (const top of [137_000, 4000, 250_040]) {
    await page.evaluate((at) => (window as unknown as { list: Element }).list.scrollTo(0, at), top);
    await expect
      .poll(async () => {
        const names = (await marked(page)).filter((text) => text !== 'Geneva');
        const rows = await page.locator('p').allTextContents();
        return names.length === 10 && names.every((name, nth) => rows[nth]?.includes(name));
      })
      .toBe(true);
  }
  silent();
});

test('Vue and Lit go on rendering under the marks', async ({ open }) => {
  const page = await open('/pages/vue-lit.ts');
  const silent = quiet(page);
  const names = ['Jamieson Greer', 'Li Chenggang', 'Scott Bessent', 'Vice Premier He Lifeng'];
  const allMarked = () => expect.poll(async () => (await marked(page)).sort()).toEqual(names);
  await allMarked();
  await hoverAndClose(page, 'Jamieson Greer');
  for (let turn = 0; turn < 3; turn++) await page.evaluate(() => (window as unknown as { turn(): void }).turn());
  await expect.poll(() => page.locator('#app p').textContent()).toContain('Vue round 3');
  await expect(page.locator('lit-story p')).toContainText('Lit round 3');
  await allMarked();
  silent();
});
