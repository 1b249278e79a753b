import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Outline } from '../../lib/page/reading/outline';
import type { PageBlock } from '../../lib/page/reading/page-block';
import { growthOf } from './growth';
import { put } from './page-parts';

/** An outline of some markup, told of its changes by an observer as the reader’s is. */
function outlined(html: string, onShadow: (root: ShadowRoot) => void = () => {}) {
  const root = put(html);
  const observer = new MutationObserver(() => {});
  const watch = (node: Node) => observer.observe(node, { childList: true, characterData: true, subtree: true });
  watch(root);
  const outline = new Outline((shadow) => {
    watch(shadow);
    onShadow(shadow);
  });
  const read = (): PageBlock[] => {
    outline.touch(observer.takeRecords());
    return [...outline.read(root)].filter((block) => block !== undefined);
  };
  const texts = () => read().map(({ text }) => text.trim());
  return { root, outline, read, texts };
}

describe('a page that is read again', () => {
  test('gives the same blocks where nothing has changed', () => {
    const { read } = outlined('<div>a<p>b</p>c</div><ul><li>d</li></ul>');
    const before = read();
    const after = read();
    expect(after).toHaveLength(4);
    after.forEach((block, nth) => {
      expect(block).toBe(before[nth]);
    });
  });

  test('gives a new block for a text that changed, and the old ones around it', () => {
    const { root, read } = outlined('<p>a</p><p>b</p><p>c</p>');
    const before = read();
    (root.children[1]?.firstChild as Text).data = 'B';
    const after = read();
    expect(after.map(({ text }) => text)).toEqual(['a', 'B', 'c']);
    expect(after.map((block, nth) => block === before[nth])).toEqual([true, false, true]);
  });

  test('has what was added, and has not what was taken away or moved', () => {
    const { root, texts } = outlined('<section><p>a</p></section><section><p>b</p></section>');
    expect(texts()).toEqual(['a', 'b']);
    const [first, second] = root.children;
    second?.append(first?.firstChild as Node);
    expect(texts()).toEqual(['b', 'a']);
    second?.firstChild?.remove();
    first?.insertAdjacentHTML('beforeend', '<div><p>new</p></div>');
    expect(texts()).toEqual(['new', 'a']);
  });

  test('sees what was changed while it was out of the page', () => {
    const { root, texts } = outlined('<section><div><p>a</p></div></section>');
    expect(texts()).toEqual(['a']);
    const section = root.firstElementChild as Element;
    section.remove();
    expect(texts()).toEqual([]);
    (section.querySelector('p') as Element).textContent = 'changed unseen';
    root.append(section);
    expect(texts()).toEqual(['changed unseen']);
  });

  test('gives all anew where too much has changed to be told', () => {
    const { root, outline, texts } = outlined('<section><p>a</p></section>');
    texts();
    const text = root.querySelector('p')?.firstChild as Text;
    text.data = 'b';
    outline.touch(undefined);
    expect(texts()).toEqual(['b']);
  });

  test('keeps the number of a story while others come before it', () => {
    const { root, read } = outlined('<article><p>a</p></article>');
    const [before] = read();
    root.insertAdjacentHTML('afterbegin', '<article><p>new</p></article>');
    const [added, after] = read();
    expect(after).toBe(before);
    expect(added?.story).not.toBe(after?.story);
  });

  test('is read to its end after a reading that was stopped in the middle', () => {
    const { root, outline, texts } = outlined('<p>a</p><section><p>b</p><p>c</p></section>');
    for (const block of outline.read(root)) if (block?.text === 'b') break;
    expect(texts()).toEqual(['a', 'b', 'c']);
  });
});

describe('open shadow roots', () => {
  const shadow = (root: Element, html: string): ShadowRoot => {
    const inside = (root.querySelector('div') as Element).attachShadow({ mode: 'open' });
    inside.innerHTML = html;
    return inside;
  };

  test('are read in their place, with what is slotted into them', () => {
    const { root, texts } = outlined('<p>a</p><div>slotted <b>name</b></div><p>z</p>');
    shadow(root, '<p>before <slot></slot> after</p><p>more</p>');
    expect(texts()).toEqual(['a', 'before slotted name after', 'more', 'z']);
  });

  test('are read again when something in them changes, or in what is slotted', () => {
    const { root, texts } = outlined('<div>one</div>');
    const inside = shadow(root, '<section><p><slot></slot></p></section>');
    expect(texts()).toEqual(['one']);
    inside.querySelector('section')?.insertAdjacentHTML('beforeend', '<p>two</p>');
    expect(texts()).toEqual(['one', 'two']);
    root.querySelector('div')?.replaceChildren('three');
    expect(texts()).toEqual(['three', 'two']);
    (root.querySelector('div')?.firstChild as Text).data = 'four';
    expect(texts()).toEqual(['four', 'two']);
    inside.append('five');
    expect(texts()).toEqual(['four', 'two', 'five']);
  });

  test('are read again when the text of an element changes that runs inside a line of theirs', () => {
    const { root, texts } = outlined('<div><b>one</b></div>');
    shadow(root, '<section><p>It said <slot></slot></p></section>');
    expect(texts()).toEqual(['It said one']);
    (root.querySelector('b')?.firstChild as Text).data = 'two';
    expect(texts()).toEqual(['It said two']);
  });

  test('are left alone where nobody wants them', () => {
    const { root } = outlined('<div>light</div>');
    shadow(root, '<p>dark</p>');
    expect([...new Outline().read(root)].flatMap((block) => block?.text ?? [])).toEqual(['light']);
  });

  test('are never opened where they are closed', () => {
    const { root, texts } = outlined('<div></div>');
    (root.querySelector('div') as Element).attachShadow({ mode: 'closed' }).innerHTML = '<p>secret</p>';
    expect(texts()).toEqual([]);
  });
});

describe('a very long text', () => {
  test('is cut between words into blocks of bounded length, whose ranges still fit', () => {
    const { read } = outlined(`<p>${'word '.repeat(20_000)}</p>`);
    const blocks = read();
    expect(blocks.length).toBeGreaterThan(4);
    expect(blocks.map(({ text }) => text).join('')).toBe('word '.repeat(20_000));
    for (const { text, pieces } of blocks) {
      expect(text.length).toBeLessThanOrEqual(20_000);
      expect(text).toMatch(/^word/);
      const [piece] = pieces;
      const from = -(piece?.start ?? 0);
      expect(piece?.node.data.slice(from, from + 4)).toBe('word');
    }
  });

  test('is kept in all its blocks when something beside it changes', () => {
    const { root, read } = outlined(`<p>${'word '.repeat(20_000)}</p>`);
    const before = read();
    root.querySelector('p')?.insertAdjacentHTML('beforeend', '<br><b>more</b>');
    const after = read();
    expect(after.slice(0, 4).map((block, nth) => block === before[nth])).toEqual([true, true, true, true]);
    expect(after.at(-1)?.text).toContain('more');
  });

  test('of line breaks alone is cut too', () => {
    const blocks = outlined(`<p>a${'<br>'.repeat(50_000)}b</p>`).read();
    expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThanOrEqual(20_000);
    expect(blocks.map(({ text }) => text.trim()).join('')).toBe('ab');
  });
});

describe('elements in elements in elements', () => {
  /** Nests elements of a name and class, with text in each. */
  function nest(depth: number, html: string): Element {
    const root = put('');
    let at: Element = root;
    for (let nth = 0; nth < depth; nth++) {
      at.insertAdjacentHTML('beforeend', html);
      at = at.lastElementChild as Element;
    }
    at.innerHTML = '<h1>x</h1>';
    return root;
  }

  test('are looked through a few times in all, for the main part of the page and for its stories', () => {
    const root = nest(200, 'a<div class="sidebar"></div>');
    const one = vi.spyOn(Element.prototype, 'querySelector');
    const all = vi.spyOn(Element.prototype, 'querySelectorAll');
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    const blocks = [...new Outline().read(root)].filter((block) => block !== undefined);
    expect(blocks.every(({ aside }) => !aside)).toBe(true);
    expect(one.mock.calls.length + all.mock.calls.length).toBeLessThan(10);
  });

  test('are looked through once for what makes an aside no pull quote', () => {
    const root = nest(200, 'a<aside></aside>');
    (root.querySelector('h1') as Element).remove();
    const article = document.createElement('article');
    article.append(...root.childNodes);
    root.append(article);
    const asked = vi.spyOn(Element.prototype, 'querySelector');
    onTestFinished(() => asked.mockRestore());
    const blocks = [...new Outline().read(root)].filter((block) => block !== undefined);
    expect(blocks.every(({ aside, story }) => !aside && story === 1)).toBe(true);
    expect(asked.mock.calls.length).toBe(1);
  });

  test('that were added one in the other are touched once each', () => {
    const growth = growthOf(2_000, (depth) => {
      const { root, outline } = outlined('');
      const observer = new MutationObserver(() => {});
      observer.observe(root, { childList: true, subtree: true });
      let at: Element = root;
      for (let nth = 0; nth < depth; nth++) at = at.appendChild(document.createElement('div'));
      const records = observer.takeRecords();
      expect(records).toHaveLength(depth);
      return () => outline.touch(records);
    });
    expect(growth).toBeLessThan(2.5);
  });
});

test('the slots of an element are looked for once, however often it changes', () => {
  const { root, read } = outlined('<div>one</div>');
  const host = root.querySelector('div') as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'.repeat(5);
  read();
  for (let nth = 0; nth < 50; nth++) host.append(String(nth));
  const asked = vi.spyOn(DocumentFragment.prototype, 'querySelectorAll');
  onTestFinished(() => asked.mockRestore());
  expect(read()[0]?.text).toContain('one0123');
  expect(asked.mock.calls.filter(([selector]) => selector === 'slot')).toHaveLength(1);
});

test('a form whose controls are named like what is read of it is read like any other', () => {
  const names = [
    'firstChild',
    'nextSibling',
    'nodeType',
    'localName',
    'getAttribute',
    'parentNode',
    'id',
    'shadowRoot',
  ];
  const { texts } = outlined(`<form>${names.map((name) => `<input name="${name}">`).join('')}<p>a</p>b</form><p>c</p>`);
  expect(texts()).toEqual(['a', 'b', 'c']);
});
