import { describe, expect, it } from 'vitest';
import { heIn } from './helpers';

describe('“He” after He Lifeng’s introduction', () => {
  it.each([
    ['inside', 'Nobody interrupted He, and the talks went on.'],
    ['inside', 'Is He the right man?'],
    ['enclosed', 'The oldest of them (He) wrote it down.'],
    ['cell', '| Madrid | He | Bessent |'],
    ['label', 'HE: The one I gave you.'],
    ['apposition', 'He, 70, grew up in Fujian.'],
    ['apposition', 'He, his chief negotiator, lacks that experience.'],
    ['apposition', 'Pictured: He (centre) with a guest.'],
    ['possessive', 'He’s schedule left him no other time.'],
    ['list', 'He, Bessent and Greer met at noon.'],
    ['list', 'He and Bessent walked under a tree.'],
    ['surname', 'The plan is Mr. He’s own.'],
  ])('is a surname, %s: %s', (reason, text) => {
    expect(heIn(text)).toEqual([reason]);
  });

  it.each([
    ['pronoun', 'The pilot would not give his name. He likes the light.'],
    ['pronoun', 'He’s very creative, said a diplomat of Li.'],
    ['pronoun', 'He, too, will be gone by spring.'],
    ['pronoun', 'Death comes on every passing breeze,\nHe lurks in every flower.'],
    ['pronoun', 'I do not trust that man. He’s nuts. Ask anybody.'],
    ['pronoun', 'He, Trump said, is a great negotiator.'],
    ['pronoun', 'He (Trump) loves it.'],
    ['pronoun', 'The mayor had one answer: He was elected to fix roads.'],
    ['pronoun', 'Only HE was meant, the chairman’s wife said.'],
    ['pronoun', 'The he/she picker, or the He/she picker, is gone.'],
    ['reverence', 'Then came the sermon: to Him we turn, for He is good.'],
    ['headline', 'The talks went on. Related: Trump Says He Will Go to Beijing in April. They end soon.'],
    ['reverence', 'And will He forget you? asked the preacher.'],
  ])('is none, %s: %s', (refusal, text) => {
    expect(heIn(text).at(-1)).toBe(refusal);
  });
});
