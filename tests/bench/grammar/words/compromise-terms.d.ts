// Types for the files of compromise that divide a sentence into terms.

declare module 'compromise-source/1-one/tokenize/methods/02-terms/index.js' {
  /** Divides a sentence into terms, each with the punctuation and the space around it. */
  export default function splitTerms(sentence: string, model: object): string[];
}

declare module 'compromise-source/1-one/tokenize/methods/03-whitespace/index.js' {
  /** Divides a term from what is around it. */
  export default function splitWhitespace(term: string, model: object): { pre: string; text: string; post: string };
}

declare module 'compromise-source/1-one/tokenize/model/prefixes.js' {
  const prefixes: object;
  export default prefixes;
}

declare module 'compromise-source/1-one/tokenize/model/suffixes.js' {
  const suffixes: object;
  export default suffixes;
}

declare module 'compromise-source/1-one/tokenize/model/punctuation.js' {
  export const prePunctuation: object;
  export const postPunctuation: object;
  export const emoticons: object;
}
