import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, onTestFinished, test, vi } from 'vitest';
import { SayName } from '../../components/speech/SayName';
import { browserSpeech, type Speech } from '../../components/speech/speech';
import type { Voice } from '../../components/speech/voice-for';
import { put } from './page-parts';

const MANDARIN: Voice = { lang: 'zh-CN', localService: true };
const HE = { name: 'He Lifeng', spoken: { lang: 'zh-CN', text: '何立峰' } };

/** A speech that notes what it is asked to do. `load` brings it voices, `end` ends what is spoken. */
function fakeSpeech(first: Voice[]) {
  let voices = first;
  let changed: (() => void) | undefined;
  const ends: (() => void)[] = [];
  const speak = vi.fn((_text: string, _voice: Voice, ended: () => void) => void ends.push(ended));
  const stop = vi.fn();
  const speech: Speech = {
    voices: () => voices,
    onVoices(call) {
      changed = call;
      return () => {
        changed = undefined;
      };
    },
    speak,
    stop,
  };
  const load = (more: Voice[]) =>
    act(() => {
      voices = more;
      changed?.();
    });
  return {
    speech,
    speak,
    stop,
    load,
    end: (nth: number) => act(() => ends[nth]?.()),
    isHeard: () => changed !== undefined,
  };
}

/** The button for a card; `close` takes the card away. */
function buttonOf(card: Parameters<typeof SayName>[0]['card'], speech?: Speech) {
  const root = put('');
  const show = () => act(() => render(<SayName card={card} speech={speech} />, root));
  show();
  onTestFinished(() => void act(() => render(null, root)));
  const button = () => root.querySelector('button');
  const press = () => act(() => button()?.click());
  return { button, press, close: () => act(() => render(null, root)) };
}

test('a browser without voices shows no button', async () => {
  expect(browserSpeech()?.voices()).toEqual([]);
  const { button } = buttonOf(HE);
  await new Promise((done) => setTimeout(done, 100));
  expect(button()).toBeNull();
});

test.each<[string, Parameters<typeof SayName>[0]['card'], Voice[]]>([
  ['a name that is not foreign', { name: 'Scott Bessent' }, [MANDARIN]],
  ['a language that no voice speaks', HE, [{ lang: 'ja-JP', localService: true }]],
  ['a voice that is elsewhere', HE, [{ ...MANDARIN, localService: false }]],
])('nor is there one for %s', (_, card, voices) => {
  expect(buttonOf(card, fakeSpeech(voices).speech).button()).toBeNull();
});

test('voices that come late bring the button, and take it away again', () => {
  const { speech, load } = fakeSpeech([]);
  const { button } = buttonOf(HE, speech);
  expect(button()).toBeNull();
  load([MANDARIN]);
  expect(button()?.getAttribute('aria-label')).toBe('Hear “He Lifeng” in Chinese');
  load([]);
  expect(button()).toBeNull();
});

test('it speaks the name in its own script, or as it stands where that is its script', () => {
  const { speech, speak } = fakeSpeech([MANDARIN, { lang: 'fr-FR', localService: true }]);
  buttonOf(HE, speech).press();
  expect(speak).toHaveBeenLastCalledWith('何立峰', MANDARIN, expect.any(Function));
  buttonOf({ name: 'Emmanuel Macron', spoken: { lang: 'fr-FR' } }, speech).press();
  expect(speak.mock.lastCall?.[0]).toBe('Emmanuel Macron');
});

test('a second press stops it, and the end of the first says nothing of a third', () => {
  const { speech, speak, stop, end } = fakeSpeech([MANDARIN]);
  const { button, press } = buttonOf(HE, speech);
  const pressed = () => button()?.getAttribute('aria-pressed');
  expect(pressed()).toBe('false');
  press();
  expect(pressed()).toBe('true');
  press();
  expect(stop).toHaveBeenCalledTimes(1);
  expect(pressed()).toBe('false');
  press();
  end(0);
  expect(pressed()).toBe('true');
  end(1);
  expect(pressed()).toBe('false');
  expect(speak).toHaveBeenCalledTimes(2);
});

test('closing the card stops it, and listens to no voices any more', () => {
  const { speech, stop, isHeard } = fakeSpeech([MANDARIN]);
  const { press, close } = buttonOf(HE, speech);
  press();
  close();
  expect(stop).toHaveBeenCalled();
  expect(isHeard()).toBe(false);
});

test('a card that never spoke stops nobody else’s speech', () => {
  const { speech, stop } = fakeSpeech([MANDARIN]);
  buttonOf(HE, speech).close();
  expect(stop).not.toHaveBeenCalled();
});
