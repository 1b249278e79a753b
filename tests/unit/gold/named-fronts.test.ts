import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { frontsIn } from '../../../lib/spotting/aboutness/fronts';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { parseGold } from '../../bench/accuracy-gold';
import { allFronts } from '../spotting/helpers';

// The fronts that the popup says a page is on, against the labels that a careful editor would give. The figures stand in
// lib/spotting/aboutness/fronts.ts, too: whoever changes rules or texts writes down the new ones in both places.

const LABELS = JSON.parse(readFileSync('tests/gold/fronts/labels.json', 'utf8')) as {
  file: string;
  fronts: string[];
}[];

/** The texts of a folder that have their fronts in their names: “canada+mexico-01-…”. */
const namedIn = (folder: string) =>
  readdirSync(folder).map((file) => ({ path: `${folder}/${file}`, fronts: file.replace(/-\d+-.*/, '').split('+') }));

const labelled = [
  ...LABELS.map(({ file, fronts }) => ({ path: `tests/gold/fronts/${file}`, fronts })),
  ...['fronts/pages', 'aboutness/fronts', 'aboutness/pages'].flatMap((folder) => namedIn(`tests/gold/${folder}/lit`)),
].filter(({ fronts }) => fronts.length > 0);

it('are mostly those of the labels, in texts that light', () => {
  const count = { texts: 0, asked: 0, named: 0, others: 0 };
  for (const { path, fronts } of labelled) {
    const { stories } = spot(paragraphs(parseGold(path, readFileSync(path, 'utf8')).text), allFronts);
    const told = frontsIn(stories).map(({ id }) => id);
    if (told.length === 0) continue;
    count.texts++;
    count.asked += fronts.length;
    count.named += fronts.filter((front) => told.includes(front)).length;
    count.others += told.filter((front) => !fronts.includes(front)).length;
  }
  expect(count).toEqual({ texts: 412, asked: 454, named: 399, others: 53 });
});
