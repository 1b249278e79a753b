import words from 'backstory:prefilter';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { PagePrefilter } from '../../lib/page/reading/page-prefilter';
import { Prefilter } from '../../lib/spotting/prefilter/prefilter';
import { PrefilterTable } from '../../lib/spotting/prefilter/prefilter-table';
import { put } from './page-parts';

/** The texts of a page’s changes that its prefilter is given, after a first look at the whole. */
async function seenOf(change: (root: HTMLElement) => void, html = ''): Promise<string[]> {
  const root = put(html);
  let seen: string[] = [];
  const add = (text: string) => {
    seen.push(text);
    return false;
  };
  const prefilter = new PagePrefilter(document, () => ({ add }), new AbortController().signal);
  await prefilter.passes(undefined, { ms: 0 });
  seen = [];
  const observer = new MutationObserver(() => {});
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  change(root);
  await prefilter.passes(observer.takeRecords(), { ms: 0 });
  return seen.filter((text) => text !== '');
}

test('what has changed in a page is looked at, and nothing else', async () => {
  const seen = await seenOf((root) => {
    root.append('new');
    (root.querySelector('p')?.firstChild as Text).data = 'other';
    root.querySelector('button')?.append('Not this');
  }, '<p>text</p><section>old</section><button></button>');
  expect(seen.sort()).toEqual(['new', 'other']);
});

test('what was added to something that was itself added is looked at once, and what is around it too', async () => {
  const asked = vi.spyOn(Element.prototype, 'matches');
  onTestFinished(() => asked.mockRestore());
  const seen = await seenOf((root) => {
    let at: Element = root;
    for (let depth = 0; depth < 300; depth++) {
      at.append('x');
      at = at.appendChild(document.createElement('div'));
    }
    asked.mockClear();
  });
  expect(seen.join('').replaceAll('\n', '')).toHaveLength(300);
  expect(asked.mock.calls.length).toBeLessThan(1000);
});

const TABLE = new PrefilterTable(words);

/** A page of its own that is given to the real prefilter, and what changes in it. */
function filtered(html: string, stop = new AbortController()) {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = html;
  const observer = new MutationObserver(() => {});
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  const prefilter = new PagePrefilter(page, () => new Prefilter(TABLE), stop.signal);
  return {
    page,
    body: page.body,
    stop,
    passes: () => prefilter.passes(undefined, { ms: 0 }),
    passesWithChanges: () => prefilter.passes(observer.takeRecords(), { ms: 0 }),
  };
}

const ANCHOR = '<p>Talks with China went on.</p>';
const FIELD = '<p>New tariffs will come.</p>';

describe('a page passes', () => {
  test('when its whole text could be on a subject', async () => {
    expect(await filtered(ANCHOR + FIELD).passes()).toBe(true);
    expect(await filtered(ANCHOR).passes()).toBe(false);
    expect(await filtered(FIELD).passes()).toBe(false);
  });

  test('when what was added completes what was there before', async () => {
    const { body, passes, passesWithChanges } = filtered(ANCHOR);
    expect(await passes()).toBe(false);
    body.insertAdjacentHTML('beforeend', '<p>Nothing else.</p>');
    expect(await passesWithChanges()).toBe(false);
    body.insertAdjacentHTML('beforeend', FIELD);
    expect(await passesWithChanges()).toBe(true);
  });

  test('when a text was altered in place, or came into sight', async () => {
    const { body, passes, passesWithChanges } = filtered(`${ANCHOR}<p>Nothing.</p>`);
    expect(await passes()).toBe(false);
    (body.lastElementChild?.firstChild as Text).data = 'New tariffs will come.';
    expect(await passesWithChanges()).toBe(true);
  });

  test('not when what would complete it has gone meanwhile', async () => {
    const { body, passes, passesWithChanges } = filtered(ANCHOR);
    expect(await passes()).toBe(false);
    body.firstElementChild?.remove();
    body.insertAdjacentHTML('beforeend', FIELD);
    expect(await passesWithChanges()).toBe(false);
    // The whole page, which decided, is what later changes are added to.
    body.insertAdjacentHTML('beforeend', ANCHOR);
    expect(await passesWithChanges()).toBe(true);
  });

  test('not for what was added and taken away again, nor for what nobody reads', async () => {
    const { body, passes, passesWithChanges } = filtered(ANCHOR);
    expect(await passes()).toBe(false);
    body.insertAdjacentHTML('beforeend', FIELD);
    body.lastElementChild?.remove();
    body.insertAdjacentHTML('beforeend', `<div contenteditable="true">${FIELD}</div><textarea>tariffs</textarea>`);
    expect(await passesWithChanges()).toBe(false);
  });

  test('not without a body', async () => {
    const { page, body, passes, passesWithChanges } = filtered(ANCHOR + FIELD);
    body.remove();
    expect(await passes()).toBe(false);
    page.documentElement.append(body);
    expect(await passesWithChanges()).toBe(true);
  });

  test('not once the signal has stopped it', async () => {
    const { stop, passes } = filtered(ANCHOR + FIELD);
    stop.abort();
    expect(await passes()).toBe(false);
  });
});

test('no text is given to the prefilter after that has let the page pass', async () => {
  const page = document.implementation.createHTMLDocument();
  page.body.append('x'.repeat(350_000));
  const given: number[] = [];
  const add = ({ length }: string) => given.push(length) === 2;
  const prefilter = new PagePrefilter(page, () => ({ add }), new AbortController().signal);
  expect(await prefilter.passes(undefined, { ms: 0 })).toBe(true);
  expect(given).toHaveLength(2);
});
