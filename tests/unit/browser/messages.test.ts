import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, askPage, isStillThere, type Sender } from '../../../lib/browser/messages';
import { answerPage, ask, fitsPage, hearSettings } from '../../../lib/browser/plain-messages';
import type { Handlers } from '../../../lib/messages/exchange';
import { type ToBackground, type ToPage, toBackground, toPage } from '../../../lib/messages/protocol';
import { DEFAULTS, type Settings, type Strength } from '../../../lib/settings/schema';
import { eventually } from '../../eventually';
import { connectMessages, removeExtension, standInWindow } from './browser-parts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  standInWindow();
});

const RESULT = [{ id: 'he-lifeng', name: 'He Lifeng', category: 'person' as const, role: 'Vice premier' }];

/** A background script that finds nothing, unless a handler is given. */
function background(handlers: Partial<Handlers<ToBackground, Sender>> = {}, signal?: AbortSignal): void {
  const none: Handlers<ToBackground, Sender> = {
    wake: () => 'off',
    updateUnderlineSheet: () => null,
    lateScript: () => true,
    settings: () => DEFAULTS,
    rates: () => null,
    card: () => null,
    copy: () => null,
    reports: () => [],
    mute: () => null,
    switchSite: () => true,
    settlePause: () => null,
    badge: () => null,
    digest: () => ({
      subject: '',
      about: [],
      leading: [],
      isLed: false,
      isFrontAlone: false,
      standing: [],
      cast: [],
      story: [],
      today: '2026-11-24',
      series: [],
      sources: [],
    }),
    export: () => ({ name: 'story.md', type: 'text/markdown', text: '' }),
    timeline: () => ({ today: '2026-11-24', rows: [], entities: [], fronts: [], sources: [] }),
    ties: () => ({ members: [], ties: [] }),
    newest: () => ({ events: [], sources: [] }),
    catalog: () => [],
    search: () => [],
  };
  answer(toBackground, { ...none, ...handlers }, signal);
}

const PAGE: Handlers<ToPage, unknown> = {
  report: () => ({ state: 'lit' }),
  step: ({ by }) => ({ found: by === 1 }),
  openHere: () => ({ found: false }),
  mentions: () => [{ before: 'Then ', name: 'He', after: ' came.' }],
  goTo: ({ nth }) => ({ found: nth === 0 }),
  readOn: () => ({ state: 'reading' }),
};

describe('whoever asks is answered', () => {
  test('with what the handler gives, at once or later', async () => {
    connectMessages();
    background({ search: async ({ query }) => (query === 'He' ? RESULT : []) });
    expect(await ask('search', { query: 'He' })).toEqual(RESULT);
    expect(await ask('wake', {})).toBe('off');
  });

  test('once, where the answer is that there is nothing', async () => {
    const { sent } = connectMessages();
    background();
    expect(await ask('card', { id: 'nobody' })).toBeNull();
    expect(sent).toEqual([{ type: 'card', id: 'nobody' }]);
  });

  test.each([
    ['fails at once', () => JSON.parse('broken')],
    ['fails later', () => Promise.reject(new Error('broken'))],
  ])('by a handler that %s, too, and does not ask again', async (_, card) => {
    const { sent } = connectMessages();
    background({ card });
    expect(await ask('card', { id: 'he-lifeng' })).toBeUndefined();
    expect(sent).toHaveLength(1);
  });

  test('but an answer of the wrong shape is none', async () => {
    connectMessages();
    background({ search: () => [{ ...RESULT[0], extra: true }] as never });
    expect(await ask('search', { query: 'He' })).toBeUndefined();
  });
});

describe('where nobody answers', () => {
  test('the background script is asked once more', async () => {
    const { sent } = connectMessages();
    expect(await ask('card', { id: 'he-lifeng' })).toBeUndefined();
    expect(sent).toHaveLength(2);
  });

  test('and is heard the second time', async () => {
    connectMessages();
    vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementationOnce(async () => {
      background({ search: () => RESULT });
      throw new Error('The message port closed before a response was received.');
    });
    expect(await ask('search', { query: 'He' })).toEqual(RESULT);
  });

  test('nobody is asked by a script whose extension is gone', async () => {
    const { sent } = connectMessages();
    background();
    removeExtension();
    expect(await ask('wake', {})).toBeUndefined();
    expect(sent).toEqual([]);
  });

  test('a page is asked once, and its main frame only', async () => {
    const { sent } = connectMessages();
    expect(await askPage(7, 'step', { by: 1 })).toBeUndefined();
    expect(sent).toEqual([7, { frameId: 0 }, { type: 'step', by: 1 }]);
    answer(toPage, PAGE);
    expect(await askPage(7, 'step', { by: 1 })).toEqual({ found: true });
    expect(await askPage(7, 'readOn', {})).toEqual({ state: 'reading' });
  });
});

describe('a page without schemas', () => {
  test('answers what its handlers are for, and says when one fails', async () => {
    connectMessages();
    answerPage({ ...PAGE, readOn: () => Promise.reject(new Error('broken')) }, new AbortController().signal);
    expect(await askPage(7, 'step', { by: 1 })).toEqual({ found: true });
    expect(await askPage(7, 'readOn', {})).toBeUndefined();
    expect(await fakeBrowser.runtime.sendMessage({ type: 'toString' })).toBeUndefined();
  });

  test('refuses just what the schemas refuse', () => {
    const values = fc.constantFrom(
      undefined,
      true,
      0,
      1,
      -1,
      2,
      1.5,
      '1',
      '',
      'he-lifeng',
      'x'.repeat(101),
      null,
      {},
      [],
    );
    const fields = fc.dictionary(fc.constantFrom('by', 'id', 'nth', 'different', 'extra'), values, { maxKeys: 3 });
    fc.assert(
      fc.property(fc.constantFrom('report', 'readOn', 'step', 'openHere', 'mentions', 'goTo'), fields, (name, sent) => {
        const plain = JSON.parse(JSON.stringify(sent)); // As it is sent: without what is undefined.
        expect(fitsPage[name](plain)).toBe(toPage[name].request.safeParse(plain).success);
      }),
      { numRuns: 1000 },
    );
  });

  test('is not asked what has the wrong shape', async () => {
    const { sent } = connectMessages();
    answerPage(PAGE, new AbortController().signal);
    expect(await askPage(7, 'step', { by: 2 as never })).toBeUndefined();
    expect(sent).toEqual([]);
  });

  test('hears of the settings as the background script reads them, until the signal', async () => {
    connectMessages();
    let strength = DEFAULTS.strength;
    background({ settings: () => ({ ...DEFAULTS, strength }) });
    const stop = new AbortController();
    const heard = hearSettings(stop.signal);
    await heard.asked;
    expect(heard.newest).toEqual(DEFAULTS);
    heard.onChange = vi.fn();
    strength = 'faint';
    await fakeBrowser.storage.local.set({ settings: 'changed' });
    await eventually(() => expect(heard.onChange).toHaveBeenCalledWith({ ...DEFAULTS, strength }));
    expect(heard.newest?.strength).toBe('faint');
    stop.abort();
    await fakeBrowser.storage.local.set({ settings: 'changed again' });
    expect(heard.onChange).toHaveBeenCalledTimes(1);
  });

  test('keeps the settings that it heard of last, also where older ones are longer on their way', async () => {
    connectMessages();
    const answers: ((strength: Strength) => void)[] = [];
    const answer = () =>
      new Promise<Settings>((resolve) => answers.push((strength) => resolve({ ...DEFAULTS, strength })));
    background({ settings: answer });
    const heard = hearSettings(new AbortController().signal);
    await fakeBrowser.storage.local.set({ settings: 'changed' });
    answers[1]?.('faint');
    await eventually(() => expect(heard.newest?.strength).toBe('faint'));
    heard.onChange = vi.fn();
    answers[0]?.('strong');
    await heard.asked;
    expect(heard.newest?.strength).toBe('faint');
    expect(heard.onChange).not.toHaveBeenCalled();
  });

  test('asks for the settings when it comes back from the back/forward cache, where it heard nothing', async () => {
    const { comeBack, listeners } = standInWindow();
    connectMessages();
    background({ settings: () => ({ ...DEFAULTS, badge: false }) });
    const stop = new AbortController();
    const heard = hearSettings(stop.signal);
    await heard.asked;
    heard.onChange = vi.fn();
    comeBack({ isTrusted: true, persisted: false });
    comeBack({ isTrusted: false, persisted: true });
    comeBack();
    await eventually(() => expect(heard.onChange).toHaveBeenCalledWith({ ...DEFAULTS, badge: false }));
    expect(heard.onChange).toHaveBeenCalledTimes(1);
    stop.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('nothing runs', () => {
  const card = vi.fn(() => null);
  beforeEach(() => card.mockClear());

  test.each([null, 'card', { type: 'card' }, { type: 'card', id: 'he-lifeng', extra: 1 }, { type: 'toString' }])(
    'for a message of the wrong shape: %j',
    async (message) => {
      connectMessages();
      background({ card });
      expect(await fakeBrowser.runtime.sendMessage(message)).toBeUndefined();
      expect(card).not.toHaveBeenCalled();
    },
  );

  test('for another extension', async () => {
    connectMessages({ id: 'another' });
    background({ card });
    expect(await fakeBrowser.runtime.sendMessage({ type: 'card', id: 'he-lifeng' })).toBeUndefined();
    expect(card).not.toHaveBeenCalled();
  });

  test('after the signal, and where taking the listener away fails nothing is thrown', () => {
    const { listeners } = connectMessages();
    const stop = new AbortController();
    background({}, stop.signal);
    expect(listeners.size).toBe(1);
    stop.abort();
    expect(listeners.size).toBe(0);
    const late = new AbortController();
    background({}, late.signal);
    vi.mocked(fakeBrowser.runtime.onMessage.removeListener).mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(() => late.abort()).not.toThrow();
  });
});

test('a request without a handler, a field that is missing, and an answer of another type are errors of type', () => {
  const { step: _, ...without } = PAGE;
  // @ts-expect-error `step` has no handler.
  const handlers: Handlers<ToPage, Sender> = without;
  // @ts-expect-error `card` needs an id.
  const asking = () => ask('card', {});
  // @ts-expect-error Nobody is asked this.
  const unknown = () => ask('open-everything', {});
  // @ts-expect-error `step` answers whether a mention was found.
  const wrong: Handlers<ToPage, Sender>['step'] = () => null;
  expect([handlers, asking, unknown, wrong]).toHaveLength(4);
});

describe('the sender of a message', () => {
  const sender = (documentId?: string) => ({ id: fakeBrowser.runtime.id, tab: { id: 7 }, documentId }) as never;

  test('is still there while its document answers', async () => {
    const { sent } = connectMessages();
    answer(toPage, PAGE);
    expect(await isStillThere(sender('document'))).toBe(true);
    expect(sent).toEqual([7, { documentId: 'document' }, { type: 'report' }]);
  });

  test('is gone when its document does not, or it has no tab', async () => {
    connectMessages();
    expect(await isStillThere(sender('document'))).toBe(false);
    expect(await isStillThere({})).toBe(false);
  });

  test('is believed where documents have no names (Firefox)', async () => {
    connectMessages();
    expect(await isStillThere(sender())).toBe(true);
  });
});
