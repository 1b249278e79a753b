import { beforeEach, describe, expect, test } from 'vitest';
import { highlightName, type Paintable, painter } from '../../lib/page/paint';
import { put, rangeOf, textIn } from './page-parts';

const painted = (): Record<string, string[]> =>
  Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(textIn)]));

const mark = (text: string, category: Paintable['category'] = 'person'): Paintable => ({
  range: rangeOf(text),
  category,
});

beforeEach(() => {
  CSS.highlights.clear();
  put('<p>He Lifeng met Scott Bessent on soybeans.</p>');
});

describe('underlines', () => {
  test('are one highlight a category, named with the strength', () => {
    const marks = [mark('He Lifeng'), mark('Scott Bessent'), mark('soybeans', 'goods')];
    painter(CSS.highlights).paint(marks, 'strong');
    expect(painted()).toEqual({
      'backstory-person-strong': ['He Lifeng', 'Scott Bessent'],
      'backstory-goods-strong': ['soybeans'],
    });
    expect(highlightName('goods', 'strong')).toBe('backstory-goods-strong');
  });

  test('are exactly those that were asked for last', () => {
    const brush = painter(CSS.highlights);
    brush.paint([mark('He Lifeng'), mark('soybeans', 'goods')], 'normal');
    brush.paint([mark('Scott Bessent')], 'normal');
    expect(painted()).toEqual({ 'backstory-person-normal': ['Scott Bessent'] });
    brush.paint([mark('Scott Bessent')], 'faint');
    expect(painted()).toEqual({ 'backstory-person-faint': ['Scott Bessent'] });
    brush.paint([], 'faint');
    expect(painted()).toEqual({});
  });

  test('change nothing in the document', () => {
    const before = document.body.innerHTML;
    const brush = painter(CSS.highlights);
    brush.paint([mark('He Lifeng')], 'normal');
    brush.point(rangeOf('He Lifeng'));
    expect(document.body.innerHTML).toBe(before);
  });
});

describe('the ground of the name whose card is open', () => {
  test('is one highlight that goes from name to name and away', () => {
    const brush = painter(CSS.highlights);
    brush.point(rangeOf('He Lifeng'));
    expect(painted()).toEqual({ 'backstory-pointed': ['He Lifeng'] });
    brush.point(rangeOf('Scott Bessent'));
    expect(painted()).toEqual({ 'backstory-pointed': ['Scott Bessent'] });
    brush.point(undefined);
    expect(painted()).toEqual({});
  });

  test('stays when the underlines are painted anew', () => {
    const brush = painter(CSS.highlights);
    brush.point(rangeOf('He Lifeng'));
    brush.paint([mark('He Lifeng')], 'normal');
    brush.paint([], 'normal');
    expect(painted()).toEqual({ 'backstory-pointed': ['He Lifeng'] });
  });
});

describe('what others have put into the registry', () => {
  test('stays: the page’s own highlights', () => {
    CSS.highlights.set('search', new Highlight(rangeOf('met')));
    const brush = painter(CSS.highlights);
    brush.paint([mark('He Lifeng')], 'normal');
    brush.point(rangeOf('He Lifeng'));
    brush.clear();
    expect(painted()).toEqual({ search: ['met'] });
  });

  test('stays: those of a newer copy of this script, when the older one steps down', () => {
    const [older, newer] = [painter(CSS.highlights), painter(CSS.highlights)];
    older.paint([mark('He Lifeng')], 'normal');
    older.point(rangeOf('He Lifeng'));
    newer.paint([mark('Scott Bessent')], 'normal');
    newer.point(rangeOf('Scott Bessent'));
    older.clear();
    expect(painted()).toEqual({
      'backstory-person-normal': ['Scott Bessent'],
      'backstory-pointed': ['Scott Bessent'],
    });
    newer.clear();
    expect(painted()).toEqual({});
  });

  test('is painted over again where the page has emptied the registry', () => {
    const brush = painter(CSS.highlights);
    brush.paint([mark('He Lifeng')], 'normal');
    CSS.highlights.clear();
    brush.paint([mark('He Lifeng')], 'normal');
    expect(painted()).toEqual({ 'backstory-person-normal': ['He Lifeng'] });
  });
});
