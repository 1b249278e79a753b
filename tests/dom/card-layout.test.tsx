import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ARTICLE, allCards, cardBeside, openInPage } from './glance-parts';

const HE = () => cardBeside('he-lifeng', ARTICLE);
const find = (mount: HTMLElement, selector: string) => mount.querySelector<HTMLElement>(selector) as HTMLElement;

/** The box of an element’s first line of words. */
function firstLine(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getClientRects()[0] as DOMRect;
}

beforeEach(() => page.viewport(1280, 900));
afterEach(() => document.documentElement.removeAttribute('style'));

describe('a glance', () => {
  test('has the ground of its sections from edge to edge, as nothing in it scrolls', () => {
    for (const article of [ARTICLE, '2026-10-10']) {
      const { mount } = openInPage(cardBeside('he-lifeng', article));
      const card = find(mount, 'article');
      const section = find(mount, '.body > section').getBoundingClientRect();
      expect(section.width).toBe(card.clientWidth);
    }
  });

  test('that grows keeps its name in place', () => {
    const { mount, show } = openInPage(HE());
    const before = find(mount, 'h2').getBoundingClientRect().top - find(mount, 'article').getBoundingClientRect().top;
    show({ size: 'full' });
    const after = find(mount, 'h2').getBoundingClientRect().top - find(mount, 'article').getBoundingClientRect().top;
    expect(after).toBe(before);
  });
});

test('a full card says once who it is: in its lead, right below the name', () => {
  for (const card of allCards(ARTICLE)) {
    const { mount, host } = openInPage(card, { size: 'full' });
    expect(find(mount, 'header').textContent, card.id).not.toContain(card.role);
    expect(find(mount, 'p').textContent, card.id).toBe(card.lead);
    host.remove();
  }
});

test('a verb and the first name beside it stand on one line', () => {
  const { mount } = openInPage(HE(), { size: 'full' });
  const rows = [...mount.querySelectorAll('.connections dt')];
  expect(rows.length).toBeGreaterThan(3);
  for (const verb of rows) {
    const name = verb.nextElementSibling?.querySelector('button') as Element;
    expect(firstLine(name).top, verb.textContent ?? '').toBeCloseTo(firstLine(verb).top, 0);
  }
});

test('the comma behind a connection stands on the last line of its name, also in a narrow window', async () => {
  await page.viewport(255, 900);
  let names = 0;
  for (const card of allCards(ARTICLE)) {
    const { mount, host } = openInPage(card, { size: 'full' });
    for (const button of mount.querySelectorAll('.connections button:not(:last-child)')) {
      names++;
      const name = document.createRange();
      name.selectNodeContents(button);
      const [last] = [...name.getClientRects()].slice(-1);
      const below = button.getBoundingClientRect().bottom - Number(last?.bottom);
      expect(below, `${card.id}: ${button.textContent}`).toBeLessThan(10);
    }
    host.remove();
  }
  expect(names).toBeGreaterThan(300);
});

test('the ring of a body that has the focus is inside the frame, which cuts off what is outside', async () => {
  const { mount, dialog } = openInPage(HE(), { size: 'full' });
  dialog.focus();
  while (document.activeElement?.shadowRoot?.activeElement !== find(mount, '.body')) await userEvent.tab();
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(find(mount, '.body'));
  expect(outlineStyle).toBe('solid');
  expect(Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)).toBeLessThanOrEqual(0);
});

test('the marks of all sources stand beside the last word, however narrow the card', async () => {
  await page.viewport(320, 900);
  const cards = allCards(ARTICLE).filter(({ standing }) => standing && standing.cites.length > 2);
  expect(cards.length).toBeGreaterThan(5);
  for (const card of cards) {
    const { mount, host } = openInPage(card, { size: 'full' });
    for (const last of mount.querySelectorAll('.last:has(.mark)')) {
      const [first, ...others] = [...last.querySelectorAll('.mark')].map((mark) => mark.getBoundingClientRect());
      for (const mark of others) expect(mark.top, `${card.id}: ${last.textContent}`).toBe(first?.top);
    }
    expect(mount.querySelectorAll('.mark').length).toBe(mount.querySelectorAll('.last .mark').length);
    const body = find(mount, '.body');
    expect(body.scrollWidth, card.id).toBeLessThanOrEqual(body.clientWidth);
    host.remove();
  }
});

describe('in a sheet at a zoom of 400 %', () => {
  beforeEach(() => page.viewport(320, 256));

  test('no words pass behind the handle', () => {
    for (const nameAt of [60, 200]) {
      const { mount } = openInPage(HE(), { size: 'full' }, { nameAt });
      const [handle, card] = [find(mount, '.handle'), find(mount, 'article')].map((one) => one.getBoundingClientRect());
      expect((handle?.bottom ?? 0) <= (card?.top ?? 0) || (handle?.top ?? 0) >= (card?.bottom ?? 0)).toBe(true);
      expect(handle?.height).toBeGreaterThan(0);
    }
  });

  test('a card that has grown is read from its head, however far the glance was scrolled', () => {
    const { mount, show } = openInPage(HE());
    const card = find(mount, 'article');
    card.scrollTop = 30;
    expect(card.scrollTop).toBeGreaterThan(0);
    show({ size: 'full' });
    expect(card.scrollTop).toBe(0);
  });
});
