import { KEYS, type Tab } from '../browser/firefox-tab';
import { cardOf, expect, hosts, hover, marksOf, test, underlined, until } from './fixtures';

// The pages of tests/pages that fight back. Left out: open shadow roots, which the extension does not read in Firefox,
// because Firefox paints in a shadow root only by rules in that root, and the page’s roots are not ours to change.

const texts = async (tab: Tab) => (await underlined(tab)).map(({ text }) => text);
const expectMarked = (tab: Tab, wanted: string[]) => expect.poll(() => texts(tab), { timeout: 30_000 }).toEqual(wanted);

/** Rests on a text that a page may not let itself be asked for, until its card is open. */
async function hoverHidden(tab: Tab, text: string): Promise<void> {
  const point = await tab.evaluateAsBrowser((wanted: string) => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0 || node.parentElement?.localName === 'script') continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`no “${wanted}” on the page`);
  }, text);
  await tab.moveTo({ x: 2, y: 2 }, point);
  await until(() => cardOf(tab));
}

test('pages that clobber names and patch the DOM are marked, have their card, and notice nothing', async ({
  open,
  firefox,
}) => {
  for (const path of ['/pages/clobbered.html', '/pages/fighter.html']) {
    const tab = await open(path);
    await until(() => tab.evaluate(() => CSS.highlights.size > 0));
    const spied = () => tab.evaluate(() => (window as unknown as { spied?: string[] }).spied?.length ?? 0);
    const before = await spied();
    await hoverHidden(tab, 'Scott Bessent');
    expect(await cardOf(tab)).toMatchObject({ name: 'Scott Bessent' });
    await tab.press(KEYS.escape);
    await until(async () => !(await cardOf(tab)));
    expect(await spied(), path).toBe(before);
  }
  expect(await firefox.takeErrors()).toEqual([]);
});

test('a page can neither restyle the card nor read it, and has it closed when it removes it', async ({
  open,
  firefox,
}) => {
  const tab = await open('/pages/hostile-card.html');
  await hover(tab, 'Scott Bessent');
  const { box } = (await cardOf(tab)) ?? expect.fail('no card');
  expect(box.right - box.left).toBeGreaterThan(300);
  expect(box.right - box.left).toBeLessThan(400);
  expect(await cardOf(tab)).toMatchObject({ isOnTop: true });
  const seen = await tab.evaluate(() => (window as unknown as { seen(): object }).seen());
  expect(seen).toEqual({ open: true, root: null, text: '', html: '' });
  await tab.evaluate(() => (window as unknown as { host(): Element }).host().remove());
  await tab.moveTo({ x: 600, y: 600 });
  await until(async () => (await hosts(tab)) === 0);
  await hover(tab, 'Vice Premier He Lifeng');
  expect(await cardOf(tab)).toMatchObject({ name: 'He Lifeng' });
  expect(await firefox.takeErrors()).toEqual([]);
});

test('React hydrates a whole document that is marked, and re-renders text under the marks', async ({
  open,
  firefox,
}) => {
  interface ReactPage {
    hydrate(): void;
    rerender(): void;
    remove(): void;
    hydrated: boolean;
    complaints: string[];
  }
  const tab = await open('/pages/react-document.ts');
  await expectMarked(tab, ['Vice Premier He Lifeng', 'Scott Bessent', 'He']);
  await tab.evaluate(() => void (window as unknown as ReactPage).hydrate());
  await until(() => tab.evaluate(() => (window as unknown as ReactPage).hydrated));
  await tab.evaluate(() => (window as unknown as ReactPage).rerender());
  await expectMarked(tab, ['Vice Premier He Lifeng', 'Scott Bessent', 'He', 'Jamieson Greer']);
  await tab.evaluate(() => (window as unknown as ReactPage).remove());
  await expectMarked(tab, ['Vice Premier He Lifeng', 'Scott Bessent', 'Jamieson Greer']);
  expect(await tab.evaluate(() => (window as unknown as ReactPage).complaints)).toEqual([]);
  expect(await firefox.takeErrors()).toEqual([]);
});

test('a virtualised list has its marks wherever one scrolls', async ({ open }) => {
  const tab = await open('/pages/virtual-list.ts');
  await marksOf(tab);
  for (const top of [137_000, 250_040]) {
    await tab.evaluate((at: number) => (window as unknown as { list: Element }).list.scrollTo(0, at), top);
    await until(async () => {
      const names = (await texts(tab)).filter((text) => text !== 'Geneva');
      const rows = await tab.evaluate(() => [...document.querySelectorAll('p')].map((row) => row.textContent ?? ''));
      return names.length === 10 && names.every((name, nth) => rows[nth]?.includes(name));
    });
  }
});

test('a page that changes its story without a load is marked anew', async ({ open }) => {
  const tab = await open('/pages/single-page.html');
  await expectMarked(tab, ['Vice Premier He Lifeng', 'Scott Bessent', 'Geneva']);
  await tab.evaluate(() => (window as unknown as { push(name: string): void }).push('greer'));
  await until(async () => (await texts(tab)).includes('Li Chenggang'));
  expect(await texts(tab)).not.toContain('Scott Bessent');
  await tab.evaluate(() => (window as unknown as { push(name: string): void }).push('museum'));
  await expectMarked(tab, []);
});

test('the card is above all layers of a page, and a popover does not close for it', async ({ open }) => {
  const tab = await open('/pages/layers.html');
  await hover(tab, 'Scott Bessent');
  expect(await cardOf(tab)).toMatchObject({ name: 'Scott Bessent', isOnTop: true });
  await tab.press(KEYS.escape);
  await tab.evaluate(() => document.querySelector<HTMLElement>('#pop')?.showPopover());
  await until(async () => (await texts(tab)).includes('Li Chenggang'));
  await hoverHidden(tab, 'Li Chenggang');
  expect(await cardOf(tab)).toMatchObject({ name: 'Li Chenggang', isOnTop: true });
  await tab.press(KEYS.escape);
  await until(async () => !(await cardOf(tab)));
  expect(await tab.evaluate(() => document.querySelector('#pop')?.matches(':popover-open'))).toBe(true);
});

test('editors keep their content and their history to the byte when one types among names', async ({
  open,
  firefox,
}) => {
  const EDITORS = ['#plain', '#pm .ProseMirror', '#cm .cm-content', '#quill .ql-editor', '#area'];
  const typed = async () => {
    const tab = await open('/pages/editors.ts');
    await until(() => tab.evaluate(() => 'contents' in window));
    await new Promise((resolve) => setTimeout(resolve, 600));
    for (const editor of EDITORS) {
      const point = await tab.evaluate((selector: string) => {
        const { left, top, height } = (document.querySelector(selector) as Element).getBoundingClientRect();
        return { x: left + 60, y: top + Math.min(height / 2, 26) };
      }, editor);
      await tab.click(point);
      await tab.type('Jamieson Greer and ');
      await tab.press(KEYS.end);
      await tab.type(' He left.');
      await tab.press(KEYS.control, 'z');
    }
    return tab.evaluate(() => (window as unknown as { contents(): Record<string, unknown> }).contents());
  };
  const withMarks = await typed();
  await firefox.uninstall();
  const without = await typed();
  await firefox.install();
  expect(JSON.stringify(without)).toContain('Jamieson Greer and ');
  expect(withMarks).toEqual(without);
});
