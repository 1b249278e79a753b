import type { Language } from '../../../lib/spotting/english/language';
import type { CompiledLexicon } from '../../../lib/spotting/lexicon/compiled';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';

/** Spots in a plain text with the answers of `language`; without what only Node has. */
export const recogniser =
  (lexicon: CompiledLexicon, language: Language) =>
  (text: string): unknown =>
    spot(paragraphs(text), lexicon, { language });
