import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Ties } from '../../components/panel/ties/Ties';
import { tiesAmong } from '../../lib/overview/ties';
import { tieSentence, tiesWords as w } from '../../lib/words/overview/ties';
import { CASTS } from '../unit/overview/casts';
import { beyond, COLORS, index, showIn, until, violationsIn } from './overview-parts';

const idsOf = ({ home, between, partner }: (typeof CASTS)[number]) => [...partner, ...home, ...between];
const [PROFILE = [], , COURTS = [], , LONG = []] = CASTS.map(idsOf);

interface Given {
  width?: number;
  colors?: (typeof COLORS)[number];
}

async function show(ids: readonly string[], { width, colors }: Given = {}) {
  const opened: string[] = [];
  const shown = <Ties ids={ids} load={async (asked) => tiesAmong(asked, index)} onOpen={(id) => opened.push(id)} />;
  const root = await showIn(shown, width, colors);
  await until(
    () => root.querySelector('svg .name, :not([role=status]) > .nothing, .tie-list') !== null,
    'the ties are shown',
  );
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const all = <E extends Element = HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const at = (key: string) => root.querySelector<SVGElement>(`[data-stop="${key}"]`) as SVGElement;
  const said = () => root.querySelector('figcaption')?.textContent;
  return { root, opened, all, at, said };
}

describe('the picture', () => {
  test('has the sides left and right, and what lies between them in the middle', async () => {
    const { all, at } = await show(PROFILE);
    expect(all('.sides span').map((one) => one.textContent)).toEqual(['United States', w.between, 'China']);
    const x = (id: string) => at(id).getBoundingClientRect().left;
    expect(x('scott-bessent')).toBeLessThan(x('geneva-truce'));
    expect(x('geneva-truce')).toBeLessThan(x('he-lifeng'));
    expect(all('.line')).toHaveLength(9);
  });

  test('says what a line stands for while the pointer is on it, and what meets in a name', async () => {
    const { at, said } = await show(PROFILE);
    expect(said()).toBe(w.hint);
    const enter = (one: Element) => act(() => void one.dispatchEvent(new PointerEvent('pointerenter')));
    enter(at('scott-bessent he-lifeng'));
    expect(said()).toBe('He Lifeng negotiates with Scott Bessent.');
    enter(at('geneva-truce rare-earths'));
    expect(said()).toBe('The Geneva truce covers rare earths.');
    enter(at('he-lifeng'));
    expect(said()).toBe(w.meet('He Lifeng', 5));
    act(() => void at('he-lifeng').dispatchEvent(new PointerEvent('pointerleave')));
    expect(said()).toBe(w.hint);
  });

  test('is one stop of the Tab key; the arrow keys go along its lines, and Enter opens a card', async () => {
    const { all, said, opened } = await show(PROFILE);
    expect(all<SVGElement>('svg [tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('data-stop')).toBe('scott-bessent');
    const lines = new Set<string | null | undefined>();
    await userEvent.keyboard('{ArrowRight}');
    for (let nth = 0; nth < 3; nth++) {
      expect(document.activeElement?.matches('.line')).toBe(true);
      expect(said()).toBe(document.activeElement?.getAttribute('aria-label'));
      lines.add(said());
      if (nth < 2) await userEvent.keyboard('{ArrowDown}');
    }
    expect(lines).toEqual(
      new Set([
        'Scott Bessent negotiated the Geneva truce.',
        'He Lifeng negotiates with Scott Bessent.',
        'Scott Bessent has spoken about Li Chenggang.',
      ]),
    );
    await userEvent.keyboard('{ArrowRight}');
    const there = document.activeElement?.getAttribute('data-stop');
    expect(document.activeElement?.getAttribute('role')).toBe('button');
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual([there]);
    expect(all<SVGElement>('svg [tabindex="0"]')).toHaveLength(1);
  });

  test('opens the card of a name that is pressed', async () => {
    const { at, opened } = await show(PROFILE);
    act(() => void at('geneva-truce').dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(opened).toEqual(['geneva-truce']);
  });

  test.each(CASTS.flatMap((cast) => [280, 380, 640].map((width) => ({ about: cast.about, ids: idsOf(cast), width }))))(
    'of $about in $width px has no name over another, and each within its room',
    async ({ ids, width }) => {
      const { all, root } = await show(ids, { width });
      const boxes = all<SVGElement>('.name .ground').map((one) => one.getBoundingClientRect());
      // A panel that is too narrow for a cast shows the list alone.
      if (width > 280) expect(boxes.length).toBeGreaterThan(0);
      else expect(boxes.length > 0).toBe(root.querySelector('.some')?.textContent !== w.narrow);
      for (const [nth, a] of boxes.entries())
        for (const b of boxes.slice(nth + 1))
          expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
      for (const name of all<SVGElement>('.name')) {
        const ground = name.querySelector('.ground')?.getBoundingClientRect() as DOMRect;
        for (const text of name.querySelectorAll('text')) {
          const box = text.getBoundingClientRect();
          expect(box.right, text.textContent ?? '').toBeLessThanOrEqual(ground.right + 1);
          expect(box.bottom).toBeLessThanOrEqual(ground.bottom + 1);
        }
      }
      expect(beyond(root)).toEqual([]);
    },
  );

  test('is left out where its lines would run into each other, said so, and comes once the panel is wide enough', async () => {
    const { all, root } = await show(LONG, { width: 280 });
    expect(all('.name, .line, .sides, figcaption')).toEqual([]);
    expect(root.querySelector('.some')?.textContent).toBe(w.narrow);
    expect(all('.tie-list h4').length).toBeGreaterThan(10);
    await page.viewport(500, 800);
    await until(() => all('.name').length === 25, 'the picture is there');
    expect(root.querySelector('.some')?.textContent).toBe(w.some(25, 30));
  });

  test('of a few names leaves room for its lines in the narrowest panel', async () => {
    const { all } = await show(PROFILE, { width: 280 });
    const spans = all('.sides span').map((one) => one.getBoundingClientRect());
    expect(spans).toHaveLength(3);
    for (const [nth, one] of spans.slice(1).entries())
      expect(one.left - (spans[nth]?.right ?? 0)).toBeGreaterThanOrEqual(28);
  });

  test('of 30 names shows 25 and says so', async () => {
    const { all, root } = await show(LONG);
    expect(all('.name')).toHaveLength(25);
    expect(root.querySelector('.some')?.textContent).toBe(w.some(25, 30));
  });
});

describe('the list', () => {
  test.each(CASTS)('of $about tells each tie once, under the name that it is told of', async (cast) => {
    const { all } = await show(idsOf(cast));
    const { members, ties } = tiesAmong(idsOf(cast), index);
    const member = (id: string) => members.find((one) => one.id === id) ?? { category: 'person', inText: id, name: id };
    const told = all('.tie-list h4').flatMap((heading) => {
      const lines = [...(heading.nextElementSibling?.children ?? [])];
      return lines.map((one) => `${heading.textContent} ${one.textContent?.replaceAll('\u00a0', ' ')}`);
    });
    const groups = new Map<string, string[]>();
    for (const { from, type, to } of ties)
      groups.set(`${from} ${type}`, [...(groups.get(`${from} ${type}`) ?? []), to]);
    const expected = [...groups].map(([key, to]) => {
      const [from = '', type] = key.split(' ') as [string, (typeof ties)[number]['type']];
      const sentence = tieSentence(member(from), type, to.map(member));
      return `${member(from).name}${sentence.slice(member(from).inText.length, -1)}`;
    });
    expect(told.sort()).toEqual(expected.sort());
  });

  test('opens the cards of its names, and names those without a tie', async () => {
    const { all, opened, root } = await show([...PROFILE, 'lula']);
    act(() => all('.tie-list h4 button')[0]?.click());
    act(() => all('.tie-list .named')[0]?.click());
    expect(opened).toHaveLength(2);
    expect(root.querySelector('.tie-list > p')?.textContent).toBe('Luiz Inácio Lula da Silva');
  });

  test('says so where nobody is tied to anybody', async () => {
    const { root } = await show(['xiamen', 'lula']);
    expect(root.textContent).toBe(w.none);
  });
});

describe.each(COLORS)('in %s colors', (colors) => {
  test('axe finds nothing, with the focus on a line and on a name', async () => {
    const { root } = await show(COURTS, { colors });
    expect(await violationsIn(root)).toEqual([]);
    await userEvent.keyboard('{Tab}');
    expect(await violationsIn(root)).toEqual([]);
    await userEvent.keyboard('{ArrowRight}');
    expect(await violationsIn(root)).toEqual([]);
  });
});

test('in forced colors lines, names and the focus can be seen', async () => {
  const { all, at } = await show(PROFILE, { colors: 'forced' });
  const ground = getComputedStyle(document.body).backgroundColor;
  const stroke = () =>
    getComputedStyle(at('scott-bessent he-lifeng').querySelector('path:not(.reach)') as Element).stroke;
  const before = stroke();
  expect(before).not.toBe(ground);
  expect(getComputedStyle(all<SVGElement>('.name text')[0] as Element).fill).not.toBe(ground);
  at('scott-bessent he-lifeng').focus();
  await until(() => stroke() !== before, 'the line that has the focus stands out');
});
