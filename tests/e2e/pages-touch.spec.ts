import type { Page } from '@playwright/test';
import { cardBox, cardName, cardPoint, cardSize, cardText, cdp } from '../browser/card';
import { launchWithExtension } from '../browser/launch';
import { expect, marksOf, test } from './fixtures';
import { quiet } from './page-parts';

test('a tap on a name opens its card, a tap on a link follows it', async ({ server }) => {
  const loaded = await launchWithExtension({ hasTouch: true, viewport: { width: 400, height: 700 } });
  const page = await loaded.context.newPage();
  const silent = quiet(page);
  await page.goto(`${server.origin}/pages/touch.html`);
  const marks = await marksOf(page);
  const [name, link] = [marks[0], marks[1]];
  await page.touchscreen.tap(name?.x ?? 0, name?.y ?? 0);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await page.touchscreen.tap(200, 130);
  await expect.poll(() => cardText(page)).toBeUndefined();
  await page.touchscreen.tap(link?.x ?? 0, link?.y ?? 0);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#followed');
  await page.waitForTimeout(500);
  expect(await cardText(page)).toBeUndefined();
  silent();
  await loaded.context.close();
});

test('a finger on the card does not close it, nor does one on its name', async ({ server }) => {
  const loaded = await launchWithExtension({ hasTouch: true, viewport: { width: 400, height: 700 } });
  const page = await loaded.context.newPage();
  await page.goto(`${server.origin}/pages/touch.html`);
  const name = (await marksOf(page))[0];
  const tapOnName = () => page.touchscreen.tap(name?.x ?? 0, name?.y ?? 0);
  await tapOnName();
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  const box = await cardBox(page);
  await page.touchscreen.tap(box.left + 60, box.top + 60);
  await page.waitForTimeout(700);
  expect(await cardName(page)).toBe('He Lifeng');
  await tapOnName();
  await page.waitForTimeout(700);
  expect(await cardName(page)).toBe('He Lifeng');
  const pin = await cardPoint(page, 'BUTTON', 'Keep this card open');
  await page.touchscreen.tap(pin.x, pin.y);
  // In its margin, as a name in its text would turn it to another card.
  const pinned = await cardBox(page);
  await page.touchscreen.tap(pinned.left + 6, pinned.bottom - 6);
  await page.waitForTimeout(300);
  expect(await cardName(page)).toBe('He Lifeng');
  await loaded.context.close();
});

/** A phone with a page of small names on it, and that page. */
async function onPhone(origin: string) {
  const loaded = await launchWithExtension({ hasTouch: true, viewport: { width: 360, height: 740 } });
  const page = await loaded.context.newPage();
  await page.goto(`${origin}/pages/touch-small.html`);
  const marks = await marksOf(page);
  const at = (text: string) => {
    const mark = marks.find((one) => one.text === text);
    if (!mark) throw new Error(`“${text}” is not underlined`);
    return mark;
  };
  return { page, at, close: () => loaded.context.close() };
}

/** Taps, and gives the name on the card that is open after it, if any. On a phone it lies at the foot of the window. */
async function tap(page: Page, x: number, y: number): Promise<string | undefined> {
  await page.touchscreen.tap(x, y);
  await page.waitForTimeout(400);
  const name = await cardName(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  return name;
}

test('a tap on a name under a fade opens its card', async ({ server }) => {
  const { page, at, close } = await onPhone(server.origin);
  await page.addStyleTag({
    content: 'body::after{content:"";position:absolute;inset:0;background:linear-gradient(#fff0,#fff)}',
  });
  const { x, y } = at('He');
  expect(await tap(page, x, y)).toBe('He Lifeng');
  await close();
});

test('a finger hits a small name anywhere in 24 × 24 px, of two names the nearer, and nothing farther off', async ({
  server,
}) => {
  const { page, at, close } = await onPhone(server.origin);
  const { x, y } = at('He');
  for (const [dx, dy] of [
    [0, 0],
    [0, 11],
    [0, -11],
    [-11, 0],
    [11, 11],
  ] as const)
    expect(await tap(page, x + dx, y + dy), `${dx}, ${dy}`).toBe('He Lifeng');
  for (const [dx, dy] of [
    [0, 14],
    [-14, 0],
  ] as const)
    expect(await tap(page, x + dx, y + dy), `${dx}, ${dy}`).toBeUndefined();
  const [above, below] = [at('Jamieson Greer'), at('Donald Trump')];
  expect(await tap(page, above.x, above.y + (below.y - above.y) * 0.4)).toBe('Jamieson Greer');
  expect(await tap(page, above.x, above.y + (below.y - above.y) * 0.6)).toBe('Donald Trump');
  await close();
});

test('a link or button beside a name keeps its own, right up to its edge', async ({ server }) => {
  const { page, close } = await onPhone(server.origin);
  const edges = await page.evaluate(() =>
    [...document.querySelectorAll('#beside a, #beside button')].map((one) => {
      const { left, right, top, height } = one.getBoundingClientRect();
      // Where the name is nearest: it stands behind the link and before the button.
      return { x: one.localName === 'a' ? right - 1 : left + 1, y: top + height / 2 };
    }),
  );
  expect(edges).toHaveLength(2);
  for (const { x, y } of edges) expect(await tap(page, x, y)).toBeUndefined();
  expect(await page.evaluate(() => [location.hash, document.querySelector('button')?.dataset.pressed])).toEqual([
    '#followed',
    'yes',
  ]);
  await close();
});

test('a long press on a name stays the browser’s: nothing of it is prevented, and no card opens', async ({
  server,
}) => {
  const { page, at, close } = await onPhone(server.origin);
  await page.evaluate(() => {
    const scope = window as unknown as { events: [string, boolean][] };
    scope.events = [];
    for (const type of ['pointerdown', 'touchstart', 'touchend', 'click'])
      addEventListener(type, ({ defaultPrevented }) => scope.events.push([type, defaultPrevented]));
  });
  const { x, y } = at('He');
  const session = await cdp(page);
  await session.send('Input.synthesizeTapGesture', { x, y, duration: 1500, gestureSourceType: 'touch' });
  await page.waitForTimeout(500);
  expect(await cardText(page)).toBeUndefined();
  expect(await page.evaluate(() => (window as unknown as { events: unknown[] }).events)).toEqual([
    ['pointerdown', false],
    ['touchstart', false],
    ['touchend', false],
  ]);
  expect(await tap(page, x, y)).toBe('He Lifeng');
  await close();
});

test('a second tap beside a small name, within its target, keeps its card', async ({ server }) => {
  const { page, at, close } = await onPhone(server.origin);
  const { x, y } = at('He');
  await page.touchscreen.tap(x, y);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  const gone = page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        new MutationObserver((records) => done(records.some(({ removedNodes }) => removedNodes.length > 0))).observe(
          document.documentElement,
          { childList: true },
        );
        setTimeout(() => done(false), 1500);
      }),
  );
  await pressAndSlide(page, x, y - 9);
  expect(await gone).toBe(false);
  expect(await cardName(page)).toBe('He Lifeng');
  await close();
});

test('a second tap on the name shows all of its card', async ({ server }) => {
  const { page, at, close } = await onPhone(server.origin);
  const { x, y } = at('He');
  await page.touchscreen.tap(x, y);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  expect(await cardSize(page)).toBe('glance');
  await page.touchscreen.tap(x, y);
  await expect.poll(() => cardSize(page)).toBe('full');
  expect(await cardName(page)).toBe('He Lifeng');
  await close();
});

/** Presses with a finger and slides off again, which is no tap. */
async function pressAndSlide(page: Page, x: number, y: number): Promise<void> {
  const to = await cdp(page);
  await to.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await to.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + 60, y }] });
  await to.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('names in links beside a name are reached from its card, which a tap has opened', async ({ server }) => {
  const { page, at, close } = await onPhone(server.origin);
  const { x, y } = at('Howard Lutnick');
  await page.touchscreen.tap(x, y);
  await expect.poll(() => cardName(page)).toBe('Howard Lutnick');
  expect(await cardText(page)).toContain('Also here: Liu He Peter Navarro');
  const other = await cardPoint(page, 'BUTTON', 'Peter Navarro');
  await page.touchscreen.tap(other.x, other.y);
  await expect.poll(() => cardName(page)).toBe('Peter Navarro');
  expect(await cardText(page)).not.toContain('Also here');
  expect(await page.evaluate(() => location.hash)).toBe('');
  await close();
});

test('a pen opens a card by a tap or by resting on a name; when it is lifted the card stays, when it goes on it goes', async ({
  open,
}) => {
  const page = await open('/short');
  const mark = (await marksOf(page)).find(({ text }) => text === 'Scott Bessent');
  const [x, y] = [mark?.x ?? 0, mark?.y ?? 0];
  const session = await cdp(page);
  type Kind = 'mouseMoved' | 'mousePressed' | 'mouseReleased';
  const pen = (type: Kind, at: { x: number; y: number }) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      ...at,
      pointerType: 'pen',
      ...(type !== 'mouseMoved' && { button: 'left', clickCount: 1 }),
    });
  // A pen that leaves the window tells the page what one that is lifted tells it. Just after a card has come, the
  // browser would take its way for that of a mouse, too.
  const lift = async () => {
    await page.waitForTimeout(500);
    await pen('mouseMoved', { x: -50, y: 20 });
    await page.waitForTimeout(700);
  };
  const isGone = () => expect.poll(() => cardText(page)).toBeUndefined();

  // No screen need feel a pen that hovers, so nothing moves before the tap.
  await pen('mousePressed', { x, y });
  await pen('mouseReleased', { x, y });
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
  await lift();
  expect(await cardName(page)).toBe('Scott Bessent');
  await pen('mouseMoved', { x: x + 300, y: y + 400 });
  await isGone();

  await pen('mouseMoved', { x, y });
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
  const { left, top } = await cardBox(page);
  await pen('mouseMoved', { x: left + 20, y: top + 20 });
  await lift();
  expect(await cardName(page)).toBe('Scott Bessent');
  await pen('mouseMoved', { x: left + 20, y: top + 20 });
  await pen('mouseMoved', { x: x + 300, y: y + 500 });
  await isGone();
});

test('under pinch zoom a card lies in what one sees of the page, as large as ever, and follows a finger that moves that', async ({
  server,
}) => {
  const loaded = await launchWithExtension({ hasTouch: true, viewport: { width: 400, height: 700 } });
  const page = await loaded.context.newPage();
  await page.goto(`${server.origin}/pages/touch.html`);
  const name = (await marksOf(page))[0] as { x: number; y: number };
  await page.touchscreen.tap(name.x, name.y);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  const usual = await cardBox(page);
  await page.keyboard.press('Escape');
  const session = await cdp(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  const seen = () =>
    page.evaluate(() => {
      const { offsetLeft: left, width, height, scale } = visualViewport as VisualViewport;
      return { left, width, height, scale };
    });
  expect((await seen()).scale).toBe(2);
  await page.touchscreen.tap(name.x, name.y);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  // The browser tells boxes from the corner of what is seen.
  const check = async () => {
    const [{ left, top, right, bottom }, { width, height, scale }] = [await cardBox(page), await seen()];
    expect([left, right]).toEqual([0, width]);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBe(height);
    expect((right - left) * scale).toBe(usual.right - usual.left);
  };
  await check();
  // A finger on the name, as one elsewhere closes the card, pulls the page to the left.
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', name);
  for (let step = 1; step <= 10; step++) await touch('touchMove', { x: name.x - 4 * step, y: name.y });
  await touch('touchEnd');
  await expect.poll(async () => (await seen()).left).toBeGreaterThan(10);
  expect(await cardName(page)).toBe('He Lifeng');
  await expect(check).toPass({ timeout: 5000 });
  await loaded.context.close();
});

test('where a finger points, each source mark is a target of 24 px that leads to its own source', async () => {
  const loaded = await launchWithExtension({
    hasTouch: true,
    pointer: 'coarse',
    viewport: { width: 400, height: 700 },
  });
  const page = await loaded.context.newPage();
  await page.goto(`chrome-extension://${loaded.id}/card.html#european-union`);
  await expect(page.locator('.mark + .mark').first()).toBeVisible();
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll('.mark')]
      .filter((mark) => mark.checkVisibility())
      .map((mark) => {
        mark.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, height } = mark.getBoundingClientRect();
        const hits = (x: number) => document.elementFromPoint(x, top + height / 2) === mark;
        return (
          Array.from({ length: Math.ceil((right - left) * 2) + 20 }, (_, at) => left - 5 + at / 2).filter(hits).length /
          2
        );
      }),
  );
  expect(widths.length).toBeGreaterThan(10);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(23.5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  await loaded.context.close();
});
