import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../lib/words/en';
import { eventually } from '../eventually';
import { ARTICLE, allCards, cardBeside, openInPage } from './glance-parts';
import { put } from './page-parts';

/** The height of the fade at the lower edge of a card, in CSS px. */
const FADE = 20;

beforeEach(async () => {
  await page.viewport(1280, 900);
  put('', 'height: 4000px');
  scrollTo(0, 300);
});
afterEach(() => {
  expect(scrollY).toBe(300); // The page around a card is never scrolled.
  scrollTo(0, 0);
});

const press = (one: HTMLElement | null | undefined) => act(() => one?.click());

/** Whether an element is in what is seen of a card, above its fade. */
function isSeen(element: Element | null, mount: HTMLElement, scale = 1): boolean {
  const card = mount.querySelector('article') as HTMLElement;
  const body = mount.classList.contains('low') ? card : (card.querySelector('.body') as HTMLElement);
  const [one, room] = [element?.getBoundingClientRect(), body.getBoundingClientRect()];
  return !!one && one.height > 0 && one.top >= room.top - 1 && one.bottom <= room.bottom - FADE * scale + 1;
}

describe('a source that is pressed on a glance', () => {
  test.each([
    ['in a large window', 1280, 900, 1],
    ['in a low window', 1280, 620, 1],
    ['in a narrow one', 360, 640, 1],
    ['with large text', 1280, 900, 1.2],
  ])('is in sight when that has grown, %s', async (_, width, height, textScale) => {
    await page.viewport(width, height);
    for (const article of [ARTICLE, undefined])
      for (const card of allCards(article).filter((_, nth) => nth % 12 === 0)) {
        const { mount, host, show } = openInPage(card, {}, { nameAt: 200, textScale });
        const mark = [...mount.querySelectorAll<HTMLElement>('.mark')].at(-1);
        press(mark);
        show({ size: 'full' });
        const notes = mount.querySelectorAll('.cite');
        expect(notes, card.id).toHaveLength(1);
        expect(isSeen(notes[0] as Element, mount, textScale), `${card.id} ${article}`).toBe(true);
        expect(mark?.isConnected && mark.getAttribute('aria-expanded'), card.id).toBe('true');
        host.remove();
      }
  });
});

describe('in a full card', () => {
  const open = (given = {}) => openInPage(cardBeside('he-lifeng', ARTICLE), { size: 'full', ...given });

  test('a source is in sight when its mark at the lower edge is pressed', () => {
    const { mount } = open();
    const body = mount.querySelector('.body') as HTMLElement;
    const marks = [...mount.querySelectorAll<HTMLElement>('.changes .mark')];
    const mark = marks[3] as HTMLElement;
    body.scrollTop += mark.getBoundingClientRect().bottom - body.getBoundingClientRect().bottom + FADE;
    press(mark);
    expect(isSeen(mount.querySelector('.cite'), mount)).toBe(true);
    expect(isSeen(mark, mount)).toBe(true);
  });

  test('one in the middle of it is opened where it stands', () => {
    const { mount } = open();
    const body = mount.querySelector('.body') as HTMLElement;
    const mark = mount.querySelector<HTMLElement>('.changes .mark') as HTMLElement;
    body.scrollTop += mark.getBoundingClientRect().top - body.getBoundingClientRect().top - 100;
    const before = body.scrollTop;
    press(mark);
    expect(body.scrollTop).toBe(before);
  });

  test('what can be done about a mistake is in sight when it is unfolded at the end, the late reports too', async () => {
    const report = { wrong: 'name' as const, text: 'It says this.', url: 'https://example.com/new' };
    const reports = async () => {
      await new Promise((done) => setTimeout(done, 80));
      return [report, { ...report, wrong: 'fact' as const }];
    };
    const tools = { copy: vi.fn(), mute: vi.fn(), switchSite: vi.fn(), reports };
    const { mount } = open({ tools });
    const body = mount.querySelector('.body') as HTMLElement;
    body.scrollTop = body.scrollHeight;
    const details = mount.querySelector('.tools details') as HTMLDetailsElement;
    press(details.querySelector('summary'));
    await eventually(() => {
      const rows = [...details.querySelectorAll('.wrong > li')];
      expect(rows).toHaveLength(4);
      expect(rows.filter((row) => !isSeen(row, mount))).toEqual([]);
    });
  });

  test('of a long list that is unfolded at the lower edge half a card is in sight, and its head stays', async () => {
    const { mount } = open();
    const body = mount.querySelector('.body') as HTMLElement;
    const list = [...mount.querySelectorAll('details')].find(({ textContent }) =>
      textContent?.startsWith(words.card.sources(cardBeside('he-lifeng', ARTICLE).sources.length)),
    ) as HTMLDetailsElement;
    const summary = list.querySelector('summary') as HTMLElement;
    body.scrollTop += summary.getBoundingClientRect().bottom - body.getBoundingClientRect().bottom + FADE;
    press(summary);
    await eventually(() => {
      expect(isSeen(list.querySelectorAll('li')[2] as Element, mount)).toBe(true);
      expect(isSeen(summary, mount)).toBe(true);
    });
  });
});

test('the marks of a statement stay on one line when sources are opened, which then have their numbers', () => {
  const card = allCards(ARTICLE).find(({ standing }) => (standing?.cites.length ?? 0) > 1);
  if (!card) throw new Error('no standing has two sources');
  const { mount } = openInPage(card, { size: 'full' });
  const marks = [...mount.querySelectorAll<HTMLElement>('.standing .mark')];
  const tops = () => new Set(marks.map((mark) => Math.round(mark.getBoundingClientRect().top)));
  expect(tops().size).toBe(1);
  press(marks[0]);
  expect(tops().size).toBe(1);
  for (const mark of marks.slice(1)) press(mark);
  expect(tops().size).toBe(1);
  const notes = [...mount.querySelectorAll('.standing .cite')];
  expect(notes.map((note) => note.querySelector('b')?.textContent?.trim())).toEqual(
    marks.map(({ textContent }) => textContent),
  );
});

describe('a glance whose window changes while it is open', () => {
  const look = (mount: HTMLElement) => mount.querySelector('article')?.className + (mount.textContent ?? '');

  test.each([
    ['turned', 360, 640, 640, 360],
    ['zoomed to 200 %', 1280, 800, 640, 400],
    ['made larger', 640, 360, 1280, 900],
  ])('is cut anew to its room: %s', async (_, fromWidth, fromHeight, width, height) => {
    for (const id of ['he-lifeng', 'scott-bessent', 'white-house']) {
      await page.viewport(fromWidth, fromHeight);
      const { mount, article, host } = openInPage(cardBeside(id, ARTICLE));
      const before = look(mount);
      await page.viewport(width, height);
      const fresh = openInPage(cardBeside(id, ARTICLE));
      const expected = look(fresh.mount);
      fresh.host.remove();
      expect(expected, id).not.toBe(before);
      await eventually(() => expect(look(mount)).toBe(expected));
      expect(article.scrollHeight, id).toBeLessThanOrEqual(article.clientHeight);
      host.remove();
    }
  });
});
