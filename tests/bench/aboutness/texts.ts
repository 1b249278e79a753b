import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BlockEvidence, blockEvidence } from '../../../lib/spotting/aboutness/block-evidence';
import { views } from '../../../lib/spotting/document';
import { LANGUAGE } from '../../../lib/spotting/english/language';
import type { CompiledLexicon } from '../../../lib/spotting/lexicon/compiled';
import { finish } from '../../../lib/spotting/shared/pausable';
import { paragraphs } from '../../../lib/text/paragraphs';
import { parseGold } from '../accuracy-gold';

/** A labelled text with what its blocks say. */
export interface Labelled {
  /** Its file name. */
  name: string;
  /** The text without its marks. */
  text: string;
  blocks: BlockEvidence[];
  /** Whether anything in it is marked by hand. */
  marked: boolean;
}

/** Reads the texts below a folder, in the order of their paths; none where the folder is not there. */
export function labelled(folder: string, lexicon: CompiledLexicon): Labelled[] {
  const [subject] = lexicon.subjects;
  if (!subject || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => {
      const name = path.split('/').at(-1) ?? path;
      const { text, spans } = parseGold(name, readFileSync(join(folder, path), 'utf8'));
      const blocks = finish(views(paragraphs(text), lexicon, LANGUAGE)).map((view) => blockEvidence(view, subject));
      return { name, text, blocks, marked: spans.some(({ optional }) => !optional) };
    });
}
