import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { MarkFinder } from '../../lib/page/marking/mark-finder';
import type { Mark } from '../../lib/page/marking/marks';
import { Underlines } from '../../lib/page/marking/underlines';
import { markOf, put, rangeOf, textIn } from './page-parts';

/** A mark for each of these names, each in its first place below `root`. */
const marksOf = (root: Node, ...names: string[]): Mark[] =>
  names.map((words) => {
    const range = new StaticRange(rangeOf(words, root));
    return markOf(range);
  });

const painted = (): string[] => [...(CSS.highlights.get('backstory-2') ?? [])].map(textIn);

/** A paragraph whose names are underlined. */
function underlined(html: string, ...names: string[]) {
  const root = put(html);
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const underlines = new Underlines(stop.signal);
  const marks = marksOf(root, ...names);
  for (const mark of marks) underlines.watch(mark);
  underlines.show(marks, false);
  let changes = 0;
  underlines.onChange = () => changes++;
  return { root, text: root.querySelector('p')?.firstChild as Text, underlines, stop, changes: () => changes };
}

/** The observers have been told by now, and no frame has been painted yet. */
const told = () => Promise.resolve();

const HTML = '<p>He Lifeng met Scott Bessent.</p><p>Jamieson Greer waited.</p>';
const NAMES = ['He Lifeng', 'Scott Bessent', 'Jamieson Greer'];

afterEach(() => CSS.highlights.clear());

describe('a name whose words are altered loses its underline before the next frame', () => {
  test.each<[string, (text: Text) => void, string[]]>([
    ['other text is put in its place', (text) => (text.data = 'They rested.'), ['Jamieson Greer']],
    ['text is put before it', (text) => text.insertData(0, 'Then '), ['Jamieson Greer']],
    ['text is put between two names', (text) => text.insertData(13, ' again'), ['He Lifeng', 'Jamieson Greer']],
    ['a letter of it changes', (text) => text.replaceData(0, 1, 'S'), ['Scott Bessent', 'Jamieson Greer']],
  ])('when %s', async (_, change, left) => {
    const { text, changes } = underlined(HTML, ...NAMES);
    change(text);
    await told();
    expect(painted()).toEqual(left);
    expect(changes()).toBe(1);
  });

  test('and is not found under the pointer', async () => {
    const { text, underlines } = underlined(HTML, ...NAMES);
    const box = rangeOf('He Lifeng').getBoundingClientRect();
    const finder = new MarkFinder(underlines);
    const find = () => finder.at(box.left + 5, box.top + 5)?.words;
    expect(find()).toBe('He Lifeng');
    text.data = 'So it went on.';
    await told();
    expect(find()).toBeUndefined();
  });
});

describe('the underlines stay as they are', () => {
  test.each<[string, (text: Text, root: Element) => void]>([
    ['text is added after the names', (text) => text.appendData(' More.')],
    ['something else on the page changes', (_, root) => root.append('More.')],
    ['a text is set to what it is', (text) => (text.data = String(text.data))],
  ])('when %s', async (_, change) => {
    const { text, root, changes } = underlined(HTML, ...NAMES);
    change(text, root);
    await told();
    expect(painted()).toEqual(NAMES);
    expect(changes()).toBe(0);
  });
});

test('a name whose words were altered before it could be underlined is not', async () => {
  const { root, text, underlines } = underlined(HTML);
  const marks = marksOf(root, ...NAMES);
  for (const mark of marks) underlines.watch(mark);
  text.data = 'They rested.';
  await told();
  underlines.show(marks, false);
  expect(painted()).toEqual(['Jamieson Greer']);
});

test('when one text of many is altered, only the names in it are looked at', async () => {
  const names = Array.from({ length: 300 }, (_, nth) => `Name${nth}.`);
  const { root, underlines } = underlined(names.map((name) => `<p>${name}</p>`).join(''), ...names);
  const asked = vi.spyOn(WeakSet.prototype, 'has');
  onTestFinished(() => asked.mockRestore());
  (rangeOf('Name150.', root).startContainer as Text).appendData(' more');
  await told();
  expect(underlines.marks).toHaveLength(300);
  expect(asked.mock.calls.length).toBeGreaterThan(0);
  expect(asked.mock.calls.length).toBeLessThan(10);
});

test('after the signal nothing is underlined and nothing is heard', async () => {
  const { text, stop, changes } = underlined(HTML, ...NAMES);
  stop.abort();
  expect(CSS.highlights.size).toBe(0);
  text.data = 'So it went on.';
  await told();
  expect(changes()).toBe(0);
});
