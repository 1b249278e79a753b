import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

// What stands before or behind a surname and is no part of somebody else’s name.

/** The calls of a person in a text below a paragraph on the tariffs. */
function callsOf(id: string, text: string): string[] {
  const blocks = paragraphs(`Tariffs raise prices\n\nU.S. tariffs on goods from China and Canada rose.\n\n${text}`);
  return spot(blocks, allFronts).mentions.flatMap((one) =>
    one.id === id ? [blocks[one.block]?.text.slice(one.start, one.end) ?? ''] : [],
  );
}

const KNOWN: Record<string, string> = {
  'donald-trump': 'Donald Trump raised the tariffs.',
  'mark-carney': 'Mark Carney answered the tariffs.',
  'xi-jinping': 'Xi Jinping answered the tariffs.',
  'peter-navarro': 'Peter Navarro defends the tariffs.',
  'elon-musk': 'Elon Musk dislikes the tariffs.',
  'scott-bessent': 'Scott Bessent defends the tariffs.',
};

describe('our bearer is meant', () => {
  it.each([
    ['donald-trump', 'Senior Trump aides defended the tariffs.'],
    ['donald-trump', 'Proposed Trump tariffs worry ports.'],
    ['donald-trump', 'Defiant Trump raises tariffs anew.'],
    ['donald-trump', 'Didn’t Trump promise lower prices?'],
    ['mark-carney', 'Defiant Carney says the tariffs must end.'],
    ['mark-carney', 'In Davos Carney said that the tariffs must end.'],
    ['mark-carney', 'Trump met Carney Oct. 7 to speak of tariffs.'],
    ['xi-jinping', 'Trump met Xi Oct. 30 in Busan.'],
    ['peter-navarro', 'Economist Navarro likes tariffs.'],
    ['donald-trump', 'Facing new tariffs from Trump, U.S. companies raised prices.'],
    ['donald-trump', 'After threats from Trump, Apple, which makes phones in China, moved.'],
    ['donald-trump', 'At the White House Trump spoke of tariffs.'],
  ])('%s: %s', (id, text) => {
    expect(callsOf(id, `${KNOWN[id]} ${text}`)).toHaveLength(2);
    const [surname] = KNOWN[id]?.match(/\b(?:Trump|Carney|Xi|Navarro)\b/) ?? [];
    expect(callsOf(id, `${KNOWN[id]} ${text}\n\nA day passed, and ${surname} left.`)).toHaveLength(3);
  });

  it.each([
    ['elon-musk', 'X owner Elon Musk dislikes the tariffs on China. Musk said so.', 2],
    ['doug-ford', 'Former Toronto mayor Doug Ford dislikes the tariffs on Canada.', 1],
    ['scott-bessent', 'Bessent, a soybean farmer himself, defends the tariffs on China.', 1],
    ['scott-bessent', 'Critics say Bessent contributed to this escalation of tariffs on China.', 1],
    ['sanae-takaichi', 'The Takaichi Cabinet fears tariffs. Prime Minister Sanae Takaichi met Trump.', 2],
  ])('%s: %s', (id, text, calls) => expect(callsOf(id, text)).toHaveLength(calls));
});

describe('somebody or something else is meant', () => {
  it.each([
    ['donald-trump', 'Ivanka Trump sold shoes from China.'],
    ['donald-trump', 'On Monday Ivanka Trump spoke of tariffs.'],
    ['mark-carney', 'In Ottawa Diana Carney spoke of tariffs.'],
    ['donald-trump', 'Mohamed Trump fears tariffs.'],
    ['donald-trump', 'A mill in Trump, Ohio, fears the tariffs.'],
  ])('and not %s: %s', (id, text) => expect(callsOf(id, `${KNOWN[id]} ${text}`)).toHaveLength(1));

  it.each([
    ['jamieson-greer', 'Jamieson Greer defends the tariffs. BMW builds cars for China at its plant in Greer.', 1],
    ['jamieson-greer', 'Jamieson Greer defends the tariffs. Importers lost faith in Greer.', 2],
    ['doug-ford', 'Ontario Premier Doug Ford fears the tariffs. Ford dealers in Canada do, too.', 1],
  ])('of %s: %s', (id, text, calls) => expect(callsOf(id, text)).toHaveLength(calls));
});
