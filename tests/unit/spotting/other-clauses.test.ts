import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

// A sentence says more than one thing: a year, a country or a verb in another clause is not the phrase’s.

const WORLD =
  'President Donald Trump’s tariffs on imports from most countries have raised prices in the United States.';
const CHINA = 'The United States and China raised tariffs on each other’s goods in the trade war.';

/** The calls of an entity in a text of a day, below a paragraph on the tariffs. */
function callsOf(id: string, text: string, lead = WORLD, day = '2025-11-20'): string[] {
  const blocks = paragraphs(`Tariffs raise prices\n\n${lead}\n\n${text}`);
  const { mentions } = spot(blocks, allFronts, { day });
  return mentions.flatMap((one) =>
    one.id === id && one.block > 1 && one.onTopic ? [blocks[one.block]?.text.slice(one.start, one.end) ?? ''] : [],
  );
}

describe('a year dates its own clause', () => {
  it.each([
    ['reciprocal-tariffs', 'Trump used a 1977 law to impose the reciprocal tariffs.'],
    ['reciprocal-tariffs', 'Trump, who won the 2024 election, has imposed reciprocal tariffs on most countries.'],
    ['reciprocal-tariffs', 'The retailer, founded in 1998, says reciprocal tariffs will cost it $100 million.'],
    ['reciprocal-tariffs', 'Inflation hit 9% in 2022, and economists fear that reciprocal tariffs lift it anew.'],
    ['auto-tariffs', 'Shipments fell 6% compared with 2024 because of the auto tariffs.'],
    ['copper-tariffs', 'The mine earned $20 billion in 2024, but the copper tariffs have ended that.'],
    ['reciprocal-tariffs', 'In 2024, before the reciprocal tariffs, the port was busy.'],
  ])('and not the phrase of %s: %s', (id, text) => expect(callsOf(id, text)).toHaveLength(1));

  it.each([
    ['auto-tariffs', 'In 2018, Trump threatened auto tariffs, and the EU feared them.'],
    ['reciprocal-tariffs', 'Reciprocal tariffs of 2018 had another name.'],
    ['auto-tariffs', 'Trump said in 2019 that auto tariffs were near.'],
  ])('but all of a sentence that it opens, or what it stands beside, of %s: %s', (id, text) => {
    expect(callsOf(id, text)).toEqual([]);
  });
});

describe('a verb behind a phrase ends it', () => {
  it.each([
    ['reciprocal-tariffs', 'The reciprocal tariffs prompted retaliation from China.'],
    ['auto-tariffs', 'Auto tariffs threaten exports from Germany.'],
    ['japan-deal', 'Trump struck the deal with Japan on tariffs after one with Vietnam.'],
  ])('so that the country behind it is not a party to %s: %s', (id, text) => {
    expect(callsOf(id, text)).toHaveLength(1);
  });

  it('so that it stays China’s', () => {
    const text = 'Export controls require companies from Japan to ask for licenses.';
    expect(callsOf('export-controls', text, CHINA)).toHaveLength(1);
  });

  it.each([
    ['export-controls', 'Export controls first imposed by Japan came later.'],
    ['export-controls', 'Export controls set up by the Netherlands came later.'],
  ])('but not a participle, of %s: %s', (id, text) => expect(callsOf(id, text, CHINA)).toEqual([]));
});

describe('a deal is known beside other deals', () => {
  it.each([
    ['japan-deal', 'The trade deal with Japan, signed in September, followed one with Britain.'],
    ['eu-deal', 'The EU trade deal with Trump, like those with Japan and Britain, lowers tariffs.'],
    ['india-deal', 'The trade deal with India came days after Trump signed one with the EU.'],
  ])('as %s: %s', (id, text) => expect(callsOf(id, text, WORLD, '2026-02-20').length).toBeGreaterThan(0));

  it.each([
    ['japan-deal', 'The EU’s trade deal with Japan cut tariffs on cheese.'],
    ['uk-deal', 'Britain signed a trade deal with India.'],
    ['eu-deal', 'The EU trade deal with Mercosur cut tariffs on beef.'],
    ['india-deal', 'Britain signed a trade deal with India.'],
  ])('and another’s is not %s: %s', (id, text) => expect(callsOf(id, text)).toEqual([]));
});

describe('what somebody else is asked to end is that one’s', () => {
  it.each([
    ['reciprocal-tariffs', 'China urged the United States to cancel its reciprocal tariffs.'],
    ['steel-aluminum-tariffs', 'Canada will respond if the United States does not roll back its steel tariffs.'],
    ['auto-tariffs', 'Japan negotiated lower auto tariffs in July.'],
  ])('so it is %s: %s', (id, text) => expect(callsOf(id, text)).toHaveLength(1));

  it('and what somebody is asked to accept is the other’s', () => {
    const text = 'Canada asked the United States to accept its steel tariffs.';
    expect(callsOf('steel-aluminum-tariffs', text)).toEqual([]);
  });
});

it('parcels from China are what the exemption was for', () => {
  expect(callsOf('de-minimis', 'De minimis parcels from China had entered free of duty.')).toHaveLength(1);
});
