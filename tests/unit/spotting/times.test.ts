import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import type { Block } from '../../../lib/text/block';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts, block, lexicon } from './helpers';

const found = (text: string, id: string, day?: string) =>
  spot(paragraphs(`Scott Bessent spoke of China and trade.\n\n${text}`), lexicon, { day }).mentions.filter(
    (one) => one.id === id,
  ).length;

const TARIFFS = 'us-tariffs-2025';

/** How often the tariffs of 2025 are found in a text that goes on to speak of them without a year. */
const undated = (text: string, day?: string) =>
  spot(paragraphs(`${text} He spoke of China and trade.\n\n${UNDATED}`), lexicon, { day }).mentions.filter(
    (one) => one.id === TARIFFS,
  ).length;
const UNDATED = 'U.S. tariffs on Chinese goods went up at noon.';

describe('the time in which a phrase can be meant', () => {
  it.each([
    ['2026-06-30', 'canada-tariffs-2025'],
    ['2026-07-01', 'canada'],
  ])('lasts until the end of its last month: “tariffs on Canada” on %s', (day, id) => {
    const { mentions } = spot(paragraphs('Trump raised U.S. tariffs on Canada again.'), allFronts, { day });
    expect(mentions.map((one) => one.id)).toContain(id);
  });

  it.each(['2018-07-06', '2021-03-01'])('has not come for a page of %s', (day) => {
    expect(found(UNDATED, TARIFFS, day)).toBe(0);
  });

  it('has come for a later page, and may have for one without a date', () => {
    expect(found(UNDATED, TARIFFS, '2025-04-10')).toBe(1);
    expect(found(UNDATED, TARIFFS)).toBe(1);
  });

  it.each([
    'Commerce Secretary Wilbur Ross said no.',
    'U.S. Trade Representative Robert Lighthizer will wait.',
    'Vice Premier Liu He is waiting.',
    'Secretary of Commerce Wilbur Ross said that Made in China 2025 is a threat, by 2030 at least.',
  ])('has not come where somebody acts in an office that has ended since: %s', (text) => {
    expect(undated(text)).toBe(0);
  });

  it.each([
    'Former Commerce Secretary Wilbur Ross said no.',
    'Then-Commerce Secretary Wilbur Ross said no.',
    'The onetime Commerce Secretary Wilbur Ross said no.',
    'In Mr. Trump’s first term, Commerce Secretary Wilbur Ross said no.',
    'In 2018 Commerce Secretary Wilbur Ross said no.',
    'Trump-era Commerce Secretary Wilbur Ross said no.',
    'Mr. Wilbur Ross said no.',
    'Vice Chairman Wilbur Ross said no.',
    'She was an adviser to Commerce Secretary Wilbur Ross.',
    'He Lifeng, who took over from Vice Premier Liu He, met Americans.',
    'Commerce Secretary Wilbur Ross said no. Treasury Secretary Scott Bessent said yes.',
    'Commerce Secretary Wilbur Ross said no. That was before 2019. Since 2025 it is yes.',
    'Commerce Secretary Wilbur Ross said no. It ended with Learning Resources v. Trump.',
    'President Joe Biden said no.',
  ])('may have come where nobody does, or what began later is named: %s', (text) => {
    expect(undated(text)).toBe(1);
  });

  it('may have come where a story beside it tells of such an office', () => {
    const now = block(`He Lifeng spoke of China and trade. ${UNDATED}`, { story: 0 });
    const old = block('Commerce Secretary Wilbur Ross said no.', { story: 1 });
    const marked = (...blocks: Block[]) => spot(blocks, lexicon).mentions.filter((one) => one.id === TARIFFS).length;
    expect(marked(now, old)).toBe(1);
    expect(marked(now, { ...old, story: 0 })).toBe(0);
    expect(marked(now, { ...old, story: 0, aside: true })).toBe(1);
  });

  it('is told by the day of a page before anybody’s office', () => {
    expect(undated('Commerce Secretary Wilbur Ross said no.', '2025-04-10')).toBe(1);
  });

  it.each([
    'In 2019 U.S. tariffs on Chinese goods went up again.',
    'The U.S. tariffs on Chinese goods of 2019 stayed.',
    'It was May 2019, and rain fell. U.S. tariffs on Chinese goods went up.',
    'Until 2021 U.S. tariffs on Chinese goods went up.',
    'In the early nineteenth century U.S. tariffs on Chinese goods went up.',
    'A century ago U.S. tariffs on Chinese goods went up.',
    'In 2019 the shop moved; U.S. tariffs on Chinese goods went up.',
  ])('is another where the passage names a year before it: %s', (text) => {
    expect(found(text, TARIFFS)).toBe(0);
  });

  it.each([
    'President Obama’s tariffs on Chinese goods were few.',
    'The Obama administration’s tariffs on Chinese goods were few.',
    'Obama-era tariffs on Chinese goods were few.',
    'The tariffs on Chinese goods that George W. Bush imposed were few.',
    'The tariffs on Chinese goods under President Clinton were few.',
    'When President Bush raised tariffs on Chinese goods, nobody wrote of it.',
    'Nearly two decades ago tariffs on Chinese goods were few.',
    'The tariffs on Chinese goods of the 1990s were few.',
    'The tariffs on Chinese goods that Trump first set in 2018 stay.',
    'In his first term Trump imposed tariffs on Chinese goods.',
  ])('is another by the name of who made it, or by words for its time: %s', (text) => {
    expect(found(text, TARIFFS)).toBe(0);
  });

  it.each([
    'Unlike Reagan, Trump raised tariffs on Chinese goods.',
    'Barack Obama criticized tariffs on Chinese goods.',
    'Billy Bush of NBC spoke of tariffs on Chinese goods.',
    'The tariffs on Chinese goods that Trump promised in 2024 are there.',
    'The tariffs on Chinese goods of the 2020s are high.',
    'The tariffs on Chinese goods that Trump set in 2025 stay.',
    'In his second term Trump raised tariffs on Chinese goods.',
    'Firms older than a decade ago pay tariffs on Chinese goods.',
  ])('may be ours beside the name of an earlier president: %s', (text) => {
    expect(found(text, TARIFFS)).toBe(1);
  });

  it.each([
    'In April 2025 U.S. tariffs on Chinese goods went up again.',
    'Since 2018 U.S. tariffs on Chinese goods have gone up.',
    'More ships came than in 2019, and U.S. tariffs on Chinese goods went up.',
    'They sold 2018 tons, and U.S. tariffs on Chinese goods went up.',
    'As in 2018, U.S. tariffs on Chinese goods now hurt.',
    'Unlike the 2018 trade war, U.S. tariffs on Chinese goods hurt.',
    'The Trade Act, 1974, does not allow it, so U.S. tariffs on Chinese goods went down.',
    'Under the 1974 Trade Act U.S. tariffs on Chinese goods went up.',
    'Founded forty years ago, the shop pays U.S. tariffs on Chinese goods.',
    'Not since the Great Depression were U.S. tariffs on Chinese goods so high.',
    'Members may ask what a law of 1974 was made for; what U.S. tariffs on Chinese goods cost; and who pays.',
  ])('may be now for all that: %s', (text) => {
    expect(found(text, TARIFFS)).toBe(1);
  });

  it.each([
    'They paid more for ships, cranes and rope than anybody in 2019! U.S. tariffs on Chinese goods went up.',
    'The duties of 2018 stayed! U.S. tariffs on Chinese goods went up.',
    'In 2019 it began. Last year U.S. tariffs on Chinese goods went up.',
  ])('is not told by a year that sets no scene, or before a time of its own: %s', (text) => {
    expect(found(text, TARIFFS)).toBe(1);
  });

  it('of a name is told by its own sentence, not by those before', () => {
    expect(found('In 2019 they met in rain. The Geneva truce held.', 'geneva-truce')).toBe(1);
    expect(found('In 2019 the Geneva truce held.', 'geneva-truce')).toBe(0);
  });

  it('is that of the year that the sentence names, on a page of a later day', () => {
    expect(found('In 2018 U.S. tariffs on Chinese goods went up.', TARIFFS, '2025-06-01')).toBe(0);
    expect(found(`In 2018 it began. ${UNDATED}`, TARIFFS, '2025-06-01')).toBe(1);
  });

  it('of an alias counts before that of its entity', () => {
    const text = 'China and the U.S. trade blows, as in the last trade war.';
    expect(found(text, 'trade-war-2018', '2018-09-01')).toBe(0);
    expect(found(text, 'trade-war-2018', '2025-09-01')).toBe(1);
  });
});

describe('the day of a text', () => {
  const dated = (head: string) => spot(paragraphs(`${head}${UNDATED} China and He Lifeng and trade.`), lexicon);
  const tells = (head: string) => !dated(head).mentions.some(({ id }) => id === TARIFFS);

  it.each(['WASHINGTON, Sept. 17, 2018 — ', 'BEIJING (Reuters), 17 September 2018 -- ', 'Published June 2, 2019\n\n'])(
    'is read from “%s”',
    (head) => {
      expect(tells(head)).toBe(true);
    },
  );

  it('is not that of something told', () => {
    expect(tells('Nobody forgets the long day in the rain when they met at the port, June 2, 2019, and ate! ')).toBe(
      false,
    );
    expect(tells(`${'China and the U.S. can trade.\n\n'.repeat(6)}June 2, 2019\n\n`)).toBe(false);
    expect(tells(`${'China and the U.S. can trade.\n\n'.repeat(2)}June 2, 2019\n\n`)).toBe(true);
  });
});
