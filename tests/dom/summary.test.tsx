import knowledge from 'backstory:knowledge';
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { Summary } from '../../components/popup/Summary';
import { indexKnowledge } from '../../lib/knowledge/knowledge-index';
import type { Entity } from '../../lib/knowledge/schema/entity';
import { digest } from '../../lib/summary/digest';
import { put } from './page-parts';

const index = indexKnowledge(knowledge);
const { entities } = knowledge;
const inText = ({ name, inText }: Entity) => inText ?? name;

/** What the popup says of a page that names entities so often. */
function summaryOf(counts: [Entity, number][], passageAbout?: string[]): HTMLElement {
  const root = put('');
  const named = counts.map(([{ id }, count]) => ({ id, count }));
  render(
    <Summary digest={digest(named, { today: '2026-11-24' }, index)} passageAbout={passageAbout} onOpen={() => {}} />,
    root,
  );
  return root;
}

const sentenceOf = (...counts: [Entity, number][]): string =>
  summaryOf(counts).querySelector('.sentence')?.textContent ?? '';

const entity = (id: string) => entities.find((one) => one.id === id) as Entity;
const TRUMP = entity('donald-trump');
const WAR = entity('us-china-trade-war');
const CHIPS = entity('chips');
const XI = entity('xi-jinping');

describe('the first sentence', () => {
  test.each<[string, [Entity, number][]]>([
    ['This page names nothing from the trade war.', []],
    ['This page names Donald Trump.', [[TRUMP, 1]]],
    ['This page names the U.S.–China trade war.', [[WAR, 4]]],
    ['This page names Donald Trump and chips.', [[CHIPS, 1], [TRUMP, 2]]], // biome-ignore format: one line a page
    [
      'This page names three people and things from the trade war, most often Donald Trump and the U.S.–China trade war.',
      [[TRUMP, 3], [WAR, 2], [CHIPS, 1]], // biome-ignore format: one line a page
    ],
    [
      'This page names three people and things from the trade war, among them Donald Trump and the U.S.–China trade war.',
      [[TRUMP, 3], [WAR, 2], [CHIPS, 2]], // biome-ignore format: one line a page
    ],
    [
      'This page names three people from the trade war, most often Donald Trump and Xi Jinping.',
      [[TRUMP, 3], [XI, 2], [entity('he-lifeng'), 1]], // biome-ignore format: one line a page
    ],
    [
      'This page names three things from the trade war, among them the Geneva truce and chips.',
      [[entity('geneva-truce'), 1], [CHIPS, 1], [entity('fentanyl'), 1]], // biome-ignore format: one line a page
    ],
  ])('%s', (sentence, counts) => {
    expect(sentenceOf(...counts)).toBe(sentence);
  });

  test('reads well of every pair, in either order, alone and before others', () => {
    const root = put('');
    for (const first of entities) {
      for (const second of entities) {
        if (first === second) continue;
        const other = entities.find((one) => one !== first && one !== second) as Entity;
        for (const counts of [[3, 2, 0] as const, [3, 2, 1] as const]) {
          const named = [first, second, other].map(({ id }, nth) => ({ id, count: counts[nth] ?? 0 }));
          render(
            <Summary
              digest={digest(named, { today: '2026-11-24' }, index)}
              passageAbout={undefined}
              onOpen={() => {}}
            />,
            root,
          );
          const sentence = root.querySelector('.sentence')?.textContent ?? '';
          const pair = `${inText(first)} and ${inText(second)}.`;
          if (!sentence.endsWith(pair) || !READS_WELL.test(sentence) || READS_BADLY.test(sentence))
            throw new Error(sentence);
        }
      }
    }
  });
});

const READS_WELL =
  /^This page names (?:three (?:people|things|people and things) from the trade war, (?:most often|among them) )?\S.* and \S.*\S\.$/;
const READS_BADLY = /\b(?:the|an?) (?:the|an?)\b| {2}|,,|\.\.$|names (?:no|one) /i;

test('a page of which only a passage is about a subject says so, and no other does', () => {
  const said = summaryOf([[TRUMP, 1]], ['trade between the U.S. and China']).querySelector('.passage')?.textContent;
  expect(said).toBe(
    'Only a passage of this page is about trade between the U.S. and China; the names in it are marked.',
  );
  expect(summaryOf([[TRUMP, 1]]).querySelector('.passage')).toBeNull();
});
