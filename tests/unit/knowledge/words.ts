/** How many words in a row may not be the same as in a source. */
const RUN = 8;

/** A text as plain lower-case words: hyphens and stops divide, markup is dropped, “percent” is “%”. */
export function wordsOf(text: string): string[] {
  const plain = text
    .replace(/<[^>]+>/g, ' ')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replaceAll('percent', '%');
  return plain.match(/[\p{L}\p{N}']+|%/gu) ?? [];
}

/** Every run of eight words of `texts`, to be looked up. */
export function runsOf(texts: Iterable<string>): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) for (const run of slices(wordsOf(text))) runs.add(run);
  return runs;
}

/**
 * The runs of eight words that `text` has in common with `runs`. Fixed terms (names, titles of documents) are cut out
 * first, so that neither they nor the words at both sides of them make a run.
 */
export function sharedRuns(text: string, runs: Set<string>, fixed: readonly string[]): string[] {
  const parts = fixed.reduce((rest, term) => rest.replaceAll(term, '\n'), text).split('\n');
  return parts.flatMap((part) => slices(wordsOf(part)).filter((run) => runs.has(run)));
}

function slices(words: string[]): string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
