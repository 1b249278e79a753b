import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { block, isLit, lexicon } from './helpers';

describe('what puts a page on topic', () => {
  it.each([
    'He Lifeng met Boeing.',
    'He Lifeng slept. He Lifeng woke.',
    'He Lifeng slept. Nobody woke He.',
    'Yi Gang said that China keeps its promises to the WTO on trade.',
    'Boeing is caught between China’s tariffs and America’s. Boeing waits.',
    'Boeing is caught between _China_’s tariffs and _America_’s. Boeing waits.',
    '_China_ raised _tariffs_. Boeing is caught between it and America. Boeing waits.',
    'Rare earths, critical minerals and semiconductors: China has them, Washington wants them.',
  ])('is enough: %s', (text) => {
    expect(isLit(text)).toBe(true);
  });

  it.each([
    'He Lifeng slept.',
    'The White House called Boeing, and Boeing called the White House.',
    'Donald Trump played golf. Donald Trump won. The White House was pleased.',
    'Nvidia makes semiconductors for electric cars.',
    'China has Boeing, TikTok and fentanyl to talk of with Washington.',
    'A phase one trade agreement with Japan. The phase one trade deal is signed.',
    'China won the cup.',
    '',
  ])('is not enough: %s', (text) => {
    expect(isLit(text)).toBe(false);
  });

  it('is not the sidebar', () => {
    const aside = block('He Lifeng and Scott Bessent end trade talks', { aside: true, story: 1 });
    const { mentions } = spot([block('A recipe for soup.'), aside], lexicon);
    expect(mentions.filter(({ onTopic }) => onTopic)).toEqual([]);
  });
});
