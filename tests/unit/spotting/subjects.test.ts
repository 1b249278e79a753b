import { describe, expect, it } from 'vitest';
import { prefilterWords } from '../../../lib/build/prefilter-words';
import type { Lexicon, LexiconSubject } from '../../../lib/knowledge/lexicon';
import { compile } from '../../../lib/spotting/lexicon/writing/compile';
import { Prefilter } from '../../../lib/spotting/prefilter/prefilter';
import { PrefilterTable } from '../../../lib/spotting/prefilter/prefilter-table';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { seeds } from './helpers';

/** The China front of the seeds alone. */
const CHINA = seeds.subjects.findIndex(({ id }) => id === 'china');
const ofChina = seeds.entities.map((one) => ({
  ...one,
  telling: one.telling !== undefined && (one.telling === true || one.telling === false || one.telling.includes(CHINA)),
  subjects: one.subjects.includes(CHINA) ? [0] : [],
}));

/** A second subject beside that of the seeds: cheese from Ruritania. It shares Boeing with the first. */
const both: Lexicon = {
  subjects: [
    seeds.subjects[CHINA] as LexiconSubject,
    {
      id: 'cheese',
      anchors: ['Ruritania', 'Ruritanian'],
      fields: ['cheese', 'dairy'],
      strongFields: ['dairy'],
      weakFields: [],
      instruments: ['tariff'],
      topics: ['tariff'],
      otherTopics: [],
      thirds: ['Graustark'],
      titles: [],
      offices: [],
      neighbors: [],
    },
  ],
  entities: [
    ...ofChina.map((one) => (one.id === 'boeing' ? { ...one, subjects: [0, 1] } : one)),
    { id: 'rassendyll', name: 'Rudolf Rassendyll', category: 'person', specific: true, subjects: [1] },
    { id: 'guild', name: 'Guild of Cheesemakers', category: 'organization', specific: false, subjects: [1] },
  ],
  aliases: [
    ...seeds.aliases,
    { text: 'Rudolf Rassendyll', entity: seeds.entities.length, need: 'nothing' },
    { text: 'Guild', entity: seeds.entities.length + 1, need: 'context' },
  ],
};
const lexicon = compile(both);
const table = new PrefilterTable(prefilterWords(both));

const subjectsOf = (text: string) =>
  spot(paragraphs(text), lexicon).stories.flatMap(({ subject, about }) => (about === 'off' ? [] : subject.id));
const wakes = (text: string) => new Prefilter(table).add(text);

const CHEESE = 'Ruritania sells cheese to Graustark. The Guild is glad. Boeing flew it in, and the Guild paid.';
const TRADE = 'Boeing is caught between China’s tariffs and America’s. Boeing waits.';

describe('two subjects side by side', () => {
  it.each([
    ['only the first', TRADE, ['china']],
    ['only the second', CHEESE, ['cheese']],
    ['both, each by itself', `${TRADE}\n\n${CHEESE}`, ['china', 'cheese']],
    ['a specific name of the second', 'Rudolf Rassendyll met Boeing.', ['cheese']],
    ['an anchor of one and a field word of the other', 'China eats cheese. Boeing flies, and Boeing lands.', []],
    ['a specific name of one and another’s entity', 'Rudolf Rassendyll met Nvidia.', ['cheese']],
  ])('a text on %s', (_, text, expected) => {
    expect(subjectsOf(text)).toEqual(expected);
    if (expected.length > 0) expect(wakes(text)).toBe(true);
  });

  it('a phrase is meant only in a text on a subject of its own', () => {
    const guilds = (text: string) => spot(paragraphs(text), lexicon).mentions.filter(({ id }) => id === 'guild').length;
    expect(guilds(CHEESE)).toBe(2);
    expect(guilds(`${TRADE} The Guild objects.`)).toBe(0);
  });

  it('what belongs to a subject of the text is to be marked, and names of others', () => {
    const others = 'Nvidia came too. Rare earths are no cheese. Rudolf Rassendyll ate.';
    const { mentions } = spot(paragraphs(`${CHEESE} ${others}`), lexicon);
    const told = new Map(mentions.map(({ id, onTopic }) => [id, onTopic]));
    expect(Object.fromEntries(told)).toEqual({
      guild: true,
      boeing: true,
      nvidia: true,
      'rare-earths': false,
      rassendyll: true,
    });
  });

  it('the sentinel adds up no anchor of one and field word of the other', () => {
    expect(wakes('Ruritania raises tariffs.')).toBe(false);
    expect(wakes('Ruritania raises cheese prices.')).toBe(true);
  });
});
