import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { parseGold, readGold, score } from '../../bench/accuracy-gold';
import { ours } from '../../bench/accuracy-ours';
import { lexicon } from './helpers';

/** How many of the core stories may be missed: those that name the two countries once or never beside their trade. */
const MISSED = 5;

/** What each story of a folder is judged to be. */
const judged = (set: string) =>
  readdirSync(`tests/gold/gate/${set}`).map((name) => {
    const { text } = parseGold(name, readFileSync(`tests/gold/gate/${set}/${name}`, 'utf8'));
    return { name, about: spot(paragraphs(text), lexicon).stories.map(({ about }) => about) };
  });
const named = (stories: ReturnType<typeof judged>, ...about: string[]) =>
  stories.filter((one) => about.includes(one.about.join())).map(({ name }) => name);

describe('stories that were labelled by somebody who has not seen the rules', () => {
  it('are off where they are about something else', () => {
    expect(named(judged('off'), 'core', 'touch')).toEqual([]);
  });

  it('are core where they are about the subject', () => {
    expect(named(judged('core'), 'off').length).toBeLessThanOrEqual(MISSED);
  });

  it('are touch where a passage is, and have their marks there alone', () => {
    expect(named(judged('touch'), 'off', 'core')).toEqual([]);
    const { precision, recall } = score(readGold('tests/gold/gate/touch'), ours(lexicon));
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });
});
