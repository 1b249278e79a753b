import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { nearestTarget } from '../../lib/page/around/touch-target';
import { boxesOf } from '../../lib/page/marking/boxes';
import { rangeIndex } from '../../lib/page/marking/hit-test';
import { put, rangeOf } from './page-parts';

beforeAll(() => page.viewport(800, 600));

/** What a finger finds at an offset from the middle of the first of these names, in CSS px. */
function finding(html: string, style: string, names: string[]) {
  const root = put(html, `position:fixed;left:60px;top:60px;margin:0;${style}`);
  const ranges = names.map((name) => ({ name, range: rangeOf(name, root) }));
  const index = rangeIndex(ranges, document);
  const [box] = boxesOf(ranges[0]?.range as Range);
  if (!box) throw new Error('no box');
  const { left, right, top, bottom, width, height } = box;
  const found = (dx: number, dy: number) =>
    nearestTarget(index.near, (left + right) / 2 + dx, (top + bottom) / 2 + dy)?.name;
  return { found, width, height };
}

describe('the target of a name', () => {
  test('is 24 px wide and high where the name is smaller, and not more', () => {
    const { found, width, height } = finding('<p>an <b>He</b> is here</p>', 'font:8px/1 serif', ['He']);
    expect(Math.max(width, height)).toBeLessThan(14);
    const reached = [-11.5, 0, 11.5].flatMap((dx) => [-11.5, 0, 11.5].map((dy) => found(dx, dy)));
    expect(reached).toEqual(Array(9).fill('He'));
    expect([found(12.5, 0), found(-12.5, 0), found(0, 12.5), found(0, -12.5)]).toEqual(Array(4).fill(undefined));
  });

  test('is reached from all of it where the name stands alone between other texts', () => {
    const html = '<p>above it</p><p><i>before</i> <b>Xi</b> <i>after it</i></p><p>below it</p>';
    const { found } = finding(html, 'font:9px/1 sans-serif', ['Xi']);
    for (let dx = -11; dx <= 11; dx += 2)
      for (let dy = -11; dy <= 11; dy += 2) expect(found(dx, dy), `${dx}, ${dy}`).toBe('Xi');
  });

  test('is as large as the name where that is larger', () => {
    const { found, width } = finding('<p>Here is He Lifeng too</p>', 'font:30px/1.5 serif', ['He Lifeng']);
    expect([found(width / 2 - 1, 0), found(1 - width / 2, 0)]).toEqual(['He Lifeng', 'He Lifeng']);
    expect([found(width / 2 + 2, 0), found(-width / 2 - 2, 0)]).toEqual([undefined, undefined]);
  });

  test('ends where another name is nearer', () => {
    const { found, width } = finding('<p>Li He Xi</p>', 'font:10px/1 monospace', ['He', 'Li', 'Xi']);
    expect([found(width / 2 + 2, 0), found(-width / 2 - 2, 0)]).toEqual(['He', 'He']);
    expect([found(width / 2 + 4.5, 0), found(-width / 2 - 4.5, 0)]).toEqual(['Xi', 'Li']);
  });

  test('in tight lines goes to the name above or below that is nearer', () => {
    const { found, height } = finding('<p>He<br>Xi</p>', 'font:8px/1.25 monospace', ['He', 'Xi']);
    expect([found(0, -8), found(0, height / 2 - 1), found(0, height / 2 + 4), found(0, 14)]).toEqual([
      'He',
      'He',
      'Xi',
      'Xi',
    ]);
  });
});
