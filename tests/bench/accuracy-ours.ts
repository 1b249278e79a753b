import { readSeeds } from '../../lib/build/load';
import { type Lexicon, lexiconOf } from '../../lib/knowledge/lexicon';
import type { Language } from '../../lib/spotting/english/language';
import type { CompiledLexicon } from '../../lib/spotting/lexicon/compiled';
import { compile } from '../../lib/spotting/lexicon/writing/compile';
import { spot } from '../../lib/spotting/spot';
import { paragraphs } from '../../lib/text/paragraphs';
import { frontsOn } from '../../seeds/tools/front-option';
import type { Found } from './accuracy-gold';

/** The lexicon of the seeds; whether they are valid is asked by `npm run seeds:check`, not here. */
export async function seedLexicon(): Promise<Lexicon> {
  return lexiconOf((await readSeeds('seeds')).knowledge);
}

/** The product’s recogniser on a plain text: nothing where the text is not on topic. */
export function ours(lexicon: CompiledLexicon, language?: Language): (text: string) => Found[] {
  return (text) => {
    const blocks = paragraphs(text);
    const { mentions } = spot(blocks, lexicon, { language });
    return mentions
      .filter(({ onTopic }) => onTopic)
      .map(({ block, start, end, id }) => {
        const from = blocks[block]?.start ?? 0;
        return { start: from + start, end: from + end, id };
      });
  };
}

/** The lexicon of the seeds, compiled for the fronts that a command names (`FRONT_OPTION`), or for all. */
export async function lexiconFor(fronts: readonly string[] | undefined): Promise<CompiledLexicon> {
  const seeds = await seedLexicon();
  return compile(seeds, frontsOn(fronts, seeds.subjects));
}
