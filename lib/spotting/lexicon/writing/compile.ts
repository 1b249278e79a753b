import type { Lexicon } from '../../../knowledge/lexicon';
import type { CompiledLexicon } from '../compiled';
import { readLexicon } from '../read';
import { writeLexicon } from './write';

/** Compiles a lexicon for use at once, by way of the same text that a build writes. `isOn`: whether a front is on. */
export const compile = (lexicon: Lexicon, isOn?: (subject: string) => boolean): CompiledLexicon =>
  readLexicon(writeLexicon(lexicon), isOn);
