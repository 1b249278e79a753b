import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

const litFor = (text: string) =>
  spot(paragraphs(text), allFronts).stories.flatMap(({ subject, about }) => (about === 'off' ? [] : subject.id));

const TRIAL = `Judges in Brasília begin to hear the case against the former president

BRASÍLIA - Five judges sat down on Tuesday to hear how Jair Bolsonaro and seven others are said to have planned a coup in Brazil.

The first to speak was the prosecutor, who read for two hours. He told of a draft that was found in a drawer, of nights in a hotel, and of a general who kept notes.

The lawyers answered that a draft is no deed. One of them coughed so long that he was given water. The judge who leads the case asked him whether he would rather go on in the morning, and he said that he would rather be done.

Outside, a band played. A man sold flags of both kinds and said that the crowd of the morning had been the better one. The court sits again on Thursday, and a sentence may come within the month. Whoever is found guilty can appeal, but only once, and to the same court.

ABROAD

President Donald Trump has spoken of a hunt, and the United States has put a tariff of 50% on Brazil.`;

describe('a tariff that a story on a country names in passing', () => {
  it('does not light it', () => {
    expect(litFor(TRIAL)).toEqual([]);
  });

  it('does where it stands in the lead, or is told of more than once', () => {
    expect(litFor(TRIAL.replace('Judges', 'As the tariff on Brazil bites, judges'))).toContain('brazil');
    expect(litFor(`${TRIAL} The tariffs hit coffee, and Brazil wants them gone.`)).toContain('brazil');
  });
});

describe('what other countries have with each other', () => {
  const barley = `China opens its ports to Australian barley again

PERTH - Barley of this harvest can be shipped to China from Friday without the duties that have kept it out for three years.

The Customs Tariff Commission ends both of them, which came to 80 percent. The commerce ministry says that the market no longer needs them. The growers had always said that they sell at a fair price. Australia takes back its complaint at the World Trade Organization.

Meanwhile the grain went to Saudi Arabia and Mexico, and brewers bought from France and Argentina. The duties on wine stay, and of what was sold in a year before them hardly any is sold now.`;

  it('lights no page that names neither the third nor anybody of ours', () => {
    expect(litFor(barley)).toEqual([]);
  });

  it('does not keep one dark that names them', () => {
    const more = 'China buys less grain from the United States since President Trump raised tariffs on Chinese goods.';
    expect(litFor(`${barley} ${more}`)).toContain('china');
  });

  it('lights none that names but a few of these', () => {
    const few = barley.replace(/ Meanwhile|Meanwhile the grain[^\n]*/, 'The duties on wine stay.');
    expect(litFor(few)).toEqual([]);
  });
});

describe('the rules of one country', () => {
  const customs = `Coming home with shopping: what you may bring into the European Union

Whoever travels to Portugal from a country that is not in the European Union may carry some things home without customs duty. Parcels in the post are imports, for which this page does not speak.

What you bring has to be for yourself or a present. Two people cannot put what they are allowed together for one dear thing. Nobody under 17 may bring spirits or cigarettes.

Spirits: one litre. Wine: four litres. Beer: 16 litres. All else: goods worth up to €430 for each traveller who comes by air or by sea.

If you bring more, you pay the duty on the whole of it. For goods worth less than €700 you may ask for a flat rate. Otherwise the customs tariff of the European Union says what the duty is, by what the thing is and where it was made, and VAT comes on top.

An example: Inês flies home from Chicago with a lens for €600, and pays on all of it. Go through the red door if you do not know, as asking costs nothing.`;

  it('is not the quarrel, though somebody flies in from America', () => {
    expect(litFor(customs)).toEqual([]);
  });

  it('is where the story speaks of both in one breath', () => {
    const story = customs.replace(
      'An example:',
      'A new American tariff of 15% on goods from the European Union began in August.',
    );
    expect(litFor(story)).toContain('european-union');
  });
});
