import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

// News as local papers and agencies write it, about tariffs or not.

/** The ids of all marks in a text. */
const marksIn = (text: string): string[] =>
  spot(paragraphs(text), allFronts).mentions.flatMap(({ id, onTopic }) => (onTopic ? [id] : []));

describe('a story on tariffs lights', () => {
  it('though it names the years of laws', () => {
    const text =
      'What other laws allow tariffs?\n\nThe Trade Act of 1974 lets a president raise tariffs for 150 days. The Trade Expansion Act of 1962 asks for a study first. The Tariff Act of 1930 was never used so. Tariffs on imports are now the highest since 1934.\n\nScott Bessent and Jamieson Greer say that the tariffs will stay.';
    expect(marksIn(text)).toEqual(expect.arrayContaining(['scott-bessent', 'jamieson-greer']));
  });

  it('though somebody in it has served a president of old', () => {
    const text =
      'Steel prices rise again\n\nSteel prices rose after Trump doubled his tariffs on imported steel, said Ann Poe, who was a trade official in the Clinton administration. Mills in Canada and Europe pay the tariffs at the U.S. border.';
    expect(marksIn(text)).toContain('donald-trump');
  });

  it('that comes from New Mexico, which is not Mexico', () => {
    const text =
      'Pecan growers fear tariffs\n\nPecan growers in New Mexico fear that others answer President Donald Trump’s reciprocal tariffs with duties of their own.\n\nNew Mexico sells a third of its pecans abroad, and New Mexico has few other buyers.';
    expect(marksIn(text)).toContain('reciprocal-tariffs');
  });

  it.each([
    ['Trump set a 50% tariff on U.S. imports of copper.', 'copper-tariffs'],
    ['Trump set tariffs on both steel and aluminum.', 'steel-aluminum-tariffs'],
  ])('and names a measure by its goods: %s', (text, id) => {
    expect(marksIn(`Tariffs rise\n\nPresident Donald Trump’s tariffs on imports rose.\n\n${text}`)).toContain(id);
  });

  it('whose tariffs it tells by the name of a measure alone', () => {
    const text =
      'Skate shop to raise prices\n\nTARRYTOWN — Tariffs will make the next pair of skates dearer, a shop owner on Main Street says. Two makers have raised their prices twice since May.\n\nNot one boot in the shop was sewn in the USA, she said. Blades come from Sweden and boots from Thailand. Helmets were exempt from the Section 301 tariffs until August.\n\nShe tells customers to sharpen what they have.';
    expect(marksIn(text)).toContain('section-301');
  });

  it('on no front for the place from which an agency sends it', () => {
    const text =
      'Oil falls as traders weigh tariffs\n\nLONDON, July 8 (Reuters) - Oil prices fell on Tuesday as traders weighed U.S. tariffs and more output. The tariffs may slow trade.';
    expect(marksIn(text)).not.toContain('united-kingdom');
  });
});

describe('in a story on tariffs', () => {
  const story = (sentence: string) =>
    `Importers wait as tariffs rise\n\nPresident Donald Trump’s tariffs on imports from Canada, Mexico and the European Union rose on Monday. Importers pay them at the border.\n\n${sentence}\n\nScott Bessent, the Treasury secretary, said that the tariffs would stay.`;

  it.each([
    ['cars', 'Carmakers are racing to ship vehicles before the tariff of 25 percent begins.', 'automobiles'],
    ['cars', 'Cars were parked at the port to wait out the tariff.', 'automobiles'],
    ['refunds', 'Mr. Trump promised a tariff dividend, and importers asked for a tariff refund.', 'ieepa-refunds'],
    [
      'Customs',
      'CBP, the agency that enforces immigration law, collects the new duties.',
      'customs-and-border-protection',
    ],
    ['spirits', 'Spirits such as cognac would pay a tariff of 30 percent unless the deal lifts it.', 'alcohol'],
    ['beef', 'Restaurants pay record prices for beef as tariffs cut imports.', 'beef'],
    ['dairy', 'Dairy farmers in Wisconsin, hit by bird flu, want Canada to open its dairy market.', 'dairy'],
  ])('%s: the mark stands in “%s”', (_, sentence, id) => expect(marksIn(story(sentence))).toContain(id));

  it.each([
    ['Firms hold cash for when the chips are down.', 'chips'],
    ['The bar has had no chips and salsa since May.', 'chips'],
    ['The region is a magnet for investment, the mayor said.', 'rare-earths'],
    ['The tariffs are strong medicine, one senator said.', 'pharmaceuticals'],
    ['Tariffs raised the price of a car seat by $40.', 'automobiles'],
    ['In an antidumping review an importer may get a refund from Customs years later.', 'ieepa-refunds'],
    ['His beef is with the trade deficit, an aide said.', 'beef'],
    ['The Texas Supreme Court ruled that the port may charge a fee beside tariffs.', 'us-supreme-court'],
    ['The Minnesota Commerce Department fined a dealer.', 'us-commerce-department'],
    ['The owner also called the Utah Department of Commerce.', 'us-commerce-department'],
  ])('another sense has no mark: %s', (sentence, id) => expect(marksIn(story(sentence))).not.toContain(id));
});

describe('nothing is marked in news', () => {
  it.each([
    'Celtics land center in three-team trade deal\n\nBOSTON — The Celtics got a center from Toronto in a three-team trade deal on Tuesday, hours before the trade deadline. They gave up a first-round pick.',
    'Ford recalls Super Duty trucks\n\nFord is recalling 300,000 Super Duty pickup trucks in the United States, Canada and Mexico, as their cameras may fail. Super Duty trucks of 2020 are affected.',
    'Voters reject levy\n\nLONDON, Ohio — Voters rejected a levy for the city schools on Tuesday, the school board said. The levy would have raised $3 million a year, and the superintendent said that he would ask again.',
    'Deputy is put on leave\n\nHOUSTON — A deputy who was on duty on the night of the jail fire is on leave, the sheriff said. Another deputy on duty on the floor below told of broken doors. He said that there is a duty on the part of each to help. Customs agents had brought the man to the jail in May.',
    'Eugene Levy returns\n\nEugene Levy, the Canadian actor, returns to American screens in a show about travel, sold in Canada and the United States. Levy goes to Japan.',
  ])('on something else: %s', (text) => expect(marksIn(text)).toEqual([]));
});
