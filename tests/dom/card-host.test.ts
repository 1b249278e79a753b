import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type CardHost, openCardHost } from '../../lib/page/card/host';
import { eventually } from '../eventually';
import { addStyle, put, rangeOf, wait } from './page-parts';

const CSS_TEXT = '.card{width:200px;height:100px;background:rgb(255, 255, 255);color:rgb(0, 0, 0)}';

/** Opens a host with a plain card in it, at a place in the viewport. */
function open(near: Node = document.body, left = 40, top = 30): CardHost {
  const host = openCardHost(near, CSS_TEXT);
  onTestFinished(() => host.remove());
  const card = document.createElement('div');
  card.className = 'card';
  card.textContent = 'Card';
  host.mount.append(card);
  host.mount.className = 'backstory';
  host.measure();
  host.move({ left: left, top: top, maxHeight: 300 });
  return host;
}

const cardOf = (host: CardHost): HTMLElement => host.mount.querySelector('.card') as HTMLElement;

const boxOf = (host: CardHost) => {
  const { left, top, width, height } = cardOf(host).getBoundingClientRect();
  return { left, top, width, height };
};

/** What the page itself finds at the middle of the card. */
function atCard(host: CardHost): Element | null {
  const { left, top, width, height } = boxOf(host);
  return document.elementFromPoint(left + width / 2, top + height / 2);
}

const text = (root: Node): Node => rangeOf('He Lifeng', root).startContainer;

beforeAll(() => page.viewport(1280, 900));

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  if (document.fullscreenElement) await document.exitFullscreen();
});

describe('the host of the card', () => {
  test('has a closed root, which the page cannot look into', () => {
    const { element } = open();
    expect(element.shadowRoot).toBeNull();
    expect(element.textContent).toBe('');
    expect(element.innerHTML).toBe('');
    expect(element.attributes).toHaveLength(0);
  });

  test('moves the card without a shift of layout, of which the page would be told', async () => {
    const told: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => told.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    onTestFinished(() => observer.disconnect());
    const host = open(document.body, 100, 100);
    for (const top of [100, 160, 220]) {
      host.move({ left: 2 * top, top, maxHeight: 300 });
      await wait(100);
      expect(boxOf(host)).toMatchObject({ left: 2 * top, top });
    }
    expect(told).toEqual([]);
  });

  test('puts the card where it is told, and lets it be no higher than there is room', () => {
    const host = open(document.body, 123.4, 56.6);
    expect(boxOf(host)).toEqual({ left: 123, top: 57, width: 200, height: 100 });
    const room = host.mount.style.cssText.match(/--\d+-max-height: (\S+);/)?.[1];
    expect(room).toBe('300px');
    host.measure();
    expect(host.mount.style.cssText).not.toContain('max-height');
  });

  test('shows nothing before it has a place', () => {
    const host = openCardHost(document.body, CSS_TEXT);
    onTestFinished(() => host.remove());
    expect(host.mount.checkVisibility({ visibilityProperty: true })).toBe(false);
  });

  test('is gone without a trace when it is removed', () => {
    put('<p>He Lifeng</p>');
    const before = document.documentElement.outerHTML;
    const host = open();
    expect(document.documentElement.outerHTML).not.toBe(before);
    host.remove();
    expect(document.documentElement.outerHTML).toBe(before);
    host.remove();
  });
});

test('the page hears nothing of what is clicked, typed and scrolled in the card', async () => {
  const heard = vi.fn();
  const pressed = ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'focusin'];
  const types = [...pressed, 'wheel', 'touchmove', 'contextmenu'];
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const host = open();
  const field = document.createElement('button');
  cardOf(host).append(field);
  for (const type of types) document.addEventListener(type, heard, { signal: end.signal });
  for (const type of types) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  field.focus();
  await userEvent.keyboard('x');
  expect(heard).not.toHaveBeenCalled();
});

describe('when the page takes the card away', () => {
  const taking: [string, (element: HTMLElement) => void][] = [
    ['by removing it', (element) => element.remove()],
    ['by putting it elsewhere', (element) => document.body.append(element)],
    ['by putting it back at once', (element) => document.documentElement.append(element)],
  ];

  test.each(taking)('%s, that is told', async (_, take) => {
    const onTaken = vi.fn();
    const host = openCardHost(document.body, CSS_TEXT, onTaken);
    onTestFinished(() => host.remove());
    await wait(50);
    expect(onTaken).not.toHaveBeenCalled();
    take(host.element);
    await eventually(() => expect(onTaken).toHaveBeenCalled());
  });

  test('that is not told of our own removing', async () => {
    const onTaken = vi.fn();
    openCardHost(document.body, CSS_TEXT, onTaken).remove();
    await wait(50);
    expect(onTaken).not.toHaveBeenCalled();
  });
});

describe('nothing of the page is above the card', () => {
  test('whatever its z-index', () => {
    put('<div style="position:fixed;inset:0;z-index:2147483647;background:red">cover</div>');
    const host = open();
    expect(atCard(host)).toBe(host.element);
  });

  test('not even one popover that was open before', () => {
    const popover = put('<div popover="manual" style="inset:0;width:100vw;height:100vh">cover</div>').firstElementChild;
    (popover as HTMLElement).showPopover();
    const host = open();
    expect(atCard(host)).toBe(host.element);
  });

  test('nor a modal dialog that the name stands in, which goes on being modal', () => {
    const root = put('<button id="outside">x</button><dialog style="width:90vw;height:90vh"><p>He Lifeng</p></dialog>');
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    const host = open(text(dialog));
    expect(atCard(host)).toBe(host.element);
    expect(dialog.matches(':modal')).toBe(true);
    root.querySelector<HTMLElement>('#outside')?.focus();
    expect(document.activeElement?.id).not.toBe('outside');
    host.remove();
    expect(dialog.matches(':modal')).toBe(true);
    dialog.close();
  });

  test('and its buttons can be pressed and focused over a modal dialog', async () => {
    const root = put('<dialog style="width:90vw;height:90vh"><p>He Lifeng</p></dialog>');
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    const host = open(text(dialog));
    const button = document.createElement('button');
    button.textContent = 'Press';
    cardOf(host).append(button);
    let pressed = 0;
    button.addEventListener('click', () => pressed++);
    const { left, top } = dialog.getBoundingClientRect();
    const at = button.getBoundingClientRect();
    await userEvent.click(dialog, { position: { x: at.left - left + 5, y: at.top - top + 5 } });
    expect(pressed).toBe(1);
    button.focus();
    expect(document.activeElement).toBe(host.element);
    dialog.close();
  });

  test.each([
    ['role=dialog', 'div'],
    ['role=alertdialog', 'section'],
    ['aria-modal=true', 'div'],
  ])('nor a dialog of the site’s own (%s), to which a press in the card is no press outside', async (is, name) => {
    const root = put(`<${name} ${is} style="position:fixed;inset:0;z-index:9"><p>He Lifeng</p></${name}>`);
    const dialog = root.firstElementChild as Element;
    const outside = vi.fn();
    const end = new AbortController();
    onTestFinished(() => end.abort());
    for (const type of ['mousedown', 'focusin', 'click'])
      addEventListener(type, (event) => dialog.contains(event.target as Node) || outside(type), {
        capture: true,
        signal: end.signal,
      });
    const host = open(text(dialog));
    expect(atCard(host)).toBe(host.element);
    await userEvent.click(dialog, { position: { x: 60, y: 50 } });
    cardOf(host).tabIndex = 0;
    cardOf(host).focus();
    expect([document.activeElement, outside.mock.calls]).toEqual([host.element, []]);
  });

  test('nor one that has no box of its own, and is not asked to hold the card', () => {
    const root = put('<div role="dialog" style="display:contents"><p>He Lifeng</p></div>');
    expect(open(text(root)).element.parentElement).toBe(document.documentElement);
  });

  test('nor an element in fullscreen, which stays so', async () => {
    const root = put('<main style="background:#fff"><p>He Lifeng</p><button>Full</button></main>');
    const main = root.querySelector('main') as HTMLElement;
    const entered = new Promise<void>((done, fail) => {
      root.querySelector('button')?.addEventListener('click', () => void main.requestFullscreen().then(done, fail));
    });
    await userEvent.click(root.querySelector('button') as HTMLElement);
    await entered;
    const host = open(text(main));
    expect(atCard(host)).toBe(host.element);
    expect(main.contains(host.element)).toBe(true);
    expect(document.fullscreenElement).toBe(main);
  });
});

describe('no rule of the page reaches the card', () => {
  const untouched = { left: 40, top: 30, width: 200, height: 100 };

  test.each([
    [
      'on every div, important or not',
      'div{display:none!important;visibility:hidden!important;opacity:0!important;position:static!important;transform:scale(3)!important;width:9px!important;height:9px!important;margin:50px!important;padding:50px!important;border:9px solid!important;overflow:hidden!important;clip-path:inset(50%)!important;filter:blur(9px)!important;color:red!important;background:red!important;pointer-events:none!important;zoom:3!important;translate:50px 50px!important;scale:2!important;rotate:40deg!important}',
    ],
    [
      'in a layer, where important rules are the stronger the earlier',
      '@layer a{html>*:not(head,body),div{display:none!important;position:static!important;font-size:99px!important}}',
    ],
    ['on popovers', '[popover]{inset:50%!important;margin:auto!important;border:9px solid red!important}'],
    ['on open popovers', ':popover-open{opacity:0!important;translate:90px!important}'],
    [
      'by animation',
      '@keyframes k{from,to{opacity:0;transform:translate(90px)}}div{animation:k 9s infinite!important}',
    ],
    ['by transition', 'div{transition:all 9s!important}'],
    [
      'by what stands before and after',
      'div::before,div::after{content:"x"!important;display:block!important;height:50px!important}',
    ],
  ])('%s', (_, css) => {
    addStyle(css);
    const host = open();
    expect(boxOf(host)).toEqual(untouched);
    expect(cardOf(host).checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
    const style = getComputedStyle(cardOf(host));
    expect(style.color).toBe('rgb(0, 0, 0)');
    expect(getComputedStyle(host.mount).opacity).toBe('1');
    expect(atCard(host)).toBe(host.element);
  });

  test('that colours what is behind dialogs: the page stays as bright and as clickable as it is', () => {
    addStyle('::backdrop{background:rgb(9, 9, 9)!important;display:block!important;pointer-events:auto!important}');
    const below = put('<p style="position:fixed;left:500px;top:200px;margin:0">below</p>').firstElementChild;
    const host = open();
    const { display, backgroundColor } = getComputedStyle(host.mount, '::backdrop');
    expect(display === 'none' || backgroundColor === 'rgba(0, 0, 0, 0)').toBe(true);
    expect(document.elementFromPoint(505, 205)).toBe(below);
  });

  test('by inheritance: direction, custom properties, letters', () => {
    document.documentElement.style.cssText =
      'direction:rtl;--max-height:1px;font-size:40px;letter-spacing:9px;text-transform:uppercase;writing-mode:vertical-rl;cursor:wait;user-select:none;visibility:hidden';
    const host = open();
    const { direction, fontSize, letterSpacing, textTransform, writingMode, cursor, visibility } = getComputedStyle(
      cardOf(host),
    );
    expect({ direction, fontSize, letterSpacing, textTransform, writingMode, cursor, visibility }).toEqual({
      direction: 'ltr',
      fontSize: '16px',
      letterSpacing: 'normal',
      textTransform: 'none',
      writingMode: 'horizontal-tb',
      cursor: 'auto',
      visibility: 'visible',
    });
    expect(boxOf(host)).toEqual(untouched);
  });

  test('by custom properties, whatever the page calls its own', () => {
    document.documentElement.style.cssText = '--max-height:1px;--paper:red';
    addStyle('@property --paper{syntax:"*";inherits:false;initial-value:red}');
    const host = openCardHost(
      document.body,
      '.backstory{--paper:rgb(1, 2, 3)}.card{background:var(--paper);max-height:var(--max-height,9px)}',
    );
    onTestFinished(() => host.remove());
    host.mount.className = 'backstory';
    const card = document.createElement('div');
    card.className = 'card';
    card.append('Card');
    host.mount.append(card);
    const { backgroundColor, maxHeight } = getComputedStyle(card);
    expect({ backgroundColor, maxHeight }).toEqual({ backgroundColor: 'rgb(1, 2, 3)', maxHeight: '9px' });
  });

  test.each(['2', '0.5', '1.25'])(
    'by a zoom of %s on the whole page: it stands where it is told, at its own size',
    (zoom) => {
      document.documentElement.style.zoom = zoom;
      const host = open();
      expect(boxOf(host)).toEqual(untouched);
      document.documentElement.style.zoom = '3';
      host.measure();
      host.move({ left: 40, top: 30, maxHeight: 300 });
      expect(boxOf(host)).toEqual(untouched);
    },
  );

  test('by a transform, a filter or an opacity around the whole page', () => {
    document.documentElement.style.cssText = 'transform:scale(.5);filter:grayscale(1);opacity:.5;overflow:hidden';
    expect(boxOf(open())).toEqual(untouched);
  });
});

test('the page’s own style sheets and scripts see no new element but the host', () => {
  const before = document.querySelectorAll('*').length;
  open();
  expect(document.querySelectorAll('*')).toHaveLength(before + 1);
});

test('in a window of a phone’s width it is where it was told, too', async () => {
  await page.viewport(320, 600);
  expect(boxOf(open(document.body, 8, 100))).toEqual({ left: 8, top: 100, width: 200, height: 100 });
  await page.viewport(1280, 900);
});
