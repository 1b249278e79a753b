import { describe, expect, it } from 'vitest';
import { mentionsIn } from './helpers';

const he = (text: string) => mentionsIn(text).filter((one) => /^(?:China’s )?He=he-lifeng$/.test(one)).length;

describe('a surname that the story explains later', () => {
  const LEAD = '\n\nVice Premier He Lifeng will go to Madrid to talk about trade between China and the U.S.';

  it.each([
    'China’s He to visit Madrid next week',
    'Trade talks wait for He, aides say',
    'Bessent/He meeting set for Monday',
  ])('is his in a headline: %s', (headline) => {
    expect(he(headline + LEAD)).toBe(1);
  });

  it('is his in a lead, inside the sentence', () => {
    expect(he('In Madrid the talks wait for He, who is late. He Lifeng missed a train.')).toBe(1);
  });

  it.each(['He was late, and so the talks wait.', 'He, a friend of trains, missed one.', 'He’s schedule is full.'])(
    'is a pronoun at the start of a sentence before the introduction: %s',
    (lead) => {
      expect(he(lead + LEAD)).toBe(0);
    },
  );

  it('is nobody’s where the story explains two, or somebody else', () => {
    expect(he('Talks wait for He in Madrid\n\nHe Jiankui and He Lifeng spoke of trade with China.')).toBe(0);
    expect(he('Talks wait for He in Madrid\n\nHe Jiankui spoke to Scott Bessent of trade with China.')).toBe(0);
  });

  it('is not his far from the beginning', () => {
    const far = `One.\n\nTwo.\n\nThree.\n\nTalks in Madrid wait for He.${LEAD}`;
    expect(he(far)).toBe(0);
  });
});

describe('a surname joined to another', () => {
  const introduced = (text: string) => he(`He Lifeng and Scott Bessent met in Madrid.\n\n${text}`);

  it.each([
    'Bessent/He was a good pair.',
    'He/Bessent was a good pair.',
    'Bessent + He is the pair.',
    'He-Bessent talks resume.',
    'Bessent–He talks resume.',
    'Lutnick/He is another pair.',
    'Paulson, He Agree on Fruit',
    'Paulson and He Meet in Paris',
  ])('by a sign, or by a verb for two: %s', (text) => {
    expect(introduced(text)).toBe(1);
  });

  it.each(['She/He is asked to sign.', 'Paulson, He Says, Was Late', 'S/He signs here.', 'Today, He Wins Big'])(
    'is a pronoun beside other signs and verbs: %s',
    (text) => {
      expect(introduced(text)).toBe(0);
    },
  );

  it('by dashes to what explains it', () => {
    expect(introduced('He -- the vice premier -- was late.')).toBe(1);
    expect(introduced('He — China’s man of numbers — was late.')).toBe(1);
    expect(introduced('He -- and that was rare -- was late.')).toBe(0);
  });
});

describe('a famous surname', () => {
  it('is his behind the name of a group', () => {
    expect(mentionsIn('Team Trump is split over trade with China, and over the U.S. tariffs.')).toContain(
      'Trump=donald-trump',
    );
  });
});
