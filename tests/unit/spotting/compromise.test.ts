import { readFileSync } from 'node:fs';
import whole from 'compromise/one';
import { expect, test } from 'vitest';
import { divideText, endsSentence, sentences } from '../../../lib/spotting/english/sentences';
import { readGold } from '../../bench/accuracy-gold';

interface Term {
  pre: string;
  text: string;
  post: string;
}

/** The sentences of the whole published tier one, by the interface that its documentation describes. */
function divideByWhole(text: string): string[] {
  const { docs } = whole(text) as unknown as { docs: Term[][] };
  return docs.map((terms) => terms.map(({ pre, text, post }) => pre + text + post).join(''));
}

const texts = readGold('tests/gold').map(({ text }) => text);

test('the files of compromise that we use divide every gold text as the whole package does', {
  timeout: 60_000,
}, () => {
  expect(texts.length).toBeGreaterThan(250);
  for (const text of texts) expect(divideText(text)).toEqual(divideByWhole(text));
});

test('our sentences are those that we would have with the whole package', () => {
  const ends = (before: string, after: string) => endsSentence(before, after, divideByWhole);
  for (const text of texts) expect(sentences(text)).toEqual(sentences(text, ends));
});

test('exactly one version of compromise is asked for, and it is the one that is installed', () => {
  const { version } = JSON.parse(readFileSync('node_modules/compromise/package.json', 'utf8'));
  expect(JSON.parse(readFileSync('package.json', 'utf8')).dependencies.compromise).toBe(version);
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(packages[''].dependencies.compromise).toBe(version);
  expect(packages['node_modules/compromise'].version).toBe(version);
});
