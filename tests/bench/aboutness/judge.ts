import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { About } from '../../../lib/spotting/aboutness/story-model';
import type { CompiledLexicon } from '../../../lib/spotting/lexicon/compiled';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { parseGold } from '../accuracy-gold';

/** What the texts of a folder are judged to be about in the whole, and whether anything in them would be marked. */
export function judgeFolder(folder: string, lexicon: CompiledLexicon): { name: string; about: About; lit: boolean }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const { text } = parseGold(name, readFileSync(join(folder, name), 'utf8'));
      const { mentions, stories } = spot(paragraphs(text), lexicon);
      const about = (['core', 'touch'] as const).find((one) => stories.some((story) => story.about === one)) ?? 'off';
      return { name, about, lit: mentions.some(({ onTopic }) => onTopic) };
    });
}
