/** A voice of the browser, as far as a choice needs it. */
export interface Voice {
  /** Its language, as `zh-CN`; Android writes `zh_CN`. */
  lang: string;
  /** Whether it speaks on this device, and sends nothing away. */
  localService: boolean;
  /** Whether it is the browser’s first choice for its language. */
  default?: boolean;
}

/** Codes that some voices have for a language, and the usual ones. */
const SAME: Record<string, string> = { cmn: 'zh' };

/** Tags of Cantonese voices. They read the same characters in another language than Mandarin. */
const OTHER = /^(?:yue\b|zh-(?:hk|mo|yue)\b)/;

/**
 * The voice that speaks a language (`zh-CN`): one of its region before one of another, and of those the browser’s own
 * choice. Only voices that speak on this device are taken. Undefined where there is none.
 */
export function voiceFor<Any extends Voice>(lang: string, voices: readonly Any[]): Any | undefined {
  const wanted = partsOf(lang);
  const rank = (voice: Any): number => {
    const { language, rest } = partsOf(voice.lang);
    if (!voice.localService || language !== wanted.language || OTHER.test(tagOf(voice.lang))) return 0;
    return 1 + (rest === wanted.rest ? 2 : 0) + (voice.default ? 1 : 0);
  };
  let best: Any | undefined;
  for (const voice of voices) if (rank(voice) > (best ? rank(best) : 0)) best = voice;
  return best;
}

const tagOf = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();

function partsOf(lang: string): { language: string; rest: string } {
  const [language = '', ...rest] = tagOf(lang).split('-');
  return { language: SAME[language] ?? language, rest: rest.join('-') };
}
