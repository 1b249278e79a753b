import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { Card } from '../../components/card/Card';
import cardCss from '../../components/card/card.css?inline';
import { Export } from '../../components/export/Export';
import { PrintedSources } from '../../components/export/PrintedSources';
import popupCss from '../../components/popup/popup.css?inline';
import themeCss from '../../components/theme/theme.css?inline';
import type { CardSource } from '../../lib/knowledge/card';
import type { ExportedFile, FileFormat } from '../../lib/messages/export';
import { words } from '../../lib/words/en';
import { ARTICLE, cardBeside } from './glance-parts';
import { addStyle, put, watchAdded } from './page-parts';

const FILE: ExportedFile = { name: 'a-story-2025-06-02.md', type: 'text/markdown', text: '# A story — <b>\n' };

interface Given {
  fetchFile?: (form: FileFormat) => Promise<ExportedFile | undefined>;
  onPrint?: () => void;
}

/** The row in a popup, on the paper of one. */
function exportRow({ fetchFile = async () => FILE, onPrint }: Given = {}): HTMLElement {
  addStyle(themeCss);
  addStyle(cardCss);
  addStyle(popupCss);
  const root = put('');
  root.className = 'popup';
  act(() => render(<Export fetchFile={fetchFile} onPrint={onPrint} />, root));
  onTestFinished(() => void act(() => render(null, root)));
  return root;
}

const buttons = (root: HTMLElement) => [...root.querySelectorAll('button')];

async function press(root: HTMLElement, name: string): Promise<void> {
  buttons(root)
    .find(({ textContent }) => textContent === name)
    ?.click();
  await act(() => new Promise<void>((done) => setTimeout(done, 20)));
}

/** The links that are pressed from now on, with what the browser is given to save. None is saved. */
function watchDownloads(): { name: string; blob: Promise<Blob> }[] {
  const seen: { name: string; blob: Promise<Blob> }[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    seen.push({ name: this.download, blob: fetch(this.href).then((answer) => answer.blob()) });
  });
  onTestFinished(() => click.mockRestore());
  return seen;
}

test('no line of the row begins or ends with a sign between its items, wherever it breaks', () => {
  const root = exportRow({ onPrint: () => undefined });
  root.style.width = '200px';
  const items = [...root.querySelectorAll('li')];
  expect(new Set(items.map((item) => item.getBoundingClientRect().top)).size).toBeGreaterThan(1);
  const signs = items.flatMap((item) => ['::before', '::after'].map((part) => getComputedStyle(item, part).content));
  expect(new Set(signs)).toEqual(new Set(['none']));
});

test('each form is asked for by its own button, and print only where it can be', () => {
  const texts = (root: HTMLElement) => buttons(root).map(({ textContent }) => textContent);
  expect(texts(exportRow())).toEqual(['Markdown', 'CSL-JSON', 'BibTeX']);
  expect(texts(exportRow({ onPrint: () => undefined }))).toEqual(['Markdown', 'CSL-JSON', 'BibTeX', 'Print']);
});

test('a form is fetched, and the browser saves it under its name, as it is', async () => {
  const seen = watchDownloads();
  const fetchFile = vi.fn(async () => FILE);
  const root = exportRow({ fetchFile });
  await press(root, 'Markdown');
  expect(fetchFile.mock.calls).toEqual([['markdown']]);
  expect(seen.map(({ name }) => name)).toEqual([FILE.name]);
  const blob = await seen[0]?.blob;
  expect(await blob?.text()).toBe(FILE.text);
  expect(blob?.type).toBe('text/markdown');
  expect(root.querySelector('[role="status"]')?.textContent).toBe(words.export.saved(FILE.name));
});

test('what cannot be made is said, and nothing is saved', async () => {
  const seen = watchDownloads();
  const root = exportRow({ fetchFile: async () => undefined });
  await press(root, 'BibTeX');
  expect(root.querySelector('[role="status"]')?.textContent).toBe(words.export.failed);
  expect(seen).toEqual([]);
});

test('what was said before is said again by a new element, which screen readers announce', async () => {
  const root = exportRow({ fetchFile: async () => undefined });
  const added = watchAdded(root);
  for (let time = 0; time < 2; time++) {
    await press(root, 'BibTeX');
    expect(added()).toBe(words.export.failed);
  }
});

test('print prints', async () => {
  const onPrint = vi.fn();
  await press(exportRow({ onPrint }), 'Print');
  expect(onPrint).toHaveBeenCalledTimes(1);
});

test.each([280, 380])('the row keeps to a window %i px wide, with buttons as high as a finger needs', (width) => {
  const root = exportRow({ onPrint: () => undefined });
  root.style.width = `${width}px`;
  const { right } = root.getBoundingClientRect();
  for (const button of buttons(root)) {
    const box = button.getBoundingClientRect();
    expect(box.height).toBeGreaterThanOrEqual(24);
    expect(box.right).toBeLessThanOrEqual(right);
  }
  expect(root.scrollWidth).toBeLessThanOrEqual(width);
});

const emulate = (media: string, forced = 'none') =>
  cdp().send(
    'Emulation.setEmulatedMedia' as never,
    { media, features: [{ name: 'forced-colors', value: forced }] } as never,
  );

describe.each(['light', 'dark', 'forced'])('in %s colors', (colors) => {
  beforeEach(() => emulate('', colors === 'forced' ? 'active' : 'none'));
  afterEach(() => emulate(''));

  test('axe finds nothing', async () => {
    const root = exportRow({ onPrint: () => undefined, fetchFile: async () => undefined });
    root.style.colorScheme = colors === 'dark' ? 'dark' : 'light';
    root.style.background = 'var(--paper)';
    await press(root, 'BibTeX');
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('on paper', () => {
  beforeEach(() => emulate('print'));
  afterEach(() => emulate(''));

  const SOURCES: CardSource[] = [
    {
      number: 1,
      kind: 'order',
      publisher: 'The House',
      date: '2026-07-23',
      title: 'An <i>order</i>',
      url: 'https://example.com/a',
    },
    {
      number: 2,
      kind: 'report',
      publisher: 'A Paper',
      date: '2026-07-24',
      title: 'A report',
      seen: 'quoted',
      reportedBy: ['B'],
    },
  ];

  test('the row is gone, the sources stand there with their addresses, and what is folded is open', () => {
    const root = exportRow();
    const shown = put('<details><summary>More</summary><p id="folded">Folded.</p></details>');
    shown.className = 'popup';
    const sources = document.createElement('div');
    shown.append(sources);
    act(() => render(<PrintedSources sources={SOURCES} />, sources));
    expect(root.querySelector<HTMLElement>('.export')?.getClientRects()).toHaveLength(0);
    expect([...sources.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      '1 The House, order, 23 Jul 2026: An <i>order</i> (https://example.com/a)',
      '2 A Paper, report, 24 Jul 2026: A report, as quoted by B',
    ]);
    expect(shown.querySelector('#folded')?.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
    expect(shown.querySelector('#folded')?.getBoundingClientRect().height).toBeGreaterThan(0);
  });

  test('the changes of a card that were folded follow below how many they are; in the popup that is left out', () => {
    exportRow();
    const root = put('<div></div><div class="popup"><section class="changes"><details><summary>2 earlier');
    const card = cardBeside('donald-trump', ARTICLE);
    act(() => render(<Card card={card} onOpen={() => undefined} />, root.firstElementChild as Element));
    const seen = (selector: string) =>
      [...root.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
    expect(seen('.changes dd')).toHaveLength(card.article?.since.length ?? 0);
    expect(seen('.changes .stamp')).toEqual([]);
    expect(seen('summary').map(({ textContent }) => textContent)).toContain(
      words.card.moreChanges((card.article?.since.length ?? 0) - 10),
    );
    expect(seen('.popup summary')).toEqual([]);
    // Nothing on paper is said to unfold.
    const signs = seen('summary, summary > :first-child').map((one) => getComputedStyle(one, '::after').content);
    expect(signs.length).toBeGreaterThan(3);
    expect(new Set(signs)).toEqual(new Set(['none']));
  });

  test('only on paper', async () => {
    await emulate('');
    addStyle(popupCss);
    const sources = put('');
    act(() => render(<PrintedSources sources={SOURCES} />, sources));
    expect(sources.querySelector('.printed')?.getClientRects()).toHaveLength(0);
  });
});
