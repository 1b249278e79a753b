import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../../lib/knowledge/card';
import { words } from '../../lib/words/en';
import { SpeakerIcon } from '../theme/icons';
import { browserSpeech, type Speech } from './speech';
import { type Voice, voiceFor } from './voice-for';

interface SayNameProps {
  card: Pick<Card, 'name' | 'spoken'>;
  /** The speech output; the browser’s own if left out. */
  speech?: Speech | undefined;
}

/**
 * A button that speaks a foreign name in its language. A second press stops it, and so does closing the card. Renders
 * nothing where this device has no voice for the language. It is only for pages of our own: in another page that page’s
 * scripts could notice the speech.
 */
export function SayName({ card: { name, spoken }, speech: given }: SayNameProps) {
  const speech = useMemo(() => given ?? (browserSpeech() as Speech | undefined), [given]);
  const voice = useVoice(spoken?.lang, speech);
  const [isSpeaking, setSpeaking] = useState(false);
  // The number of the latest press. The end of an earlier one must not change the button.
  const turn = useRef(0);
  const stop = () => {
    turn.current++;
    speech?.stop();
    setSpeaking(false);
  };
  useEffect(() => () => void (turn.current > 0 && speech?.stop()), [speech]);
  if (!spoken || !speech || !voice) return null;
  const speak = () => {
    const nth = ++turn.current;
    setSpeaking(true);
    speech.speak(spoken.text ?? name, voice, () => turn.current === nth && setSpeaking(false));
  };
  const label = words.popup.hear(name, spoken.lang);
  return (
    <button
      type="button"
      class="tool say-name"
      aria-pressed={isSpeaking}
      aria-label={label}
      title={label}
      onClick={isSpeaking ? stop : speak}
    >
      <SpeakerIcon />
    </button>
  );
}

/** The voice for a language. Browsers load their voices late, so whenever there are others it is chosen again. */
function useVoice(lang: string | undefined, speech: Speech | undefined): Voice | undefined {
  const [voice, setVoice] = useState<Voice>();
  useEffect(() => {
    if (!lang || !speech) return undefined;
    const choose = () => setVoice(voiceFor(lang, speech.voices()));
    choose();
    return speech.onVoices(choose);
  }, [lang, speech]);
  return voice;
}
