import { cardText } from '../browser/card';
import { expect, marksOf, openPopupOf, test } from './fixtures';
import {
  countMarked,
  countMentions,
  expectDark,
  expectMarked,
  hover,
  hoverAndClose,
  marked,
  quiet,
} from './page-parts';

for (const name of ['drawing.svg', 'data.xml', 'plain.txt', 'dot.gif', 'frameset.html', 'no-body.xhtml']) {
  test(`${name} is let be, without a word`, async ({ open, openPopup }) => {
    const page = await open(`/pages/${name}`);
    const silent = quiet(page);
    await page.mouse.move(60, 40);
    await expectDark(page);
    expect(await cardText(page)).toBeUndefined();
    if (/svg|xml$|txt|gif/.test(name) && !name.endsWith('xhtml')) {
      const popup = await openPopup(page);
      await expect(popup.getByText('this is another kind of document')).toBeVisible();
    }
    silent();
  });
}

test('a PDF is let be, in the browser’s viewer', async ({ loaded, server }) => {
  const page = await loaded.context.newPage();
  const silent = quiet(page);
  const shown = await page.goto(`${server.origin}/pages/paper.pdf`).then(
    () => true,
    () => false,
  );
  test.skip(!shown, 'this browser downloads PDF files instead of showing them');
  await page.mouse.move(100, 100);
  await page.waitForTimeout(700);
  expect(await cardText(page)).toBeUndefined();
  const popup = await openPopupOf(loaded, page.url());
  await expect(popup.getByText('this is another kind of document')).toBeVisible();
  await popup.close();
  silent();
  await page.close();
});

test('an image, about:blank and what the browser shows itself are let be', async ({ open, loaded }) => {
  const page = await open('/pages/data.xml');
  const silent = quiet(page);
  for (const url of ['about:blank', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'chrome://version']) {
    await page.goto(url);
    await page.waitForTimeout(200);
    expect(await cardText(page)).toBeUndefined();
  }
  const popup = await openPopupOf(loaded, 'chrome://version/');
  await expect(popup.getByText(/^Backstory cannot run on this page/)).toBeVisible();
  await popup.close();
  silent();
});

test('a page without a body is read once it gets one', async ({ open }) => {
  const page = await open('/pages/no-body.xhtml');
  const silent = quiet(page);
  await page.evaluate(() => {
    const body = document.createElementNS('http://www.w3.org/1999/xhtml', 'body');
    body.innerHTML = '<p>Vice Premier He Lifeng met Scott Bessent.</p>';
    document.documentElement.append(body);
  });
  await expectMarked(page, ['Vice Premier He Lifeng', 'Scott Bessent']);
  await page.evaluate(() => document.body.remove());
  await expectMarked(page, []);
  silent();
});

test('frames are left alone: only the page itself is read', async ({ open }) => {
  const page = await open('/pages/frames.html');
  const silent = quiet(page);
  await expectMarked(page, ['Vice Premier He Lifeng', 'Scott Bessent']);
  const inFrames = await page.frames()[1]?.evaluate(() => CSS.highlights.size);
  expect(inFrames).toBe(0);
  silent();
});

test('elements whose scripts come late are read, one in another, and what is moved into a slot', async ({ open }) => {
  const page = await open('/pages/late-elements.html');
  const silent = quiet(page);
  await expectMarked(page, ['Vice Premier He Lifeng', 'Scott Bessent']);
  await page.evaluate('shell()');
  await page.waitForTimeout(1500);
  await page.evaluate('article()');
  await expect.poll(() => marked(page), { timeout: 10_000 }).toContain('Jamieson Greer');
  await page.evaluate(() => {
    const host = document.querySelector('late-shell')?.shadowRoot?.querySelector('late-article');
    host?.append(Object.assign(document.createElement('b'), { textContent: 'Li Chenggang' }));
  });
  await page.waitForTimeout(1000);
  expect(await marked(page)).not.toContain('Li Chenggang');
  await page.evaluate(() => {
    const host = document.querySelector('late-shell')?.shadowRoot?.querySelector('late-article');
    host?.querySelector('b')?.setAttribute('slot', 'first');
  });
  await expect.poll(() => marked(page), { timeout: 10_000 }).toContain('Li Chenggang');
  silent();
});

test('open shadow roots are read, painted and hovered; closed ones are not opened', async ({ open }) => {
  const page = await open('/pages/shadow.html');
  const silent = quiet(page);
  await expect
    .poll(async () => (await marked(page)).sort())
    .toEqual(['Jamieson Greer', 'Scott Bessent', 'Vice Premier He Lifeng']);
  // A painted underline changes the picture; nothing else does.
  const lit = await page.screenshot({ clip: { x: 0, y: 0, width: 800, height: 200 } });
  await page.evaluate(() => {
    (window as unknown as { kept: [string, Highlight][] }).kept = [...CSS.highlights];
    CSS.highlights.clear();
  });
  await page.waitForTimeout(100);
  expect((await page.screenshot({ clip: { x: 0, y: 0, width: 800, height: 200 } })).equals(lit)).toBe(false);
  await page.evaluate(() => {
    for (const [name, highlight] of (window as unknown as { kept: [string, Highlight][] }).kept)
      CSS.highlights.set(name, highlight);
  });
  await hover(page, 'Jamieson Greer');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const inner = document.querySelector('x-story')?.shadowRoot?.querySelector('x-inner')?.shadowRoot;
    const more = document.createElement('p');
    more.textContent = 'Donald Trump waited.';
    inner?.append(more);
  });
  await expect.poll(() => marked(page)).toContain('Donald Trump');
  await page.evaluate(() => document.querySelector('x-story')?.replaceChildren('Li Chenggang'));
  await expect.poll(() => marked(page)).toContain('Li Chenggang');
  expect(await marked(page)).not.toContain('Scott Bessent');
  silent();
});

test('5 MB in one text node are read as far as the budget goes, and further when asked', async ({ open, loaded }) => {
  const page = await open('/later');
  const silent = quiet(page);
  await page.evaluate(() => {
    const text = 'Vice Premier He Lifeng met Scott Bessent. '.repeat(120_000);
    document.querySelector('p')?.replaceChildren(text);
  });
  await expect.poll(() => countMarked(page)).toBeGreaterThan(20);
  expect(await countMarked(page)).toBeLessThan(1000); // Near the window, not in the whole text.
  await page.waitForTimeout(2000);
  const first = await countMentions(loaded, page);
  expect(first).toBeGreaterThan(1000);
  const popup = await openPopupOf(loaded, page.url());
  await expect(popup.getByText(/only the first [67]\d,000 words or so were read/)).toBeVisible();
  await popup.getByRole('button', { name: 'Read on' }).click();
  await expect(popup.getByText(/only the first 1[34]\d,000 words or so were read/)).toBeVisible();
  await popup.close();
  expect(await countMentions(loaded, page)).toBeGreaterThan(first * 1.8);
  silent();
});

test('100,000 elements are read while the page goes on', async ({ open }) => {
  const page = await open('/short');
  const silent = quiet(page);
  await marksOf(page);
  await page.evaluate(() => {
    const many = '<div><span><b>x</b> and <i>y</i></span></div>'.repeat(25_000);
    const host = document.createElement('section');
    // So far down from all that is on the subject, only a passage is marked that is on it by itself.
    host.innerHTML = `${many}<p>Jamieson Greer spoke of tariffs on China. China had cut its exports of rare earths.</p>`;
    document.querySelector('article')?.append(host);
  });
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect.poll(() => marked(page)).toContain('Jamieson Greer');
  await hover(page, 'Vice Premier He Lifeng');
  silent();
});

test('strict content security and trusted types are kept, and no rule of the page is broken', async ({ open }) => {
  const page = await open('/pages/strict.html');
  const silent = quiet(page);
  await page.evaluate(() => {
    const watch = window as unknown as { violations: string[] };
    watch.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => watch.violations.push(event.violatedDirective));
  });
  await expectMarked(page, ['Vice Premier He Lifeng', 'Scott Bessent']);
  await hoverAndClose(page, 'Scott Bessent');
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
  silent();
});
