import { describe, expect, it } from 'vitest';
import { sharedForms } from '../../../lib/spotting/lexicon/writing/subjects';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts, lexicon } from './helpers';

/** Who is meant by a form wherever it stands in a text. */
const meant = (form: string, text: string, of = allFronts, day?: string) => {
  const blocks = paragraphs(text);
  return spot(blocks, of, { day }).mentions.flatMap(({ block, start, end, id }) =>
    blocks[block]?.text.slice(start, end).toLowerCase() === form ? [id] : [],
  );
};

const CHINA =
  'China and the United States raised their tariffs on each other’s goods, and He Lifeng flew to Washington.';
const ALL =
  'President Trump raised his tariffs on imports from all countries, and the White House says that the tariffs will stay.';
const CANADA = 'Canada and the United States raised their tariffs on each other’s goods, said Mark Carney.';

it('forms are shared by the key by which the seeds are checked', () => {
  const alias = (text: string, entity: number) => ({ text, entity, need: 'nothing' as const });
  const aliases = [alias('U.S.-cheese war', 0), alias('US Cheese War', 1), alias('cheese', 2), alias('Cheese', 2)];
  expect(sharedForms(aliases)).toEqual([[0, 1]]);
});

describe('a form of several entities', () => {
  it.each([
    ['trade war', `${CHINA} In the trade war China has magnets.`, 'us-china-trade-war'],
    ['trade war', `${CHINA} Nobody wins the trade war.`, 'us-china-trade-war'],
    ['trade war', `${ALL} Nobody wins the trade war.`, 'trade-war-2025'],
    ['trade war', `${CANADA} Canada wants no trade war.`, 'trade-war-2025'],
    ['fentanyl tariffs', `${CHINA} China answered the fentanyl tariffs.`, 'fentanyl-tariffs'],
    ['fentanyl tariffs', `${CANADA} Canada answered the fentanyl tariffs.`, 'canada-tariffs-2025'],
    [
      'tariffs on canada and mexico',
      `${CANADA} In 2025 the tariffs on Canada and Mexico began.`,
      'canada-tariffs-2025',
    ],
    ['tariffs on canada and mexico', `${CANADA} In 2027 the tariffs on Canada and Mexico rise.`, 'canada'],
    ['excess capacity', `${CHINA} China’s excess capacity is a complaint.`, 'overcapacity'],
  ])('“%s” in “%s” is %s', (form, text, id) => {
    expect(meant(form, text)).toEqual([id]);
  });

  it.each([
    ['Malaysia signed the Agreement on Reciprocal Trade.', 'malaysia-deal'],
    ['The Agreement on Reciprocal Trade binds Indonesia.', 'indonesia-deal'],
    ['Malaysia and Indonesia have an Agreement on Reciprocal Trade.', 'agreements-on-reciprocal-trade'],
    ['An Agreement on Reciprocal Trade binds both.', 'agreements-on-reciprocal-trade'],
  ])('is told apart on one front by the one word near it that is in its sentence: %s', (text, id) => {
    const asia = 'Malaysia and the United States agreed on a tariff of 19 percent, and Indonesia pays as much.';
    expect(meant('agreement on reciprocal trade', `${asia} ${text}`)).toEqual([id]);
  });

  it('is told apart by the passage where a page is on both fronts', () => {
    const both = `${CHINA} China will end the trade war.\n\n${CANADA} Canada will end the trade war.`;
    expect(meant('trade war', both)).toEqual(['us-china-trade-war', 'trade-war-2025']);
  });

  it.each([
    ['2019-06-01', 'canada'],
    ['2025-03-04', 'canada-tariffs-2025'],
    ['2026-09-01', 'canada'],
    [undefined, 'canada-tariffs-2025'],
  ])('is told apart by the time: “tariffs on Canada” in an article of %s', (day, id) => {
    expect(meant('tariffs on canada', `${CANADA} The tariffs on Canada hurt both.`, allFronts, day)).toEqual([id]);
  });

  it('is told apart by the year of its sentence', () => {
    const text = `${CANADA} In 2018 the tariffs on Canada were on steel. Those tariffs on Canada ended in a year.`;
    expect(meant('tariffs on canada', text, allFronts, '2025-03-04')[0]).toBe('canada');
  });

  it.each([allFronts, lexicon])('is the complaint and no investigation, whatever else is on', (of) => {
    const text = `${CHINA} China’s excess capacity is a complaint.`;
    expect(meant('excess capacity', text, of, '2026-09-01')).toEqual(['overcapacity']);
  });

  it('is that of the front that is on', () => {
    expect(meant('trade war', `${CHINA} Canada and Mexico want no trade war.`, lexicon)).not.toContain(
      'trade-war-2025',
    );
  });
});

describe('a deal with America', () => {
  const JAPAN = 'Japan and the United States spoke of tariffs. U.S. tariffs on Japan were 15 percent, Tokyo said.';
  const BRITAIN =
    'Britain and the United States spoke of tariffs. U.S. tariffs on Britain were 10 percent, London said.';
  const DEAL = /^(?:deal|agreement) with/;
  const dealsIn = (text: string, day = '2026-03-12') => {
    const blocks = paragraphs(text);
    return spot(blocks, allFronts, { day }).mentions.flatMap(({ block, start, end, id }) =>
      DEAL.test(blocks[block]?.text.slice(start, end) ?? '') ? [id] : [],
    );
  };

  it.each([
    [`${JAPAN}\n\nTokyo’s deal with Washington holds.`, 'japan-deal'],
    [`${JAPAN}\n\nThe trade deal with the United States holds.`, 'japan-deal'],
    [`${BRITAIN}\n\nThe trade agreement with the U.S. holds.`, 'uk-deal'],
    [`${JAPAN}\n\n${BRITAIN}\n\nUnlike Japan, Britain likes its trade deal with America.`, 'uk-deal'],
  ])('is that of its owner, else of the front: %s', (text, id) => {
    expect(dealsIn(text)).toEqual([id]);
  });

  it.each([
    `${CANADA}\n\nThe trade deal with the United States is far.`,
    `${JAPAN}\n\nOttawa wants a trade deal with the United States.`,
    `${JAPAN}\n\nNorway’s trade deal with the United States is far.`,
    `${JAPAN}\n\nThe nuclear deal with the United States is of no use for trade.`,
    `${JAPAN}\n\nFirms have to deal with Washington, the trade lobby said.`,
    `${JAPAN}\n\nShinzo Abe’s trade deal with the United States of 2019 was on beef.`,
  ])('is nobody’s where its front has none, or where it is another: %s', (text) => {
    expect(dealsIn(text)).toEqual([]);
  });

  it('is not there before it was made', () => {
    expect(dealsIn(`${JAPAN}\n\nThe trade deal with the United States is far.`, '2025-05-02')).toEqual([]);
  });
});
