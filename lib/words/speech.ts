const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** The words of the button that speaks a name. */
export const speechWords = {
  /** `lang`: the language that it is spoken in, as `zh-CN`. */
  hear: (name: string, lang: string) => `Hear “${name}” in ${LANGUAGES.of(lang.slice(0, 2))}`,
} as const;
