import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { visibility } from '../../lib/page/marking/visible';
import { Looks } from '../../lib/page/work/looks';
import { eventually } from '../eventually';
import { addStyle, put, wait } from './page-parts';

beforeEach(async () => {
  await page.viewport(800, 600);
  await userEvent.unhover(document.body);
});

/** Watches the second of two elements in one, which is not seen; the first stands beside it. */
function watched() {
  addStyle(CSS_OF_PAGE);
  const root = put(HTML);
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const onShown = vi.fn();
  const looks = new Looks(onShown, visibility, stop.signal);
  const [beside, inside] = root.querySelectorAll('p') as unknown as [HTMLElement, HTMLElement];
  expect(visibility()(inside)).toBe(false);
  looks.watch(inside);
  return { root, beside, inside, looks, stop, onShown };
}

type Parts = ReturnType<typeof watched>;

const HTML = `<p>One</p><input type="checkbox"><button aria-expanded="false">More</button><div popover>Three</div>
  <late-one class="around"><p class="inside">Two</p></late-one>`;

const CSS_OF_PAGE = `@keyframes fading { from { opacity: 0 } to { opacity: 1 } }
  .inside { opacity: 0 }
  .wide, .open .inside, [data-state="open"] .inside { opacity: 1 }
  :checked ~ .around .inside, [aria-expanded="true"] ~ .around .inside, p:hover ~ .around .inside { opacity: 1 }
  :popover-open ~ .around .inside { opacity: 1 }
  .fading { animation: fading 0.1s forwards }
  .slow { opacity: 1; transition: opacity 0.3s 0.6s }
  @media (min-width: 850px) { .inside { opacity: 1 } }`;

const SHOWING: [string, (parts: Parts) => unknown][] = [
  ['its class changes', ({ inside }) => inside.classList.add('wide')],
  ['its style changes', ({ inside }) => inside.style.setProperty('opacity', '1')],
  ['the class of an element around it changes', ({ root }) => root.classList.add('open')],
  ['it fades in', ({ inside }) => inside.classList.add('fading')],
  ['it fades in late', ({ inside }) => inside.classList.add('slow')],
  ['a script fades it in', ({ inside }) => inside.animate({ opacity: 1 }, { duration: 100, fill: 'forwards' })],
  ['a box is checked', ({ root }) => userEvent.click(root.querySelector('input') as Element)],
  [
    'a button beside it is pressed, and the page answers later',
    async ({ root }) => {
      const button = root.querySelector('button') as Element;
      await userEvent.click(button);
      await wait(700);
      button.setAttribute('aria-expanded', 'true');
    },
  ],
  ['a popover opens', ({ root }) => root.querySelector<HTMLElement>('[popover]')?.showPopover()],
  ['the pointer rests beside it', ({ beside }) => userEvent.hover(beside)],
  ['another attribute changes', ({ root }) => root.setAttribute('data-state', 'open')],
  ['a style sheet comes', () => addStyle('.around .inside { opacity: 1 }')],
  ['the window becomes wider', () => page.viewport(900, 600)],
];

describe('text that is not seen', () => {
  test.each(SHOWING)('is seen when %s', async (_, show) => {
    const parts = watched();
    await show(parts);
    await eventually(() => expect(parts.onShown).toHaveBeenCalled());
  });

  test.each(SHOWING)('is watched no more once it is forgotten: when %s', async (_, show) => {
    const parts = watched();
    parts.looks.forget();
    await show(parts);
    await wait(600);
    expect(parts.onShown).not.toHaveBeenCalled();
  });

  test('is seen when its custom element is defined', async () => {
    const parts = watched();
    addStyle('late-one:defined .inside { opacity: 1 }');
    await wait(600);
    expect(parts.onShown).not.toHaveBeenCalled();
    customElements.define('late-one', class extends HTMLElement {});
    await eventually(() => expect(parts.onShown).toHaveBeenCalled());
  });

  test('is none that stands elsewhere, nor does a lower window or a new color show it', async () => {
    const { beside, inside, onShown } = watched();
    beside.className = 'fading';
    beside.style.color = 'red';
    inside.style.color = 'red';
    await page.viewport(800, 500);
    await wait(600);
    expect(onShown).not.toHaveBeenCalled();
  });

  test('asks nothing once the page is left', async () => {
    const { inside, stop, onShown } = watched();
    stop.abort();
    inside.classList.add('wide');
    await wait(600);
    expect(onShown).not.toHaveBeenCalled();
  });
});
