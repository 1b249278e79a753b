import lexicon from 'backstory:lexicon';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Annotator } from '../../lib/page/annotator';
import { countMarks, type Mark } from '../../lib/page/marking/marks';
import { painter } from '../../lib/page/marking/paint';
import { Spotter } from '../../lib/spotting/spotter';
import { liveRange, put, textIn } from './page-parts';

const ALL = Number.POSITIVE_INFINITY;

const readPage = (root: Element, signal = new AbortController().signal, limit = ALL) =>
  new Annotator(new Spotter(lexicon)).read(root, limit, signal, { ms: 0 });

async function read(html: string) {
  const root = put(html);
  const reading = await readPage(root);
  if (!reading) throw new Error('the reading was stopped');
  return { ...reading, root, found: reading.marks.map(({ id, range }) => `${textIn(range)} → ${id}`) };
}

afterEach(() => {
  CSS.highlights.clear();
  vi.restoreAllMocks();
});

describe('a page that is read', () => {
  test('has marks on its people, and on “He” where that is a name', async () => {
    const { found, marks } = await read(`<main><article><h1>Talks end in Geneva</h1>
      <p>Vice Premier He Lifeng came with Li Chenggang. He left early.</p>
      <p>Aides of He said that Treasury Secretary Scott Bessent had met him.</p></article></main>`);
    expect(marks.every(({ onTopic }) => onTopic)).toBe(true);
    expect(found).toContain('Vice Premier He Lifeng → he-lifeng');
    expect(found).toContain('Li Chenggang → li-chenggang');
    expect(found).toContain('Treasury Secretary Scott Bessent → scott-bessent');
    expect(found.filter((one) => one === 'He → he-lifeng')).toHaveLength(1);
  });

  test('is marked with exactly the page’s own text, however that is broken up', async () => {
    const { marks } = await read(
      '<article><p>Vice Premier <b>He</b>&nbsp;<i>Li&shy;feng</i>’s aides met Scott<br>Bessent of the U.S.&nbsp;Treasury.</p><p>Then <a href="#">He</a> left with Scott&#8203; Bessent.</p></article>',
    );
    expect(marks.map(({ range }) => textIn(range))).toEqual(
      expect.arrayContaining(['Vice Premier He\u00a0Li\u00adfeng', 'ScottBessent', 'He']),
    );
  });

  test('has the same marks wherever the lines of its source end', async () => {
    const story = [
      'Vice Premier He Lifeng met Treasury Secretary Scott Bessent in Geneva to discuss tariffs on Chinese goods.',
      'On Friday He and Bessent spoke of a 20 percent “fentanyl” tariff, and of Mark Carney and his wife, Diana Carney.',
      'The Trump Organization, the Supreme Court of New York and Bruce Lee have nothing to do with their trade war.',
    ];
    const html = (space: string) =>
      `<article>${story.map((text) => `<p>${text.replaceAll(' ', space)}</p>`).join('')}</article>`;
    const plain = (found: string[]) => found.map((one) => one.replace(/\s+/g, ' '));
    const { found } = await read(html(' '));
    expect(found).toContain('“fentanyl” tariff → fentanyl-tariffs');
    expect(found.join()).not.toMatch(/Diana|Lee|Trump|Court/);
    for (const space of ['\n', '\n        ', '\r\n\t\t', '&nbsp; '])
      expect(plain((await read(html(space))).found)).toEqual(found);
  });

  test('keeps its hands off editors, code and hidden text', async () => {
    const name = 'He Lifeng met Scott Bessent';
    const { found } = await read(`<article><p>Vice Premier He Lifeng spoke.</p><p>Scott Bessent listened.</p>
      <div contenteditable><p>${name}</p></div><textarea>${name}</textarea><pre>${name}</pre><code>${name}</code>
      <p aria-hidden="true">${name}</p><p hidden>${name}</p><p style="display:none">${name}</p>
      <p style="position:absolute;width:1px;height:1px;overflow:hidden"><b>${name}</b></p></article>`);
    expect(found).toEqual(['Vice Premier He Lifeng → he-lifeng', 'Scott Bessent → scott-bessent']);
  });

  test.each(['class="left"', 'style="display:none"'])(
    'is not about what a view says that the page has left: %s',
    async (left) => {
      const view = `<h1>Tariff talks in Geneva</h1><p>Treasury Secretary Scott Bessent and Vice Premier He Lifeng met in
      Geneva to discuss tariffs on Chinese goods.</p><p>Trade Representative Jamieson Greer said Section 301 tariffs would
      stay. President Trump wants a deal with Xi Jinping.</p>`;
      const { marks } =
        await read(`<style>.left { display: none }</style><div><div ${left}><div>${view}</div></div><div>
      <h1>Lakers win again</h1><p>The Lakers won in Boston. President Trump congratulated the team.</p>
      <p>Greer missed two free throws, and Bessent, the coach, said nothing.</p></div></div>`);
      expect(marks.filter(({ onTopic }) => onTopic)).toEqual([]);
    },
  );

  test('has marks on names that hidden text is glued to', async () => {
    const { found } = await read(`<style>.visually-hidden { position: absolute; width: 1px; overflow: hidden }</style>
      <p><a>Scott Bessent<span class="visually-hidden">Opens in a new tab</span></a> met Vice Premier He Lifeng.</p>
      <p>Jamieson Greer<span style="display:none">Person</span> left with <b>He</b><i style="display:none">Envoy</i>.</p>`);
    expect(found).toEqual([
      'Scott Bessent → scott-bessent',
      'Vice Premier He Lifeng → he-lifeng',
      'Jamieson Greer → jamieson-greer',
      'He → he-lifeng',
    ]);
  });

  test('is off topic when only its sidebar is about trade', async () => {
    const { marks } = await read(
      '<article><p>The museum reopens on Tuesday. He drew most of the maps by hand.</p></article><aside><ul><li><a href="#">He Lifeng meets Scott Bessent</a></li></ul></aside>',
    );
    expect(marks.filter(({ onTopic }) => onTopic)).toEqual([]);
    expect(marks.length).toBeGreaterThan(0);
  });

  test('has nothing where there is nothing', async () => {
    const { marks } = await read('');
    expect(marks).toEqual([]);
  });

  test('is painted, from text to underline, without a change in its DOM', async () => {
    const { marks, root } = await read('<p>Vice Premier <b>He</b> Lifeng met Scott Bessent. Aides of He agreed.</p>');
    const before = root.innerHTML;
    painter(CSS.highlights).paint(marks);
    const underlined = [...(CSS.highlights.get('backstory-2') ?? [])].map(textIn);
    expect(underlined).toEqual(['Vice Premier He Lifeng', 'Scott Bessent', 'He']);
    expect(root.innerHTML).toBe(before);
  });

  test('gives its marks in the order of the document', async () => {
    const { marks } = await read(
      `<article>${'<p>Scott Bessent met Vice Premier He Lifeng and Jamieson Greer on tariffs.</p>'.repeat(20)}</article>`,
    );
    expect(marks.length).toBeGreaterThanOrEqual(60);
    for (const [at, { range }] of marks.slice(1).entries()) {
      expect(
        marks[at] && liveRange(marks[at].range).compareBoundaryPoints(Range.START_TO_START, liveRange(range)),
      ).toBe(-1);
    }
    expect(countMarks(marks).find(({ id }) => id === 'he-lifeng')?.count).toBe(20);
  });
});

describe('a reading that takes long', () => {
  const PAGE = '<p>Vice Premier He Lifeng met Scott Bessent.</p>'.repeat(50);

  /**
   * Makes the clock run so fast that every step of the work is a slice of its own, and counts the pauses between them.
   */
  function countPauses(onPause: (nth: number) => void = () => {}): () => number {
    let now = 0;
    let pauses = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    vi.spyOn(scheduler, 'postTask').mockImplementation(async () => onPause(++pauses));
    return () => pauses;
  }

  test('pauses more often by what a page is longer, and judges nothing anew where nothing has changed', async () => {
    const pauses = countPauses();
    const signal = new AbortController().signal;
    const readPage = async (html: string) => {
      const root = put(html);
      const reader = new Annotator(new Spotter(lexicon));
      const before = pauses();
      const first = await reader.read(root, ALL, signal);
      const reading = pauses() - before;
      const again = await reader.read(root, ALL, signal);
      expect(again?.marks).toEqual(first?.marks);
      return { reading, rereading: pauses() - before - reading };
    };
    const page = await readPage(PAGE);
    const twice = await readPage(PAGE.repeat(2));
    const fourTimes = await readPage(PAGE.repeat(4));
    // What is done once for any page is in all three.
    expect((fourTimes.reading - twice.reading) / (twice.reading - page.reading)).toBeCloseTo(2, 0);
    // A block is judged once: what is left for a second reading is less, and by more on a longer page.
    const judging = (one: typeof page) => one.reading - one.rereading;
    expect(judging(page)).toBeGreaterThan(0);
    expect(judging(fourTimes) - judging(twice)).toBeGreaterThan(1.5 * (judging(twice) - judging(page)));
    expect(judging(twice)).toBeGreaterThan(judging(page));
  });

  test('makes the marks on the screen and the first of each name first, and gives all in the order of the document', async () => {
    const root = put('<p style="margin:0 0 1em">Vice Premier He Lifeng met Scott Bessent.</p>'.repeat(400));
    root.children[200]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    const early: number[][] = [];
    const nth = ({ range }: Mark) => [...root.children].indexOf(range.startContainer.parentElement as Element);
    const reader = new Annotator(new Spotter(lexicon), { onScreen: (marks) => early.push(marks.map(nth)) });
    const reading = await reader.read(root, ALL, new AbortController().signal);
    scrollTo(0, 0);
    expect(early).toHaveLength(1);
    expect(early[0]?.length).toBeLessThan(200);
    expect(early[0]).toContain(200);
    expect(early[0]?.slice(0, 3)).toEqual([0, 0, 200]);
    expect(reading?.marks.map(nth)).toEqual([...Array(800).keys()].map((at) => Math.floor(at / 2)));
  });

  test('asks once where on the screen a block is, and not for each name in it', async () => {
    const root = put(`<p>${'Scott Bessent met He Lifeng on tariffs. '.repeat(100)}</p>`);
    const asked = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    expect((await readPage(root))?.marks.length).toBeGreaterThanOrEqual(200);
    expect(asked.mock.calls.length).toBe(1);
  });

  test('gives nothing when it is stopped while it judges, and all when it is taken up anew', async () => {
    const root = put(PAGE);
    const pauses = countPauses((nth) => nth === last && stop.abort());
    let last = Number.POSITIVE_INFINITY;
    const stop = new AbortController();
    await new Annotator(new Spotter(lexicon)).read(root, ALL, new AbortController().signal);
    const whole = pauses();
    // Judging is the second half of the work and more.
    last = whole + Math.floor(0.8 * whole);
    const reader = new Annotator(new Spotter(lexicon));
    expect(await reader.read(root, ALL, stop.signal)).toBeUndefined();
    expect(pauses()).toBe(last);
    expect((await reader.read(root, ALL, new AbortController().signal))?.marks).toHaveLength(100);
  });
});

describe('a reading that is stopped', () => {
  test('gives nothing, not half of it', async () => {
    const root = put('<p>Vice Premier He Lifeng met Scott Bessent.</p>'.repeat(50));
    expect(
      await new Annotator(new Spotter(lexicon)).read(root, Number.POSITIVE_INFINITY, AbortSignal.abort()),
    ).toBeUndefined();
  });
});

describe('a page that is read again', () => {
  test('keeps its marks where it is as before, and finds what is new', async () => {
    const root = put('<p>Vice Premier He Lifeng met Scott Bessent.</p><p>Nothing more.</p>');
    const reader = new Annotator(new Spotter(lexicon));
    const again = async () => (await reader.read(root, ALL, new AbortController().signal, { ms: 0 }))?.marks ?? [];
    const before = await again();
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    root.querySelector('p:last-child')?.replaceChildren('Then He met Jamieson Greer.');
    reader.touch(observer.takeRecords());
    const after = await again();
    expect(after.map(({ range }) => textIn(range))).toEqual([
      'Vice Premier He Lifeng',
      'Scott Bessent',
      'He',
      'Jamieson Greer',
    ]);
    expect(after.slice(0, 2).map(({ range }, at) => range === before[at]?.range)).toEqual([true, true]);
  });

  test('gives the same as a page that is read for the first time, whatever has happened to it', async () => {
    const root = put('<article></article>');
    const article = root.querySelector('article') as Element;
    const reader = new Annotator(new Spotter(lexicon));
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, { childList: true, characterData: true, subtree: true, attributes: true });
    const texts = ['Vice Premier He Lifeng spoke.', 'Scott Bessent met He.', 'He left.', 'Jamieson Greer waited.'];
    let seed = 7;
    const pick = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const told = async (from: Annotator) =>
      (await from.read(root, ALL, new AbortController().signal, { ms: 0 }))?.marks.map(
        ({ id, range }) => `${textIn(range)} ${id}`,
      );
    for (let turn = 0; turn < 60; turn++) {
      const at = article.children[pick(article.children.length)];
      const paragraph = document.createElement('p');
      paragraph.textContent = texts[pick(texts.length)] ?? '';
      const what = pick(6);
      if (what === 0 || !at) article.append(paragraph);
      else if (what === 1) at.replaceWith(paragraph);
      else if (what === 2) at.toggleAttribute('hidden');
      else if (what === 3) article.prepend(at);
      else if (what === 4) (at.firstChild as Text | null)?.replaceData(0, 0, 'Then ');
      else if (pick(2) === 0) at.remove();
      else (at.firstChild as Text | null)?.splitText(3);
      reader.touch(observer.takeRecords());
      expect(await told(reader), `turn ${turn}`).toEqual(await told(new Annotator(new Spotter(lexicon))));
    }
  });
});

describe('a page that is too long', () => {
  test('is read up to the limit, and the reading says so', async () => {
    const sentence = 'Vice Premier He Lifeng met Scott Bessent.';
    const root = put(`<p>${sentence}</p>`.repeat(50));
    const [part, whole] = [await readPage(root, undefined, 400), await readPage(root)];
    expect(part?.stopped).toBe(true);
    expect(part?.marks.length).toBeLessThan(whole?.marks.length ?? 0);
    expect(part?.marks.length).toBe(2 * Math.ceil(400 / sentence.length));
    expect(whole?.stopped).toBe(false);
  });

  test('only by blocks that are left over: one whose last block reaches the limit was read to its end', async () => {
    const root = put(`${'<p>Vice Premier He Lifeng met Scott Bessent.</p>'.repeat(50)}<hr><div></div>`);
    const { length } = root.textContent;
    expect(await readPage(root, undefined, length)).toMatchObject({ stopped: false });
    expect(await readPage(root, undefined, length - 100)).toMatchObject({ stopped: true });
  });
});
