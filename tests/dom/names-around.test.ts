import { describe, expect, onTestFinished, test } from 'vitest';
import { markAtCaret } from '../../lib/page/around/at-caret';
import { linkedBeside } from '../../lib/page/around/linked-names';
import { nameIn, sentenceOf } from '../../lib/page/around/sentence';
import { controlAt } from '../../lib/page/dom/controls';
import { hasTip, noteTip } from '../../lib/page/dom/tooltip';
import { Marker } from '../../lib/page/marking/marker';
import type { Mark } from '../../lib/page/marking/marks';
import type { Mention } from '../../lib/spotting/mention';
import { Spotter } from '../../lib/spotting/spotter';
import { blocksIn, put, rangeOf } from './page-parts';

/** As the reader has texts divided. */
const divide = new Spotter('').sentences;

const NAMES = ['Ann', 'Bob', 'Cid', 'Dan', 'Mr. Eve'];

/** All places where these names stand below `root`, as marks in document order. */
function marksIn(root: Element): Mark[] {
  const blocks = blocksIn(root);
  const marker = new Marker();
  return blocks.flatMap(({ text }, block) =>
    [...text.matchAll(new RegExp(NAMES.join('|'), 'g'))].flatMap(({ 0: id, index }) => {
      const mention: Mention = {
        block,
        start: index,
        end: index + id.length,
        id,
        category: 'person',
        reason: 'name',
        onTopic: true,
        inByline: false,
      };
      return marker.markOf(mention, blocks) ?? [];
    }),
  );
}

const textOf = (root: Element, text: string): Node => rangeOf(text, root).startContainer;

describe('a press has a meaning of its own', () => {
  test.each([
    '<a href="#x">It <b>here</b></a>',
    '<button>here</button>',
    '<label>here <input></label>',
    '<details open><summary>here</summary></details>',
    '<div role="button"><i>here</i></div>',
    '<div role="menuitem">here</div>',
    '<div contenteditable>here</div>',
  ])('in %s', (html) => {
    expect(controlAt(textOf(put(html), 'here'))).toBeInstanceOf(Element);
  });

  test.each(['<p>here</p>', '<a name="x">here</a>', '<div tabindex="0">here</div>', '<main role="main">here</main>'])(
    'but not in %s',
    (html) => expect(controlAt(textOf(put(html), 'here'))).toBeUndefined(),
  );

  test('in a link around a shadow root, which may hold a form with fields of any name', () => {
    const root = put('<a href="#x"><div></div></a>');
    const shadow = root.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML = '<form><input name="matches"><input name="parentNode">here</form>';
    expect(controlAt(shadow.querySelector('form')?.lastChild as Node)).toBe(root.querySelector('a'));
  });
});

describe('something of the page’s own opens', () => {
  test.each([
    ['<abbr title="Tip">here</abbr>', true],
    ['<div title="Tip"><p><b>here</b></p></div>', true],
    ['<div title="Tip"><b title="">here</b></div>', false],
    ['<button aria-haspopup="menu">here</button>', true],
    ['<div aria-haspopup><span>here</span></div>', false],
    ['<div aria-haspopup="false">here</div>', false],
    ['<p>here</p>', false],
  ])('over %s: %s', (html, is) => {
    expect(hasTip(textOf(put(html), 'here'))).toBe(is);
  });
});

test('a tip counts on when the page has emptied the title, to show a tip of its own', () => {
  const link = put('<div title="Article"><a href="#x" title="Tip"><b>here</b></a></div>').querySelector('a') as Element;
  const here = textOf(link, 'here');
  expect(hasTip(here)).toBe(true);
  link.setAttribute('title', '');
  expect(hasTip(here)).toBe(true);
});

test('a tip that was noted counts on when the page has emptied its title before anybody asks', () => {
  const link = put('<a href="#x" title="Tip">here</a>').querySelector('a') as Element;
  const here = textOf(link, 'here');
  noteTip(here);
  link.setAttribute('title', '');
  expect(hasTip(here)).toBe(true);
});

describe('the names in links beside a name', () => {
  const beside = (html: string, nth = 0): string[] => {
    const marks = marksIn(put(html));
    const plain = marks.filter(({ range }) => !controlAt(range.startContainer));
    return linkedBeside(plain[nth] as Mark, marks).map(({ id }) => id);
  };

  test('are those of its block, before it and after it, one of each', () => {
    const html =
      '<p><a href="#">Ann</a>, then Bob, <a href="#">Cid</a>, <a href="#">Ann</a>.</p><p><a href="#">Dan</a></p>';
    expect(beside(html)).toEqual(['Ann', 'Cid']);
  });

  test('up to the next plain name, which has the rest', () => {
    const html = '<p>Ann, <a href="#">Bob</a>, Cid, <a href="#">Dan</a>.</p>';
    expect([beside(html, 0), beside(html, 1)]).toEqual([['Bob'], ['Bob', 'Dan']]);
  });

  test('are without its own, and none where there are none', () => {
    expect(beside('<p>Ann and <a href="#">Ann</a> and Bob</p>')).toEqual([]);
    expect(beside('<p>Ann and Bob</p>')).toEqual([]);
  });
});

describe('the sentence of a name', () => {
  const sentences = (html: string) => marksIn(put(html)).map((mark) => [nameIn(mark), sentenceOf(mark, divide)]);

  test('is that in which it stands, with plain white space', () => {
    expect(sentences('<p>It rained. Then   <b>Ann</b>\n came. “Bob left,” she said. The end.</p>')).toEqual([
      ['Ann', 'Then Ann came.'],
      ['Bob', '“Bob left,” she said.'],
    ]);
  });

  test('does not end at a shortened word', () => {
    expect(sentences('<p>In the U.S. Mr. Eve met Gov. Ann in May. It rained.</p>').map(([, text]) => text)).toEqual([
      'In the U.S. Mr. Eve met Gov. Ann in May.',
      'In the U.S. Mr. Eve met Gov. Ann in May.',
    ]);
  });

  test('is found past signs that nobody sees, and is all of a heading', () => {
    expect(sentences('<h1>Once a\u00adgain. An\u00adn? No: Bob wins</h1>')).toEqual([['Bob', 'No: Bob wins']]);
    expect(sentences('<p>The U.\u200bS. Mr. Bob won. A\u00adgain.</p>')).toEqual([
      ['Bob', 'The U.\u200bS. Mr. Bob won.'],
    ]);
  });
});

describe('the name where the user is', () => {
  const selectIn = (root: Element, from: string, to = from) => {
    const [start, end] = [rangeOf(from, root), rangeOf(to, root)];
    getSelection()?.setBaseAndExtent(start.startContainer, start.startOffset, end.endContainer, end.endOffset);
    onTestFinished(() => getSelection()?.removeAllRanges());
  };
  const HTML = '<p>Once Ann saw <a href="#x">how Bob ran</a> home, and Cid. <a href="#y">Nobody</a></p>';
  const here = (root: Element) => markAtCaret(marksIn(root), document)?.id;

  test('is the first that the selection touches', () => {
    const root = put(HTML);
    selectIn(root, 'saw', 'Cid');
    expect(here(root)).toBe('Bob');
    selectIn(root, 'nn');
    expect(here(root)).toBe('Ann');
  });

  test('is that at the caret, also right before or behind it', () => {
    const root = put(HTML);
    const { startContainer, startOffset, endOffset } = rangeOf('Cid', root);
    for (const at of [startOffset, startOffset + 1, endOffset]) {
      getSelection()?.collapse(startContainer, at);
      expect(here(root)).toBe('Cid');
    }
    getSelection()?.collapse(startContainer, startOffset - 1);
    expect(here(root)).toBeUndefined();
    getSelection()?.removeAllRanges();
  });

  test('is that in the link with the focus, wherever the caret was left', () => {
    const root = put(HTML);
    getSelection()?.collapse(rangeOf('Cid', root).startContainer, rangeOf('Cid', root).startOffset);
    root.querySelector('a')?.focus();
    expect(here(root)).toBe('Bob');
    root.querySelectorAll('a')[1]?.focus();
    getSelection()?.removeAllRanges();
    expect(here(root)).toBeUndefined();
  });

  test('is none where nothing is selected', () => {
    getSelection()?.removeAllRanges();
    expect(here(put(HTML))).toBeUndefined();
  });
});
