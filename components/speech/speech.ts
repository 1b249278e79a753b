import type { Voice } from './voice-for';

/** Speech output: the browser’s, or what a test passes instead. */
export interface Speech<Any extends Voice = Voice> {
  /** The voices that are known by now. */
  voices(): readonly Any[];
  /** Calls `changed` whenever the list of voices changes. Returns a function that stops this. */
  onVoices(changed: () => void): () => void;
  /** Speaks a text, and calls `ended` when that is done, fails or is stopped. */
  speak(text: string, voice: Any, ended: () => void): void;
  stop(): void;
}

/** The speech of this browser; undefined where it has none. */
export function browserSpeech(): Speech<SpeechSynthesisVoice> | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const { speechSynthesis } = globalThis;
  return {
    voices: () => speechSynthesis.getVoices(),
    onVoices(changed) {
      speechSynthesis.addEventListener('voiceschanged', changed);
      return () => speechSynthesis.removeEventListener('voiceschanged', changed);
    },
    speak(text, voice, ended) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onend = ended;
      utterance.onerror = ended;
      speechSynthesis.cancel(); // Otherwise this would wait for what another card still speaks.
      speechSynthesis.speak(utterance);
    },
    stop: () => speechSynthesis.cancel(),
  };
}
