import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts, block } from './helpers';

/** A story on a front that names nothing with a card, and says “tariff” alone. */
const KNIVES =
  'Knife makers of Thiers count their pennies\n\nTHIERS, France - Cutlers in this valley sell every third knife to the United States. Since the tariff came a blade costs more in Boston, and they bear half of it. French shops took none of the rest.\n\nThe tariffs will stay, say buyers in New York. In Europe there are cooks as well, a forger said.';

const DETROIT =
  'Toolmakers in Detroit count their pennies\n\nDETROIT - Every third drill is dearer now, and American toolmakers know why. The tariffs came in the spring, says a buyer from Ohio, and tariffs are what U.S. shops pay. Trade policy is made far away.';

const placesIn = (text: string, day?: string) => {
  const blocks = paragraphs(text);
  return spot(blocks, allFronts, { day }).mentions.flatMap(({ block: at, start, end, id, onTopic }) =>
    onTopic ? `${blocks[at]?.text.slice(start, end)}=${id}` : [],
  );
};

/** Whether a page is about a front as a whole: else it has no mark for want of that. */
const isCore = (text: string) => spot(paragraphs(text), allFronts).stories.some(({ about }) => about === 'core');

describe('a page that is about a front and has no mark', () => {
  it('has one for the first words on what it is about, with the card of the country', () => {
    expect(placesIn(KNIVES)).toEqual(['tariff=european-union']);
  });

  it('has, where it is on all, a card that holds for its date, or none', () => {
    expect(placesIn(DETROIT)).toEqual(['tariffs=trade-war-2025']);
    expect(placesIn(DETROIT, '2026-03-04')).toEqual(['tariffs=trade-war-2025']);
    expect(placesIn(DETROIT, '2018-03-04')).toEqual([]);
  });

  it('has none beside any other mark, not even one in the margin', () => {
    expect(placesIn(`${KNIVES}\n\nMaroš Šefčovič asks for patience.`)).toEqual(['Maroš Šefčovič=maros-sefcovic']);
    const sold = placesIn(`${KNIVES}\n\nU.S. tariffs hurt.`);
    expect(sold).toEqual(['U.S. tariffs=european-union']);
    const beside = block('Most read: Maroš Šefčovič plays chess.', { aside: true });
    const ids = spot([...paragraphs(KNIVES), beside], allFronts).mentions.map(({ id }) => id);
    expect(ids).toEqual(['maros-sefcovic']);
  });

  it.each([
    'Since India’s tariff came a blade costs more in Boston',
    'Since a tariff in India came a blade costs more in Boston',
    'After a year of tariffs a blade costs more in Boston',
    'In 1890 the tariff came, and a blade cost more in Boston',
    'Since the stamp duty came a blade costs more in Boston',
  ])('has none for what is another’s, of another time, another thing, or said in passing: %s', (sentence) => {
    const others = KNIVES.replace('Since the tariff came a blade costs more in Boston', sentence);
    expect(placesIn(others)).toEqual(['tariffs=european-union']);
  });

  it('has none for what is said of another’s in the same sentence', () => {
    const others = KNIVES.replace('The tariffs will stay', 'India’s tariff on wheat is a tariff on bread').replace(
      'Since the tariff came',
      'Since the spring',
    );
    expect(isCore(others)).toBe(true);
    expect(placesIn(others)).toEqual([]);
  });

  it('has none where it speaks of tariffs of another kind', () => {
    const forge = `${KNIVES}\n\nThe forge pays more for electricity, too.`;
    expect(isCore(forge)).toBe(true);
    expect(placesIn(forge)).toEqual([]);
  });
});

describe('a page that only touches a front', () => {
  const rest =
    'The ferry to the island was late again on Monday, and those who waited on the quay told each other that it had been late in the days of their mothers. The captain, who is as old as his boat, promised to be on time on Tuesday.';
  const far = Array(12).fill(rest).join('\n\n');

  it('has no such mark, nor has one on something else', () => {
    const passage =
      'The knives on board come from Europe. A tariff makes European blades dear in America, and Europe bears half of it, say buyers in New York. Since the tariff came European cutlers sell fewer goods to the United States.';
    const text = `${far}\n\n${passage}\n\n${far}`;
    const { stories } = spot(paragraphs(text), allFronts);
    expect(stories.filter(({ about }) => about !== 'off').map(({ about }) => about)).toEqual(['touch']);
    expect(placesIn(text)).toEqual([]);
    expect(placesIn(`${far}\n\nSince the tariff came a blade costs more in Boston.`)).toEqual([]);
  });
});
