import type { Language } from '../../../lib/spotting/english/language';
import type { CompiledLexicon } from '../../../lib/spotting/lexicon/compiled';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';

/**
 * Makes a recogniser of plain text that uses `language`. It imports nothing that only Node has, so that it can be
 * bundled.
 */
export const recogniser =
  (lexicon: CompiledLexicon, language: Language) =>
  (text: string): unknown =>
    spot(paragraphs(text), lexicon, { language });
