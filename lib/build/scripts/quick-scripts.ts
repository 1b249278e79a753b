import type { Plugin } from 'vite';

// How scripts are written so that engines read them quickly.

/** The scripts that run before the user does anything. */
const COMPILED_AS_A_WHOLE = ['sentinel.js', 'spotter.js', 'reader.js'];

/**
 * Tells engines to compile the functions of these scripts together with the script. Else an engine compiles each when
 * it is first called, and has to read it a second time for that (Chromium 136 and newer; others take the hint for a
 * comment). On the first page of a site that takes half a ms less in the sentinel, and a tenth less on a page about the
 * subject (decision 17).
 * https://v8.dev/blog/explicit-compile-hints
 */
export const compileHints = (): Plugin =>
  rewriting('backstory-compile-hints', (code) => `//# allFunctionsCalledOnLoad\n${code}`, COMPILED_AS_A_WHOLE);

/** Rewrites the code of all scripts, or of those with these file names, once it is minified. */
export const rewriting = (name: string, rewrite: (code: string) => string, of?: readonly string[]): Plugin => ({
  name,
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && (!of || of.includes(file.fileName))) file.code = rewrite(file.code);
  },
});

/**
 * Writes all scripts in ASCII. Chromium keeps a script with one other character in two bytes a character, which takes
 * longer to read; the scripts of pages have a hundred such characters, all in texts and expressions, where an escape
 * means the same.
 */
export const plainScripts = (): Plugin => rewriting('backstory-plain-scripts', inAscii);

const inAscii = (code: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the first of the characters that stay
  code.replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A template without substitutions that is a text of JSON. */
const JSON_TEMPLATE = /`(\{"(?:[^`\\$]|\\[\s\S]|\$(?!\{))*)`/g;

/**
 * Puts texts of JSON into single quotes. The minifier may make a template of one, and engines take longer to read that,
 * as they keep what is written beside what it means: 1 ms for the lexicon (Chromium 150).
 */
export const quotedTexts = (): Plugin => rewriting('backstory-quoted-texts', inQuotes);

const inQuotes = (code: string): string =>
  code.replace(JSON_TEMPLATE, (_, text: string) => `'${text.replaceAll("'", "\\'")}'`);
