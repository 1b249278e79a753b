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
      `${TARIFFS} Adviser Larry Kudlow went on television. Kudlow said that both sides pay.`,
      ['Larry Kudlow', 'Kudlow'],
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

describe('Chinese technology companies, and Meng Wanzhou', () => {
  it.each([
    ['zte', `${TARIFFS} ZTE stands still since Washington banned sales to ZTE Corp.`, ['ZTE', 'ZTE']],
    [
      'smic',
      `${TARIFFS} Semiconductor Manufacturing International Corp. is on a blacklist. SMIC makes chips for Huawei.`,
      ['Semiconductor Manufacturing International', 'SMIC'],
    ],
    ['smic', `${TARIFFS} The chipmaker SMIC may not buy the newest machines.`, ['SMIC']],
    [
      'meng-wanzhou',
      `${TARIFFS} Meng Wanzhou of Huawei is held in Vancouver. Ms. Meng denies all, and Meng’s father waits.`,
      ['Meng Wanzhou', 'Meng', 'Meng'],
    ],
  ])('are found: %s', (id, text, calls) => {
    expect(marked(id, text)).toEqual(calls);
  });

  it.each([
    ['zte', 'ZTE shows a phone with a large battery in Barcelona.'],
    ['smic', `${TARIFFS}\n\nFrance raises the SMIC, its minimum wage, by two percent.`],
    ['meng-wanzhou', `${TARIFFS} Meng Hongwei, once head of Interpol, is in prison. Meng was a policeman.`],
    ['meng-wanzhou', `${TARIFFS} Ms. Meng, a baker in Ohio, fears them.`],
  ])('are not found: %s, %s', (id, text) => {
    expect(marked(id, text)).toEqual([]);
  });

  it('lose their surname to whoever is introduced after them', () => {
    const text = `${TARIFFS} Meng Wanzhou is home. Meng Hongwei, once head of Interpol, is not. Meng was a policeman.`;
    expect(marked('meng-wanzhou', text)).toEqual(['Meng Wanzhou']);
  });
});

const JAPAN = 'President Trump threatens tariffs on Japanese cars, and Tokyo sends a minister to Washington.';

describe('the Trans-Pacific Partnership, and Toshimitsu Motegi', () => {
  it.each([
    [
      'trans-pacific-partnership',
      `${JAPAN} He left the Trans-Pacific Partnership in 2017. The TPP lives on as the CPTPP.`,
      ['Trans-Pacific Partnership', 'TPP', 'CPTPP'],
    ],
    ['trans-pacific-partnership', `${JAPAN} Nobody there has forgotten the TPP trade deal.`, ['TPP trade deal']],
    [
      'toshimitsu-motegi',
      `${JAPAN} Toshimitsu Motegi meets Robert Lighthizer. Foreign Minister Motegi smiled; Motegi’s aides did not.`,
      ['Toshimitsu Motegi', 'Foreign Minister Motegi', 'Motegi'],
    ],
  ])('are found: %s', (id, text, calls) => {
    expect(marked(id, text)).toEqual(calls);
  });

  it.each([
    [
      'trans-pacific-partnership',
      'Washington’s tariff on Taiwan is too high, says the Taiwan People’s Party (TPP). The TPP wants a trade deal.',
    ],
    ['trans-pacific-partnership', 'Costa Rica wants to join the CPTPP, and Australia is glad.'],
    ['toshimitsu-motegi', `${JAPAN} Honda races at Motegi on Sunday, and Mobility Resort Motegi is sold out.`],
    ['toshimitsu-motegi', `${JAPAN} Kenji Motegi, a farmer, fears them. Motegi grows rice.`],
  ])('are not found: %s, %s', (id, text) => {
    expect(marked(id, text)).toEqual([]);
  });
});
