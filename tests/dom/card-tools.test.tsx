import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CardTools } from '../../lib/messages/card-tools';
import { MAX_SITES } from '../../lib/settings/sites';
import { words } from '../../lib/words/en';
import { storingWords } from '../../lib/words/storing';
import { eventually } from '../eventually';
import { ARTICLE, cardBeside, openInPage } from './glance-parts';
import { watchAdded } from './page-parts';

beforeEach(() => page.viewport(1280, 900));

const card = cardBeside('he-lifeng', ARTICLE);
/** Which card that is: its sources would have other numbers beside another article, or on another day. */
const shown = { id: card.id, today: card.today, article: ARTICLE };

function open(given: Partial<CardTools> = {}) {
  const tools = { copy: vi.fn(async () => 'a text'), ...given };
  const opened = openInPage(card, { size: 'full', tools });
  const press = (label: string, within = '.tools') =>
    act(async () => {
      const all = opened.mount.querySelectorAll<HTMLElement>(`${within} :is(button, summary)`);
      const one = [...all].find(({ textContent }) => textContent === label);
      if (!one) throw new Error(`no “${label}”`);
      one.click();
    });
  return { ...opened, tools, press };
}

describe('what a card says is copied', () => {
  /** Lets nothing but the old way of copying work, as in a page without https. */
  function copied(): string[] {
    const texts: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    vi.spyOn(document, 'execCommand').mockImplementation(() => {
      const field = (document.activeElement?.shadowRoot?.activeElement ??
        document.activeElement) as HTMLTextAreaElement;
      texts.push(field.value.slice(field.selectionStart, field.selectionEnd));
      return true;
    });
    return texts;
  }

  test.each([
    [words.card.formats.markdown, 'markdown'],
    [words.card.formats.plain, 'plain'],
  ])('as a whole, as %s', async (label, as) => {
    const texts = copied();
    const { tools, press, mount } = open();
    await press(label);
    expect(vi.mocked(tools.copy).mock.calls).toEqual([[shown, { as }]]);
    await eventually(() => expect(mount.querySelector('.tools [role="status"]')?.textContent).toBe(words.card.copied));
    expect(texts).toEqual(['a text']);
    expect(mount.querySelector('textarea')).toBeNull();
  });

  test('statement by statement, with its date, from where its source stands', async () => {
    copied();
    const { tools, press, mount } = open();
    act(() => mount.querySelector<HTMLElement>('.changes .mark')?.click());
    await press(words.card.formats.plain, '.changes .cite');
    const row = mount.querySelector('.changes dd')?.textContent ?? '';
    const { text, cites } = card.article?.since.find((one) => one.text && row.includes(one.text)) ?? {};
    expect(text).toBeTruthy();
    expect(vi.mocked(tools.copy).mock.calls).toEqual([
      [shown, { as: 'plain', statement: { when: mount.querySelector('.changes dt')?.textContent, text, cites } }],
    ]);
  });

  test('or it says that it could not be', async () => {
    const { press, mount } = open({ copy: async () => undefined });
    await press(words.card.formats.plain);
    expect(mount.querySelector('.tools [role="status"]')?.textContent).toBe(words.card.notCopied);
  });

  test('again, which a new element says, so that screen readers announce it', async () => {
    copied();
    const { press, mount } = open();
    const added = watchAdded(mount);
    for (let time = 0; time < 2; time++) {
      await press(words.card.formats.plain);
      await eventually(() => expect(added()).toBe(words.card.copied));
    }
  });
});

describe('where something is wrong', () => {
  const { wrong } = words.card;
  const choices = (mount: HTMLElement) =>
    [...mount.querySelectorAll('.wrong > li')].map((one) => one.querySelector('summary, button')?.textContent);

  test('nothing can be reported as long as there is nowhere to report it', async () => {
    const { mount, press } = open({ mute: vi.fn(), switchSite: vi.fn(), reports: async () => [] });
    await press(wrong.title);
    expect(choices(mount)).toEqual([wrong.mute(card.name), wrong.off]);
  });

  test('a report shows what it would say before its form is opened', async () => {
    const report = { wrong: 'name' as const, text: 'All that it says.', url: 'https://example.com/issues/new?body=x' };
    const { mount, press } = open({ reports: async () => [report] });
    await press(wrong.title);
    await eventually(() => expect(choices(mount)).toEqual([wrong.reports.name]));
    expect(mount.querySelector('.wrong details')?.textContent).toContain(report.text);
    const link = mount.querySelector<HTMLAnchorElement>('.wrong a');
    expect([link?.href, link?.target, link?.rel]).toEqual([report.url, '_blank', 'noopener noreferrer']);
  });

  test('a name is left alone at once, and marked again by undoing that', async () => {
    const mute = vi.fn(async () => null);
    const { mount, press } = open({ mute });
    await press(wrong.title);
    await press(wrong.mute(card.name));
    expect(mount.querySelector('.wrong')?.textContent).toContain(wrong.muted(card.name));
    await press(wrong.undo);
    expect(mute.mock.calls).toEqual([
      [card.id, true],
      [card.id, false],
    ]);
    expect(choices(mount)).toEqual([wrong.mute(card.name)]);
  });

  test('and so is a site', async () => {
    const switchSite = vi.fn(async () => true);
    const { press } = open({ switchSite });
    await press(wrong.title);
    await press(wrong.off);
    await press(wrong.undo);
    expect(switchSite.mock.calls).toEqual([[false], [true]]);
  });

  test('a name that is muted already can be marked again', async () => {
    const mute = vi.fn(async () => null);
    const { mount, press } = open({ mute, isMuted: async () => true });
    await press(wrong.title);
    await eventually(() => expect(choices(mount)).toEqual([wrong.undo]));
    expect(mount.querySelector('.wrong')?.textContent).toContain(wrong.muted(card.name));
    await press(wrong.undo);
    expect(mute.mock.calls).toEqual([[card.id, false]]);
    expect(choices(mount)).toEqual([wrong.mute(card.name)]);
  });

  test('what could not be done is not told as done, without a guess at why, and can be tried again', async () => {
    const answers = [undefined, false, true];
    const { mount, press } = open({ mute: async () => undefined, switchSite: async () => answers.shift() });
    const says = (...expected: string[]) =>
      eventually(() => {
        const said = [...mount.querySelectorAll('.wrong [role=status]')];
        expect(said.map(({ textContent }) => textContent?.trim())).toEqual(expected);
      });
    await press(wrong.title);
    await press(wrong.mute(card.name));
    await press(wrong.off);
    await says(storingWords.undone, storingWords.undone);
    expect(storingWords.undone).not.toMatch(/stor/);
    await press(wrong.off);
    await says(storingWords.undone, storingWords.full(MAX_SITES));
    await press(wrong.off);
    await says(storingWords.undone, wrong.isOff);
    expect(choices(mount)).toEqual([wrong.mute(card.name), wrong.undo]);
  });
});

test('a card that is only read has no tools', () => {
  const { mount } = openInPage(card, { size: 'full' });
  expect(mount.querySelector('.tools, .copy')).toBeNull();
});
