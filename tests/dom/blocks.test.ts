import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { textNodes } from '../../lib/page/reading/texts';
import { addStyle, blocksIn, blocksOf, put, textsOf } from './page-parts';

describe('a block of text', () => {
  test('is a paragraph, whatever runs inside its lines', () => {
    expect(textsOf('<p>Aides of <b>He</b> <a href="#">Li<em>feng</em></a> said <time>today</time>.</p>')).toEqual([
      'Aides of He Lifeng said today.',
    ]);
  });

  test('is a paragraph also where an element of the page’s own runs in it, which begins a block anywhere else', () => {
    expect(textsOf('<p>Vice Premier <x-name>He</x-name> met <a>Scott <x-name>Bessent</x-name></a> there.</p>')).toEqual(
      ['Vice Premier He met Scott Bessent there.'],
    );
    expect(textsOf('<div>Geneva <x-card>He Lifeng</x-card> Stockholm</div>')).toEqual([
      'Geneva',
      'He Lifeng',
      'Stockholm',
    ]);
  });

  test('goes on behind the number of a footnote as if that were not there', () => {
    expect(
      textsOf(
        '<p>Section 232<sup>1</sup>, He Lifeng<sup><a href="#n">2,3</a></sup> and <a>IEEPA<sup>14</sup></a>.</p>',
      ),
    ).toEqual(['Section 232, He Lifeng and IEEPA.']);
    expect(textsOf('<p>Bessent<a href="#note-2">2</a> left, from 125<a href="/p#note-3">3</a> percent.</p>')).toEqual([
      'Bessent left, from 125 percent.',
    ]);
    expect(textsOf('<p>It is <a href="/2025">2025</a>, and Apollo<a href="/13">13</a> flew.</p>')).toEqual([
      'It is 2025, and Apollo13 flew.',
    ]);
    expect(textsOf('<p>On the 5<sup>th</sup> He<sup>[1]</sup> came. <sup>2</sup> He left.</p>')).toEqual([
      'On the 5th He[1] came. 2 He left.',
    ]);
  });

  test('ends where another element begins that is laid out by itself', () => {
    expect(textsOf('<div>He<p>Lifeng</p>came<ul><li>One</li><li>Two</li></ul>late</div>')).toEqual([
      'He',
      'Lifeng',
      'came',
      'One',
      'Two',
      'late',
    ]);
  });

  test('goes on through ruby, without the reading above it, and through elements that no browser knows', () => {
    expect(
      textsOf(
        '<p>Then <ruby>Li<rp>(</rp><rt>李</rt><rp>)</rp></ruby> <ruby><rb>Chenggang</rb><rt>成钢</rt></ruby> spoke.</p>',
      ),
    ).toEqual(['Then Li Chenggang spoke.']);
    expect(textsOf('<p>It was <person>Jamieson</person> <person>Greer</person> on <num>301</num>.</p>')).toEqual([
      'It was Jamieson Greer on 301.',
    ]);
    expect(textsOf('<div>Geneva <story>He Lifeng</story> Stockholm</div>')).toEqual([
      'Geneva',
      'He Lifeng',
      'Stockholm',
    ]);
  });

  test('keeps a line break, over which names run and words do not', () => {
    const [block] = blocksOf('<p>Scott<br>Bessent</p>');
    expect(block?.text).toBe('Scott\nBessent');
    expect(block?.pieces.map(({ start }) => start)).toEqual([0, 6]);
  });

  test('has spaces where the source of the page ends its lines', () => {
    const wrapped = '<p>\n  Diana\n\tCarney met <b>Scott</b>\n  <i>Bessent</i><br>\n  in Ottawa\n</p>';
    const [block] = blocksOf(wrapped);
    expect(block?.text.trim()).toBe('Diana  Carney met Scott   Bessent\n   in Ottawa');
  });

  test.each(['pre', 'pre-wrap', 'pre-line', 'break-spaces'])('keeps line ends that %s shows', (style) => {
    const [block] = blocksOf(`<p>Diana\n Carney, <b style="white-space:${style}">Scott\n Bessent</b></p>`);
    expect(block?.text).toBe('Diana  Carney, Scott  Bessent');
    expect(block?.keptLines).toBe('Diana  Carney, Scott\n Bessent');
  });

  test('keeps all places also where a text has grown before somebody asks for its line ends', () => {
    const [block] = blocksOf('<p style="white-space:pre-wrap">He\nLifeng <b>met</b> Bessent\nthen</p>');
    const [first] = block?.pieces ?? [];
    first?.node.appendData(' of China, who');
    expect(block?.keptLines).toBe('He\nLifeng met Bessent\nthen');
    first?.node.replaceData(0, first.node.length, 'He');
    expect(block?.keptLines).toBe('He\nLifeng met Bessent\nthen');
  });

  test('asks no style before somebody asks for its line ends, nor for lines at its ends or between blocks', () => {
    const asked = vi.spyOn(window, 'getComputedStyle');
    onTestFinished(() => asked.mockRestore());
    const blocks = blocksOf('<ul>\n <li>\n <a>\n Diana Carney\n </a>\n </li>\n <li>\n One<br>two\n </li>\n</ul>');
    expect(asked).not.toHaveBeenCalled();
    expect(blocks.map(({ keptLines }) => keptLines)).toEqual([undefined, undefined]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('keeps the page’s own characters: spaces, soft hyphens, apostrophes', () => {
    expect(blocksOf('<p>He&nbsp;Li&shy;feng’s</p>')[0]?.text).toBe('He\u00a0Li\u00adfeng’s');
  });

  test('is not begun by white space between elements', () => {
    expect(blocksOf('<div>\n <p>One</p>\n <p>  </p>\n <p></p> <!-- none --> </div>')).toHaveLength(1);
  });

  test('knows for each of its text nodes where it begins', () => {
    const [block] = blocksOf('<p>Vice <i>Premier</i> <b>He</b></p>');
    for (const { node, start } of block?.pieces ?? []) {
      expect(block?.text.slice(start, start + node.length)).toBe(node.data);
    }
    expect(block?.pieces).toHaveLength(4);
  });

  test('goes on behind what shows nothing or stands in the line like a letter', () => {
    expect(textsOf('<p>Aides of <script>1</script><style>p{}</style><template>x</template>He Lifeng</p>')).toEqual([
      'Aides of He Lifeng',
    ]);
    expect(textsOf('<p>Aides of <meta content="x"><link href="#" itemprop="url">He Lifeng</p>')).toEqual([
      'Aides of He Lifeng',
    ]);
    expect(
      textsOf('<p>told <a href="#">Bessent</a><svg><text>x</text></svg> that <img alt="x"> He agreed</p>'),
    ).toEqual(['told Bessent that He agreed']);
  });
});

const SR_ONLY = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';

describe('a word that runs into an element', () => {
  test.each<[string, string, string[]]>([
    ['for screen readers', `<a>Bessent<span style="${SR_ONLY}">Opens</span></a> came`, ['Bessent came', 'Opens']],
    ['that is not shown', 'Greer<span style="display:none">Person</span> came', ['Greer came', 'Person']],
    ['that floats', 'Greer<span style="float:right">12:30</span> came', ['Greer came', '12:30']],
    ['that is nailed down', 'Greer<b><i style="position:fixed">Note</i></b> came', ['Greer came', 'Note']],
    ['on lines of its own', 'Greer<span style="display:block">Envoy</span>came', ['Greer', 'Envoy', 'came']],
    ['not shown, in the word', 'Gr<i style="display:none">x</i>eer', ['Greer', 'x']],
    ['not shown, before the word', '<i style="display:none">Photo</i>Greer came', ['Photo', 'Greer came']],
    ['not shown, behind others', '<a><b>Greer</b></a><i style="display:none">Photo</i>', ['Greer', 'Photo']],
  ])('%s ends', (_, html, texts) => {
    expect(textsOf(`<p>${html}</p>`)).toEqual(texts);
  });

  test('ends between the items of a flex box', () => {
    const html = '<div style="display:flex"><span>Scott <b>Bessent</b></span><span>Treasury Secretary</span></div>';
    expect(textsOf(html)).toEqual(['Scott Bessent', 'Treasury Secretary']);
  });

  test.each<[string, string, string]>([
    ['in another type', '<b>He</b>Lifeng', 'HeLifeng'],
    ['as a drop cap', '<span style="float:left;font-size:3em">B</span>essent', 'Bessent'],
    ['as a drop cap with its quote', '<span style="float:left">“B</span>essent”', '“Bessent”'],
    ['with an anchor in it', 'Bes<a id="x" style="position:absolute"></a>sent', 'Bessent'],
    ['letter by letter', '<span style="display:flex"><i>H</i><i>e</i></span>', 'He'],
    ['as an inline block', '<i style="display:inline-block">Bes</i>sent', 'Bessent'],
    ['in a box that is none', '<i style="display:contents">Bes</i>sent', 'Bessent'],
  ])('%s goes on', (_, html, text) => {
    expect(textsOf(`<p>${html}</p>`)).toEqual([text]);
  });

  test('is asked about for its style, and nothing else is', () => {
    addStyle('.hidden{display:none}');
    const asked = vi.spyOn(window, 'getComputedStyle');
    onTestFinished(() => asked.mockRestore());
    textsOf(
      '<p>The <b>envoy</b> <i>Greer</i><a>, who</a> met <b>何立峰</b>先生 and <em></em>left<br><u>early</u> <s>on</s>, said <i>(so)</i></p>',
    );
    expect(asked).toHaveBeenCalledTimes(0);
    textsOf('<p><a>Scott <b>Bessent</b></a><i class="hidden">Person</i></p>');
    expect(asked.mock.calls.map(([{ localName }]) => localName)).toEqual(['b', 'a', 'i']);
  });
});

describe('the kind of a block', () => {
  test.each([
    ['<h1>x</h1>', 'heading'],
    ['<h4>x</h4>', 'heading'],
    ['<ul><li>x</li></ul>', 'item'],
    ['<dl><dd>x</dd></dl>', 'item'],
    ['<table><tr><td>x</td></tr></table>', 'cell'],
    ['<table><tr><th>x</th></tr></table>', 'cell'],
    ['<figure><figcaption>x</figcaption></figure>', 'caption'],
    ['<p>x</p>', 'text'],
    ['<blockquote>x</blockquote>', 'text'],
    ['<h2><span><a href="#">x</a></span></h2>', 'heading'],
  ])('of %s is %s', (html, kind) => {
    expect(blocksOf(html).map((block) => block.kind)).toEqual([kind]);
  });
});

describe('stories', () => {
  const storiesOf = (html: string) =>
    blocksOf(html).map(({ text, story, aside }) => `${text.trim()} ${story}${aside ? ' aside' : ''}`);

  test('each article is one, and what stands between them is another', () => {
    expect(storiesOf('<p>top</p><article><p>a</p><p>b</p></article><article>c</article><p>end</p>')).toEqual([
      'top 0',
      'a 1',
      'b 1',
      'c 2',
      'end 0',
    ]);
  });

  test('an article inside an article belongs to it', () => {
    expect(storiesOf('<article><p>a</p><article>b</article><p>c</p></article>')).toEqual(['a 1', 'b 1', 'c 1']);
  });

  test.each([
    '<nav>x</nav>',
    '<aside>x</aside>',
    '<footer>x</footer>',
    '<div role="complementary">x</div>',
    '<div role="navigation">x</div>',
    '<div class="sidebar">x</div>',
    '<div class="right related-stories">x</div>',
    '<section id="comments">x</section>',
    '<div class="most-read">x</div>',
    '<article><ul class="related"><li>x</li></ul></article>',
    '<aside><article>x</article></aside>',
    '<article><aside><h2>x</h2></aside></article>',
    '<article><aside><a href="#">x</a></aside></article>',
    '<form>x</form>',
    '<form>x</form><h2></h2>',
  ])('%s stands beside the article', (html) => {
    expect(blocksOf(html).map(({ aside }) => aside)).toEqual([true]);
  });

  test.each([
    '<main>x</main>',
    '<div class="commentary">x</div>',
    '<div class="unrelated">x</div>',
    '<article class="related">x</article>',
    '<article><header>x</header></article>',
  ])('%s does not', (html) => {
    expect(blocksOf(html).map(({ aside }) => aside)).toEqual([false]);
  });

  test('a pull quote is part of its article', () => {
    const html = '<article><p>a</p><aside><blockquote><p>b</p></blockquote></aside></article>';
    expect(storiesOf(html)).toEqual(['a 1', 'b 1']);
  });

  test('a frame around the whole page is not beside the article, whatever it is called', () => {
    const story = '<h1>Talks</h1><p>a</p>';
    const prose = `<p>${'The two sides met again, and said little. '.repeat(5)}</p>`.repeat(3);
    for (const html of [
      `<form id="aspnetForm">${story}</form>`,
      '<form id="aspnetForm"><h2>Talks</h2><p>a</p></form>',
      `<div class="page has-sidebar">${story}</div>`,
      `<div class="layout with-sidebar"><main><p>b</p></main></div>`,
      `<main><h1>Talks</h1><div class="row has-sidebar">${prose}</div></main>`,
      `<main><h1>Talks</h1><div class="newsletter-body">${prose}</div></main>`,
      `<article><h1>Talks</h1><div class="sidebar-grid"><p>a</p></div><div class="sidebar-grid"><p>b</p></div></article>`,
      `<form id="aspnetForm">${prose}</form>`,
    ]) {
      expect(
        blocksOf(html).map(({ aside }) => aside),
        html,
      ).not.toContain(true);
    }
  });

  test('a sidebar or comments with long texts stand beside it all the same', () => {
    const prose = (text: string) => `<p>${text} ${'The two sides met again, and said little. '.repeat(5)}</p>`;
    const story = `<main><h1>Talks</h1>${prose('a').repeat(3)}</main>`;
    expect(blocksOf(`${story}<div class="sidebar">${prose('x')}</div>`).at(-1)?.aside).toBe(true);
    expect(blocksOf(`${story}<div class="comments">${prose('x').repeat(9)}</div>`).at(-1)?.aside).toBe(true);
  });

  test('a short article is no sidebar, however many lines the foot of the page has', () => {
    const prose = `<p>${'The two sides met again, and said little. '.repeat(5)}</p>`.repeat(3);
    const foot = `<footer>${'<p>About us</p>'.repeat(9)}</footer>`;
    const html = `<h1>Talks</h1><div class="layout right-sidebar"><div>${prose}</div></div>${foot}`;
    expect(blocksOf(html)[1]?.aside).not.toBe(true);
  });

  test('what comes after something beside the article is the article again', () => {
    expect(storiesOf('<article><p>a</p><aside><h2>x</h2></aside><p>b</p></article>')).toEqual([
      'a 1',
      'x 2 aside',
      'b 1',
    ]);
  });
});

/** Markup whose “x” nobody is to touch. */
const LEFT_ALONE = [
  '<div contenteditable="true"><p>x</p></div>',
  '<div contenteditable><p>x</p></div>',
  '<div contenteditable=""><b>x</b></div>',
  '<div contenteditable="plaintext-only">x</div>',
  '<div contenteditable="true"><div contenteditable="false">x</div></div>',
  '<textarea>x</textarea>',
  '<input value="x">',
  '<div role="textbox">x</div>',
  '<div role="searchbox">x</div>',
  '<div role="combobox">x</div>',
  '<select><option>x</option></select>',
  '<button>x</button>',
  '<code>x</code>',
  '<pre>x</pre>',
  '<kbd>x</kbd>',
  '<samp>x</samp>',
  '<div aria-hidden="true"><p>x</p></div>',
  '<div hidden><p>x</p></div>',
  '<div hidden="until-found"><p>x</p></div>',
  '<div inert><p>x</p></div>',
  '<script type="application/json">x</script>',
  '<style>x</style>',
  '<template><p>x</p></template>',
  '<noscript>x</noscript>',
  '<svg><text>x</text><foreignObject><p>x</p></foreignObject></svg>',
  '<math><mi>x</mi></math>',
  '<video><p>x</p></video>',
  '<iframe>x</iframe>',
  '<object><p>x</p></object>',
];

describe('left alone', () => {
  test.each(LEFT_ALONE)('is %s', (html) => {
    expect(textsOf(`<div>${html}</div>`)).toEqual([]);
    const root = put(`<div>${html}</div>`);
    expect([...textNodes(root)]).toEqual([]);
  });

  test.each([
    '<div aria-hidden="false">x</div>',
    '<div role="article">x</div>',
    '<div contenteditable="false">x</div>',
    '<div contenteditable="FALSE">x</div>',
    '<div contenteditable="inherit">x</div>',
  ])('is not %s', (html) => {
    expect(textsOf(html)).toEqual(['x']);
    expect([...textNodes(put(html))]).toHaveLength(1);
  });

  test('is a page that is one editor', () => {
    const page = new DOMParser().parseFromString('<body contenteditable="true"><p>x</p></body>', 'text/html');
    expect(blocksIn(page.body)).toEqual([]);
    expect([...textNodes(page.body)]).toEqual([]);
  });

  test('is a document that is edited as a whole, as long as it is', () => {
    const root = put('<p>x</p>');
    onTestFinished(() => {
      document.designMode = 'off';
    });
    document.designMode = 'on';
    expect(blocksIn(root)).toEqual([]);
    document.designMode = 'off';
    expect(blocksIn(root)).toHaveLength(1);
  });

  test('is a page whose root is inert', () => {
    const page = new DOMParser().parseFromString('<html inert><p>x</p>', 'text/html');
    expect(blocksIn(page.body)).toEqual([]);
  });

  test('and what surrounds it is read on both sides', () => {
    expect(textsOf('<p>a</p><div contenteditable>x</div><p>b</p>')).toEqual(['a', 'b']);
  });
});

describe('XHTML documents', () => {
  const page = (body: string) =>
    new DOMParser().parseFromString(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>${body}</body></html>`,
      'application/xhtml+xml',
    );

  test('are read as HTML is', () => {
    const { body } = page(
      '<h2>Talks</h2><p>Aides of <b>He</b> Lifeng<br/>said <code>x</code></p><aside><p>more</p></aside>',
    );
    expect(blocksIn(body).map(({ text, kind, aside }) => [text.trim(), kind, aside])).toEqual([
      ['Talks', 'heading', false],
      ['Aides of He Lifeng\nsaid', 'text', false],
      ['more', 'text', true],
    ]);
  });

  test('a CDATA section is no place for a range in the page’s own prose, and does not stop the reading', () => {
    const { body } = page('<p>one</p><p><![CDATA[two]]></p><p>three</p>');
    const texts = blocksIn(body).map(({ text }) => text);
    expect(texts).toContain('one');
    expect(texts).toContain('three');
  });
});

test('reading changes nothing in the page', () => {
  const root = put('<article><p>He <b>Li</b>feng<br>said</p><aside><h2>x</h2></aside></article>');
  const before = root.outerHTML;
  expect(blocksIn(root).length).toBeGreaterThan(0);
  expect(root.outerHTML).toBe(before);
});

test('a deep page does not exhaust the stack', () => {
  const root = put('');
  let at: Element = root;
  for (let depth = 0; depth < 5000; depth++) at = at.appendChild(document.createElement('div'));
  at.textContent = 'deep';
  expect(blocksIn(root).map(({ text }) => text)).toEqual(['deep']);
});
