import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

const LEAD = `Tariffs on imports rise again

WASHINGTON - The tariffs on imports rise, the White House said. U.S. importers pay the tariffs at the border, and Trump wants more of them.`;

/** The names that are marked below a lead on tariffs, as the text has them. */
function marked(text: string): string[] {
  const blocks = paragraphs(`${LEAD}\n\n${text}`);
  const last = blocks.length - 1;
  return spot(blocks, allFronts)
    .mentions.filter(({ block, onTopic }) => block === last && onTopic)
    .map(({ start, end }) => blocks[last]?.text.slice(start, end) ?? '');
}

describe('an office that stands as a title', () => {
  it.each([
    ['Talks went well, USTR Katherine Tai said of the tariffs.', ['Katherine Tai']],
    ['The tariffs stay, U.S. Trade Representative (USTR) Katherine Tai said.', ['Katherine Tai']],
    [
      'Among them was the United States Trade Representative, Ambassador Katherine Tai, on tariffs.',
      ['Ambassador Katherine Tai'],
    ],
    ['Secretary of the Treasury Janet Yellen spoke of tariffs.', ['Janet Yellen']],
    ['The Secretary of the Treasury reports on the tariffs.', []],
    [
      'It has tariffs on steel on its list, EU trade commissioner Maroš Šefčovič said.',
      ['tariffs on steel', 'Maroš Šefčovič'],
    ],
  ])('has no mark of its own: %s', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  it('has one where it acts', () => {
    expect(marked('USTR and Katherine Tai disagreed on the tariffs.')).toEqual(['USTR', 'Katherine Tai']);
    expect(marked('The Treasury reports on the tariffs.')).toEqual(['Treasury']);
    expect(marked('The tariffs break the rules of the WTO, Katherine Tai said.')).toEqual(['WTO', 'Katherine Tai']);
  });
});

describe('a name beside a person that is no title', () => {
  it.each([
    ['The tariffs broke the USMCA Trump signed in 2020.', ['USMCA', 'Trump']],
    ['At the WTO Donald Trump has few friends for his tariffs.', ['WTO', 'Donald Trump']],
    ['In a letter to the U.S. Trade Representative, Trump asked for tariffs.', ['U.S. Trade Representative', 'Trump']],
    ['The press secretary of the White House spoke of tariffs.', ['White House']],
  ])('keeps its mark: %s', (text, names) => {
    expect(marked(text)).toEqual(names);
  });
});

describe('a law behind its section', () => {
  it('has no mark of its own', () => {
    for (const law of ['the Trade Expansion Act of 1962', 'the U.S. Trade Expansion Act'])
      expect(marked(`They rest on Section 232 of ${law}.`)).toHaveLength(1);
    expect(marked('They rest on the Trade Expansion Act of 1962.')).toEqual(['Trade Expansion Act of 1962']);
  });
});

describe('somebody else of a surname', () => {
  const greer = 'Jamieson Greer, who sets the tariffs, came on Monday.';

  it.each([
    [`${greer} “I pay the tariffs,” said Sally Greer.`, ['Jamieson Greer']],
    [`${greer} The tariffs hit a mill in Greer, the town in South Carolina.`, ['Jamieson Greer']],
    [`${greer} Dan Greer pays the tariffs. Greer, the farmer, has had enough.`, ['Jamieson Greer']],
  ])('has no mark: %s', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  it('is not taken for one by an Indian courtesy title', () => {
    expect(marked('Piyush Goyal came on Monday. The tariffs must go, Shri Goyal said.')).toEqual([
      'Piyush Goyal',
      'Shri Goyal',
    ]);
  });
});

describe('a court that several countries have', () => {
  it('is America’s in a story on nothing but what concerns all', () => {
    expect(marked('The case goes to the Supreme Court in autumn.')).toEqual(['Supreme Court']);
  });

  it('is not where a country with one is spoken of', () => {
    expect(marked('The case goes to the Supreme Court in Pretoria.')).toEqual([]);
    expect(marked('In Colorado the Supreme Court hears the case.')).toEqual([]);
    const brazil =
      'Brazil pays a tariff of 50 percent in the United States, and Brazilian coffee pays the tariffs as well. Brazil answers in August.';
    expect(marked(`${brazil}\n\nThe case goes to the Supreme Court in autumn.`)).toEqual([]);
    expect(marked(`${brazil}\n\nThe case goes to the Treasury in autumn.`)).toEqual(['Treasury']);
  });
});
