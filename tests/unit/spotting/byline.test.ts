import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { block, lexicon, mentionsIn } from './helpers';

const STORY = '\n\nIn Madrid the U.S. and China spoke of trade and tariffs.';
const people = (text: string) => mentionsIn(text + STORY).filter((one) => /lingling-wei|scott-bessent/.test(one));

describe('a byline', () => {
  it.each([
    'By Lingling Wei',
    'By **Lingling Wei**',
    'By Lingling Wei and Ann Lee',
    'By Ann Lee in Hanoi and Lingling Wei in New York',
    'By Lingling Wei | Nov. 3, 2025',
    'By Scott Bessent, Treasury Secretary',
    'By Bessent Hale in Ohio',
    'Additional reporting by Scott Bessent',
    'Written by Scott Bessent',
    'Lingling Wei and Ann Lee',
    'Reporting by Lingling Wei; editing by Ann Lee',
    'Ann Lee and Lingling Wei contributed to this article.',
    'Lingling Wei contributed reporting.',
    'Ann Lee and Lingling Wei contributed to the story.',
    'Edited by Lingling Wei; photo by Ann Lee',
    'Compiled by Lingling Wei',
    'Photo by Lingling Wei',
    'Story by Lingling Wei',
    'Write to Lingling Wei at wei@example.org',
  ])('names its writer, and mentions nobody: %s', (text) => {
    expect(people(text)).toEqual([]);
  });

  it.each([
    'Lingling Wei wrote of it first.',
    'By Lingling Wei’s account it rained.',
    'A book by Lingling Wei tells of the trade war.',
    'Scott Bessent and He Lifeng in Madrid',
    'By Scott Bessent and others the deal was praised.',
    'Remarks by Treasury Secretary Bessent at a Lunch',
    'Statement by Scott Bessent',
    'Flanked by Scott Bessent, Trump announced the tariffs.',
    'Accompanied by Scott Bessent, Chinese officials toured a mill.',
    'Standing by Scott Bessent, Senate Republicans voted.',
    'Scott Bessent contributed to the plan.',
  ])('is not every line that has its words: %s', (text) => {
    expect(people(text)).toHaveLength(1);
  });

  it.each([
    ['a line of mere names', 'Scott Bessent and He Lifeng', [true, true]],
    ['such a line with a curly apostrophe', 'Ann O’Lee and Scott Bessent', [true]],
    ['a byline that names a firm', 'By Ann Lee and Nvidia', [true]],
    ['a sentence', 'Scott Bessent then met He Lifeng.', [false, false]],
  ])('is told of each mention, as in %s', (_, line, expected) => {
    const { mentions } = spot(paragraphs(line + STORY), lexicon);
    expect(mentions.filter((one) => one.block === 0).map(({ inByline }) => inByline)).toEqual(expected);
  });

  it('is a line of its own where the page’s style keeps line ends, and asks for these only where it names somebody', () => {
    let asked = 0;
    const kept = (text: string) => ({
      ...block(text.replaceAll('\n', ' ')),
      get keptLines() {
        asked++;
        return text;
      },
    });
    const day = block('In Madrid the U.S. and China spoke of trade and tariffs.');
    const marksIn = (one: ReturnType<typeof block>) => spot([one, day], lexicon).mentions.filter((m) => m.block === 0);
    const line = 'By Scott Bessent\nlast of three parts on trade';
    expect(marksIn(kept(line))).toEqual([]);
    expect(marksIn(block(line.replace('\n', ' ')))).toHaveLength(1);
    expect(asked).toBe(1);
    expect(marksIn(kept('It rained\nall day'))).toEqual([]);
    expect(asked).toBe(1);
  });

  it('is where the page says so', () => {
    const blocks = [block('Lingling Wei'), block('Lingling Wei'), block('The U.S. and China spoke of trade.')];
    const [first] = blocks;
    const marked = spot([{ ...block('Scott Bessent'), byline: true }, block('Scott Bessent'), ...blocks], lexicon);
    expect(first?.byline).toBeUndefined();
    expect(marked.mentions.filter(({ id }) => id === 'scott-bessent').map((one) => one.block)).toEqual([1]);
  });

  it('still introduces its writer', () => {
    const text = 'By Arthur Kroeber\n\nThe U.S. and China trade, Kroeber wrote of tariffs.';
    expect(mentionsIn(text)).toContain('Kroeber=arthur-kroeber');
  });
});

describe('a dateline', () => {
  const on = (text: string) => mentionsIn(`${text} The U.S. and China spoke of trade and tariffs.`);

  it.each(['GENEVA — He Lifeng came.', 'GENEVA (AP) — He Lifeng came.', 'GENEVA, Switzerland - He Lifeng came.'])(
    'is no mention of its place: %s',
    (text) => {
      expect(on(text)).not.toContain('GENEVA=geneva');
    },
  );

  it('is not every place that stands first', () => {
    expect(on('Geneva was where He Lifeng met Bessent.')).toContain('Geneva=geneva');
    expect(on('Geneva (the city of the truce) was where He Lifeng met Bessent.')).toContain('Geneva=geneva');
  });
});
