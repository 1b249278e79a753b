import { describe, expect, it } from 'vitest';
import { mentionsIn } from './helpers';

const ON_SUBJECT = 'Scott Bessent and He Lifeng spoke of trade between China and the U.S. all day.\n\n';
const isFound = (text: string, id: string) => mentionsIn(ON_SUBJECT + text).some((one) => one.endsWith(`=${id}`));

describe('a phrase that goes on', () => {
  it.each([
    ['China chose a phase one approach to the harbor.', 'phase-one'],
    ['Section 301 of the harbor code speaks of trade.', 'section-301'],
    ['The harbor sold Treasury paper as China cut trade.', 'us-treasury'],
    ['A Hollywood set stands in a Chinese harbor.', 'foreign-films'],
    ['China read every page of the old EU–Canada Comprehensive Economic and Trade Agreement at sea.', 'phase-one'],
    ['On Monday the Texas Department of Commerce spoke of China.', 'us-commerce-department'],
  ])('means another thing: %s', (text, id) => {
    expect(isFound(text, id)).toBe(false);
  });

  it.each([
    ['China kept the phase one agreement on soybeans.', 'phase-one'],
    ['Section 301 of the 1974 Trade Act speaks of China.', 'section-301'],
    ['The paper that the Treasury sent to China spoke of trade.', 'us-treasury'],
    ['A Hollywood studio counts its Chinese money.', 'foreign-films'],
    ['China read the Economic and Trade Agreement of 2020.', 'phase-one'],
    ['On Monday the Department of Commerce spoke of China.', 'us-commerce-department'],
  ])('means ours by its head: %s', (text, id) => {
    expect(isFound(text, id)).toBe(true);
  });
});

describe('a body in small letters', () => {
  it('is ours once the story has named it, and not before', () => {
    const small = (text: string) =>
      mentionsIn(ON_SUBJECT + text).filter((one) => one.startsWith('commerce department'));
    expect(small('The Commerce Department wrote. Later the commerce department paid.')).toHaveLength(1);
    expect(small('The commerce department paid. Later the Commerce Department wrote.')).toHaveLength(0);
  });
});
