import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageReader } from '../../lib/reader/page-reader';
import { OPEN_NAME_HIGHLIGHT } from '../../lib/settings/underline-style';
import { words } from '../../lib/words/en';
import { eventually } from '../eventually';
import { put, textIn, wait } from './page-parts';
import { card, leave, nameIn, STORY, startReader } from './reader-parts';

/** What has the ground of the name whose card is open. */
const pointed = (): string[] => [...(CSS.highlights.get(OPEN_NAME_HIGHLIGHT) ?? [])].map(textIn);

/** The element around a name of the story. */
/** Hosts of cards stand beside the body. */
const hosts = (): Element[] => [...document.documentElement.children].filter((one) => one.localName === 'div');

const FILLER = '<p>All of it was said before.</p>'.repeat(100);

beforeEach(async () => {
  await page.viewport(1280, 900);
  await leave();
});
afterEach(() => CSS.highlights.clear());

async function startOnStory(...given: Parameters<typeof startReader> extends [string, ...infer Rest] ? Rest : never) {
  const started = startReader(STORY, ...given);
  await started.reader.start();
  return started;
}

describe('the pointer that rests on a name', () => {
  test('opens the card that the extension gives, and points the name out', async () => {
    const { root, extension, openName, hasFocus } = await startOnStory();
    await userEvent.hover(nameIn(root, 'Scott Bessent'));
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    expect(extension.fetchCard.mock.calls).toEqual([
      [
        'scott-bessent',
        { article: undefined, fronts: ['china'], names: ['he-lifeng', 'li-chenggang', 'scott-bessent', 'rare-earths'] },
      ],
    ]);
    expect(pointed()).toEqual(['Treasury Secretary Scott Bessent']);
    expect(hasFocus()).toBe(false);
    expect(hosts()).toHaveLength(1);
  });

  test('of an article below the page’s own has its card beside the day of that', async () => {
    const other =
      '<article><h2>Another</h2><time datetime="2025-06-02T09:00">2 June</time><p>Trade Representative <b>Jamieson Greer</b> met He Lifeng in Geneva.</p></article>';
    const { reader, root, extension } = startReader(
      STORY.replace('</h1>', '</h1><time datetime="2026-08-26"></time>') + other,
    );
    await reader.start();
    for (const [name, article] of [
      ['Jamieson Greer', '2025-06-02'],
      ['Scott Bessent', '2026-08-26'],
    ] as const) {
      await userEvent.hover(nameIn(root, name));
      await eventually(() => expect(extension.fetchCard.mock.lastCall?.[1]).toMatchObject({ article }));
    }
  });

  test('of an article below that says no day has its card beside none', async () => {
    const other =
      '<article><h1>Another</h1><p>Trade Representative <b>Jamieson Greer</b> met He Lifeng in Geneva.</p></article>';
    const dated = STORY.replace('</h1>', '</h1><time datetime="2026-08-26"></time>');
    const { reader, root, extension } = startReader(dated + other);
    await reader.start();
    await userEvent.hover(nameIn(root, 'Jamieson Greer'));
    await eventually(() => expect(extension.fetchCard).toHaveBeenCalled());
    expect(extension.fetchCard.mock.lastCall?.[1].article).toBeUndefined();
  });

  test('and leaves it, closes the card', async () => {
    const { root, cards, openName } = await startOnStory();
    await userEvent.hover(nameIn(root, 'Scott Bessent'));
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    await leave();
    await eventually(() => expect(cards()).toEqual([]));
    expect(hosts()).toEqual([]);
    expect(pointed()).toEqual([]);
  });

  test('opens a card that says so where it cannot be had', async () => {
    const { root, cards } = await startOnStory({}, { fetchCard: async () => undefined });
    await userEvent.hover(nameIn(root, 'Scott Bessent'));
    await eventually(() => expect(cards()).toEqual([expect.stringContaining(words.card.failed)]));
  });

  test('opens none where it has gone before the card came', async () => {
    let give = (_: ReturnType<typeof card>) => {};
    const fetchCard = vi.fn(() => new Promise<ReturnType<typeof card>>((done) => (give = done)));
    const { root, cards } = await startOnStory({}, { fetchCard });
    await userEvent.hover(nameIn(root, 'Scott Bessent'));
    await eventually(() => expect(fetchCard).toHaveBeenCalledTimes(1));
    await leave();
    await wait(50);
    give(card('scott-bessent'));
    await wait(100);
    expect(cards()).toEqual([]);
  });

  test('opens none before the delay of the settings', async () => {
    const { root, extension } = await startOnStory({ hoverDelayMs: 2000 });
    await userEvent.hover(nameIn(root, 'Scott Bessent'));
    await wait(300);
    expect(extension.fetchCard).not.toHaveBeenCalled();
  });
});

describe('stepping', () => {
  test('goes from name to name, back and round the end, with the focus in the card', async () => {
    const { reader, openName, hasFocus } = await startOnStory();
    const visit = async (by: 1 | -1, name: string) => {
      expect(await reader.step(by)).toEqual({ found: true });
      await eventually(() => expect(openName()).toBe(name));
      expect(hasFocus()).toBe(true);
    };
    await visit(1, 'He Lifeng');
    await visit(1, 'Li Chenggang');
    await visit(-1, 'He Lifeng');
    await visit(-1, 'Rare earths');
  });

  test('begins at what is in view: the next is there, the previous is above it', async () => {
    for (const [by, name] of [
      [1, 'Rare earths'],
      [-1, 'Jamieson Greer'],
    ] as const) {
      const { reader, root, openName, stop } = startReader(
        `${STORY}${FILLER}<p>Then came <b>Jamieson Greer</b>.</p>${FILLER}<p>They spoke of <i>rare earths</i>.</p>${FILLER}`,
      );
      await reader.start();
      root.querySelector('i')?.scrollIntoView({ block: 'center', behavior: 'instant' });
      reader.step(by);
      await eventually(() => expect(openName()).toBe(name));
      stop.abort();
      root.remove();
    }
  });

  test.each([
    ['a step to it', async (reader: PageReader) => void reader.step(1)],
    ['a rest on it', async (_: PageReader, root: HTMLElement) => userEvent.hover(nameIn(root, 'He Lifeng'))],
  ])('begins there too once the user has scrolled away from the name that was visited by %s', async (_, visit) => {
    const { reader, root, openName, cards } = startReader(
      `${STORY}${FILLER}<p>Then came <b>Jamieson Greer</b>.</p>${FILLER}<p>They spoke of <i>rare earths</i>.</p>${FILLER}`,
    );
    await reader.start();
    scrollTo({ top: 0, behavior: 'instant' });
    await visit(reader, root);
    await eventually(() => expect(openName()).toBe('He Lifeng'));
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(cards()).toEqual([]));
    root.querySelector('i')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const scrolled = scrollY;
    reader.step(1);
    await eventually(() => expect(openName()).toBe('Rare earths'));
    expect(Math.abs(scrollY - scrolled)).toBeLessThan(innerHeight / 2);
  });

  test('goes on from the name that was visited as long as that is in view', async () => {
    const { reader, openName, cards } = await startOnStory();
    reader.step(1);
    await eventually(() => expect(openName()).toBe('He Lifeng'));
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(cards()).toEqual([]));
    reader.step(1);
    await eventually(() => expect(openName()).toBe('Li Chenggang'));
  });

  test('goes to the mentions of one entity, and says where there are none', async () => {
    const { reader, cards } = await startOnStory();
    const before = () => pointed();
    expect(await reader.step(1, { id: 'jamieson-greer' })).toEqual({ found: false });
    await wait(50);
    expect(cards()).toEqual([]);
    expect(await reader.step(1, { id: 'scott-bessent' })).toEqual({ found: true });
    await eventually(() => expect(before()).toEqual(['Treasury Secretary Scott Bessent']));
  });

  test('passes over what the page has hidden since', async () => {
    const { reader, root, openName } = await startOnStory();
    (root.querySelector('p') as HTMLElement).style.display = 'none';
    reader.step(1);
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    reader.step(-1);
    await eventually(() => expect(openName()).toBe('Rare earths'));
  });

  test('ends with Escape, which gives the focus back', async () => {
    const { reader, root, cards, hasFocus } = await startOnStory();
    const button = put('<button>Here</button>').firstElementChild as HTMLElement;
    button.focus();
    reader.step(1, { id: 'scott-bessent' });
    await eventually(() => expect(hasFocus()).toBe(true));
    await userEvent.keyboard('{Escape}');
    expect(cards()).toEqual([]);
    expect(document.activeElement).toBe(button);
    expect(root.isConnected).toBe(true);
  });

  test('ends with Escape, whose press and release the page hears nothing of, and hears of the next', async () => {
    const { reader, cards, hasFocus } = await startOnStory();
    const heard: string[] = [];
    const end = new AbortController();
    onTestFinished(() => end.abort());
    for (const type of ['keydown', 'keyup'] as const)
      document.addEventListener(type, ({ key }) => heard.push(`${type} ${key}`), { signal: end.signal });
    reader.step(1);
    await eventually(() => expect(hasFocus()).toBe(true));
    await userEvent.keyboard('{Escape>3/}');
    expect([cards(), heard]).toEqual([[], []]);
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
  });

  test('gives the focus back to what had it in a shadow root', async () => {
    const { reader, root, cards, hasFocus } = await startOnStory();
    const shadow = (root.querySelector('p') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<button>Of a part</button><slot></slot>';
    const button = shadow.querySelector('button') as HTMLElement;
    button.focus();
    reader.step(1, { id: 'scott-bessent' });
    await eventually(() => expect(hasFocus()).toBe(true));
    await userEvent.keyboard('{Escape}');
    expect(cards()).toEqual([]);
    expect(shadow.activeElement).toBe(button);
  });

  /** What a screen reader does in Chromium that moves its caret through a text of the card. */
  const readInCard = (mount: HTMLElement) => {
    ((mount.getRootNode() as ShadowRoot).activeElement as HTMLElement).blur();
    getSelection()?.collapse(mount.querySelector('h2')?.firstChild as Text, 2);
  };
  const caret = () => {
    const { anchorNode, anchorOffset } = getSelection() as Selection;
    return (anchorNode as Text).data.slice(anchorOffset);
  };

  test('goes on from the name where a screen reader had its caret in the card, which then had no focus', async () => {
    const { reader, root, cards, hasFocus, openMount } = await startOnStory();
    const links = [...root.querySelectorAll('p')].map((p) => p.appendChild(document.createElement('a')));
    for (const link of links) link.href = '#here';
    reader.step(1, { id: 'scott-bessent' });
    await eventually(() => expect(hasFocus()).toBe(true));
    readInCard(openMount());
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard('{Escape}');
    expect(cards()).toEqual([]);
    expect(caret()).toBe('Treasury Secretary ');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(links[1]);
  });

  test('or gives the focus back then to what had it before the card', async () => {
    const { reader, hasFocus, openMount, openName } = await startOnStory();
    const button = put('<button>Here</button>').firstElementChild as HTMLElement;
    button.focus();
    reader.step(1);
    await eventually(() => expect(hasFocus()).toBe(true));
    readInCard(openMount());
    reader.step(1);
    await eventually(() => expect(openName()).toBe('Li Chenggang'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(button);
  });

  test('leaves the caret where the user has put it in the page beside a pinned card', async () => {
    const { reader, root, hasFocus, cards } = await startOnStory();
    reader.step(1, { id: 'scott-bessent' });
    await eventually(() => expect(hasFocus()).toBe(true));
    await userEvent.keyboard('{Tab}{Enter}');
    (document.activeElement as HTMLElement).blur();
    getSelection()?.collapse(root.querySelector('h1')?.firstChild as Text, 6);
    await userEvent.keyboard('{Escape}');
    expect(cards()).toEqual([]);
    expect(caret()).toBe('end in Geneva');
  });

  test('goes on from the name where what had the focus takes it no more', async () => {
    const { reader, root, hasFocus } = await startOnStory();
    const button = put('<button>Here</button>').firstElementChild as HTMLButtonElement;
    const links = [...root.querySelectorAll('p')].map((p) => p.appendChild(document.createElement('a')));
    for (const link of links) link.href = '#here';
    button.focus();
    reader.step(1, { id: 'scott-bessent' });
    await eventually(() => expect(hasFocus()).toBe(true));
    button.disabled = true;
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(links[1]);
  });
});

test('a card beside text that is slotted into a modal dialog of a shadow root can be used', async () => {
  const { reader, root, openName, hasFocus, cardBox } = startReader(`<div>${STORY}<button>Of the page</button></div>`);
  const [outer, button] = [root.querySelector('div') as Element, root.querySelector('button') as HTMLElement];
  const shadow = outer.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<dialog><slot></slot></dialog>';
  shadow.querySelector('dialog')?.showModal();
  await reader.start();
  button.focus();
  reader.step(1);
  await eventually(() => expect([openName(), hasFocus()]).toEqual(['He Lifeng', true]));
  const { left, top } = cardBox();
  await userEvent.click(document.documentElement, { position: { x: left + 20, y: top + 20 }, force: true });
  await wait(300);
  expect([openName(), hasFocus()]).toEqual(['He Lifeng', true]);
  await userEvent.keyboard('{Escape}');
  expect([openName(), document.activeElement]).toEqual(['', button]);
});

test('a card that a key opens outside a modal dialog can be used, and Escape closes it and not the dialog', async () => {
  const { reader, openName, hasFocus, cardBox } = await startOnStory();
  const dialog = put('<dialog><button>Accept</button></dialog>').querySelector('dialog') as HTMLDialogElement;
  dialog.showModal();
  reader.step(1);
  await eventually(() => expect([openName(), hasFocus()]).toEqual(['He Lifeng', true]));
  const { left, top } = cardBox();
  expect(document.elementFromPoint(left + 20, top + 20)?.parentElement).toBe(dialog);
  await userEvent.keyboard('{Escape}');
  await eventually(() => expect(openName()).toBe(''));
  expect(dialog.open).toBe(true);
});

test.each([
  ['of the name’s own card quotes its sentence', false, /^Vice Premier He Lifeng came/],
  ['of a card that this has turned to quotes none', true, /^$/],
])('a report %s', async (_, turns, quoted) => {
  const asked: string[] = [];
  const { reader, openName, openMount } = startReader(STORY, undefined, {
    tools: (sentenceOn) => ({
      copy: async () => '',
      mute: async () => null,
      isMuted: async () => false,
      switchSite: async () => true,
      reports: async ({ id }) => {
        asked.push(sentenceOn(id));
        return [];
      },
    }),
  });
  await reader.start();
  reader.step(1);
  await eventually(() => expect(openName()).toBe('He Lifeng'));
  await userEvent.keyboard('{Enter}');
  await eventually(() => expect(openMount().querySelector('.tools')).not.toBeNull());
  if (turns) {
    openMount().querySelector<HTMLElement>('[data-open], .connections button')?.click();
    await eventually(() => expect(openName()).not.toBe('He Lifeng'));
  }
  openMount().querySelector<HTMLElement>('.tools > details > summary')?.click();
  await eventually(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatch(quoted);
});

describe('a pinned card in a dialog goes', () => {
  test.each<[string, (dialog: HTMLDialogElement) => void]>([
    ['when that is closed', (dialog) => dialog.close()],
    ['when that is removed', (dialog) => dialog.remove()],
  ])('%s, and others open again', async (_, end) => {
    const { reader, root, openName, cards } = startReader(
      `<dialog>${STORY}</dialog><p>Then came <b>Jamieson Greer</b>.</p>`,
    );
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    await reader.start();
    reader.step(1);
    await eventually(() => expect(openName()).toBe('He Lifeng'));
    await userEvent.keyboard('{Tab}{Enter}');
    end(dialog);
    await eventually(() => expect(cards()).toEqual([]));
    await userEvent.hover(nameIn(root, 'Jamieson Greer'));
    await eventually(() => expect(openName()).toBe('Jamieson Greer'));
  });
});

describe('a pinned card whose name the page takes away', () => {
  const goesOn = (root: HTMLElement) => {
    root.innerHTML = '<article><p>Later <b>Jamieson Greer</b> spoke of tariffs on China.</p></article>';
  };

  async function startPinned() {
    const before = location.href;
    onTestFinished(() => history.replaceState(history.state, '', before));
    const started = await startOnStory();
    started.reader.step(1);
    await eventually(() => expect(started.openName()).toBe('He Lifeng'));
    await userEvent.keyboard('{Tab}{Enter}');
    return started;
  }

  test('goes with it where the address is another by then', async () => {
    const { root, cards } = await startPinned();
    history.replaceState(history.state, '', '?another-article');
    goesOn(root);
    await eventually(() => expect(cards()).toEqual([]));
  });

  test('stays at the same address', async () => {
    const { root, reader, openName } = await startPinned();
    goesOn(root);
    await eventually(() => expect(reader.report().counts).toContainEqual({ id: 'jamieson-greer', count: 1 }));
    await wait(100);
    expect(openName()).toBe('He Lifeng');
  });
});

test('a pinned card stays at another address beside the article of its name', async () => {
  const before = location.href;
  onTestFinished(() => history.replaceState(history.state, '', before));
  const { root, reader, openName } = await startOnStory();
  reader.step(1);
  await eventually(() => expect(openName()).toBe('He Lifeng'));
  await userEvent.keyboard('{Tab}{Enter}');
  history.replaceState(history.state, '', '?next-article-below');
  root.insertAdjacentHTML('beforeend', STORY);
  await eventually(() => expect(reader.report().counts).toContainEqual({ id: 'scott-bessent', count: 2 }));
  await wait(100);
  expect(openName()).toBe('He Lifeng');
});

describe('the card of a name that is scrolled in an element goes', () => {
  test.each<[string, string, ScrollToOptions]>([
    ['down', 'height:200px', { top: 195 }],
    ['to the side', 'width:400px', { left: 395 }],
  ])('when that leaves what one sees of it: %s', async (_, size, to) => {
    const wide = '<p style="width:2000px;height:2000px">All of it was said before.</p>';
    const { reader, root, openName, cards } = startReader(
      `<div style="overflow:auto;${size};margin:300px 0 0 420px">${STORY}${wide}</div>`,
    );
    const box = root.querySelector('div') as Element;
    await reader.start();
    reader.step(1);
    await eventually(() => expect(openName()).toBe('He Lifeng'));
    box.scrollTo({ top: 10, left: 10 });
    await wait(200);
    expect(openName()).toBe('He Lifeng');
    box.scrollTo(to);
    await eventually(() => expect(cards()).toEqual([]));
  });

  test('in a shadow root as well, which no scroll event leaves', async () => {
    const { reader, root, openName, cards } = startReader('<main></main>');
    const shadow = (root.querySelector('main') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = `<div style="overflow:auto;height:200px;margin:300px 0 0 420px">${STORY}<p style="height:2000px">All of it was said before.</p></div>`;
    await reader.start();
    reader.step(1);
    await eventually(() => expect(openName()).toBe('He Lifeng'));
    shadow.querySelector('div')?.scrollTo({ top: 195 });
    await eventually(() => expect(cards()).toEqual([]));
  });
});

describe('where the page moves a name without a scroll', () => {
  const spacer = (root: HTMLElement, px: number) =>
    root.insertAdjacentHTML('afterbegin', `<div style="height:${px}px"></div>`);

  test('its card goes, as the pointer is on it no more', async () => {
    const { root, openName, cards } = await startOnStory();
    await userEvent.hover(nameIn(root, 'Scott Bessent'));
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    spacer(root, 250);
    await eventually(() => expect(cards()).toEqual([]));
  });

  test('its card goes along where no pointer has opened it', async () => {
    const { root, reader, openName, cardBox } = await startOnStory();
    reader.step(1, { id: 'scott-bessent' });
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    const { top } = cardBox();
    spacer(root, 120);
    await eventually(() => expect(cardBox().top).toBeCloseTo(top + 120, -1));
    expect(openName()).toBe('Scott Bessent');
  });

  test('its card goes when it is moved out of the element that shows it', async () => {
    const { root, reader, openName, cards } = startReader(
      `<div style="width:600px;overflow:hidden"><div class="slides">${STORY}</div></div>`,
    );
    await reader.start();
    reader.step(1, { id: 'scott-bessent' });
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    (root.querySelector('.slides') as HTMLElement).style.transform = 'translateX(600px)';
    await eventually(() => expect(cards()).toEqual([]));
  });

  test('its card stays where the pointer is on that', async () => {
    const { root, openName, cardBox } = await startOnStory();
    await userEvent.hover(nameIn(root, 'Scott Bessent'));
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    const { left, top } = cardBox();
    await userEvent.hover(document.documentElement, { position: { x: left + 30, y: top + 30 }, force: true });
    await wait(50);
    spacer(root, 250);
    await wait(600);
    expect([openName(), cardBox().top]).toEqual(['Scott Bessent', top]);
  });
});

test('keys pass over names that are cut off where the user cannot scroll, and scroll nothing there', async () => {
  const space = '<p style="height:400px"></p>';
  const { root, reader, openName } = startReader(
    `<div class="more" style="height:150px;overflow:hidden">${STORY}${space}<p>Then <b>Jamieson Greer</b> spoke.</p></div>` +
      '<p>On Monday <b>Peter Navarro</b> came to the talks on tariffs with China.</p>',
  );
  await reader.start();
  const names: string[] = [];
  for (let nth = 0; nth < 7; nth++) {
    reader.step(1, { different: true });
    await eventually(() => expect(openName()).not.toBe(names.at(-1) ?? ''));
    names.push(openName());
  }
  expect(names).toContain('Peter Navarro');
  expect(names).not.toContain('Jamieson Greer');
  expect(root.querySelector('.more')?.scrollTop).toBe(0);
});

test('a name in a link whose title the page empties under the pointer is one with a tip', async () => {
  const { root, reader, openName, cards } = startReader(
    STORY.replace('<b>Scott Bessent</b>', '<a href="#x" title="Scott Bessent">Scott Bessent</a>'),
  );
  const link = root.querySelector('a') as HTMLElement;
  link.addEventListener('mouseover', () => link.setAttribute('title', ''));
  await reader.start();
  await userEvent.hover(nameIn(root, 'He Lifeng'));
  await eventually(() => expect(openName()).toBe('He Lifeng'));
  await leave();
  await eventually(() => expect(cards()).toEqual([]));
  await userEvent.hover(link);
  await wait(500);
  expect(cards()).toEqual([]);
  await eventually(() => expect(openName()).toBe('Scott Bessent'));
});

test('a card with the focus closes when the page shortens the text of its name', async () => {
  const { reader, root, cards, openName } = startReader(`${STORY}<footer>On Monday Jamieson Greer spoke.</footer>`);
  await reader.start();
  reader.goTo('jamieson-greer', 0);
  await eventually(() => expect(openName()).toBe('Jamieson Greer'));
  const failed = vi.fn((event: ErrorEvent) => event.preventDefault());
  addEventListener('error', failed);
  onTestFinished(() => removeEventListener('error', failed));
  (root.querySelector('footer')?.firstChild as Text).data = 'On';
  await eventually(() => expect(cards()).toEqual([]));
  await wait(50);
  expect(pointed()).toEqual([]);
  expect(reader.report().open).toBeUndefined();
  expect(failed).not.toHaveBeenCalled();
});

describe('who stands beside the page', () => {
  test('hears whose card is open, and that it has closed', async () => {
    const { reader, reports, root, cards } = await startOnStory();
    const told: unknown[] = [];
    const { report } = reports;
    reports.report = (stage) => {
      report(stage);
      const open = reports.details?.().open;
      if (open !== told.at(-1)) told.push(open); // A page that is read again reports as well.
    };
    await userEvent.hover(nameIn(root, 'Scott Bessent'));
    await eventually(() => expect(told).toEqual(['scott-bessent']));
    expect(reader.report()).toMatchObject({ state: 'lit', open: 'scott-bessent' });
    await leave();
    await eventually(() => expect(cards()).toEqual([]));
    expect(told).toEqual(['scott-bessent', undefined]);
    expect(reader.report()).not.toHaveProperty('open');
  });

  test('is told the mentions of an entity, each in its sentence, and none of others', async () => {
    const { reader } = await startOnStory();
    expect(await reader.mentions('li-chenggang')).toEqual([
      { before: 'Vice Premier He Lifeng came with ', name: 'Li Chenggang', after: '.' },
      { before: 'Treasury Secretary Scott Bessent had met ', name: 'Li Chenggang', after: ' about rare earths.' },
    ]);
    expect(await reader.mentions('jamieson-greer')).toEqual([]);
  });

  test('is told a hundred mentions at most, and little of a sentence that has no end', async () => {
    const { reader } = startReader(`<article>${STORY}<p>Scott Bessent met ${'He Lifeng, '.repeat(150)}in Geneva.</p>`);
    await reader.start();
    const mentions = await reader.mentions('he-lifeng');
    expect(mentions).toHaveLength(100);
    for (const { before, after } of mentions) expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(240);
  });

  test('can have any of them shown, with its card', async () => {
    const { reader, openName } = await startOnStory();
    expect(await reader.goTo('li-chenggang', 1)).toEqual({ found: true });
    await eventually(() => expect(openName()).toBe('Li Chenggang'));
    expect(await reader.goTo('li-chenggang', 2)).toEqual({ found: false });
    expect(await reader.goTo('jamieson-greer', 0)).toEqual({ found: false });
  });

  test('can have one shown beside a card that the user has pinned, which stays', async () => {
    const far = `<div style="height:4000px"></div><article><p>Later <b>Jamieson Greer</b> met He Lifeng on tariffs.</p></article>`;
    const { reader, root, openName } = startReader(STORY + far);
    await reader.start();
    reader.step(1, { id: 'scott-bessent' });
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    await userEvent.keyboard('{Tab}{Enter}'); // The pin is the first button.
    expect(await reader.goTo('jamieson-greer', 0)).toEqual({ found: true });
    const { top } = nameIn(root, 'Jamieson Greer').getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(innerHeight);
    await wait(100);
    expect(openName()).toBe('Scott Bessent');
  });
});

describe('that there is no such name', () => {
  /** Has the timers that are set from now on run by `vi.advanceTimersByTime`. */
  async function startWithTimers() {
    const started = await startOnStory();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    return started;
  }

  test('is told by a region that leaves the page after some seconds', async () => {
    const { reader } = await startWithTimers();
    expect(await reader.step(1, { id: 'nobody' })).toEqual({ found: false });
    vi.advanceTimersByTime(3000);
    expect(hosts()).toHaveLength(1);
    vi.advanceTimersByTime(3000);
    expect(hosts()).toEqual([]);
  });

  test('and again, by a region that stands as long from then on', async () => {
    const { reader } = await startWithTimers();
    await reader.step(1, { id: 'nobody' });
    vi.advanceTimersByTime(4000);
    await reader.step(1, { id: 'nobody' });
    vi.advanceTimersByTime(4000);
    expect(hosts()).toHaveLength(1);
    vi.advanceTimersByTime(2000);
    expect(hosts()).toEqual([]);
  });
});

describe('a page that puts the same text in anew, in other nodes', () => {
  const renew = async (root: HTMLElement) => {
    const article = root.querySelector('article') as HTMLElement;
    article.innerHTML = `${article.innerHTML}<p>One line more.</p>`;
    await wait(1000); // It is read again by then.
  };

  test('leaves the card of the name on which the pointer rests, and that goes with its name', async () => {
    const { root, openName, cardBox } = await startOnStory();
    await userEvent.hover(nameIn(root, 'Scott Bessent'));
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    await renew(root);
    expect(openName()).toBe('Scott Bessent');
    expect(pointed()).toEqual(['Treasury Secretary Scott Bessent']);
    const { top } = cardBox();
    root.style.height = '2000px';
    scrollTo({ top: 40, behavior: 'instant' });
    await eventually(() => expect(cardBox().top).toBeCloseTo(top - 40, -1));
    scrollTo({ top: 0, behavior: 'instant' });
  });

  test('opens the card of a name to which the pointer came meanwhile, but none after a press', async () => {
    const { root, openName, cards } = await startOnStory();
    const anew = () => {
      const article = root.querySelector('article') as HTMLElement;
      article.innerHTML = `${article.innerHTML}`;
    };
    await userEvent.hover(nameIn(root, 'He Lifeng'));
    await eventually(() => expect(openName()).toBe('He Lifeng'));
    await leave();
    await eventually(() => expect(cards()).toEqual([]));
    anew();
    await userEvent.hover(nameIn(root, 'Scott Bessent'));
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    await leave();
    await eventually(() => expect(cards()).toEqual([]));
    anew();
    await userEvent.click(nameIn(root, 'Scott Bessent'));
    await wait(1000);
    expect(cards()).toEqual([]);
  });

  test('leaves the card that has the focus, from which the keys go on', async () => {
    const { root, reader, openName, hasFocus } = await startOnStory();
    reader.step(1, { id: 'scott-bessent' });
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    await renew(root);
    expect([openName(), hasFocus()]).toEqual(['Scott Bessent', true]);
    reader.step(1);
    await eventually(() => expect(openName()).toBe('Li Chenggang'));
  });
});

describe('a page that divides the text node of a name', () => {
  const wrap = (node: Text, from: number, to: number) => {
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, to);
    range.surroundContents(document.createElement('mark'));
  };

  test.each<[string, (node: Text) => void]>([
    ['before it', (node) => node.splitText(10)],
    ['around a word before it', (node) => wrap(node, 9, 18)],
    ['around the first word', (node) => wrap(node, 0, 8)],
    ['around the name', (node) => wrap(node, node.data.indexOf('Vice'), node.data.indexOf(' on'))],
  ])('%s leaves its card', async (_, divide) => {
    const { reader, root, openName } = startReader(
      '<article><p>Treasury Secretary Scott Bessent met Vice Premier He Lifeng on tariffs.</p></article>',
    );
    await reader.start();
    reader.goTo('he-lifeng', 0);
    await eventually(() => expect(openName()).toBe('He Lifeng'));
    divide(root.querySelector('p')?.firstChild as Text);
    await wait(1000); // It is read again by then.
    expect(openName()).toBe('He Lifeng');
    expect(pointed().map((text) => text.replace('\n', ''))).toEqual(['Vice Premier He Lifeng']);
  });

  test('leaves the card of the name under the pointer', async () => {
    const { root, openName } = await startOnStory();
    const name = nameIn(root, 'Scott Bessent');
    await userEvent.hover(name);
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    (name.firstChild as Text).splitText(6);
    await wait(1000);
    expect(openName()).toBe('Scott Bessent');
  });

  test('closes the card where the same text stands elsewhere, but no more there', async () => {
    const line = '<p>Treasury Secretary Scott Bessent met Vice Premier He Lifeng on tariffs.</p>';
    const { reader, root, cards, openName } = startReader(`<article>${line}${line}</article>`);
    await reader.start();
    reader.goTo('he-lifeng', 0);
    await eventually(() => expect(openName()).toBe('He Lifeng'));
    (root.querySelector('p')?.firstChild as Text).data = 'Treasury Secretary Scott Bessent met others on tariffs.';
    await eventually(() => expect(cards()).toEqual([]));
  });
});

test('a name that the page takes away loses its card', async () => {
  const { reader, root, cards, hasFocus } = await startOnStory();
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await eventually(() => expect(cards()).toHaveLength(1));
  expect(hasFocus()).toBe(false);
  (nameIn(root, 'Scott Bessent').firstChild as Text).data = 'somebody else';
  await eventually(() => expect(cards()).toEqual([]));
  expect(reader.report().counts).not.toContainEqual({ id: 'scott-bessent', count: 1 });
});

describe('when it is stopped', () => {
  /** What is added to listen to the page from now on, and until when. */
  function recordListeners() {
    const added: { type: string; signal: AbortSignal | undefined }[] = [];
    const record = (on: typeof EventTarget.prototype) => {
      const { addEventListener } = on;
      return vi.spyOn(on, 'addEventListener').mockImplementation(function (
        this: EventTarget,
        ...[type, listener, options]: Parameters<EventTarget['addEventListener']>
      ) {
        const isPage = on === window || this instanceof Node || this instanceof MediaQueryList;
        const isInCard = this instanceof Node && this.getRootNode() instanceof ShadowRoot;
        if (isPage && !isInCard) added.push({ type, signal: typeof options === 'object' ? options.signal : undefined });
        return addEventListener.call(on === window ? window : this, type, listener, options);
      });
    };
    const spies = [EventTarget.prototype, window].map(record);
    onTestFinished(() => {
      for (const spy of spies) spy.mockRestore();
    });
    return added;
  }

  test('no listener, no highlight and no host is left, and the pointer opens nothing', async () => {
    const added = recordListeners();
    const { reader, root, stop, cards, extension } = await startOnStory();
    await reader.mentions('nobody'); // Hovering is there by then.
    const types = new Set(added.map(({ type }) => type));
    for (const type of ['pointermove', 'scroll', 'keydown', 'pageshow']) expect(types).toContain(type);
    expect(added.filter(({ signal }) => signal === undefined)).toEqual([]);
    reader.step(1, { id: 'scott-bessent' });
    await eventually(() => expect(cards()).toHaveLength(1));
    const ofThePage = added.slice(0, added.length);
    stop.abort();
    expect(cards()).toEqual([]);
    expect(hosts()).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
    expect(ofThePage.filter(({ signal }) => signal && !signal.aborted)).toEqual([]);
    await userEvent.hover(nameIn(root, 'Li Chenggang'));
    await wait(200);
    expect(extension.fetchCard).toHaveBeenCalledTimes(1);
    expect((await reader.step(1)).found && cards().length > 0).toBe(false);
  });

  test('by itself, as its extension is gone, at the next move of the pointer', async () => {
    let alive = true;
    const { root, stop, cards, openName } = await startOnStory({}, { isAlive: () => alive });
    await userEvent.hover(nameIn(root, 'Scott Bessent'));
    await eventually(() => expect(openName()).toBe('Scott Bessent'));
    alive = false;
    await userEvent.hover(nameIn(root, 'He Lifeng'));
    await eventually(() => expect(stop.signal.aborted).toBe(true));
    expect(cards()).toEqual([]);
    expect(hosts()).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
  });
});
