import { expect, test } from 'vitest';
import { readSeeds } from '../../../lib/build/load';

const { knowledge } = await readSeeds('seeds');
const { entities, events } = knowledge;

/** Everything that the seeds say in sentences. */
const prose = [
  ...entities.flatMap(({ summary, standing, facts }) => [
    summary,
    standing?.text ?? '',
    ...facts.map(({ text }) => text),
  ]),
  ...events.map(({ text }) => text),
].join('\n');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const inText = ({ name, inText }: (typeof entities)[number]) => inText ?? name;

/**
 * How often the seeds write a name inside a sentence with a word before it that stands for “the”, and how often
 * without.
 */
function uses(name: string): { withThe: number; without: number } {
  // Looks back from the name: looking for a word first would try each letter of all prose as its beginning.
  const exact = escaped(name);
  // “The Turnberry deal” tells nothing of Turnberry.
  const longer = entities.filter((one) => one.name.startsWith(`${name} `)).map((one) => escaped(one.name));
  const found = prose.matchAll(
    new RegExp(`(?!${longer.join('|') || '$'})${exact}(?<=(\\p{L}+) ${exact})(?![\\p{L}-]| \\p{Lu})`, 'gu'),
  );
  const before = [...found].map(([, word = '']) => word);
  // Behind a possessive (“China’s”, “its”) no name has an article, so that tells nothing.
  const telling = before.filter((word) => !/^(?:s|its|their|his)$/.test(word));
  const withThe = telling.filter((word) => /^the$/i.test(word)).length;
  return { withThe, without: telling.length - withThe };
}

test('a name stands inside a sentence as it does in the sentences of the seeds', () => {
  let decided = 0;
  for (const entity of entities) {
    const bare = inText(entity).replace(/^the /, '');
    if (/^\p{Ll}/u.test(bare)) continue; // Common nouns may stand with and without.
    const { withThe, without } = uses(bare);
    if (withThe + without < 3) continue;
    const most = Math.max(withThe, without) / (withThe + without);
    if (most < 0.75) continue;
    decided++;
    expect(inText(entity) === bare ? 'without' : 'with the', `${entity.id}: ${withThe} with, ${without} without`).toBe(
      withThe > without ? 'with the' : 'without',
    );
  }
  expect(decided).toBeGreaterThan(15);
}, 30_000);

test('a name has a small letter inside a sentence where the seeds mostly write it so', () => {
  const count = (text: string) =>
    [...prose.matchAll(new RegExp(`${escaped(text)}(?<=[\\p{L},] ${escaped(text)})`, 'gu'))].length;
  const changed = (text: string, change: (letter: string) => string) => change(text.charAt(0)) + text.slice(1);
  let small = 0;
  for (const entity of entities) {
    const bare = inText(entity).replace(/^the /, '');
    const isSmall = /^\p{Ll}/u.test(bare);
    const written = {
      small: count(changed(bare, (letter) => letter.toLowerCase())),
      large: count(changed(bare, (letter) => letter.toUpperCase())),
    };
    if (written.small === written.large || !/^\p{L}/u.test(bare)) continue;
    if (isSmall) small++;
    expect(isSmall, `${entity.id}: ${written.small} small, ${written.large} large`).toBe(written.small > written.large);
  }
  expect(small).toBeGreaterThan(8);
});

test('a name inside a sentence is the name, with an article or a small letter at most', () => {
  const bare = (text: string) => text.toLowerCase().replace(/^the /, '').replace(/,| of/g, '');
  for (const entity of entities) {
    expect(bare(inText(entity)), entity.id).toBe(bare(entity.name));
    if (entity.inText) expect(entity.inText, entity.id).not.toBe(entity.name);
  }
});
