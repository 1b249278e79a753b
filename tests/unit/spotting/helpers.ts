import { compile } from '../../../lib/spotting/lexicon/writing/compile';
import { spot } from '../../../lib/spotting/spot';
import type { Block } from '../../../lib/text/block';
import { paragraphs } from '../../../lib/text/paragraphs';
import { seedLexicon } from '../../bench/accuracy-ours';

/** The lexicon of the seeds, as they write it. */
export const seeds = await seedLexicon();

/** That lexicon for the China front alone, and for all fronts, compiled once for all tests of a file. */
export const lexicon = compile(seeds, (front) => front === 'china');
export const allFronts = compile(seeds);

/** A block of running text; `rest` overrides what is special about it. */
export const block = (text: string, rest: Partial<Block> = {}): Block => ({
  text,
  kind: 'text',
  story: 0,
  aside: false,
  ...rest,
});

/** What is accepted in a plain text, whether it is on topic or not: “He=he-lifeng”. */
export const mentionsIn = (text: string): string[] => mentionsOf(text, lexicon);

/** The same with all fronts. */
export const mentionsOnAll = (text: string): string[] => mentionsOf(text, allFronts);

function mentionsOf(text: string, of: typeof lexicon): string[] {
  const blocks = paragraphs(text);
  return spot(blocks, of).mentions.map((one) => `${blocks[one.block]?.text.slice(one.start, one.end)}=${one.id}`);
}

/** Where “He” is accepted in a text after He Lifeng’s introduction: a few characters before each, and the reason. */
export function heIn(text: string): string[] {
  const { judged } = spot(paragraphs(`He Lifeng landed in Madrid.\n\n${text}`), lexicon);
  return judged.flatMap(({ view, candidate: { start, end }, verdict }) =>
    view.text.slice(start, end).toLowerCase() === 'he' ? [verdict.accepted ? verdict.reason : verdict.refusal] : [],
  );
}

/** Whether a plain text is on topic: on that of China, if no other lexicon is given. */
export const isLit = (text: string, of = lexicon): boolean =>
  spot(paragraphs(text), of).mentions.some(({ onTopic }) => onTopic);
