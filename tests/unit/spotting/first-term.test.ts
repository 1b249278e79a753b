import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

/** What is marked of an entity in a text, in order: nothing where the page is about something else. */
function marked(id: string, text: string): string[] {
  const blocks = paragraphs(text);
  return spot(blocks, allFronts).mentions.flatMap((one) =>
    one.id === id && one.onTopic ? [blocks[one.block]?.text.slice(one.start, one.end) ?? ''] : [],
  );
}

const EUROPE = 'The European Union answers U.S. tariffs on its steel, and President Trump threatens more.';

describe('people of Europe from Trump’s first term', () => {
  it.each([
    [
      'jean-claude-juncker',
      `${EUROPE} Commission President Jean-Claude Juncker flew to Washington. Juncker made a deal.`,
      ['Commission President Jean-Claude Juncker', 'Juncker'],
    ],
    [
      'cecilia-malmstrom',
      `${EUROPE} Trade chief Cecilia Malmström met Robert Lighthizer. Ms. Malmström sighed, and Malmstrom left.`,
      ['Cecilia Malmström', 'Malmström', 'Malmstrom'],
    ],
  ])('are found: %s', (id, text, calls) => {
    expect(marked(id, text)).toEqual(calls);
  });

  it.each([
    ['jean-claude-juncker', `${EUROPE} Magnus Juncker, a brewer in Trier, fears them. Juncker sells beer.`],
    ['jean-claude-juncker', 'Jean-Claude Juncker wrote of Greece and the euro. Juncker was tired.'],
    ['cecilia-malmstrom', `${EUROPE} Anders Malmström, a farmer in Skåne, fears them. Malmström sells vodka.`],
    ['cecilia-malmstrom', 'Cecilia Malmström taught at Gothenburg. Malmström likes Spain.'],
  ])('are not found: %s, %s', (id, text) => {
    expect(marked(id, text)).toEqual([]);
  });

  it('lose their surname to whoever is introduced after them', () => {
    const text = `${EUROPE} Jean-Claude Juncker had a deal. Magnus Juncker, a brewer, had none. Juncker sells beer.`;
    expect(marked('jean-claude-juncker', text)).toEqual(['Jean-Claude Juncker']);
  });
});

const TARIFFS = 'President Trump raises tariffs on Chinese goods, and Beijing answers.';

describe('Trump’s first two economic advisers', () => {
  it.each([
    [
      'gary-cohn',
      `${TARIFFS} Gary Cohn, his economic adviser, resigned. Mr. Cohn had warned him, and Cohn’s friends cheered.`,
      ['Gary Cohn', 'Mr. Cohn', 'Cohn'],
    ],
    [
      'larry-kudlow',
      `${TARIFFS} Adviser Larry Kudlow went on television. Kudlow said that both sides pay. NEC Director Kudlow left.`,
      ['Larry Kudlow', 'Kudlow', 'NEC Director Kudlow'],
    ],
  ])('are found: %s', (id, text, calls) => {
    expect(marked(id, text)).toEqual(calls);
  });

  it.each([
    ['gary-cohn', `${TARIFFS} Roy Cohn once taught Trump to fight. Cohn was a lawyer.`],
    ['gary-cohn', `${TARIFFS} Cohn, a trader in Boston, fears them.`],
    ['gary-cohn', 'Gary Cohn spoke of computers at IBM. Cohn praised a chatbot.'],
    ['larry-kudlow', `${TARIFFS} Judith Kudlow paints. Kudlow likes horses.`],
  ])('are not found: %s, %s', (id, text) => {
    expect(marked(id, text)).toEqual([]);
  });

  it('lose their surname to whoever is introduced after them', () => {
    const text = `${TARIFFS} Gary Cohn warned Trump. Roy Cohn had taught him. Cohn was a lawyer.`;
    expect(marked('gary-cohn', text)).toEqual(['Gary Cohn']);
  });
});
