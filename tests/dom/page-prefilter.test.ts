import { expect, onTestFinished, test, vi } from 'vitest';
import { Lookout } from '../../lib/page/reading/page-prefilter';
import { put } from './page-parts';

/** The texts of a page’s changes that a lookout is shown, after a first look at the whole. */
async function seenOf(change: (root: HTMLElement) => void, html = ''): Promise<string[]> {
  const root = put(html);
  let seen: string[] = [];
  const add = (text: string) => {
    seen.push(text);
    return false;
  };
  const lookout = new Lookout(document, () => ({ add }), new AbortController().signal);
  await lookout.isEnough(undefined, { ms: 0 });
  seen = [];
  const observer = new MutationObserver(() => {});
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  change(root);
  await lookout.isEnough(observer.takeRecords(), { ms: 0 });
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
