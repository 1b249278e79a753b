import type { Page } from '@playwright/test';
import { cardName, cardText } from '../browser/card';
import { expect, marksOf, test } from './fixtures';
import { announced, command, focusedInPage, focusedName, focusMine } from './keyboard-parts';

/** Puts links before, between and after the names of `/edge`, whose second part is out of sight. */
async function addLinks(page: Page): Promise<void> {
  await marksOf(page);
  await page.evaluate(() => {
    const link = (text: string) => {
      const one = document.createElement('a');
      one.href = '#';
      one.textContent = text;
      return one;
    };
    const low = document.querySelector('#low') as HTMLElement;
    document.body.prepend(link('first'));
    low.before(link('before'));
    low.after(link('after'));
    document.body.append(link('last'));
  });
}

/** Goes to the name at the foot of `/edge` by key, and closes its card. */
async function visitLow(page: Page, close: () => Promise<void>): Promise<void> {
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
  await expect.poll(() => focusedName(page)).toContain('Scott Bessent');
  await close();
  await expect.poll(() => cardText(page)).toBeUndefined();
}

/** What the caret stands before, and whether it is one and not a selection. */
const caret = (page: Page) =>
  page.evaluate(() => {
    const { focusNode, focusOffset, isCollapsed } = getSelection() as Selection;
    return [(focusNode as Text | null)?.data.slice(focusOffset, focusOffset + 13), isCollapsed];
  });

test('after Escape the caret is at the name, nothing is scrolled, and Tab goes on from there', async ({
  open,
  loaded,
}) => {
  const page = await open('/edge');
  await addLinks(page);
  await command(loaded, page, 'next-mention');
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await command(loaded, page, 'next-mention');
  let scrolled = 0;
  await visitLow(page, async () => {
    scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press('Escape');
  });
  expect(scrolled).toBeGreaterThan(200);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  expect(await caret(page)).toEqual(['Scott Bessent', true]);
  await page.keyboard.press('Tab');
  expect(await focusedInPage(page)).toBe('after');
});

test('and Shift+Tab goes back from there; the page is as it was, and hears of no focus', async ({ open, loaded }) => {
  const page = await open('/edge');
  await addLinks(page);
  const serialise = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await serialise();
  await page.evaluate(() => {
    const heard: string[] = [];
    document.addEventListener('focusin', ({ target }) => heard.push((target as Element).textContent ?? ''));
    (window as unknown as { heard: string[] }).heard = heard;
  });
  await command(loaded, page, 'previous-mention');
  await command(loaded, page, 'previous-mention');
  await visitLow(page, () => page.keyboard.press('Escape'));
  expect(await serialise()).toBe(before);
  await page.keyboard.press('Shift+Tab');
  expect(await focusedInPage(page)).toBe('before');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['before']);
});

test('a focus that was scrolled out of sight stays behind, so that Tab does not begin at the top again', async ({
  open,
  loaded,
}) => {
  const page = await open('/edge');
  await addLinks(page);
  await page.keyboard.press('Tab');
  expect(await focusedInPage(page)).toBe('first');
  await command(loaded, page, 'next-mention');
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await command(loaded, page, 'next-mention');
  await visitLow(page, () => page.keyboard.press('Escape'));
  await page.keyboard.press('Tab');
  expect(await focusedInPage(page)).toBe('after');
});

test('what somebody has selected around a name stays selected', async ({ open, loaded }) => {
  const page = await open('/edge');
  await addLinks(page);
  await page.evaluate(() => {
    const low = document.querySelector('#low') as HTMLElement;
    low.scrollIntoView();
    getSelection()?.selectAllChildren(low);
  });
  await command(loaded, page, 'card-here');
  await visitLow(page, () => page.keyboard.press('Escape'));
  expect(await page.evaluate(() => String(getSelection()))).toContain('Scott Bessent met He');
});

test('who writes in a field goes on writing there', async ({ open, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.type('ab');
  await page.keyboard.press('ArrowLeft');
  await command(loaded, page, 'next-mention');
  await expect.poll(() => focusedName(page)).toContain('He Lifeng');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  await page.keyboard.type('-');
  expect(await page.evaluate(() => (document.querySelector('input') as HTMLInputElement).value)).toBe('a-b');
});

test('one command goes to different names only', async ({ open, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  const visited: (string | undefined)[] = [];
  for (const name of ['next-name', 'next-name', 'next-name', 'next-name', 'previous-name'] as const) {
    await command(loaded, page, name);
    await page.waitForTimeout(300);
    visited.push(await cardName(page));
  }
  // By mentions there is “He Lifeng” twice in a row before Scott Bessent.
  expect(visited).toEqual(['He Lifeng', 'Li Chenggang', 'He Lifeng', 'Scott Bessent', 'He Lifeng']);
});

test('a command opens the card of the name at the caret, and of that in the focused link', async ({ open, loaded }) => {
  const page = await open('/pages/touch.html');
  await marksOf(page);
  await page.evaluate(() => {
    const [text] = (document.querySelector('p') as HTMLElement).childNodes;
    getSelection()?.collapse(text as Text, 'Vice Premier He'.length);
  });
  await command(loaded, page, 'card-here');
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await expect.poll(() => announced(page)).toContain('He Lifeng, 1 of 2.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await focusedInPage(page)).toBe('Scott Bessent');
  await command(loaded, page, 'card-here');
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  expect(await focusedInPage(page)).toBe('Scott Bessent');
  expect(await page.evaluate(() => location.hash)).toBe('');
});

test('where no name is, that command says so', async ({ open, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  await focusMine(page);
  await command(loaded, page, 'card-here');
  await expect.poll(() => announced(page)).toBe('No marked name is here.');
  expect(await cardText(page)).toBeUndefined();
  expect(await focusedInPage(page)).toBe('Mine');
});

test('each step is told to a screen reader, with its sentence, by a region that stood empty before', async ({
  open,
  loaded,
}) => {
  const page = await open('/short');
  await marksOf(page);
  expect(await announced(page)).toBeUndefined();
  await page.evaluate(() => {
    const scope = window as unknown as { put: number };
    new MutationObserver(() => {
      scope.put ||= performance.now();
    }).observe(document.documentElement, { childList: true });
  });
  await command(loaded, page, 'next-mention');
  const seen: (string | undefined)[] = [];
  await expect
    .poll(async () => {
      seen.push(await announced(page));
      return seen.at(-1);
    })
    .toBe('He Lifeng, 1 of 5. Vice Premier He Lifeng came with Li Chenggang.');
  const waited = await page.evaluate(() => performance.now() - (window as unknown as { put: number }).put);
  expect(waited).toBeGreaterThanOrEqual(100);
  await command(loaded, page, 'next-mention');
  await expect.poll(() => announced(page)).toContain('Li Chenggang, 2 of 5. ');
  await command(loaded, page, 'next-mention');
  await expect.poll(() => announced(page)).toBe('He Lifeng, 3 of 5. Aides of He said little.');
  expect(await cardName(page)).toBe('He Lifeng');
  expect(await page.evaluate(() => document.documentElement.textContent)).not.toContain('3 of 5');
  await page.keyboard.press('Enter');
  await expect.poll(() => announced(page)).toBe('All of the card is shown.');
  await page.keyboard.press('Escape');
  await expect.poll(() => announced(page)).toBeUndefined();
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('in a modal dialog, outside of which nothing is heard, the region is inside', async ({ open, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.append(document.querySelector('article') as Element);
    document.body.append(dialog);
    dialog.showModal();
  });
  await expect.poll(async () => (await marksOf(page)).length).toBe(5);
  await command(loaded, page, 'next-mention');
  await expect.poll(() => announced(page)).toContain('He Lifeng, 1 of 5. ');
});
