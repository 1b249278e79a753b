import { readGold } from '../accuracy-gold';

const WORDS = 20_000;

/** A text of 20,000 words, made of the open gold texts, each once or more often. */
export function someText(): string {
  const open = readGold('tests/gold/open').map(({ text }) => text);
  const texts: string[] = [];
  for (let count = 0; count < WORDS; ) {
    const text = open[texts.length % open.length] ?? '';
    texts.push(text);
    count += text.split(/\s+/).length;
  }
  return texts.join('\n\n');
}
