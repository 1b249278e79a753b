import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Looks } from '../../lib/page/work/looks';
import { eventually } from '../eventually';
import { addStyle, put, wait } from './page-parts';

beforeEach(() => page.viewport(800, 600));

/** Watches the second of two elements in one; the first stands beside it. */
function watched(html = '<p>One</p><p>Two</p>') {
  const root = put(html);
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const onShown = vi.fn();
  const looks = new Looks(onShown, stop.signal);
  const [beside, inside] = root.querySelectorAll('p') as unknown as [HTMLElement, HTMLElement];
  return { root, beside, inside, looks, stop, onShown };
}

type Parts = ReturnType<typeof watched>;

const SHOWING: [string, (parts: Parts) => unknown][] = [
  ['its class changes', ({ inside }) => inside.classList.add('wide')],
  ['the style of an element around it changes', ({ root }) => root.style.setProperty('color', 'red')],
  ['it fades in', ({ inside }) => inside.classList.add('fading')],
  ['what is around it fades in', ({ root }) => root.classList.add('fading')],
  ['a box is checked', ({ root }) => userEvent.click(root.querySelector('input') as Element)],
  ['a button beside it is pressed', ({ root }) => userEvent.click(root.querySelector('button') as Element)],
  ['a popover opens', ({ root }) => root.querySelector<HTMLElement>('[popover]')?.showPopover()],
  ['the window becomes wider', () => page.viewport(900, 600)],
];
const HTML = '<p>One</p><p>Two</p><input type="checkbox"><button>More</button><div popover>Three</div>';
const FADING = '@keyframes fading{from{opacity:0}}.fading{animation:fading .1s}';

describe('text that is not seen', () => {
  test.each(SHOWING)('may be seen when %s', async (_, show) => {
    addStyle(FADING);
    const parts = watched(HTML);
    parts.looks.watch(parts.inside);
    await show(parts);
    await eventually(() => expect(parts.onShown).toHaveBeenCalled());
  });

  test.each(SHOWING)('is watched no more once it is forgotten: when %s', async (_, show) => {
    addStyle(FADING);
    const parts = watched(HTML);
    parts.looks.watch(parts.inside);
    parts.looks.forget();
    await show(parts);
    await wait(300);
    expect(parts.onShown).not.toHaveBeenCalled();
  });

  test('is none that stands elsewhere, nor does a lower window show it', async () => {
    addStyle(FADING);
    const { beside, inside, looks, onShown } = watched();
    looks.watch(inside);
    beside.className = 'fading';
    beside.style.color = 'red';
    await page.viewport(800, 500);
    await wait(300);
    expect(onShown).not.toHaveBeenCalled();
  });
});
