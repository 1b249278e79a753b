import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { block, lexicon } from './helpers';

/** What becomes of “He” in a heading over a story on He Lifeng. */
function heading(text: string): string {
  const { judged } = spot(
    [block(text, { kind: 'heading' }), block('He Lifeng arrived on Friday to see Scott Bessent.')],
    lexicon,
  );
  const he = judged.find(
    ({ view, candidate }) => view.index === 0 && /^he$/i.test(view.text.slice(candidate.start, candidate.end)),
  );
  return he ? (he.verdict.accepted ? he.verdict.reason : he.verdict.refusal) : 'not found';
}

describe('headings, where capitals say nothing', () => {
  it.each([
    ['Bessent Meets He in Madrid', 'object'],
    ['Talks With He Drag On', 'object'],
    ['China’s He Heads to Paris for Talks', 'object'],
    ['Bessent, He to Meet in Madrid', 'paired'],
    ['BESSENT, HE END TALKS', 'paired'],
    ['Bessent and He Agree on TikTok', 'paired'],
    ['Bessent Says He Will Go to Madrid', 'headline'],
    ['After Bessent, He Is Next in Line', 'headline'],
    ['Can He Deliver?', 'headline'],
    ['Talks Begin in Madrid as Bessent, He Meet', 'paired'],
    ['Madrid Talks: Bessent, He to Meet Again', 'paired'],
    ['Bessent, He Talks Drag On', 'paired'],
    ['Bessent Says He, Greer Will Fly to Madrid', 'headline'],
    ['Bessent: He, Greer to Fly to Madrid', 'headline'],
    ['He and Bessent Are Friends, Trump Says', 'headline'],
    ['He, Bessent Says, Is Ready', 'headline'],
    ['No Deal With Bessent, He Says', 'headline'],
    ['Trump Backs Bessent, He Deserves It', 'headline'],
    ['Trump Met Bessent and He Liked It', 'headline'],
    ['China Says He, Bessent to Meet in Madrid', 'paired'],
    ['Treasury Says Bessent, He Hold Candid Call', 'paired'],
    ['Bessent, He to Meet, Treasury Says', 'paired'],
    ['As Trump Expects Deal, Bessent, He Meet', 'paired'],
    ['Tariff Truce Near as Bessent, He Wrap Up Talks', 'paired'],
    ['Why Bessent and He Are at Odds', 'headline'],
    ['Bessent Says Greer and He Agree', 'headline'],
    ['Game Over He Says After the Storm', 'headline'],
  ])('%s: %s', (text, expected) => {
    expect(heading(text)).toBe(expected);
  });

  it('in sentence case are read as sentences, with the story below in mind', () => {
    expect(heading('Why nobody hurries when He is at the table')).toBe('inside');
  });
});
