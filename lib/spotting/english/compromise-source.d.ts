// Types for the files of compromise that `sentences.ts` uses: the package describes its entries only. `tsconfig.json`
// says where they are.

declare module 'compromise-source/1-one/tokenize/methods/01-sentences/is-sentence.js' {
  /** Whether a stretch that ends with a stop may be a whole sentence, and not end with an abbreviation. */
  export default function isSentence(text: string, abbreviations: Readonly<Record<string, boolean>>): boolean;
}

declare module 'compromise-source/1-one/tokenize/model/lexicon.js' {
  /** Abbreviations that may end in a full stop, in lower case and without it. */
  export const abbreviations: Readonly<Record<string, boolean>>;
}
