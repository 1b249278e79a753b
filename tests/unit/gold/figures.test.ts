import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { escapeRegExp } from '../../../lib/text/escape-reg-exp';
import { judgeFolder } from '../../bench/aboutness/judge';
import { readGold, score } from '../../bench/accuracy-gold';
import { lexiconFor, ours } from '../../bench/accuracy-ours';

// Our documents promise no more than is measured. What has become better may be written down later; what has become
// worse fails here, and is either mended or admitted. Of `unseen` only totals are shown, as everywhere.

const PATIENCE_MS = 120_000;
const OURS = 'README.md';
const SPOTTING = 'lib/spotting/README.md';

/** The numbers in the one place of a document that reads like this; `#` stands for each of them. */
function promised(path: string, form: string): number[] {
  const source = escapeRegExp(form).replaceAll('#', '([\\d.]+)');
  const found = [...readFileSync(path, 'utf8').matchAll(new RegExp(source, 'g'))];
  expect(found, `${path}: ${form}`).toHaveLength(1);
  return (found[0] ?? []).slice(1).map(Number);
}

const [all, china] = [lexiconFor(undefined), lexiconFor(['china'])];

test.each([
  [OURS, 'unseen while rules were written, # | **Backstory** | # % | # % |', 'unseen', all],
  [OURS, '(`npm run score -- --front china`) | # % | # % |', 'unseen', china],
  [SPOTTING, '| open (#) | **Backstory** | # % | # % |', 'open', all],
  [SPOTTING, '| unseen (#) | **Backstory** | # % | # % |', 'unseen', all],
  [SPOTTING, 'On # marked texts precision is # % and recall # %', 'fronts/spotting', all],
  [SPOTTING, 'on # that read like plain news # % and # %', 'fronts/news', all],
  [SPOTTING, 'On # in the manner of newspapers of many countries it is # % and # %', 'fronts/press', all],
  [SPOTTING, 'on # in the manner of official documents # % and # %', 'fronts/official', all],
  [SPOTTING, 'On # long features, of a thousand words and more, it is # % and # %', 'fronts/features', all],
  [SPOTTING, 'On # more, whose two writers had such a list, it is # % and # %', 'fronts/roster', all],
  [SPOTTING, 'on # short texts that ask whose a thing is and of which year # % and # %', 'fronts/whose', all],
])('%s: %s', { timeout: PATIENCE_MS }, async (path, form, folder, lexicon) => {
  const numbers = promised(path, form);
  const [recall = 101, precision = 101, texts] = numbers.reverse();
  const measured = score(readGold(`tests/gold/${folder}`), ours(await lexicon));
  if (texts !== undefined) expect(measured.texts).toBe(texts);
  expect(Number((100 * measured.precision).toFixed(1))).toBeGreaterThanOrEqual(precision);
  expect(Number((100 * measured.recall).toFixed(1))).toBeGreaterThanOrEqual(recall);
});

const BENCH = 'tests/bench/README.md';

test('the README tells of speed what the table of the bench has', () => {
  const [near, , far] = promised(BENCH, 'with 10, 1,000, 10,000 names | #, #, # ms |');
  expect(promised(OURS, 'a card stands # ms after the wait (# ms on a page of 10,000 names)')).toEqual([near, far]);
  expect(promised(OURS, 'a page that is marked # to # ms')).toEqual(
    promised(BENCH, '| main-thread time, in slices | #–# ms |'),
  );
  const warm = promised(BENCH, 'compromise/three with look-up | # ms | # ms | # × |')[2];
  const cold = promised(BENCH, '| the same, cold | # ms | 1,# ms | # × |')[2];
  expect(promised(OURS, 'words are read # times as fast as by compromise/three, and # times')).toEqual([warm, cold]);
});

test.each([
  ['pages/lit', 'of # pages of real length, by writers who had not read the rules, # stay dark'],
  ['pages/dark', 'and of # on other subjects, chosen to mislead, # light'],
  ['lit', 'of # short stories that were written to be hard # stay dark'],
  ['dark', 'stay dark, and of # on other subjects # light'],
])(`${OURS}: the texts in tests/gold/fronts/%s: %s`, { timeout: PATIENCE_MS }, async (folder, form) => {
  const [texts, wrong] = promised(OURS, form);
  const judged = judgeFolder(`tests/gold/fronts/${folder}`, await all);
  expect(judged).toHaveLength(texts ?? -1);
  const isWrong = folder.endsWith('lit') ? 'off' : 'lit';
  expect(judged.filter(({ about }) => (about === 'off' ? 'off' : 'lit') === isWrong).length).toBeLessThanOrEqual(
    wrong ?? -1,
  );
});
