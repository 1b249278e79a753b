import type { Page } from '@playwright/test';
import { cardText, cdp } from '../browser/card';
import { expect, test } from './fixtures';
import { expectMarked, hover } from './page-parts';

const NAME = 'Jamieson Greer';

/** Opens the card in the page’s dialog, in whose middle its host then stands. */
async function openInDialog(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    const dialog = document.getElementById('modal') as HTMLDialogElement;
    dialog.showModal();
    dialog.insertAdjacentHTML('beforeend', '<p>Before the card.</p>');
  });
  await hover(page, NAME);
  await page.evaluate(() =>
    document.getElementById('modal')?.insertAdjacentHTML('beforeend', '<p>After the card.</p>'),
  );
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

/** Where the words of a card stand in the viewport: the box of an element with a class. */
async function boxOf(
  page: Page,
  className: string,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const session = await cdp(page);
  const { nodes } = (await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })) as unknown as {
    nodes: { attributes?: string[]; backendNodeId: number }[];
  };
  const node = nodes.find(({ attributes = [] }) =>
    attributes.some(
      (name, at) => at % 2 === 0 && name === 'class' && attributes[at + 1]?.split(' ').includes(className),
    ),
  );
  if (!node) throw new Error(`the card has no .${className}`);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  return { left, top, right, bottom };
}

test('what a user selects and copies of a page has nothing of the open card in it', async ({ open }) => {
  const page = await open('/pages/layers.html');
  await openInDialog(page);
  expect((await cardText(page))?.length).toBeGreaterThan(300);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const copied = await clipboard(page);
  expect(copied).toContain('Before the card.');
  expect(copied).toContain('After the card.');
  expect(copied).not.toContain('trade representative');
  await page.evaluate(() => document.execCommand('selectAll'));
  expect(await selected(page)).not.toContain('trade representative');
});

test('after a press inside, the card’s words can be selected and copied, whatever the page’s copy listeners do', async ({
  open,
}) => {
  const page = await open('/pages/layers.html');
  await openInDialog(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heardCopies: heard });
    const replace = (event: ClipboardEvent) => {
      heard.push(event.type);
      event.clipboardData?.setData('text/plain', 'Read more on our site');
      event.preventDefault();
    };
    for (const target of [document, document.documentElement, document.body]) {
      target.addEventListener('copy', replace as EventListener, true);
      target.addEventListener('copy', replace as EventListener);
    }
  });
  const { left, top, right } = await boxOf(page, 'role');
  await page.mouse.move(left + 1, top + 8);
  await page.mouse.down();
  await page.mouse.move(Math.min(right, left + 150), top + 8, { steps: 4 });
  await page.mouse.up();
  const words = await selected(page);
  expect(words.length).toBeGreaterThan(8);
  expect(await cardText(page)).toContain(words);
  await page.keyboard.press('Control+c');
  expect(await clipboard(page)).toBe(words);
  expect(await page.evaluate(() => (window as unknown as { heardCopies: string[] }).heardCopies)).toEqual([]);
  // The page’s own words are copied as the page wishes.
  await page.mouse.click(5, 5);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  expect(await clipboard(page)).toBe('Read more on our site');
});

test('a card that was pressed and is pinned is out of the page’s selection again after a press outside', async ({
  open,
}) => {
  const page = await open('/short');
  await expectMarked(page, ['Vice Premier He Lifeng', 'Li Chenggang', 'He', 'He Lifeng', 'Scott Bessent']);
  await hover(page, 'Li Chenggang');
  const style = async () => {
    const { nodes } = (await (
      await cdp(page)
    ).send('DOM.getFlattenedDocument', { depth: -1, pierce: true })) as unknown as {
      nodes: { attributes?: string[] }[];
    };
    return nodes.find(({ attributes }) => attributes?.includes('backstory-card'))?.attributes?.join(' ');
  };
  expect(await style()).toContain('user-select: none');
  const pin = await boxOf(page, 'tool');
  await page.mouse.click((pin.left + pin.right) / 2, (pin.top + pin.bottom) / 2);
  expect(await style()).toContain('user-select: text');
  await page.mouse.click(1100, 700);
  expect(await style()).toContain('user-select: none');
});
