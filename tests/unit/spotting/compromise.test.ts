import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import isSentence from 'compromise-source/1-one/tokenize/methods/01-sentences/is-sentence.js';
import { abbreviations } from 'compromise-source/1-one/tokenize/model/lexicon.js';
import { expect, test } from 'vitest';
import { endsSentence, sentences } from '../../../lib/spotting/english/sentences';
import { fold } from '../../../lib/text/fold';
import { paragraphs } from '../../../lib/text/paragraphs';
import { readGold } from '../../bench/accuracy-gold';

interface Term {
  pre: string;
  text: string;
  post: string;
}

/** What of tier one answers for full stops, by the interface that its documentation describes. */
interface Published {
  (text: string): { docs: Term[][] };
  methods(): { one: { tokenize: { isSentence: typeof isSentence } } };
  model(): { one: { abbreviations: typeof abbreviations } };
}

/** Tier one as it was built and published, in one file: the files that we use are not among what this loads. */
const published: Published = createRequire(import.meta.url)('compromise/one');

/** Whether the published package, when it divides a text, ends a sentence between two parts of it. */
function endsByWhole(before: string, after: string): boolean {
  const { docs } = published(before + after);
  let at = 0;
  for (const terms of docs) {
    at += terms.map(({ pre, text, post }) => pre + text + post).join('').length;
    if (at >= before.length) return at <= before.length + 1 && after.trim() !== '';
  }
  return false;
}

/** Each doubtful stop of the gold texts, as the text before it and behind it. */
const STOPS = new Map<string, [before: string, after: string]>();
for (const { text } of readGold('tests/gold'))
  for (const block of paragraphs(text))
    sentences(fold(block.text).text, (before, after) => {
      STOPS.set(`${before}|${after}`, [before, after]);
      return endsSentence(before, after);
    });

test('the two files of compromise that we use answer as the published package does', () => {
  expect(STOPS.size).toBeGreaterThan(2500);
  expect(abbreviations).toEqual(published.model().one.abbreviations);
  const { isSentence: theirs } = published.methods().one.tokenize;
  for (const [before] of STOPS.values())
    for (const text of [before, `${before} `])
      expect(isSentence(text, abbreviations), text).toBe(theirs(text, abbreviations));
});

test('our sentences end where the published package ends them, but beside quotes and brackets', () => {
  // It puts sentences inside quotes and brackets together, and takes “"Mr.” for no abbreviation.
  const others = [...STOPS.values()].filter(
    ([before, after]) => endsSentence(before, after) !== endsByWhole(before, after),
  );
  expect(others.filter(([before, after]) => !/["“”()[\]]/.test(before + after))).toEqual([]);
  expect(others.length).toBeLessThan(STOPS.size / 70);
});

test('exactly one version of compromise is asked for, and it is the one that is installed', () => {
  const { version } = JSON.parse(readFileSync('node_modules/compromise/package.json', 'utf8'));
  expect(JSON.parse(readFileSync('package.json', 'utf8')).dependencies.compromise).toBe(version);
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(packages[''].dependencies.compromise).toBe(version);
  expect(packages['node_modules/compromise'].version).toBe(version);
});
