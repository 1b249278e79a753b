import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Annotator } from '../../lib/page/annotator';
import { DEFAULTS } from '../../lib/settings/schema';
import { eventually } from '../eventually';
import { addStyle, wait } from './page-parts';
import { STORY, startReader, underlined, whispered } from './reader-parts';

const NAMES = [
  'Li Chenggang',
  'Li Chenggang',
  'Treasury Secretary Scott Bessent',
  'Vice Premier He Lifeng',
  'rare earths',
];

const COOKING = '<article><p>Stir the soup, wrote <b>Donald Trump</b>, and add salt.</p></article>';

afterEach(() => {
  CSS.highlights.clear();
  vi.restoreAllMocks();
});

describe('a page about the subject', () => {
  test('is underlined, and says so to the popup and the toolbar button', async () => {
    const { reader, stages, extension } = startReader(STORY);
    await reader.start();
    expect(underlined()).toEqual(NAMES);
    expect(stages).toEqual(['reading', 'lit']);
    expect(extension.showCount.mock.calls).toEqual([[4]]);
    expect(reader.report()).toMatchObject({
      state: 'lit',
      counts: expect.arrayContaining([{ id: 'he-lifeng', count: 1 }]),
    });
  });

  test('is read again when its text changes; the count is sent only when it is another', async () => {
    const { reader, root, extension } = startReader(STORY);
    await reader.start();
    root.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>He Lifeng and Li Chenggang left.</p>');
    await eventually(() => expect(underlined()).toContain('He Lifeng'));
    expect(extension.showCount).toHaveBeenCalledTimes(1);
    root.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Then came Jamieson Greer.</p>');
    await eventually(() => expect(extension.showCount.mock.calls).toEqual([[4], [5]]));
  });

  test('keeps a name whose line end becomes a space', async () => {
    const { reader, root } = startReader(STORY.replace('<b>He Lifeng', '<b>He\nLifeng'));
    await reader.start();
    expect(underlined()).toContain('Vice Premier He\nLifeng');
    (root.querySelector('b')?.firstChild as Text).data = 'He Lifeng';
    await eventually(() => expect(underlined()).toContain('Vice Premier He Lifeng'));
  });

  test.each([
    ['an element around it loses a class', '.shut .more{display:none}'],
    ['an element around it loses a class that made it transparent', '.shut{opacity:0}'],
  ])('has a name that was hidden marked when %s', async (_, css) => {
    addStyle(css);
    const { reader, root } = startReader(
      `${STORY}<div class="shut"><p class="more">Then came <b>Jamieson Greer</b>.</p></div>`,
    );
    await reader.start();
    expect(underlined()).toEqual(NAMES);
    (root.querySelector('div') as Element).className = '';
    await eventually(() => expect(underlined()).toContain('Jamieson Greer'));
  });

  test('has a name marked that is shown by the state of the button beside it', async () => {
    addStyle('[aria-expanded=false] + p{display:none}');
    const { reader, root } = startReader(
      `${STORY}<button aria-expanded="false">More</button><p>Then came <b>Jamieson Greer</b>.</p>`,
    );
    await reader.start();
    expect(underlined()).toEqual(NAMES);
    const button = root.querySelector('button') as HTMLElement;
    button.onclick = () => button.setAttribute('aria-expanded', 'true');
    await userEvent.click(button);
    await eventually(() => expect(underlined()).toContain('Jamieson Greer'));
  });

  test('has a name that fades in after a while marked when it is there', async () => {
    addStyle('.in{transition:opacity .2s .7s}.in:not(.seen){opacity:0}');
    const { reader, root } = startReader(`${STORY}<p class="in">Then came <b>Jamieson Greer</b>.</p>`);
    await reader.start();
    (root.querySelector('.in') as Element).classList.add('seen');
    await wait(600); // It is read by then, and not seen.
    expect(underlined()).toEqual(NAMES);
    await eventually(() => expect(underlined()).toContain('Jamieson Greer'));
  });

  test('that was transparent when it was read, is marked when it shows', async () => {
    addStyle('.loading{opacity:0}');
    const { classList } = document.documentElement;
    classList.add('loading');
    onTestFinished(() => classList.remove('loading'));
    const { reader } = startReader(STORY);
    await reader.start();
    expect(underlined()).toEqual([]);
    classList.remove('loading');
    await eventually(() => expect(underlined()).toEqual(NAMES));
  });

  test('that is too long says where reading stopped, and is read on', async () => {
    const filler = '<p>All of it was said before, and at length, by others who had nothing to add.</p>'.repeat(6000);
    // So far down from all that is on the subject, only a passage is marked that is on it by itself.
    const end =
      '<p>At last <b>Jamieson Greer</b> spoke of tariffs on China. China had cut its exports of rare earths.</p>';
    const { reader } = startReader(`${STORY}${filler}${end}`);
    await reader.start();
    expect(reader.report().stoppedAfter).toBeGreaterThan(60_000);
    const named = () => reader.report().counts?.map(({ id }) => id);
    expect(named()).not.toContain('jamieson-greer');
    expect((await reader.readOn()).stoppedAfter).toBeUndefined();
    expect(named()).toContain('jamieson-greer');
  });
});

describe('a site that goes on to another article without a load', () => {
  const data = (day: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}"}</script>`;

  /** A reader of an article of 2019, whose site then shows another address, and a spinner. */
  async function goOn() {
    const before = location.href;
    onTestFinished(() => history.replaceState(history.state, '', before));
    const started = startReader(`${data('2019-05-10')}${STORY}`);
    await started.reader.start();
    expect(started.reader.report().date).toBe('2019-05-10');
    history.replaceState(history.state, '', '?second');
    return started;
  }

  test('has the day of that article as soon as it is there, though a popup has asked before', async () => {
    const { reader, root } = await goOn();
    root.innerHTML = '<p>Loading</p>';
    expect(reader.report().date).toBeUndefined();
    root.innerHTML = `${data('2025-11-02')}${STORY}`;
    await eventually(() => expect(underlined()).toEqual(NAMES));
    expect(reader.report().date).toBe('2025-11-02');
  });

  test('has the day of that article, though its address was read with the data of the one before', async () => {
    const { reader, root, reports } = await goOn();
    root.querySelector('article')?.replaceChildren('Loading');
    await eventually(() => expect(reports.stage).toBe('quiet'));
    root.innerHTML = `${data('2025-11-02')}${STORY}`;
    await eventually(() => expect(underlined()).toEqual(NAMES));
    expect(reader.report().date).toBe('2025-11-02');
  });

  test('has the day of that article where its path is written behind a #', async () => {
    const before = location.href;
    onTestFinished(() => history.replaceState(history.state, '', before));
    history.replaceState(history.state, '', '#/first');
    const { reader, root } = startReader(`${data('2019-05-10')}${STORY}`);
    await reader.start();
    expect(reader.report().date).toBe('2019-05-10');
    const now = performance.now.bind(performance);
    const later = vi.spyOn(performance, 'now').mockImplementation(() => now() + 20_000); // The day is settled by then.
    onTestFinished(() => later.mockRestore());
    history.replaceState(history.state, '', '#/second');
    root.innerHTML = `${data('2025-11-02')}${STORY}<p>Then came <b>Jamieson Greer</b>.</p>`;
    await eventually(() => expect(underlined()).toContain('Jamieson Greer'));
    expect(reader.report().date).toBe('2025-11-02');
  });

  test('keeps the day where the article is the same', async () => {
    const { reader } = await goOn();
    expect(reader.report().date).toBe('2019-05-10');
  });
});

describe('the underlines follow the settings at once', () => {
  test('categories, and whether every mention carries the full line', async () => {
    const { reader, choose } = startReader(STORY);
    await reader.start();
    expect([underlined(), whispered()]).toEqual([NAMES, ['Li Chenggang']]);
    choose({ categories: { ...DEFAULTS.categories, person: false } });
    expect(underlined()).toEqual(['rare earths']);
    choose({ marks: 'all' });
    expect([underlined(), whispered()]).toEqual([NAMES, []]);
  });

  test('a muted name, in the counts too, until it is unmuted', async () => {
    const { reader, choose, extension } = startReader(STORY);
    await reader.start();
    choose({ muted: ['li-chenggang'] });
    expect(underlined()).toEqual(NAMES.filter((name) => name !== 'Li Chenggang'));
    expect(reader.report().counts?.map(({ id }) => id)).not.toContain('li-chenggang');
    choose({ muted: [] });
    expect(underlined()).toEqual(NAMES);
    expect(extension.showCount.mock.calls).toEqual([[4], [3], [4]]);
  });

  test('counts are of all mentions, whichever carry the full line', async () => {
    for (const marks of ['first', 'all'] as const) {
      const { reader, root, stop } = startReader(STORY, { marks });
      await reader.start();
      expect(reader.report().counts).toContainEqual({ id: 'li-chenggang', count: 2 });
      stop.abort();
      root.remove();
    }
  });

  test('a site that is switched off, and on again', async () => {
    const { reader, choose, stages, extension } = startReader(STORY);
    await reader.start();
    choose({ offSites: [location.hostname] });
    expect(underlined()).toEqual([]);
    expect(reader.report()).toEqual({ state: 'off', counts: [] });
    choose({});
    expect(underlined()).toEqual(NAMES);
    expect(stages).toEqual(['reading', 'lit', 'off', 'lit']);
    expect(extension.updateUnderlineSheet).toHaveBeenCalledTimes(2);
  });

  test('a site that is off is not read while it changes, and as it is then when it is on again', async () => {
    const reads = vi.spyOn(Annotator.prototype, 'read');
    const { reader, choose, root } = startReader(STORY);
    await reader.start();
    choose({ offSites: [location.hostname] });
    root.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Then came Jamieson Greer.</p>');
    await wait(1500);
    expect(reads).toHaveBeenCalledTimes(1);
    choose({});
    await eventually(() => expect(underlined()).toContain('Jamieson Greer'));
  });

  test('a pause, and its end', async () => {
    const { reader, choose, stages, extension } = startReader(STORY);
    await reader.start();
    choose({ pause: { until: Date.now() + 1000 } });
    expect(underlined()).toEqual([]);
    expect(reader.report()).toEqual({ state: 'off', counts: [] });
    choose({});
    expect(underlined()).toEqual(NAMES);
    expect(stages).toEqual(['reading', 'lit', 'off', 'lit']);
    expect(extension.showCount.mock.calls).toEqual([[4], [0], [4]]);
    expect(extension.updateUnderlineSheet).toHaveBeenCalledTimes(2);
  });

  test('a list of the only sites with this one, and without it', async () => {
    const { reader, choose } = startReader(STORY);
    await reader.start();
    choose({ siteRule: 'only', onlySites: ['elsewhere.org'], offSites: [location.hostname] });
    expect(underlined()).toEqual([]);
    choose({ siteRule: 'only', onlySites: [location.hostname], offSites: [location.hostname] });
    expect(underlined()).toEqual(NAMES);
  });

  test('a site that is switched off together with a front is dark at once', async () => {
    const { reader, choose } = startReader(STORY);
    await reader.start();
    choose({ offSites: [location.hostname], frontsOff: ['canada'] });
    expect(underlined()).toEqual([]);
    expect(reader.report()).toMatchObject({ state: 'off' });
  });

  test('another strength asks for another sheet; what changes nothing of the sheet asks for none', async () => {
    const { reader, choose, extension } = startReader(STORY);
    await reader.start();
    choose({ hoverDelayMs: 700 });
    expect(extension.updateUnderlineSheet).not.toHaveBeenCalled();
    choose({ strength: 'strong' });
    choose({ strength: 'strong' });
    expect(extension.updateUnderlineSheet).toHaveBeenCalledTimes(1);
  });

  test('a front that is switched off is marked no more, and again when it is on', async () => {
    const { reader, reports, choose } = startReader(STORY);
    await reader.start();
    expect(reader.report().fronts).toContain('china');
    choose({ frontsOff: ['china', 'world'] });
    await eventually(() => expect(reports.stage).toBe('quiet'));
    expect(underlined()).toEqual([]);
    choose({ frontsOff: [] });
    await eventually(() => expect(reports.stage).toBe('lit'));
    expect(underlined()).toEqual(NAMES);
  });

  test('a page about something else is quiet, until the user has other subjects marked', async () => {
    const { reader, choose, stages } = startReader(COOKING);
    await reader.start();
    expect(underlined()).toEqual([]);
    expect(stages).toEqual(['reading', 'quiet']);
    choose({ offTopicPages: true });
    expect(underlined()).toEqual(['Donald Trump']);
  });
});

test.each<[string, (reader: ReturnType<typeof startReader>) => unknown]>([
  ['the popup asks', ({ reports }) => reports.onRetry?.()],
  ['a setting changes', ({ choose }) => choose({ strength: 'strong' })],
])('a reading that fails says so, and is made again when %s', async (_, ask) => {
  const started = startReader(STORY);
  const { reader, reports, stages } = started;
  const broken = vi.spyOn(globalThis, 'StaticRange').mockImplementation(() => {
    throw new Error('broken');
  });
  await reader.start();
  expect(stages).toEqual(['reading', 'failed']);
  broken.mockRestore();
  ask(started);
  await eventually(() => expect(reports.stage).toBe('lit'));
  expect(underlined()).toEqual(NAMES);
});

describe('when it is stopped', () => {
  test('nothing is underlined, and what changes in the page is not read', async () => {
    const { reader, root, stop, extension } = startReader(STORY);
    await reader.start();
    stop.abort();
    expect(CSS.highlights.size).toBe(0);
    root.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Then came Jamieson Greer.</p>');
    await wait(600);
    expect(CSS.highlights.size).toBe(0);
    expect(extension.showCount).toHaveBeenCalledTimes(1);
  });

  test('in the middle of the first reading, nothing comes of that', async () => {
    const { reader, stop, extension } = startReader(STORY);
    const started = reader.start();
    stop.abort();
    await started;
    expect(CSS.highlights.size).toBe(0);
    expect(extension.showCount).not.toHaveBeenCalled();
  });

  test('by itself, as its extension is gone, at the next change of the page', async () => {
    let alive = true;
    const { reader, root, stop } = startReader(STORY, {}, { isAlive: () => alive });
    await reader.start();
    alive = false;
    root.append('more');
    await eventually(() => expect(stop.signal.aborted).toBe(true));
    expect(CSS.highlights.size).toBe(0);
  });
});
