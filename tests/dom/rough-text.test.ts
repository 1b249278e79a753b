import { describe, expect, test } from 'vitest';
import { roughText } from '../../lib/page/reading/rough-text';
import { textNodes, texts } from '../../lib/page/reading/texts';
import { put } from './page-parts';

const rough = (root: Element): string => [...roughText(root)].join('');

describe('the rough text of a page', () => {
  test('has the text of all its elements, in order', () => {
    expect(rough(put('<h1>One</h1><p>two <b>three</b></p>four'))).toBe('Onetwo threefour');
  });

  test('leaves scripts, styles and drawings out', () => {
    const root = put(
      '<p>One</p><script type="text/x">var two</script><style>.three{}</style><svg><text>four</text></svg>five',
    );
    expect(rough(root).replace(/\s+/g, ' ')).toBe('One five');
  });

  test.each([
    '<select><option>x</option><optgroup><option>x</option></optgroup></select>',
    '<textarea>x</textarea>',
    '<pre>x<code>x</code></pre>',
    '<object><p>x</p></object>',
    '<svg><style>x</style><title>x</title></svg>',
    '<svg><script>x</script><text>x</text></svg>',
  ])('leaves out %s', (html) => {
    expect(rough(put(`<p>One</p>${html}<p>two</p>`)).replace(/\s+/g, ' ')).toBe('One two');
  });

  test('has the text of open shadow roots, also of one in another', () => {
    const root = put('<p>light</p><div></div>');
    const outer = root.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    outer.innerHTML = '<section>outer</section><style>p{}</style>';
    const inner = (outer.querySelector('section') as Element).attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>inner</p>';
    expect(rough(root)).toContain('light');
    expect(rough(root)).toContain('outer');
    expect(rough(root)).toContain('inner');
  });

  test('lacks nothing that a close look reads', () => {
    const root = put(
      '<main><h1>A</h1>b<svg><style>x</style></svg>c<p>d<noscript>e</noscript>f</p><form><input name="shadowRoot">g</form><ul><li>h<li>i</ul></main>j',
    );
    const all = rough(root);
    for (const node of textNodes(root)) expect(all).toContain(node?.data);
  });

  test('comes in pieces of bounded length, in which no name is cut', () => {
    const root = put('');
    root.append('x'.repeat(99_995), 'He Lifeng', 'y'.repeat(300_000));
    const pieces = [...roughText(root)];
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(100_000);
    expect(pieces.some((piece) => piece.includes('He Lifeng'))).toBe(true);
  });

  test('of a page of very many elements is put together bit by bit', () => {
    const root = put('<p>One <b>two</b></p>'.repeat(11_000));
    const pieces = [...roughText(root)];
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(50_000);
    expect(pieces.join('').split('two')).toHaveLength(11_001);
  });

  test('lets the caller pause in a page of very many elements', () => {
    const root = put('<div></div><script></script>'.repeat(1000));
    expect([...roughText(root)].length).toBeGreaterThan(5);
  });
});

test('a close look cuts no name of a node that is longer than a string may be', () => {
  const root = put('');
  root.append('x'.repeat(39_995), 'He Lifeng', 'y'.repeat(100_000));
  root.normalize();
  const strings = [...texts(root)];
  expect(Math.max(...strings.map(({ length }) => length))).toBeLessThanOrEqual(40_000);
  expect(strings.some((one) => one.includes('He Lifeng'))).toBe(true);
});

test('a close look lets the caller pause where elements have no text, too', () => {
  expect([...texts(put('<i></i>'.repeat(20_000)))].length).toBeGreaterThan(10);
});

test('what the page removes during a pause is passed over, and the text behind it is read', () => {
  const root = put(`<p>a</p>${'<b><svg></svg></b><svg></svg>'.repeat(300)}<p>z</p>`);
  const pieces = roughText(root);
  let all = pieces.next().value;
  for (const svg of root.querySelectorAll('svg')) (svg.closest('b') ?? svg).remove();
  for (const piece of pieces) all += piece;
  expect(all).toMatch(/a\s+z/);
});
