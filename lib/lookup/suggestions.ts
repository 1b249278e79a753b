import type { Category } from '../knowledge/categories';
import { lookupWords } from '../words/pages/lookup';

/** What a search has found. */
interface Found {
  id: string;
  name: string;
  role: string;
  category: Category;
}

/**
 * A suggestion below the address bar. `content` is put into the bar when it is chosen; `description` is what it shows.
 */
export interface Suggestion {
  content: string;
  description: string;
}

/** How lines are written: Chrome and Edge read XML, Firefox shows the text as it stands. */
export type SuggestionForm = 'xml' | 'text';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Characters that XML 1.0 has no place for, not even escaped; Chrome would refuse all lines for one of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not stand in XML
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text of ours or of the user inside XML. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** The suggestions for what was found: choosing one puts its name into the bar, which leads to its card. */
export function suggestionsOf(found: readonly Found[], form: SuggestionForm): Suggestion[] {
  return found.map(({ name, role }) => ({
    content: name,
    description:
      form === 'xml' ? `<match>${escapeXml(name)}</match> <dim>${escapeXml(role)}</dim>` : `${name}: ${role}`,
  }));
}

/** The first line, which looks up the typed text itself. */
export function typedSuggestion(typed: string, form: SuggestionForm): { description: string } {
  const text = typed.trim();
  const line = text ? lookupWords.typed(text) : lookupWords.untyped;
  return { description: form === 'xml' ? escapeXml(line) : line };
}
