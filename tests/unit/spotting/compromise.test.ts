import { readFileSync } from 'node:fs';
import whole from 'compromise/one';
import isSentence from 'compromise-source/1-one/tokenize/methods/01-sentences/is-sentence.js';
import { abbreviations } from 'compromise-source/1-one/tokenize/model/lexicon.js';
import { expect, test } from 'vitest';
import { endsSentence, sentences } from '../../../lib/spotting/english/sentences';
import { paragraphs } from '../../../lib/text/paragraphs';
import { readGold } from '../../bench/accuracy-gold';

/** What of tier one answers for full stops, by the interface that its documentation describes. */
interface Tokenize {
  methods(): { one: { tokenize: { isSentence: typeof isSentence } } };
  model(): { one: { abbreviations: typeof abbreviations } };
}

const published = whole as unknown as Tokenize;

test('the two files of compromise that we use are those of the whole package', () => {
  expect(abbreviations).toEqual(published.model().one.abbreviations);
  expect(Object.keys(abbreviations).length).toBeGreaterThan(150);
  expect(String(isSentence)).toBe(String(published.methods().one.tokenize.isSentence));
});

interface Term {
  pre: string;
  text: string;
  post: string;
}

/** Whether the whole package, when it divides a text, ends a sentence between two parts of it. */
function endsByWhole(before: string, after: string): boolean {
  const { docs } = whole(before + after) as unknown as { docs: Term[][] };
  let at = 0;
  for (const terms of docs) {
    at += terms.map(({ pre, text, post }) => pre + text + post).join('').length;
    if (at >= before.length) return at <= before.length + 1 && after.trim() !== '';
  }
  return false;
}

test('our sentences end where the whole package ends them, but beside quotes and brackets', { timeout: 60_000 }, () => {
  const asked = new Map<string, { ours: boolean; whole: boolean }>();
  for (const { text } of readGold('tests/gold'))
    for (const { text: block } of paragraphs(text))
      sentences(block, (before, after) => {
        const ours = endsSentence(before, after);
        asked.set(`${before}|${after}`, { ours, whole: endsByWhole(before, after) });
        return ours;
      });
  expect(asked.size).toBeGreaterThan(1000);
  // Between quotes and brackets the package puts sentences together, and takes “"Mr.” for no abbreviation.
  const others = [...asked].filter(([, { ours, whole }]) => ours !== whole).map(([place]) => place);
  expect(others.filter((place) => !/["'“”‘’()[\]]/.test(place))).toEqual([]);
  expect(others.length).toBeLessThan(asked.size / 50);
});

test('exactly one version of compromise is asked for, and it is the one that is installed', () => {
  const { version } = JSON.parse(readFileSync('node_modules/compromise/package.json', 'utf8'));
  expect(JSON.parse(readFileSync('package.json', 'utf8')).dependencies.compromise).toBe(version);
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(packages[''].dependencies.compromise).toBe(version);
  expect(packages['node_modules/compromise'].version).toBe(version);
});
