import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { block, lexicon, mentionsIn, mentionsOnAll } from './helpers';

const phaseOne = (text: string) => mentionsIn(text).filter((one) => one.endsWith('=phase-one')).length;

describe('phrases that also mean other things', () => {
  it('are ours beside a word of their subject', () => {
    expect(phaseOne('China signed Phase One in January.')).toBe(1);
    expect(phaseOne('_China_ signed Phase One in January.')).toBe(1);
  });

  it('are another’s beside a word of another subject in their sentence, whatever the rest says', () => {
    expect(phaseOne('Liu He signed Phase One with a cold. The drug was then in phase one of testing.')).toBe(1);
  });

  it('are not another’s by a word beside a later mention, which tells of that one alone', () => {
    const day = (text: string) => mentionsOnAll(text).filter((one) => one.endsWith('=liberation-day')).length;
    const told = 'Trump laid tariffs on goods from everywhere, and the U.S. will collect them.\n\n';
    expect(day(`${told}“Liberation Day,” he said at noon. Stocks fell. In Kuwait, Liberation Day is in winter.`)).toBe(
      1,
    );
    expect(day(`${told}“Liberation Day,” he said at noon. Stocks fell. Kuwait was free.`)).toBe(0);
  });

  it('take the paragraph’s word where their sentence is silent', () => {
    expect(phaseOne('Hostages were freed. Phase One held for a week.')).toBe(0);
    expect(phaseOne('Beijing promised to buy more. Phase One held for a year.')).toBe(1);
  });

  it('are ours in a text on the subject, by its words or by a specific entity it names for certain', () => {
    const talks = (text: string) => mentionsIn(text).filter((one) => one.endsWith('=geneva-truce')).length;
    expect(talks('The Geneva talks went on.\n\nThe tariffs on Chinese goods hurt American farmers.')).toBe(1);
    expect(talks('The Geneva talks went on.\n\nHe Lifeng slept well.')).toBe(1);
    expect(talks('The Geneva talks went on.\n\nThe builders slept well.')).toBe(0);
  });

  it('that ask for words near them are ours without them only in a paragraph on the subject', () => {
    expect(phaseOne('Phase One is dead, said He Lifeng.')).toBe(1);
    expect(phaseOne('Phase One is dead.\n\nHe Lifeng slept well.')).toBe(0);
  });

  it('named in full once are ours in their short form', () => {
    expect(phaseOne('The phase one trade deal is old.\n\nPhase One was signed indoors.')).toBe(2);
  });

  it('proven in the article prove nothing in a headline beside it', () => {
    const beside = block('Phase One of Cricket’s New Calendar', { kind: 'heading', story: 1, aside: true });
    const { mentions } = spot([block('The phase one trade deal with China is old.'), beside], lexicon);
    expect(mentions.map((one) => one.block)).toEqual([0]);
  });

  it('proven beside the article prove nothing in it', () => {
    const beside = block('The phase one trade deal with China is old.', { story: 1, aside: true });
    const { mentions } = spot([block('Phase One was signed indoors.'), beside], lexicon);
    expect(mentions.map((one) => one.block)).toEqual([1]);
  });

  it('are refused by a phrase that holds them only where it covers them', () => {
    const chips = mentionsIn('China calls chips a bargaining chip in the trade talks with the U.S.');
    expect(chips.filter((one) => one.endsWith('=chips'))).toEqual(['chips=chips']);
  });

  it('are refused by a word of another sense that they end with', () => {
    const bonds = (text: string) =>
      mentionsIn(`China answers the U.S. tariffs. ${text}`).some((one) => one.endsWith('=us-treasury'));
    expect(bonds('U.S. Treasuries fell.')).toBe(false);
    expect(bonds('The U.S. Treasury waits.')).toBe(true);
  });

  it('are ours throughout once they are proven', () => {
    expect(phaseOne('Phase One, the trade deal with China, is old.\n\nPhase One was signed indoors.')).toBe(2);
  });

  it('leaves places to paragraphs on the subject', () => {
    const geneva = mentionsIn('He Lifeng landed in Geneva.\n\nThe talks on Cyprus moved to Geneva.');
    expect(geneva.filter((one) => one.endsWith('=geneva'))).toHaveLength(1);
  });
});
