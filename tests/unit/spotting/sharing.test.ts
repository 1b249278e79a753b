import { describe, expect, it } from 'vitest';
import { sharedForms } from '../../../lib/spotting/lexicon/write-subjects';
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
    ['excess capacity', `${CHINA} China’s excess capacity is a complaint.`, 'overcapacity'],
  ])('“%s” in “%s” is %s', (form, text, id) => {
    expect(meant(form, text)).toEqual([id]);
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

  it('is that of the front that is on', () => {
    expect(meant('trade war', `${CHINA} Canada and Mexico want no trade war.`, lexicon)).not.toContain(
      'trade-war-2025',
    );
  });
});
