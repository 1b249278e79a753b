import type { Card } from '../../knowledge/card';
import type { Digest } from '../../messages/digest';
import type { ExportedFile, FileFormat } from '../../messages/export';
import { outgoingWords } from '../../words/outgoing';
import { withoutQuery } from '../address';
import { backgroundOf, type PageBackground, type SeenPage } from './background';
import { bibtexOf } from './bibtex';
import { cslOf } from './csl';
import { fileName } from './file-name';
import { markdownOf } from './markdown';

/** How each form is written, and what its file is. */
const FILES: Record<FileFormat, { ending: string; type: string; write(page: PageBackground): string }> = {
  markdown: { ending: '.md', type: 'text/markdown', write: markdownOf },
  csl: { ending: '.json', type: 'application/json', write: ({ sources, today }) => cslOf(sources, today) },
  bibtex: { ending: '.bib', type: 'application/x-bibtex', write: ({ sources, today }) => bibtexOf(sources, today) },
};

/**
 * A page’s background, or the sources that it cites, as a file. The page’s address is in it without query and fragment,
 * which may tell something of the user.
 */
export function exportOf(form: FileFormat, page: SeenPage, digest: Digest, cards: readonly Card[]): ExportedFile {
  // Signs that nobody sees, as soft hyphens, go without a trace; line breaks and the like are spaces.
  const title = page.title
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  const background = backgroundOf({ title, address: withoutQuery(page.address) }, digest, cards);
  const { ending, type, write } = FILES[form];
  const { day, today, subject } = background;
  const name = fileName(title || subject, day ?? today, ending, outgoingWords.background.file);
  return { name, type, text: write(background) };
}
