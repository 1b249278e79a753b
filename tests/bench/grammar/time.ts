import type { CompiledLexicon } from '../../../lib/spotting/lexicon/compiled';
import { readGold } from '../accuracy-gold';
import { arguedWith } from './argued';
import type { Grammar } from './question';

const WORDS = 20_000;
const RUNS = 9;

/** How long spotting takes with the questions asked, in a warm engine, for 20,000 words of the open texts; in ms. */
export function timeOf(lexicon: CompiledLexicon, grammar: Grammar | undefined): number {
  const recognise = arguedWith(lexicon, grammar);
  const texts = someWords();
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    for (const text of texts) recognise(text);
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}

/** Texts that have that many words, each once or more often. */
function someWords(): string[] {
  const open = readGold('tests/gold/open').map(({ text }) => text);
  const texts: string[] = [];
  for (let count = 0; count < WORDS; ) {
    const text = open[texts.length % open.length] ?? '';
    texts.push(text);
    count += text.split(/\s+/).length;
  }
  return texts;
}
