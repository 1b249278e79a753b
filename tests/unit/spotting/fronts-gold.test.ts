import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { parseGold, readGold, score } from '../../bench/accuracy-gold';
import { ours } from '../../bench/accuracy-ours';
import { allFronts } from './helpers';

/** How many texts of a folder a front is lit for, and how many there are. */
function litIn(folder: string): { lit: number; of: number } {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const isLit = (name: string) =>
    spot(paragraphs(parseGold(name, readFileSync(`${folder}/${name}`, 'utf8')).text), allFronts).stories.some(
      ({ about }) => about !== 'off',
    );
  return { lit: names.filter(isLit).length, of: names.length };
}

// The figures of today, so that none gets worse unseen; README.md of spotting says what is aimed at.

test('of stories by somebody who has not seen the rules, those on a front light, but for the hardest', () => {
  const { lit, of } = litIn('tests/gold/fronts/lit');
  expect(of - lit).toBeLessThanOrEqual(53);
});

test('those on something else in the same countries stay dark, but for a few', () => {
  expect(litIn('tests/gold/fronts/dark').lit).toBeLessThanOrEqual(3);
});

test('of pages of real length most light, and of those on something else few', () => {
  const { lit, of } = litIn('tests/gold/fronts/pages/lit');
  expect(of - lit).toBeLessThanOrEqual(9);
  expect(litIn('tests/gold/fronts/pages/dark').lit).toBeLessThanOrEqual(3);
});

test('their names are found, and few others', () => {
  const { precision, recall } = score(readGold('tests/gold/fronts/spotting'), ours(allFronts));
  expect(precision).toBeGreaterThanOrEqual(0.96);
  expect(recall).toBeGreaterThanOrEqual(0.93);
});
